package io.github.dancu.report;

import static io.github.dancu.report.Flows.flow;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.Figure;
import org.junit.jupiter.api.Test;

class MoreOutThanInTest {
    private static final Figure NONE = Figure.of(0);

    private final MoreOutThanIn rule = new MoreOutThanIn();

    @Test
    void all_that_came_in_may_go_out() {
        assertThat(rule.check(flow(Figure.of(9), Figure.of(6), Figure.of(3), NONE)))
                .isEmpty();
    }

    @Test
    void more_resolved_than_received_is_a_contradiction() {
        ReportFinding finding =
                rule.check(flow(Figure.of(9), Figure.of(11), NONE, NONE)).orElseThrow();

        assertThat(finding.kind()).isEqualTo(FindingKind.CONTRADICTION);
        assertThat(finding.numbers()).containsExactly(9L, 11L, 2L);
        assertThat(finding.text()).isEqualTo("Mẫu: tiếp nhận 09 hồ sơ, nhưng đã giải quyết 11 hồ sơ, thừa 02.");
    }

    @Test
    void resolved_and_returned_together_count() {
        ReportFinding finding =
                rule.check(flow(Figure.of(9), Figure.of(6), Figure.of(4), NONE)).orElseThrow();

        assertThat(finding.numbers()).containsExactly(9L, 10L, 1L);
        assertThat(finding.text()).contains("đã giải quyết hoặc trả bổ sung 10 hồ sơ");
    }

    @Test
    void a_late_dossier_may_be_a_resolved_one() {
        assertThat(rule.check(flow(Figure.of(9), Figure.of(9), NONE, Figure.of(4))))
                .isEmpty();
    }

    @Test
    void what_is_not_stated_is_not_accused() {
        assertThat(rule.check(flow(Figure.unknown(), Figure.of(9), NONE, NONE))).isEmpty();
        assertThat(rule.check(flow(Figure.of(9), Figure.unknown(), Figure.unknown(), NONE)))
                .isEmpty();
    }

    @Test
    void a_returned_count_alone_can_be_too_high() {
        assertThat(rule.check(flow(Figure.of(9), Figure.unknown(), Figure.of(10), NONE)))
                .isPresent();
    }
}
