package io.github.dancu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.Figure;
import io.github.dancu.cleansing.Indicator;
import io.github.dancu.cleansing.IndicatorProgress;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoTotalTest {
    private static final Figure NONE = Figure.of(0);

    private final NoTotal rule = new NoTotal();

    @Test
    void an_indicator_with_a_total_is_not_accused() {
        assertThat(rule.check(line(Figure.of(12), Figure.unknown(), NONE))).isEmpty();
        assertThat(rule.check(line(NONE, NONE, NONE))).isEmpty();
    }

    @Test
    void an_indicator_without_a_total_names_what_is_stated() {
        ReportFinding finding =
                rule.check(line(Figure.unknown(), Figure.of(11), Figure.of(4))).orElseThrow();

        assertThat(finding.kind()).isEqualTo(FindingKind.NO_TOTAL);
        assertThat(finding.numbers()).containsExactly(11L, 4L);
        assertThat(finding.text())
                .isEqualTo("Mẫu: đã thực hiện 11 trường hợp, đang thực hiện 04 trường hợp,"
                        + " nhưng không nêu tổng số chuyển về nên không tính được tiến độ.");
    }

    @Test
    void an_indicator_that_states_nothing_is_named_too() {
        ReportFinding finding =
                rule.check(line(Figure.unknown(), Figure.unknown(), NONE)).orElseThrow();

        assertThat(finding.numbers()).isEmpty();
        assertThat(finding.text()).isEqualTo("Mẫu: không nêu tổng số chuyển về nên không tính được tiến độ.");
    }

    @Test
    void the_own_word_of_the_report_stands_there_with_and_without_numbers() {
        String word = "tiến độ (báo cáo ghi “hoàn thành” nhưng không nêu tổng số).";

        assertThat(rule.check(line(Figure.unknown(), Figure.of(11), NONE, "hoàn thành")))
                .hasValueSatisfying(finding -> assertThat(finding.text()).endsWith(word));
        assertThat(rule.check(line(Figure.unknown(), Figure.unknown(), NONE, "hoàn thành")))
                .hasValueSatisfying(finding -> assertThat(finding.text()).endsWith(word));
    }

    @Test
    void an_own_word_that_the_sentence_already_holds_is_not_repeated() {
        assertThat(rule.check(line(Figure.unknown(), Figure.unknown(), Figure.of(126), "đang thực hiện")))
                .hasValueSatisfying(finding -> assertThat(finding.text()).endsWith("không tính được tiến độ."));
    }

    private static IndicatorLine line(Figure assigned, Figure done, Figure inProgress) {
        return line(assigned, done, inProgress, "");
    }

    private static IndicatorLine line(Figure assigned, Figure done, Figure inProgress, String stated) {
        Indicator indicator = new Indicator("sample", "Mẫu");
        return new IndicatorLine(
                "II.4",
                new IndicatorProgress(indicator, assigned, done, NONE, NONE, Figure.unknown()),
                inProgress,
                stated,
                Set.of());
    }
}
