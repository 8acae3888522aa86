package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.TextValueContract;
import io.github.dancu.place.FacilityCode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HealthCardQrTest implements TextValueContract<HealthCardQr> {
    /** The sample of the specification: a new card, with the insurance number alone. */
    private static final String NEW_CARD =
            "0000000001|4e677579e1bb856e2056c4836e204de1baab75|01/01/1990|1|-|91 - 000|01/01/2022|-|01/01/2022"
                    + "|91000000000001|-|4|01/01/2027|0123456789abcdef-0001|4|52e1baa16368204769c3a1|$";

    private static final String OLD_CARD =
            "GD4910000000001|" + hex("Nguyễn Văn Mẫu") + "|1/2/1990|2|" + hex("1 Phường Mẫu")
                    + "|91\u2013C54|01/01/2020|31/12/2020|15/12/2019|40000000001|" + hex("Trần Thị Mẫu")
                    + "|4| 01/01/2025|0123456789abcdef-0001|$";

    static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public HealthCardQr of(String text) {
        return HealthCardQr.of(text);
    }

    @Override
    public Optional<HealthCardQr> tryParse(String text) {
        return HealthCardQr.tryParse(text);
    }

    @Override
    public String toText(HealthCardQr value) {
        return value.toText();
    }

    @Override
    public String validText(RandomGenerator random) {
        return "00" + RandomText.digits(random, 8) + "|" + hex("Nguyễn Văn Mẫu") + "|19" + RandomText.digits(random, 2)
                + "|-".repeat(random.nextInt(14)) + "|$";
    }

    @Test
    void a_new_card_is_read() {
        HealthCardQr card = HealthCardQr.of(NEW_CARD);

        assertThat(card.cardNumber()).isEmpty();
        assertThat(card.socialInsuranceNumber()).contains(SocialInsuranceNumber.of("0000000001"));
        assertThat(card.name()).isEqualTo(PersonName.of("Nguyễn Văn Mẫu"));
        assertThat(card.birthDate().map(PartialDate::toText)).contains("01/01/1990");
        assertThat(card.gender()).contains(Coded.known("1", Gender.MALE));
        assertThat(card.address()).isEmpty();
        assertThat(card.facility()).contains(FacilityCode.of("91000"));
        assertThat(card.validFrom().map(PartialDate::toText)).contains("01/01/2022");
        assertThat(card.validUntil()).isEmpty();
        assertThat(card.issuedOn().map(PartialDate::toText)).contains("01/01/2022");
        assertThat(card.managementCode()).contains("91000000000001");
        assertThat(card.parentName()).isEmpty();
        assertThat(card.fiveYearsFrom().map(PartialDate::toText)).contains("01/01/2027");
        assertThat(card.issuedAt()).contains("Rạch Giá");
        assertThat(card.fields()).hasSize(17);
    }

    @Test
    void an_old_card_is_read_with_single_digits_blanks_and_an_en_dash() {
        HealthCardQr card = HealthCardQr.of(OLD_CARD);

        assertThat(card.cardNumber()).contains(HealthCardNumber.of("GD4910000000001"));
        assertThat(card.socialInsuranceNumber()).contains(SocialInsuranceNumber.of("0000000001"));
        assertThat(card.birthDate().map(PartialDate::toText)).contains("01/02/1990");
        assertThat(card.gender()).contains(Coded.known("2", Gender.FEMALE));
        assertThat(card.address()).contains("1 Phường Mẫu");
        assertThat(card.facility()).contains(FacilityCode.of("91C54"));
        assertThat(card.validUntil().map(PartialDate::toText)).contains("31/12/2020");
        assertThat(card.parentName()).contains(PersonName.of("Trần Thị Mẫu"));
        assertThat(card.fiveYearsFrom().map(PartialDate::toText)).contains("01/01/2025");
        assertThat(card.issuedAt()).isEmpty();
    }

    @Test
    void a_short_card_of_nine_fields_is_read() {
        String text =
                "GD4910000000001|" + hex("Nguyễn Văn Mẫu") + "|1990|1|-|91 - 000|01/01/2020|31/12/2020|15/12/2019|$";

        HealthCardQr card = HealthCardQr.of(text);

        assertThat(card.birthDate()).contains(PartialDate.ofYear(1990));
        assertThat(card.issuedOn().map(PartialDate::toText)).contains("15/12/2019");
        assertThat(card.managementCode()).isEmpty();
        assertThat(card.parentName()).isEmpty();
        assertThat(card.fiveYearsFrom()).isEmpty();
    }

    @Test
    void three_fields_are_enough() {
        HealthCardQr card = HealthCardQr.of("0000000001|Nguyễn Văn Mẫu|01011990");

        assertThat(card.name()).isEqualTo(PersonName.of("Nguyễn Văn Mẫu"));
        assertThat(card.birthDate().map(PartialDate::toText)).contains("01/01/1990");
        assertThat(card.gender()).isEmpty();
        assertThat(card.facility()).isEmpty();
    }

    @Test
    void a_name_in_capital_hexadecimal_is_read() {
        assertThat(HealthCardQr.of("0000000001|" + hex("Nguyễn Văn Mẫu").toUpperCase(Locale.ROOT) + "|1990")
                        .name())
                .isEqualTo(PersonName.of("Nguyễn Văn Mẫu"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "GD49100000000012, GD4910000000001",
        "GD491000000000123, GD491000000000123",
        "GD4910000000001XYZ, GD4910000000001"
    })
    void a_longer_number_is_a_card_of_seventeen_or_is_cut_to_fifteen(String field, String number) {
        assertThat(HealthCardQr.of(field + "|Nguyễn Văn Mẫu|1990").cardNumber()).contains(HealthCardNumber.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000000001|Nguyễn Văn Mẫu",
                "00000001|Nguyễn Văn Mẫu|1990",
                "0000000001|-|1990",
                "0000000001||1990",
                "0000000001|4e677579ễ6e|1990",
                "0000000001|4e6|1990"
            })
    void a_text_without_number_or_name_is_refused_as_a_whole(String text) {
        assertThat(HealthCardQr.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HealthCardQr.of(text))
                .withMessage("the text of a health-insurance card has at least three fields split by bars,"
                        + " a BHXH number or card number first and a name second");
    }

    @Test
    void either_card_is_told_by_its_first_field() {
        assertThat(CardQr.tryParse(NEW_CARD)).containsInstanceOf(HealthCardQr.class);
        assertThat(CardQr.tryParse(OLD_CARD)).containsInstanceOf(HealthCardQr.class);
        assertThat(CardQr.tryParse("003099000001||Nguyễn Văn Mẫu|01021999|Nam||15082021"))
                .containsInstanceOf(IdentityQr.class);
        assertThat(CardQr.tryParse("Nguyễn Văn Mẫu|003099000001|1999")).isEmpty();
    }

    @Test
    void printing_shows_the_masked_number_alone() {
        assertThat(HealthCardQr.of(NEW_CARD)).hasToString("HealthCardQr[SocialInsuranceNumber[******0001]]");
        assertThat(HealthCardQr.of(OLD_CARD)).hasToString("HealthCardQr[HealthCardNumber[***********0001]]");
    }
}
