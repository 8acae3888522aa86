package io.github.dancu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.Figure;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "3, 03", "9, 09", "10, 10", "270, 270", "2640, 2.640", "1234567, 1.234.567"})
    void a_count_has_two_digits_at_least_and_dots_between_thousands(long count, String printed) {
        assertThat(Numbers.count(count)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"80, 80", "80.0, '80,0'", "0.9, '0,9'", "1234.56, '1.234,56'"})
    void a_decimal_keeps_its_digits_behind_a_comma(BigDecimal number, String printed) {
        assertThat(Numbers.decimal(number)).isEqualTo(printed);
    }

    @Test
    void a_share_has_one_decimal_or_cannot_be_computed() {
        assertThat(Numbers.percent(Figure.of(203), Figure.of(395))).isEqualTo("51,4%");
        assertThat(Numbers.percent(Figure.of(0), Figure.of(0))).isEqualTo("không tính được");
        assertThat(Numbers.percent(Figure.unknown(), Figure.of(5))).isEqualTo("không tính được");
    }

    @Test
    void a_range_shows_its_bounds() {
        assertThat(Numbers.range(Figure.of(36_124))).isEqualTo("36.124");
        assertThat(Numbers.range(Figure.of(274).plus(Figure.atMost(35_580)))).isEqualTo("từ 274 đến 35.854");
        assertThat(Numbers.range(Figure.unknown())).isEqualTo("từ 0 trở lên");
    }
}
