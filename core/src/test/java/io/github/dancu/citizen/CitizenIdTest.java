package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.MaskedNumberContract;
import io.github.dancu.citizen.contract.RandomText;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTest implements MaskedNumberContract<CitizenId> {
    @Override
    public CitizenId of(String text) {
        return CitizenId.of(text);
    }

    @Override
    public Optional<CitizenId> tryParse(String text) {
        return CitizenId.tryParse(text);
    }

    @Override
    public String toText(CitizenId value) {
        return value.toText();
    }

    @Override
    public String validText(RandomGenerator random) {
        return "003" + RandomText.digits(random, 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"003099000001", " 003099000001 ", "003 099 000 001", "003.099.000.001", "003-099-000-001"})
    void blanks_dots_and_hyphens_of_a_typed_number_are_ignored(String typed) {
        assertThat(CitizenId.tryParse(typed)).contains(CitizenId.of("003099000001"));
    }

    @Test
    void a_pasted_number_may_hold_no_break_spaces_and_line_ends() {
        assertThat(CitizenId.tryParse("003\u00A0099\u00A0000\u00A0001\r\n")).contains(CitizenId.of("003099000001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "00309900000",
                "0030990000011",
                "00309900000A",
                "003099000001/",
                "+03099000001",
                "００３０９９０００００１",
                "٠٠٣٠٩٩٠٠٠٠٠١"
            })
    void anything_but_twelve_ascii_digits_is_refused(String text) {
        assertThat(CitizenId.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenId.of(text))
                .withMessage("a citizen id is twelve digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {" 003099000001", "003099000001\n", "003 099 000 001", "003.099.000.001"})
    void what_a_person_may_type_is_no_number_for_a_program(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CitizenId.of(text));
    }

    @Test
    void a_number_that_breaks_the_lapsed_structure_is_accepted() {
        assertThat(CitizenId.of("999999999999").registrationCode()).isEqualTo("999");
    }

    @ParameterizedTest(name = "fourth digit {0}: {1}, {2}00s")
    @CsvSource({
        "0, MALE, 19",
        "1, FEMALE, 19",
        "2, MALE, 20",
        "3, FEMALE, 20",
        "4, MALE, 21",
        "5, FEMALE, 21",
        "6, MALE, 22",
        "7, FEMALE, 22",
        "8, MALE, 23",
        "9, FEMALE, 23"
    })
    void the_fourth_digit_states_century_and_sex(int digit, Gender gender, int century) {
        CitizenId first = CitizenId.of("003" + digit + "00000001");
        CitizenId last = CitizenId.of("003" + digit + "99000001");

        assertThat(first.gender()).isEqualTo(gender);
        assertThat(first.birthYear()).isEqualTo(century * 100);
        assertThat(last.birthYear()).isEqualTo(century * 100 + 99);
        assertThat(first.registrationCode()).isEqualTo("003");
    }
}
