package io.github.dancu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.Figure;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SumOfPartsTest {
    private final SumOfParts rule = new SumOfParts();

    @Test
    void parts_that_make_up_the_whole_are_not_accused() {
        assertThat(rule.check(sum(Figure.of(10), Figure.of(7), Figure.of(3)))).isEmpty();
    }

    @Test
    void parts_that_fall_short_are_a_contradiction() {
        ReportFinding finding = rule.check(sum(Figure.of(10), Figure.of(7), Figure.of(0), Figure.of(1)))
                .orElseThrow();

        assertThat(finding.kind()).isEqualTo(FindingKind.CONTRADICTION);
        assertThat(finding.numbers()).containsExactly(10L, 8L, 2L);
        assertThat(finding.text()).isEqualTo("Mẫu: tiếp nhận 10 hồ sơ, nhưng 7 + 1 = 8, thiếu 02 hồ sơ.");
    }

    @Test
    void parts_that_exceed_the_whole_are_a_contradiction() {
        ReportFinding finding =
                rule.check(sum(Figure.of(10), Figure.of(7), Figure.of(5))).orElseThrow();

        assertThat(finding.numbers()).containsExactly(10L, 12L, 2L);
        assertThat(finding.text()).endsWith("7 + 5 = 12, thừa 02 hồ sơ.");
    }

    @Test
    void an_unstated_part_that_can_fill_the_gap_is_not_accused() {
        assertThat(rule.check(sum(Figure.of(10), Figure.of(7), Figure.atMost(3))))
                .isEmpty();
        assertThat(rule.check(sum(Figure.of(10), Figure.of(7), Figure.unknown())))
                .isEmpty();
    }

    @Test
    void an_unstated_part_that_cannot_fill_the_gap_is_a_contradiction() {
        ReportFinding finding =
                rule.check(sum(Figure.of(10), Figure.of(7), Figure.atMost(2))).orElseThrow();

        assertThat(finding.numbers()).containsExactly(10L, 9L, 1L);
        assertThat(finding.text()).contains("7 + (không quá 2) = từ 7 đến 9, thiếu 01 hồ sơ");
    }

    @Test
    void stated_parts_alone_above_the_whole_are_a_contradiction() {
        ReportFinding finding =
                rule.check(sum(Figure.of(10), Figure.of(12), Figure.unknown())).orElseThrow();

        assertThat(finding.text()).contains("12 + (không nêu) = từ 12 trở lên, thừa 02 hồ sơ");
    }

    @Test
    void a_whole_that_is_not_stated_cannot_be_compared() {
        assertThat(rule.check(sum(Figure.unknown(), Figure.of(7)))).isEmpty();
    }

    private static Sum sum(Figure whole, Figure... parts) {
        List<Part> named = Stream.of(parts).map(part -> new Part("phần", part)).toList();
        return new Sum("II.1", "Mẫu", Wording.RECEIVED, Wording.DOSSIERS, whole, named);
    }
}
