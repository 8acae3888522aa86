package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.MaskedNumberContract;
import io.github.dancu.citizen.contract.RandomText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTest implements MaskedNumberContract<CitizenId> {
    private static final Set<String> UNASSIGNED =
            Set.of(("003 005 007 009 013 016 018 021 023 028 029 032 039 041 043 047"
                            + " 050 053 055 057 059 061 063 065 069 071 073 076 078 081 085 088 090")
                    .split(" ", -1));

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

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "001, Hà Nội, 01",
        "046, Thừa Thiên Huế, 46",
        "079, Hồ Chí Minh, 79",
        "089, An Giang, 89",
        "091, Kiên Giang, 91",
        "096, Cà Mau, 96"
    })
    void the_first_three_digits_are_a_province_of_2016_whatever_it_has_merged_into(
            String code, String name, String provinceCode) {
        assertThat(withCode(code).registrationPlace()).contains(new RegistrationPlace(code, name, provinceCode));
    }

    @Test
    void sixty_three_codes_are_assigned_and_the_other_thirty_three_up_to_096_are_not() {
        for (int number = 0; number <= 999; number++) {
            String code = String.format(Locale.ROOT, "%03d", number);
            boolean assigned = number >= 1 && number <= 96 && !UNASSIGNED.contains(code);

            assertThat(withCode(code).registrationPlace().isPresent()).as(code).isEqualTo(assigned);
            assertThat(withCode(code).warnings())
                    .as(code)
                    .isEqualTo(assigned ? Set.of() : Set.of(StructureWarning.UNASSIGNED_REGISTRATION_CODE));
        }
        assertThat(UNASSIGNED).hasSize(33);
    }

    @Test
    void each_province_keeps_its_code_of_the_statistics_office_behind_a_zero() {
        for (int number = 1; number <= 96; number++) {
            String provinceCode = String.format(Locale.ROOT, "%02d", number);

            withCode("0" + provinceCode)
                    .registrationPlace()
                    .ifPresent(place -> assertThat(place.provinceCode()).isEqualTo(provinceCode));
        }
    }

    @Test
    void a_record_that_says_the_same_gives_no_warning_of_its_own() {
        CitizenId woman = withCode("001", "185");

        assertThat(woman.warningsAgainst(PartialDate.ofYear(1985), Gender.FEMALE))
                .isEmpty();
        assertThat(woman.warningsAgainst(PartialDate.ofMonth(1985, 7), null)).isEmpty();
        assertThat(woman.warningsAgainst(null, null))
                .isEqualTo(woman.warnings())
                .isEmpty();
    }

    @Test
    void what_a_record_says_otherwise_is_a_warning_each() {
        CitizenId man = withCode("003", "099");

        assertThat(man.warningsAgainst(PartialDate.ofYear(1998), Gender.FEMALE))
                .containsExactly(
                        StructureWarning.UNASSIGNED_REGISTRATION_CODE,
                        StructureWarning.SEX_DIFFERS,
                        StructureWarning.YEAR_DIFFERS);
        assertThat(withCode("001", "099").warningsAgainst(PartialDate.ofYear(1999), Gender.FEMALE))
                .containsExactly(StructureWarning.SEX_DIFFERS);
        assertThat(withCode("001", "299").warningsAgainst(PartialDate.ofYear(1999), Gender.MALE))
                .containsExactly(StructureWarning.YEAR_DIFFERS);
    }

    private static CitizenId withCode(String code) {
        return withCode(code, "099");
    }

    private static CitizenId withCode(String code, String centurySexAndYear) {
        return CitizenId.of(code + centurySexAndYear + "000001");
    }
}
