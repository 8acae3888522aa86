package io.github.dancu.dossier.figures;

import static io.github.dancu.dossier.figures.Samples.BIRTH;
import static io.github.dancu.dossier.figures.Samples.RESIDENCE;
import static io.github.dancu.dossier.figures.Samples.SEPTEMBER;
import static io.github.dancu.dossier.figures.Samples.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.ProcedureCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceLineTest {
    private static final ServiceLine LINE =
            ServiceLine.builder("Đăng ký thường trú").procedures(RESIDENCE).build();

    @Test
    void it_takes_its_procedures_and_the_local_ones_that_begin_with_them() {
        assertThat(LINE.takes(dossier(RESIDENCE).build())).isTrue();
        assertThat(LINE.takes(
                        dossier(ProcedureCode.of("1.004222.000.00.00.H33")).build()))
                .isTrue();
        assertThat(LINE.takes(dossier(BIRTH).build())).isFalse();
    }

    @Test
    void a_local_procedure_does_not_stand_for_the_national_one() {
        ServiceLine local = ServiceLine.builder("Riêng")
                .procedures(ProcedureCode.of("1.004222.000.00.00.H33"))
                .build();

        assertThat(local.takes(dossier(RESIDENCE).build())).isFalse();
    }

    @Test
    void a_condition_narrows_the_procedures_or_decides_alone() {
        ServiceLine both = ServiceLine.builder("Trực tuyến")
                .procedures(RESIDENCE)
                .where(dossier -> dossier.channel() == Channel.ONLINE)
                .build();
        ServiceLine alone = ServiceLine.builder("Bưu chính")
                .where(dossier -> dossier.channel() == Channel.POST)
                .build();

        assertThat(both.takes(dossier(RESIDENCE).channel(Channel.ONLINE).build()))
                .isTrue();
        assertThat(both.takes(dossier(RESIDENCE).build())).isFalse();
        assertThat(both.takes(dossier(BIRTH).channel(Channel.ONLINE).build())).isFalse();
        assertThat(alone.takes(dossier(BIRTH).channel(Channel.POST).build())).isTrue();
    }

    @Test
    void received_resolved_and_returned_are_stated_unless_others_are() {
        assertThat(LINE.columns())
                .containsExactlyInAnyOrder(
                        TableColumn.RECEIVED, TableColumn.RESOLVED, TableColumn.RETURNED_FOR_SUPPLEMENT);
        assertThat(ServiceLine.builder("Lưu trú")
                        .procedures(RESIDENCE)
                        .stating(TableColumn.RECEIVED)
                        .build()
                        .columns())
                .containsExactly(TableColumn.RECEIVED);
        assertThat(ServiceLine.builder("Không nêu")
                        .procedures(RESIDENCE)
                        .stating()
                        .build()
                        .columns())
                .isEmpty();
    }

    @Test
    void what_makes_no_line_or_group_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceLine.builder(" "))
                .withMessage("the name of a line is not blank");
        assertThatIllegalStateException()
                .isThrownBy(() -> ServiceLine.builder("Mẫu").build())
                .withMessage("a line needs procedures or a condition");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ServiceLine.builder("Mẫu").part("cấp mới", BIRTH).part("cấp mới", RESIDENCE))
                .withMessage("the line has a part of this name already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceGroup.of("Nhóm", "II.1", List.of(LINE, LINE)))
                .withMessage("a group has lines, and none of them twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceGroup.of("Nhóm", "II.1", List.of()))
                .withMessage("a group has lines, and none of them twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceGroup.of("Nhóm", "", List.of(LINE)))
                .withMessage("the name of a section is not blank");
    }

    @Test
    void rules_have_groups_with_different_names_and_lines() {
        ServiceGroup group = ServiceGroup.of("Nhóm", "II.1", List.of(LINE));
        ServiceGroup sameName = ServiceGroup.of(
                "Nhóm",
                "II.2",
                List.of(ServiceLine.builder("Mẫu").procedures(BIRTH).build()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableRules.of(SEPTEMBER, List.of()))
                .withMessage("a table has at least one group");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableRules.of(SEPTEMBER, List.of(group, sameName)))
                .withMessage("no two groups have the same name or the same line");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TableRules.of(SEPTEMBER, List.of(group, ServiceGroup.of("Nhóm khác", "II.2", List.of(LINE)))))
                .withMessage("no two groups have the same name or the same line");
    }
}
