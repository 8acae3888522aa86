package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.TextValueContract;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityQrTest implements TextValueContract<IdentityQr> {
    private static final String CARD =
            "003099000001|000000001|Nguyễn Văn Mẫu|01021999|Nam|1 Đường Mẫu, Phường Mẫu|15082021";

    @Override
    public IdentityQr of(String text) {
        return IdentityQr.of(text);
    }

    @Override
    public Optional<IdentityQr> tryParse(String text) {
        return IdentityQr.tryParse(text);
    }

    @Override
    public String toText(IdentityQr value) {
        return value.toText();
    }

    @Override
    public String validText(RandomGenerator random) {
        return "003" + RandomText.digits(random, 9) + CARD.substring(12) + "|Mẫu".repeat(random.nextInt(4));
    }

    @Test
    void the_seven_fields_of_a_chip_card_are_read_by_their_places() {
        IdentityQr card = IdentityQr.of(CARD);

        assertThat(card.id()).isEqualTo(CitizenId.of("003099000001"));
        assertThat(card.cmnd()).contains(CmndNumber.of("000000001"));
        assertThat(card.name()).isEqualTo(PersonName.of("Nguyễn Văn Mẫu"));
        assertThat(card.birthDate())
                .isEqualTo(PartialDate.tryParse("01/02/1999"))
                .isPresent();
        assertThat(card.gender()).contains(Coded.known("Nam", Gender.MALE));
        assertThat(card.address()).contains("1 Đường Mẫu, Phường Mẫu");
        assertThat(card.issuedOn())
                .isEqualTo(PartialDate.tryParse("15/08/2021"))
                .isPresent();
        assertThat(card.extra()).isEmpty();
    }

    @Test
    void more_fields_of_the_card_of_2024_are_kept_raw() {
        IdentityQr card = IdentityQr.of(CARD + "|Nguyễn Văn Cha| |Trần Thị Mẹ|");

        assertThat(card.extra()).containsExactly("Nguyễn Văn Cha", " ", "Trần Thị Mẹ", "");
        assertThat(card.fields()).hasSize(11);
        assertThat(card.id()).isEqualTo(CitizenId.of("003099000001"));
    }

    @Test
    void a_card_without_cmnd_says_so() {
        assertThat(IdentityQr.of(CARD.replace("000000001", "")).cmnd()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\t", "  "})
    void the_line_end_that_a_scanner_types_is_ignored(String end) {
        IdentityQr card = IdentityQr.of(CARD + end);

        assertThat(card).isEqualTo(IdentityQr.of(CARD));
        assertThat(card.toText()).isEqualTo(CARD);
    }

    @Test
    void a_field_that_cannot_be_read_is_empty_and_kept_raw() {
        IdentityQr card = IdentityQr.of("003099000001|12|Nguyễn Văn Mẫu|31021999|-||00000000");

        assertThat(card.cmnd()).isEmpty();
        assertThat(card.birthDate()).isEmpty();
        assertThat(card.gender()).isEmpty();
        assertThat(card.address()).isEmpty();
        assertThat(card.issuedOn()).isEmpty();
        assertThat(card.fields())
                .containsExactly("003099000001", "12", "Nguyễn Văn Mẫu", "31021999", "-", "", "00000000");
    }

    @ParameterizedTest
    @CsvSource({"Nam, MALE", "Nữ, FEMALE", "Nu\u031B\u0303, FEMALE"})
    void the_sex_is_a_word(String word, Gender gender) {
        assertThat(IdentityQr.of(CARD.replace("|Nam|", "|" + word + "|")).gender())
                .contains(Coded.known(word, gender));
    }

    @Test
    void an_unknown_sex_is_a_code_without_a_meaning() {
        assertThat(IdentityQr.of(CARD.replace("|Nam|", "|Khác|")).gender()).contains(Coded.unknown("Khác"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "003099000001",
                "003099000001|000000001|Nguyễn Văn Mẫu|01021999|Nam|Phường Mẫu",
                "00309900000|000000001|Nguyễn Văn Mẫu|01021999|Nam|Phường Mẫu|15082021",
                "003099000001|000000001||01021999|Nam|Phường Mẫu|15082021"
            })
    void a_text_without_seven_fields_number_or_name_is_refused_as_a_whole(String text) {
        assertThat(IdentityQr.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdentityQr.of(text))
                .withMessage("the text of an identity card has at least seven fields split by bars,"
                        + " a number of twelve digits first and a name third");
    }

    @Test
    void an_endless_text_is_refused() {
        assertThat(IdentityQr.tryParse(CARD + "|".repeat(1_000_000))).isEmpty();
    }

    @Test
    void printing_shows_the_masked_number_alone() {
        assertThat(IdentityQr.of(CARD)).hasToString("IdentityQr[CitizenId[********0001]]");
    }
}
