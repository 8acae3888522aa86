package io.github.dancu.dvc.linked;

import static io.github.dancu.dvc.linked.LinkedCallers.CODE;
import static io.github.dancu.dvc.linked.LinkedCallers.LINKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.dossier.LinkedStage;
import io.github.dancu.dossier.LinkedStatus;
import io.github.dancu.dossier.ProcedureCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowTextTest {
    private static final LocalDateTime NINE = LocalDateTime.of(2026, 1, 5, 9, 0);
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 1, 5, 10, 0, 0, 123_000_000);

    private static final FlowState FULL = FlowState.received(
                    new FlowState.Fixed(
                            LINKED,
                            CODE,
                            ProcedureCode.of("2.000986"),
                            LinkedGroup.BIRTH,
                            List.of(LinkedStage.BIRTH_REGISTRATION, LinkedStage.CHILD_HEALTH_CARD),
                            NINE),
                    NINE.plusHours(8))
            .change()
            .halt(halt("Thiếu giấy tờ"))
            .supplied(NINE.plusDays(1))
            .finished(new FinishedStage(LinkedStage.BIRTH_REGISTRATION, TEN, "12", Map.of("b", "2", "a", "1")))
            .nextAttempt()
            .step(FlowStep.STAGE, TEN)
            .reported(new ReportedStatus(LinkedStatus.RECEIVED, NINE))
            .reported(new ReportedStatus(LinkedStatus.ACCEPTED, TEN))
            .halt(halt("Thiếu ảnh"))
            .findings(List.of(new LinkedFinding("trangThai", LinkedFinding.Kind.UNKNOWN)))
            .begun()
            .content("the hash")
            .blocked("DVCLT confirmReceipt was not done")
            .done();

    @Test
    void a_state_is_read_back_as_it_was_written() {
        String text = FlowText.of(FULL);

        FlowState read = FlowText.read(text);

        assertThat(FlowText.of(read)).isEqualTo(text);
        assertThat(read.step()).isEqualTo(FlowStep.STAGE);
        assertThat(read.isBegun()).isTrue();
        assertThat(read.isUnderWay()).isFalse();
        assertThat(read.since()).isEqualTo(TEN);
        assertThat(read.round()).isEqualTo(2);
        assertThat(read.attempt()).isEqualTo(2);
        assertThat(read.oldDueAt()).isEqualTo(NINE.plusHours(8));
        assertThat(read.answered()).isEqualTo("mark of Thiếu giấy tờ");
        assertThat(read.finished()).isEqualTo(FULL.finished());
        assertThat(read.reported()).isEqualTo(FULL.reported());
        assertThat(read.halt()).isEqualTo(FULL.halt());
        assertThat(read.findings()).isEqualTo(FULL.findings());
        assertThat(read.content()).isEqualTo("the hash");
        assertThat(read.blocked()).isEqualTo("DVCLT confirmReceipt was not done");
        assertThat(read.closed()).isEmpty();
    }

    @Test
    void a_report_to_be_made_is_read_back_too() {
        FlowState reporting = FULL.change()
                .halt(null)
                .report(LinkedStatus.SENT_TO_JUSTICE, TEN)
                .underWay(true, TEN)
                .done();

        FlowState read = FlowText.read(FlowText.of(reporting));

        assertThat(read.step()).isEqualTo(FlowStep.REPORT);
        assertThat(read.pending()).isEqualTo(LinkedStatus.SENT_TO_JUSTICE);
        assertThat(read.isUnderWay()).isTrue();
        assertThat(read.halt()).isNull();
    }

    @Test
    void that_a_step_was_tried_in_vain_is_read_back_too() {
        FlowState vain = FULL.change().step(FlowStep.STAGE, NINE).inVain(TEN).done();

        FlowState read = FlowText.read(FlowText.of(vain));

        assertThat(read.isInVain()).isTrue();
        assertThat(read.isUnderWay()).isFalse();
        assertThat(read.since()).isEqualTo(TEN);
        assertThat(FlowText.read(FlowText.of(FULL)).isInVain()).isFalse();
    }

    @Test
    void why_it_was_closed_is_read_back_too() {
        FlowState closed = FULL.change().closed("Công dân rút hồ sơ", TEN).done();

        FlowState read = FlowText.read(FlowText.of(closed));

        assertThat(read.step()).isEqualTo(FlowStep.ENDED);
        assertThat(read.closed()).isEqualTo("Công dân rút hồ sơ");
        assertThat(read.blocked()).isEmpty();
    }

    /** The form in which states stand in journals today: a release that cannot read it must not be made. */
    @Test
    void a_state_of_version_1_is_read() {
        String text = "{\"version\":1,\"linked\":\"LT-1\",\"code\":\"H33.899-260105-0001\",\"procedure\":\"2.000986\","
                + "\"group\":\"BIRTH\",\"stages\":[{\"name\":\"BIRTH_REGISTRATION\"},{\"name\":\"CHILD_HEALTH_CARD\"}],"
                + "\"receivedAt\":\"2026-01-05T09:00\",\"dueAt\":\"2026-01-05T17:00\",\"round\":1,\"attempt\":1,"
                + "\"step\":\"HAND_OVER\",\"underWay\":true,\"begun\":false,\"since\":\"2026-01-05T10:00\","
                + "\"reported\":[{\"status\":1,\"at\":\"2026-01-05T09:00\"}],\"finished\":[],\"answered\":\"\",\"findings\":[]}";

        FlowState read = FlowText.read(text);

        assertThat(read.step()).isEqualTo(FlowStep.HAND_OVER);
        assertThat(read.isUnderWay()).isTrue();
        assertThat(read.fixed().stages()).hasSize(2);
        assertThat(read.content()).isEmpty();
        assertThat(read.blocked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Trần Bé Mẫu", "{}", "{\"version\":2}", "{\"version\":1}"})
    void a_text_that_is_no_state_is_told_without_its_content(String text) {
        assertThatThrownBy(() -> FlowText.read(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the saved state of a linked dossier ")
                .hasMessageNotContaining("Mẫu")
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"STAGE", "2026-01-05T09:00", "BIRTH_REGISTRATION", "2.000986", "UNKNOWN"})
    void a_state_with_something_that_is_not_there_is_none(String value) {
        String broken = FlowText.of(FULL).replaceFirst("\"" + value + "\"", "\"Trần Bé Mẫu\"");

        assertThatThrownBy(() -> FlowText.read(broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("Mẫu");
    }

    private static Halt halt(String reason) {
        return new Halt(
                false,
                LinkedStage.CHILD_HEALTH_CARD,
                reason,
                NINE,
                NINE.plusDays(7),
                "handler",
                "title",
                "department",
                "note",
                "mark of " + reason);
    }
}
