package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.MaskedNumberContract;
import io.github.dancu.citizen.contract.RandomText;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest implements MaskedNumberContract<PhoneNumber> {
    private static final PhoneNumber MOBILE = PhoneNumber.of("0900000001");

    @Override
    public PhoneNumber of(String text) {
        return PhoneNumber.of(text);
    }

    @Override
    public Optional<PhoneNumber> tryParse(String text) {
        return PhoneNumber.tryParse(text);
    }

    @Override
    public String toText(PhoneNumber value) {
        return value.toText();
    }

    @Override
    public String validText(RandomGenerator random) {
        return random.nextBoolean()
                ? "0" + RandomText.from(random, "35789", 1) + RandomText.digits(random, 8)
                : "0" + RandomText.from(random, "12", 1) + RandomText.digits(random, 9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0900000001",
                " 0900 000 001\n",
                "0900.000.001",
                "090-000-0001",
                "090\u2013000\u20130001",
                "(090) 000 0001",
                "+84900000001",
                "+84 90 000 00 01",
                "+84 (0) 90 000 0001",
                "(+84) 900\u00A0000\u00A0001",
                "84900000001",
                "840900000001",
                "0084900000001",
                "00840900000001"
            })
    void a_number_is_read_as_people_type_it(String typed) {
        assertThat(PhoneNumber.tryParse(typed)).contains(MOBILE);
    }

    @ParameterizedTest
    @CsvSource({"02970000001, 02970000001", "+842970000001, 02970000001", "(0297) 000 0001, 02970000001"})
    void a_landline_number_is_read_as_people_type_it(String typed, String expected) {
        assertThat(PhoneNumber.tryParse(typed)).map(PhoneNumber::toText).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0900",
                "900000001",
                "090000000",
                "09000000011",
                "0400000001",
                "0600000001",
                "0297000001",
                "029700000011",
                "0160000001",
                "113",
                "19001234",
                "+85900000001",
                "+0900000001",
                "++84900000001",
                "84+900000001",
                "0900000001 0900000002",
                "0900000001/0900000002",
                "O900000001",
                "09000000O1",
                "０９００００００01"
            })
    void another_shape_is_refused(String text) {
        assertThat(PhoneNumber.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhoneNumber.of(text))
                .withMessage("a telephone number is ten digits from 03, 05, 07, 08 or 09,"
                        + " or eleven from 02, or from 01 if it is an old one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+84900000001", "84900000001", "0900 000 001", " 0900000001"})
    void what_a_person_may_type_is_no_number_for_a_program(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PhoneNumber.of(text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0300000001, MOBILE",
        "0500000001, MOBILE",
        "0700000001, MOBILE",
        "0800000001, MOBILE",
        "0900000001, MOBILE",
        "02970000001, LANDLINE",
        "01600000001, OLD_MOBILE"
    })
    void the_second_digit_tells_the_part_of_the_numbering_plan(String digits, PhoneNumber.Kind kind) {
        assertThat(PhoneNumber.of(digits).kind()).isEqualTo(kind);
        assertThat(PhoneNumber.of(digits).isMobile()).isEqualTo(kind == PhoneNumber.Kind.MOBILE);
    }

    @ParameterizedTest(name = "{0} became {1}")
    @CsvSource({
        "0120, 070",
        "0121, 079",
        "0122, 077",
        "0126, 076",
        "0128, 078",
        "0123, 083",
        "0124, 084",
        "0125, 085",
        "0127, 081",
        "0129, 082",
        "0162, 032",
        "0163, 033",
        "0164, 034",
        "0165, 035",
        "0166, 036",
        "0167, 037",
        "0168, 038",
        "0169, 039",
        "0186, 056",
        "0188, 058",
        "0199, 059"
    })
    void an_old_mobile_number_is_kept_and_proposes_its_new_one(String oldPrefix, String newPrefix) {
        PhoneNumber old = PhoneNumber.of(oldPrefix + "0000001");

        assertThat(old.toText()).isEqualTo(oldPrefix + "0000001");
        assertThat(old.renumbered()).contains(PhoneNumber.of(newPrefix + "0000001"));
        assertThat(PhoneNumber.tryParse("+84" + oldPrefix.substring(1) + "0000001"))
                .contains(old);
    }

    @Test
    void twenty_one_old_beginnings_were_renumbered_and_no_others() {
        long renumbered = IntStream.range(100, 200)
                .mapToObj(prefix -> PhoneNumber.of("0" + prefix + "0000001"))
                .filter(number -> number.renumbered().isPresent())
                .count();

        assertThat(renumbered).isEqualTo(21);
    }

    @Test
    void a_number_of_today_has_nothing_to_propose() {
        assertThat(MOBILE.renumbered()).isEmpty();
        assertThat(PhoneNumber.of("02970000001").renumbered()).isEmpty();
    }

    @Test
    void from_abroad_the_country_code_stands_for_the_first_zero() {
        assertThat(MOBILE.international()).isEqualTo("+84900000001");
        assertThat(PhoneNumber.of("02970000001").international()).isEqualTo("+842970000001");
    }
}
