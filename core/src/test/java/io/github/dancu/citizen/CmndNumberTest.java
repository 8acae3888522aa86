package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.MaskedNumberContract;
import io.github.dancu.citizen.contract.RandomText;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CmndNumberTest implements MaskedNumberContract<CmndNumber> {
    @Override
    public CmndNumber of(String text) {
        return CmndNumber.of(text);
    }

    @Override
    public Optional<CmndNumber> tryParse(String text) {
        return CmndNumber.tryParse(text);
    }

    @Override
    public String toText(CmndNumber value) {
        return value.toText();
    }

    @Override
    public String validText(RandomGenerator random) {
        return "00" + RandomText.digits(random, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"001234567", " 001 234 567", "001.234.567", "001-234-567", "001\u00A0234\u00A0567\n"})
    void blanks_dots_and_hyphens_of_a_typed_number_are_ignored(String typed) {
        assertThat(CmndNumber.tryParse(typed)).contains(CmndNumber.of("001234567"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00123456", "0012345678", "003099000001", "00123456O", "００１２３４５６７"})
    void anything_but_nine_ascii_digits_is_refused(String text) {
        assertThat(CmndNumber.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CmndNumber.of(text))
                .withMessage("a CMND number is nine digits");
    }
}
