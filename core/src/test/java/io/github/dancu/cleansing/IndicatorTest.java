package io.github.dancu.cleansing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTest {
    @Test
    void an_indicator_has_an_id_and_the_name_that_reports_print() {
        Indicator indicator = new Indicator("cmnd-missing", "Thiếu CMND 9 số");

        assertThat(indicator.id()).isEqualTo("cmnd-missing");
        assertThat(indicator.name()).isEqualTo("Thiếu CMND 9 số");
        assertThat(indicator)
                .isEqualTo(new Indicator("cmnd-missing", "Thiếu CMND 9 số"))
                .hasSameHashCodeAs(new Indicator("cmnd-missing", "Thiếu CMND 9 số"))
                .isNotEqualTo(new Indicator("cmnd-missing", "CMND"))
                .isNotEqualTo(new Indicator("cmnd", "Thiếu CMND 9 số"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void neither_may_be_blank(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Indicator(blank, "Mẫu"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Indicator("mau", blank));
    }

    @Test
    @SuppressWarnings("NullAway")
    void neither_may_be_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Indicator(null, "Mẫu"))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> new Indicator("mau", null))
                .withMessage("name");
    }
}
