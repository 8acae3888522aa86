package io.github.dancu.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.SeededTest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {
    @ParameterizedTest
    @CsvSource({
        "Rạch Giá, rachgia",
        "RẠCH GIÁ, rachgia",
        "An Hòa, anhoa",
        "An Hoà, anhoa",
        "Đắk R'Măng, dakrmang",
        "Đắk R’Măng, dakrmang",
        "Ðắk Lao, daklao",
        "05, 5",
        "005, 5",
        "10, 10",
        "100, 100",
        "0, 0",
        "00, 0",
        "2 Bảo Lộc, 2baoloc",
        "Tân  Khánh\u00A0Trung, tankhanhtrung"
    })
    void accents_case_blanks_signs_and_leading_zeros_do_not_count(String name, String key) {
        assertThat(FoldedName.key(name)).isEqualTo(key);
        assertThat(FoldedName.key(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Phường Rạch Giá, phuongrachgia rachgia",
        "P.Rạch Giá, prachgia rachgia",
        "P. Rạch Giá, prachgia rachgia",
        "p5, p5 5",
        "TT. Minh Lương, ttminhluong minhluong",
        "thị  trấn Minh Lương, thitranminhluong minhluong",
        "X. Phi Thông, xphithong phithong",
        "Đặc khu Phú Quốc, dackhuphuquoc phuquoc",
        "Xàng Xê, xangxe",
        "Phường, phuong",
        "Phường Phường Đúc, phuongphuongduc phuongduc"
    })
    void a_word_for_the_kind_may_be_one_or_part_of_the_name(String typed, String keys) {
        assertThat(FoldedName.keys(typed, FoldedName.WARD_WORDS)).containsExactly(keys.split(" "));
    }

    @Test
    void text_without_a_letter_or_digit_names_nothing() {
        assertThat(FoldedName.keys(" .-\u0301", FoldedName.WARD_WORDS)).isEmpty();
        assertThat(FoldedName.keys("", FoldedName.WARD_WORDS)).isEmpty();
    }

    @Test
    void endless_text_is_read_in_one_go() {
        assertThat(FoldedName.key("0".repeat(1_000_000))).isEqualTo("0");
        assertThat(FoldedName.keys("P.".repeat(500_000), FoldedName.WARD_WORDS)).hasSize(2);
    }

    @SeededTest
    void case_and_composition_never_count(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String text = RandomText.anything(random);
            String key = FoldedName.key(text);

            assertThat(key).matches("[a-z0-9]*");
            assertThat(FoldedName.key(Normalizer.normalize(text, Normalizer.Form.NFD)))
                    .isEqualTo(key);
            assertThat(FoldedName.key(Normalizer.normalize(text, Normalizer.Form.NFC)))
                    .isEqualTo(key);
            assertThat(FoldedName.key(text.toLowerCase(Locale.ROOT))).isEqualTo(key);
        }
    }
}
