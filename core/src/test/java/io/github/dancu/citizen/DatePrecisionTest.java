package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePrecisionTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0, DAY", "1, YEAR", "2, MONTH"})
    void the_national_platform_has_a_code_for_each(String code, DatePrecision precision) {
        assertThat(DatePrecision.ofNgspCode(code)).contains(precision);
        assertThat(precision.ngspCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "00", "-1", " 1", "YEAR"})
    void another_code_is_none(String code) {
        assertThat(DatePrecision.ofNgspCode(code)).isEmpty();
    }
}
