package io.github.dancu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.Figure;
import org.junit.jupiter.api.Test;

class PartExceedsWholeTest {
    private final PartExceedsWhole rule = new PartExceedsWhole();

    @Test
    void a_part_may_be_the_whole() {
        assertThat(rule.check(subset(Figure.of(9), Figure.of(9)))).isEmpty();
    }

    @Test
    void a_part_above_the_whole_is_a_contradiction() {
        ReportFinding finding = rule.check(subset(Figure.of(12), Figure.of(9))).orElseThrow();

        assertThat(finding.kind()).isEqualTo(FindingKind.CONTRADICTION);
        assertThat(finding.numbers()).containsExactly(9L, 12L, 3L);
        assertThat(finding.text()).isEqualTo("Mẫu: số trễ hạn 12 lớn hơn số tiếp nhận 09, thừa 03 hồ sơ.");
    }

    @Test
    void what_is_not_stated_is_not_accused() {
        assertThat(rule.check(subset(Figure.unknown(), Figure.of(9)))).isEmpty();
        assertThat(rule.check(subset(Figure.of(12), Figure.unknown()))).isEmpty();
    }

    private static Subset subset(Figure part, Figure whole) {
        return new Subset("II.1", "Mẫu", Wording.LATE, part, Wording.RECEIVED, whole, Wording.DOSSIERS);
    }
}
