package io.github.dancu.dossier.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorResultTest {
    @ParameterizedTest
    @CsvSource({"1, 3, 33.33", "2, 3, 66.67", "1, 800, 0.13", "1, 1600, 0.06", "0, 7, 0.00", "7, 7, 100.00"})
    void the_rate_has_two_decimals_and_is_rounded_half_up(long numerator, long denominator, BigDecimal rate) {
        assertThat(IndicatorResult.of(ServiceIndicator.ON_TIME, numerator, denominator, 0)
                        .rate())
                .contains(rate);
    }

    /** Of 10 points: all from 80 % on, below that rate × 10 ÷ 80. */
    @ParameterizedTest
    @CsvSource({
        "0,     100,   0.00",
        "40,    100,   5.00",
        "1,     3,     4.17",
        "79999, 100000, 10.00",
        "7995,  10000, 9.99",
        "80,    100,   10.00",
        "81,    100,   10.00",
        "100,   100,   10.00"
    })
    void the_score_grows_up_to_the_threshold(long numerator, long denominator, BigDecimal score) {
        assertThat(IndicatorResult.of(ServiceIndicator.DIGITISED, numerator, denominator, 0)
                        .score(BigDecimal.TEN))
                .contains(score);
    }

    @Test
    void without_a_threshold_there_is_a_score_only_by_ones_own() {
        IndicatorResult result = IndicatorResult.of(ServiceIndicator.ON_TIME, 9, 10, 0);

        assertThat(result.score(BigDecimal.valueOf(4))).isEmpty();
        assertThat(result.score(BigDecimal.valueOf(4), BigDecimal.valueOf(100))).contains(new BigDecimal("3.60"));
        assertThat(result.score(BigDecimal.valueOf(4), new BigDecimal("89.5"))).contains(new BigDecimal("4.00"));
    }

    @Test
    void points_and_thresholds_are_checked() {
        IndicatorResult result = IndicatorResult.of(ServiceIndicator.DIGITISED, 1, 2, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.score(BigDecimal.valueOf(-1)))
                .withMessage("points are never negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.score(BigDecimal.ONE, new BigDecimal("100.01")))
                .withMessage("a threshold lies above 0 and not above 100 percent");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -80})
    void a_threshold_lies_above_zero(int threshold) {
        IndicatorResult result = IndicatorResult.of(ServiceIndicator.DIGITISED, 1, 2, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.score(BigDecimal.ONE, BigDecimal.valueOf(threshold)));
    }

    @Test
    void two_are_equal_if_every_part_is() {
        IndicatorResult result = IndicatorResult.of(ServiceIndicator.DIGITISED, 1, 2, 3);

        assertThat(result)
                .isEqualTo(IndicatorResult.of(ServiceIndicator.DIGITISED, 1, 2, 3))
                .hasSameHashCodeAs(IndicatorResult.of(ServiceIndicator.DIGITISED, 1, 2, 3))
                .isNotEqualTo(IndicatorResult.of(ServiceIndicator.ON_TIME, 1, 2, 3))
                .isNotEqualTo(IndicatorResult.of(ServiceIndicator.DIGITISED, 2, 2, 3))
                .isNotEqualTo(IndicatorResult.of(ServiceIndicator.DIGITISED, 1, 3, 3))
                .isNotEqualTo(IndicatorResult.of(ServiceIndicator.DIGITISED, 1, 2, 4))
                .isNotEqualTo(new IndicatorResult(ServiceIndicator.DIGITISED, 1, BigDecimal.valueOf(2), 3, result))
                .hasToString("IndicatorResult[4.2: 1/2, 3 undecided]");
        assertThat(IndicatorResult.of(ServiceIndicator.DIGITISED, 1, 2, 0)).hasToString("IndicatorResult[4.2: 1/2]");
    }
}
