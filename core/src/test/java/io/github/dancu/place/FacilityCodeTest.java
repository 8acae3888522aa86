package io.github.dancu.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.TextValueContract;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacilityCodeTest implements TextValueContract<FacilityCode> {
    @Override
    public FacilityCode of(String text) {
        return FacilityCode.of(text);
    }

    @Override
    public Optional<FacilityCode> tryParse(String text) {
        return FacilityCode.tryParse(text);
    }

    @Override
    public String toText(FacilityCode value) {
        return value.toText();
    }

    @Override
    public String validText(RandomGenerator random) {
        return RandomText.digits(random, 2) + RandomText.from(random, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"91C00", "91 - C00", "91 \u2013 C00", "91-C00", "91  C00", "91\u00A0-\u00A0C00", " 91c00\n"})
    void blanks_dashes_and_case_of_a_printed_code_are_ignored(String printed) {
        assertThat(FacilityCode.tryParse(printed)).contains(FacilityCode.of("91C00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9100", "910000", "9A000", "A1000", "91_00", "91.000", "91000_BV", "91Đ00", "９１０００"})
    void another_shape_is_refused(String text) {
        assertThat(FacilityCode.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FacilityCode.of(text))
                .withMessage("a facility code is two digits and three digits or capital letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91ß0", "910ß", "91ı00", "91ſ00"})
    void a_letter_outside_ascii_never_becomes_one_inside(String text) {
        assertThat(FacilityCode.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91c00", "91 - 000", " 91000"})
    void what_a_card_may_print_is_no_code_for_a_program(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FacilityCode.of(text));
    }

    @Test
    void the_first_two_digits_are_the_province() {
        assertThat(FacilityCode.of("91000").provinceCode()).isEqualTo("91");
        assertThat(FacilityCode.of("01C54").provinceCode()).isEqualTo("01");
    }

    @Test
    void it_prints_as_its_text_because_it_names_no_person() {
        assertThat(FacilityCode.of("01C54")).hasToString("01C54");
    }
}
