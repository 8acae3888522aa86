package io.github.dancu.dossier.figures;

import static io.github.dancu.dossier.figures.Samples.BIRTH;
import static io.github.dancu.dossier.figures.Samples.COPY;
import static io.github.dancu.dossier.figures.Samples.RESIDENCE;
import static io.github.dancu.dossier.figures.Samples.SEPTEMBER;
import static io.github.dancu.dossier.figures.Samples.dossier;
import static io.github.dancu.dossier.figures.Samples.online;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.figures.OnlineShare.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnlineShareTest {
    private static final BigDecimal THIRTY = BigDecimal.valueOf(30);
    private static final OnlineTarget TARGET = OnlineTarget.of("Đăng ký thường trú", RESIDENCE, THIRTY);

    @ParameterizedTest
    @CsvSource({
        "3, 10, 30.00, MET",
        "2, 10, 20.00, NOT_MET",
        "10, 10, 100.00, MET",
        "0, 10, 0.00, NOT_MET",
        "29999, 100000, 30.00, NOT_MET"
    })
    void a_share_is_held_against_the_least_as_it_is_and_not_rounded(
            long online, long received, BigDecimal percent, Verdict verdict) {
        OnlineShare share = new OnlineShare(TARGET, online, received);

        assertThat(share.percent()).contains(percent);
        assertThat(share.verdict()).isEqualTo(verdict);
    }

    @Test
    void without_dossiers_nothing_is_met_or_missed() {
        OnlineShare share = new OnlineShare(TARGET.upTo(BigDecimal.valueOf(40)), 0, 0);

        assertThat(share.percent()).isEmpty();
        assertThat(share.verdict()).isEqualTo(Verdict.NO_DOSSIERS);
        assertThat(share.isAboveRange()).isFalse();
    }

    @Test
    void above_the_upper_end_a_target_is_met_all_the_same() {
        OnlineTarget range = TARGET.upTo(BigDecimal.valueOf(40));

        assertThat(new OnlineShare(range, 41, 100).verdict()).isEqualTo(Verdict.MET);
        assertThat(new OnlineShare(range, 41, 100).isAboveRange()).isTrue();
        assertThat(new OnlineShare(range, 40, 100).isAboveRange()).isFalse();
        assertThat(new OnlineShare(TARGET, 41, 100).isAboveRange()).isFalse();
    }

    @Test
    void each_line_counts_for_the_target_of_its_procedure_or_of_the_rest_of_its_group() {
        ServiceGroup police =
                ServiceGroup.of("Công an", "II.a", List.of(line("Thường trú", RESIDENCE), line("Khai sinh", BIRTH)));
        ServiceGroup others = ServiceGroup.of("Bộ, ngành", "II.b", List.of(line("Chứng thực", COPY)));
        DossierTable table = DossierTable.count(
                TableRules.of(SEPTEMBER, List.of(police, others)),
                Stream.of(
                        online(RESIDENCE),
                        dossier(RESIDENCE).build(),
                        dossier(RESIDENCE).channel(Channel.POST).build(),
                        online(BIRTH),
                        dossier(BIRTH).build()));
        OnlineTarget rest = OnlineTarget.ofRest("Còn lại của Công an", "Công an", BigDecimal.valueOf(60));
        OnlineTarget ministries = OnlineTarget.ofRest("Bộ, ngành", "Bộ, ngành", THIRTY);

        List<OnlineShare> shares = OnlineShare.of(List.of(ministries, TARGET, rest), table);

        assertThat(shares)
                .containsExactly(
                        new OnlineShare(ministries, 0, 0), new OnlineShare(TARGET, 1, 3), new OnlineShare(rest, 1, 2));
        assertThat(shares)
                .extracting(OnlineShare::verdict)
                .containsExactly(Verdict.NO_DOSSIERS, Verdict.MET, Verdict.NOT_MET);
    }

    @Test
    void a_target_that_no_line_is_for_is_named() {
        ServiceGroup group = ServiceGroup.of("Công an", "II.a", List.of(line("Khai sinh", BIRTH)));
        DossierTable table = DossierTable.count(TableRules.of(SEPTEMBER, List.of(group)), Stream.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OnlineShare.of(List.of(TARGET), table))
                .withMessage("no line of the table is for Đăng ký thường trú");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01"})
    void a_target_is_a_percentage(BigDecimal least) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OnlineTarget.of("Mẫu", COPY, least))
                .withMessage("a share is 0 to 100 percent");
    }

    @Test
    void what_cannot_be_a_target_or_a_share_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TARGET.upTo(new BigDecimal("29.9")))
                .withMessage("the upper end of a target does not lie below the lower one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OnlineTarget.ofRest(" ", "Nhóm", THIRTY))
                .withMessage("the name of a target is not blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OnlineShare(TARGET, 2, 1))
                .withMessage("what comes in on line is a part of what comes in");
    }

    @Test
    void two_targets_are_equal_if_every_part_is() {
        assertThat(TARGET)
                .isEqualTo(OnlineTarget.of("Đăng ký thường trú", RESIDENCE, THIRTY))
                .hasSameHashCodeAs(OnlineTarget.of("Đăng ký thường trú", RESIDENCE, THIRTY))
                .isNotEqualTo(OnlineTarget.of("Đăng ký thường trú", BIRTH, THIRTY))
                .isNotEqualTo(OnlineTarget.of("Đăng ký tạm trú", RESIDENCE, THIRTY))
                .isNotEqualTo(OnlineTarget.ofRest("Đăng ký thường trú", "Nhóm", THIRTY))
                .isNotEqualTo(TARGET.upTo(THIRTY))
                .hasToString("OnlineTarget[Đăng ký thường trú, 30%]");
    }

    private static ServiceLine line(String name, ProcedureCode procedure) {
        return ServiceLine.builder(name).procedures(procedure).build();
    }
}
