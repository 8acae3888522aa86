package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.MaskedNumberContract;
import io.github.dancu.citizen.contract.RandomText;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthCardNumberTest implements MaskedNumberContract<HealthCardNumber> {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Override
    public HealthCardNumber of(String text) {
        return HealthCardNumber.of(text);
    }

    @Override
    public Optional<HealthCardNumber> tryParse(String text) {
        return HealthCardNumber.tryParse(text);
    }

    @Override
    public String toText(HealthCardNumber value) {
        return value.toText();
    }

    @Override
    public String validText(RandomGenerator random) {
        String number =
                random.nextBoolean() ? "00" + RandomText.digits(random, 8) : "003" + RandomText.digits(random, 9);
        return RandomText.from(random, LETTERS, 2)
                + RandomText.from(random, "12345", 1)
                + RandomText.digits(random, 2)
                + number;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GD4910012345678", "gd4910012345678", " GD 4 91 00 1234 5678", "Gd-4-91-0012.345.678\u00A0"})
    void blanks_dots_hyphens_and_case_of_a_typed_number_are_ignored(String typed) {
        assertThat(HealthCardNumber.tryParse(typed)).contains(HealthCardNumber.of("GD4910012345678"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GD491001234567",
                "GD49100123456789",
                "GD4910030990000011",
                "GD0910012345678",
                "GD6910012345678",
                "G44910012345678",
                "ĐD4910012345678",
                "0012345678",
                "GD491001234567A"
            })
    void another_shape_is_refused(String text) {
        assertThat(HealthCardNumber.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HealthCardNumber.of(text))
                .withMessage("a health card number is two letters, a digit 1 to 5 and twelve or fourteen digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ß4910012345678", "TİE1910012345678", "Dı4910012345678", "ſV4910012345678"})
    void a_letter_outside_ascii_never_becomes_one_inside(String text) {
        assertThat(HealthCardNumber.tryParse(text)).isEmpty();
    }

    @Test
    void lower_case_is_no_card_number_for_a_program() {
        assertThatIllegalArgumentException().isThrownBy(() -> HealthCardNumber.of("gd4910012345678"));
    }

    @Test
    void its_parts_say_who_pays_how_much_and_where_it_was_issued() {
        HealthCardNumber old = HealthCardNumber.of("TE1910012345678");
        HealthCardNumber withPersonalNumber = HealthCardNumber.of("GD491003099000001");

        assertThat(old.objectCode()).isEqualTo("TE");
        assertThat(old.benefitLevel()).isEqualTo(1);
        assertThat(old.provinceCode()).isEqualTo("91");
        assertThat(withPersonalNumber.objectCode()).isEqualTo("GD");
        assertThat(withPersonalNumber.benefitLevel()).isEqualTo(4);
        assertThat(withPersonalNumber.provinceCode()).isEqualTo("91");
    }

    @Test
    void an_object_code_nobody_knows_is_accepted() {
        assertThat(HealthCardNumber.of("ZZ5970012345678").objectCode()).isEqualTo("ZZ");
    }
}
