package io.github.dancu.report;

import static io.github.dancu.report.Flows.flow;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnexplainedRemainderTest {
    private static final Figure NONE = Figure.of(0);

    private final UnexplainedRemainder rule = new UnexplainedRemainder();

    @Test
    void a_remainder_without_a_word_is_unexplained() {
        ReportFinding finding = rule.check(flow(Figure.of(30), Figure.of(20), Figure.unknown(), NONE))
                .orElseThrow();

        assertThat(finding.kind()).isEqualTo(FindingKind.UNEXPLAINED);
        assertThat(finding.numbers()).containsExactly(30L, 20L, 10L);
        assertThat(finding.text())
                .isEqualTo("Mẫu: tiếp nhận 30 hồ sơ, đã giải quyết 20 hồ sơ; 30 − 20 = 10 hồ sơ chưa được giải thích.");
    }

    @Test
    void what_was_returned_is_taken_off() {
        ReportFinding finding = rule.check(flow(Figure.of(30), Figure.of(20), Figure.of(4), NONE))
                .orElseThrow();

        assertThat(finding.numbers()).containsExactly(30L, 24L, 6L);
        assertThat(finding.text()).contains("30 − 20 − 4 = 06 hồ sơ");
    }

    @Test
    void several_ways_out_are_added_up() {
        ReportFinding finding = rule.check(flow(Figure.of(30), List.of(Figure.of(20), Figure.of(5)), NONE, NONE))
                .orElseThrow();

        assertThat(finding.text()).contains("đã giải quyết 20 + 5 = 25 hồ sơ; 30 − 25 = 05 hồ sơ");
    }

    @Test
    void a_remainder_that_was_returned_or_is_late_is_explained() {
        assertThat(rule.check(flow(Figure.of(30), Figure.of(20), Figure.of(10), NONE)))
                .isEmpty();
        assertThat(rule.check(flow(Figure.of(30), Figure.of(20), Figure.of(3), Figure.of(7))))
                .isEmpty();
    }

    @Test
    void late_dossiers_explain_only_as_many_as_they_are() {
        assertThat(rule.check(flow(Figure.of(30), Figure.of(20), NONE, Figure.of(9))))
                .isPresent();
    }

    @Test
    void without_the_finished_ones_nothing_can_be_said() {
        assertThat(rule.check(flow(Figure.of(30), Figure.unknown(), NONE, NONE)))
                .isEmpty();
        assertThat(rule.check(flow(Figure.of(30), List.of(Figure.of(1), Figure.unknown()), NONE, NONE)))
                .isEmpty();
        assertThat(rule.check(flow(Figure.unknown(), Figure.of(20), NONE, NONE)))
                .isEmpty();
    }
}
