package io.github.dancu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.Figure;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedPercentTest {
    private final StatedPercent rule = new StatedPercent();

    @ParameterizedTest
    @CsvSource({
        "174368, 217830, 80",
        "174368, 217830, 80.0",
        "174368, 217830, 80.05",
        "1, 8, 12.5",
        "1, 8, 13",
        "9, 4, 225"
    })
    void a_percentage_right_to_the_printed_precision_is_not_accused(long part, long whole, BigDecimal stated) {
        assertThat(rule.check(share(Figure.of(part), Figure.of(whole), stated))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"174368, 217830, 81", "174368, 217830, 80.1", "1, 8, 12", "1, 3, 33.4"})
    void a_percentage_that_rounds_to_another_number_is_a_contradiction(long part, long whole, BigDecimal stated) {
        ReportFinding finding =
                rule.check(share(Figure.of(part), Figure.of(whole), stated)).orElseThrow();

        assertThat(finding.kind()).isEqualTo(FindingKind.CONTRADICTION);
        assertThat(finding.numbers()).containsExactly(whole, part);
    }

    @Test
    void the_finding_shows_two_digits_more_than_were_printed() {
        ReportFinding finding = rule.check(share(Figure.of(174_368), Figure.of(217_830), BigDecimal.valueOf(81)))
                .orElseThrow();

        assertThat(finding.text()).isEqualTo("Mẫu: báo cáo nêu đạt 81%, nhưng 174.368 / 217.830 = 80,05%.");
    }

    @Test
    void there_is_no_percentage_of_nothing() {
        ReportFinding finding =
                rule.check(share(Figure.of(0), Figure.of(0), BigDecimal.TEN)).orElseThrow();

        assertThat(finding.text()).endsWith("0 / 0 = không tính được.");
    }

    @Test
    void what_is_not_stated_is_not_accused() {
        assertThat(rule.check(share(Figure.unknown(), Figure.of(9), BigDecimal.TEN)))
                .isEmpty();
        assertThat(rule.check(share(Figure.of(9), Figure.unknown(), BigDecimal.TEN)))
                .isEmpty();
    }

    private static Share share(Figure part, Figure whole, BigDecimal stated) {
        return new Share("II.2", "Mẫu", part, whole, stated);
    }
}
