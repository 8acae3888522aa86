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

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "01  | Hà Nội",
                "02  | Thành phố Hồ Chí Minh",
                "11  | Hà Tây (cũ), Hòa Bình",
                "14  | Hải Dương, Hưng Yên",
                "27  | Bà Rịa - Vũng Tàu, Đồng Nai",
                "36  | Hậu Giang, Sóc Trăng, Cần Thơ",
                "37  | Kiên Giang"
            })
    void several_provinces_may_have_issued_numbers_of_one_beginning(String prefix, String names) {
        assertThat(withPrefix(prefix).issuingPlaces())
                .extracting(IssuingPlace::name)
                .containsExactly(names.split(", ", -1));
        assertThat(withPrefix(prefix).issuingPlaces())
                .extracting(IssuingPlace::prefix)
                .containsOnly(prefix);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "095, Bắc Kạn",
        "090, Thái Nguyên",
        "230, Gia Lai",
        "231, Gia Lai",
        "232, Kon Tum",
        "245, Đắk Nông",
        "240, Đắk Lắk",
        "280, Bình Dương",
        "285, Bình Phước"
    })
    void a_longer_beginning_goes_before_a_shorter_one(String prefix, String name) {
        assertThat(withPrefix(prefix).issuingPlaces())
                .extracting(IssuingPlace::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "281", "40", "99"})
    void a_beginning_in_no_table_has_no_place_and_is_accepted(String prefix) {
        assertThat(withPrefix(prefix).issuingPlaces()).isEmpty();
    }

    @Test
    void a_place_says_whether_a_public_source_confirms_it() {
        assertThat(withPrefix("27").issuingPlaces())
                .containsExactly(
                        new IssuingPlace("27", "Bà Rịa - Vũng Tàu", true), new IssuingPlace("27", "Đồng Nai", false));
        assertThat(withPrefix("37").issuingPlaces()).containsExactly(new IssuingPlace("37", "Kiên Giang", false));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1450000, false",
        "1450001, true",
        "1470000, true",
        "1499999, true",
        "1500000, true",
        "1500001, false",
        "2475000, false"
    })
    void one_range_was_issued_by_two_provinces(String behindThePrefix, boolean twice) {
        assertThat(CmndNumber.of("27" + behindThePrefix).isDoublyIssued()).isEqualTo(twice);
        assertThat(CmndNumber.of("00" + behindThePrefix).isDoublyIssued()).isFalse();
    }

    private static CmndNumber withPrefix(String prefix) {
        return CmndNumber.of(prefix + "0".repeat(8 - prefix.length()) + "1");
    }
}
