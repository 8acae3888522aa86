package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.MaskedNumberContract;
import io.github.dancu.citizen.contract.RandomText;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(old.benefitLevel()).isEqualTo(BenefitLevel.FULL_WITHOUT_LIMITS);
        assertThat(old.provinceCode()).isEqualTo("91");
        assertThat(withPersonalNumber.objectCode()).isEqualTo("GD");
        assertThat(withPersonalNumber.benefitLevel()).isEqualTo(BenefitLevel.EIGHTY_PERCENT);
        assertThat(withPersonalNumber.provinceCode()).isEqualTo("91");
    }

    @Test
    void an_object_code_nobody_knows_is_accepted() {
        assertThat(HealthCardNumber.of("ZZ5970012345678").objectCode()).isEqualTo("ZZ");
    }

    @ParameterizedTest(name = "digit {0}: {1}, {2} %")
    @CsvSource({
        "1, FULL_WITHOUT_LIMITS, 100",
        "2, FULL, 100",
        "3, NINETY_FIVE_PERCENT, 95",
        "4, EIGHTY_PERCENT, 80",
        "5, FULL_BEYOND_SCOPE, 100"
    })
    void the_third_character_is_the_benefit_level(int digit, BenefitLevel level, int percent) {
        BenefitLevel read = HealthCardNumber.of("GD" + digit + "910000000001").benefitLevel();

        assertThat(read).isEqualTo(level);
        assertThat(read.digit()).isEqualTo(digit);
        assertThat(read.percent()).isEqualTo(percent);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "EMPLOYMENT, DN HX CH NN TK HC XK",
        "SOCIAL_INSURANCE, HT TB NO CT XB TN CS",
        "STATE, QN CA CY XN MS CC CK CB KC HD TE BT HN DT DK XD TS TC TQ TV TA TY HG LS PV",
        "STATE_SUPPORT, CN HS SV GB",
        "HOUSEHOLD, GD"
    })
    void the_object_code_tells_who_pays_with_every_benefit_level(PayingGroup payer, String codes) {
        for (String code : codes.split(" ", -1)) {
            for (int digit = 1; digit <= 5; digit++) {
                assertThat(HealthCardNumber.of(code + digit + "910000000001").category())
                        .as(code)
                        .hasValueSatisfying(category -> {
                            assertThat(category.code()).isEqualTo(code);
                            assertThat(category.payer()).isEqualTo(payer);
                        });
            }
        }
    }

    @Test
    void a_category_has_its_vietnamese_name_where_the_sources_state_one() {
        assertThat(HealthCardNumber.of("TE1910000000001").category())
                .contains(new InsuredCategory("TE", "trẻ em dưới 6 tuổi", PayingGroup.STATE));
        assertThat(HealthCardNumber.of("XN4910000000001").category())
                .contains(new InsuredCategory("XN", "", PayingGroup.STATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XV", "YE", "LH", "ZZ"})
    void an_object_code_of_no_known_group_has_no_category(String code) {
        assertThat(HealthCardNumber.of(code + "4910000000001").category()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "01, Hà Nội, true",
        "79, TP.HCM, true",
        "89, An Giang, true",
        "91, Kiên Giang, true",
        "96, Cà Mau, true",
        "97, BHXH Bộ Quốc phòng, false",
        "98, BHXH Công an nhân dân, false"
    })
    void the_province_digits_have_the_names_of_before_the_mergers(String digits, String name, boolean confirmed) {
        assertThat(HealthCardNumber.of("GD4" + digits + "0000000001").issuingPlace())
                .contains(new IssuingPlace(digits, name, confirmed));
    }

    @Test
    void sixty_five_pairs_of_province_digits_are_known_and_the_others_are_accepted() {
        long known = IntStream.range(0, 100)
                .mapToObj(number -> String.format(Locale.ROOT, "GD4%02d0000000001", number))
                .filter(card -> HealthCardNumber.of(card).issuingPlace().isPresent())
                .count();

        assertThat(known).isEqualTo(65);
        assertThat(HealthCardNumber.of("GD4030000000001").issuingPlace()).isEmpty();
    }

    @Test
    void a_card_of_fifteen_characters_ends_in_the_social_insurance_number() {
        HealthCardNumber card = HealthCardNumber.of("GD4910012345678");

        assertThat(card.socialInsuranceNumber()).contains(SocialInsuranceNumber.of("0012345678"));
        assertThat(card.citizenId()).isEmpty();
    }

    @Test
    void a_card_of_seventeen_characters_presumably_ends_in_the_personal_number() {
        HealthCardNumber card = HealthCardNumber.of("GD491003099000001");

        assertThat(card.citizenId()).contains(CitizenId.of("003099000001"));
        assertThat(card.socialInsuranceNumber()).isEmpty();
    }

    @Test
    void sixteen_characters_are_no_card_number() {
        assertThat(HealthCardNumber.tryParse("GD49100309900000")).isEmpty();
    }
}
