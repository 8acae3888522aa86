package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dancu.citizen.Coded;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeeTest {
    private static final Coded<FeeMoment> INTAKE = FeeMoment.read("1");

    @ParameterizedTest
    @CsvSource({"0, 0", "0.00, 0", "20000, 20000", "20000.00, 20000", "2E+4, 20000", "999999999999999, 999999999999999"
    })
    void an_amount_is_whole_dong(BigDecimal amount, String text) {
        assertThat(fee(amount).amount().toString()).isEqualTo(text);
        assertThat(fee(amount)).isEqualTo(fee(new BigDecimal(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "0.5", "1000000000000000", "1E+15", "1E+2147483647", "1E-2147483647", "-1E+2147483647"})
    void another_amount_is_refused_at_once(BigDecimal amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fee(amount))
                .withMessage("an amount is whole đồng, not negative, at most 15 digits");
    }

    @Test
    void a_short_form_has_neither_code_nor_kind() {
        assertThat(Fee.of("Lệ phí", 20_000, FeeMoment.AT_INTAKE)).isEqualTo(fee(new BigDecimal(20_000)));
        assertThatIllegalArgumentException().isThrownBy(() -> Fee.of("Lệ phí", -1, FeeMoment.AT_INTAKE));
    }

    @Test
    void an_unknown_moment_is_kept() {
        Fee fee = new Fee("Lệ phí", "", BigDecimal.ONE, FeeMoment.read("3"), "");

        assertThat(fee.moment()).isEqualTo(Coded.unknown("3"));
    }

    @Test
    void a_name_is_not_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fee(" ", "", BigDecimal.ONE, INTAKE, ""))
                .withMessage("name is not blank");
    }

    @Test
    @SuppressWarnings("NullAway")
    void no_part_is_null() {
        assertThatNullPointerException().isThrownBy(() -> new Fee(null, "", BigDecimal.ONE, INTAKE, ""));
        assertThatNullPointerException().isThrownBy(() -> new Fee("a", null, BigDecimal.ONE, INTAKE, ""));
        assertThatNullPointerException().isThrownBy(() -> new Fee("a", "", null, INTAKE, ""));
        assertThatNullPointerException().isThrownBy(() -> new Fee("a", "", BigDecimal.ONE, null, ""));
        assertThatNullPointerException().isThrownBy(() -> new Fee("a", "", BigDecimal.ONE, INTAKE, null));
    }

    private static Fee fee(BigDecimal amount) {
        return new Fee("Lệ phí", "", amount, INTAKE, "");
    }

    @Test
    void shows_the_amount_alone() {
        Fee fee = new Fee("Nguyễn Văn Mẫu", "MA", new BigDecimal("2E+4"), Coded.unknown("9"), "K");

        assertThat(fee).hasToString("Fee[20000]");
    }
}
