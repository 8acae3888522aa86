package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.MaskedNumberContract;
import io.github.dancu.citizen.contract.RandomText;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocialInsuranceNumberTest implements MaskedNumberContract<SocialInsuranceNumber> {
    @Override
    public SocialInsuranceNumber of(String text) {
        return SocialInsuranceNumber.of(text);
    }

    @Override
    public Optional<SocialInsuranceNumber> tryParse(String text) {
        return SocialInsuranceNumber.tryParse(text);
    }

    @Override
    public String toText(SocialInsuranceNumber value) {
        return value.toText();
    }

    @Override
    public String validText(RandomGenerator random) {
        return "00" + RandomText.digits(random, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0012345678", " 00 1234 5678", "00.1234.5678", "00-1234-5678", "00\u00A012345678\n"})
    void blanks_dots_and_hyphens_of_a_typed_number_are_ignored(String typed) {
        assertThat(SocialInsuranceNumber.tryParse(typed)).contains(SocialInsuranceNumber.of("0012345678"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "001234567", "00123456789", "003099000001", "001234567x", "００１２３４５６７８"})
    void anything_but_ten_ascii_digits_is_refused(String text) {
        assertThat(SocialInsuranceNumber.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SocialInsuranceNumber.of(text))
                .withMessage("a social-insurance number is ten digits");
    }

    @ParameterizedTest(name = "{0}…: {1}")
    @CsvSource({"00, false", "01, false", "02, false", "03, true", "09, true", "91, false"})
    void its_shape_may_be_that_of_a_mobile_number(String beginning, boolean both) {
        assertThat(SocialInsuranceNumber.of(beginning + "00000001").looksLikePhoneNumber())
                .isEqualTo(both);
    }
}
