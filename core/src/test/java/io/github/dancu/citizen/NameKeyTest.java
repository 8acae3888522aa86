package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.SeededTest;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {
    private static final List<String> WORDS = List.of(
            "Nguyễn",
            "đặng",
            "Ðỗ",
            "HOÀ",
            "hòa",
            "Thuỷ",
            "thúy",
            "Quý",
            "Loè",
            "Mỹ",
            "Lí",
            "K’",
            "K'Brê",
            "H`",
            "Y-Mẫu",
            "Ủy",
            "uỷ",
            "Hélène",
            "Muñoz",
            "Müller",
            "Straße",
            "Jeļena",
            "Ștefan",
            "Łukasz",
            "Ng\u200Bô",
            "Ẵng");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "hoà, HÒA",
        "hòa, HÒA",
        "Hoả, HỎA",
        "khoẻ, KHỎE",
        "loè, LÒE",
        "LOÈ, LÒE",
        "thuỷ, THỦY",
        "Thuý, THÚY",
        "uỷ, ỦY",
        "Uỵ, ỤY",
        "oà, ÒA",
        "quý, QUÝ",
        "QUỲ, QUỲ",
        "qúy, QÚY",
        "quả, QUẢ",
        "già, GIÀ",
        "gìa, GÌA",
        "hoàn, HOÀN",
        "Hòan, HÒAN",
        "ngoèo, NGOÈO",
        "khuỷu, KHUỶU",
        "thuyền, THUYỀN",
        "loại, LOẠI",
        "hoài, HOÀI",
        "thuở, THUỞ",
        "huế, HUẾ",
        "mưa, MƯA",
        "hoà-bình, HÒA-BÌNH",
        "(hoà), (HÒA)",
        "Hoà Thuỷ Quý, HÒA THỦY QUÝ"
    })
    void a_tone_mark_of_open_oa_oe_and_uy_has_one_place_and_no_other_moves(String spelling, String key) {
        assertThat(key(spelling)).isEqualTo(key);
        assertThat(key(Normalizer.normalize(spelling, Normalizer.Form.NFD))).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đỗ", "đỗ", "Ðỗ", "ðỗ", "ĐỖ"})
    void d_with_a_stroke_and_the_icelandic_letter_are_one(String spelling) {
        assertThat(key(spelling)).isEqualTo("ĐỖ");
        assertThat(PersonName.of(spelling).toText()).isEqualTo(spelling);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'", "`", "´", "\u2018", "\u2019", "\u201B", "\u2032", "\u02B9", "\u02BB", "\u02BC", "\u02BD"})
    void all_apostrophes_are_one(String apostrophe) {
        assertThat(key("k" + apostrophe + "brê")).isEqualTo("K'BRÊ");
    }

    @ParameterizedTest(name = "character {0}")
    @ValueSource(
            strings = {
                "00AD", "034F", "061C", "200B", "200C", "200D", "200E", "200F", "202A", "202E", "2060", "2066", "2069",
                "FEFF"
            })
    void what_has_no_width_does_not_count(String hex) {
        String invisible = Character.toString(Integer.parseInt(hex, 16));

        assertThat(key(invisible + "Ma" + invisible + "\u0302\u0303u" + invisible))
                .isEqualTo("MẪU");
        assertThat(key(invisible)).as("but a name of nothing else keeps it").isEqualTo(invisible);
    }

    @Test
    void every_letter_of_vietnamese_has_one_key_in_both_cases_and_all_unicode_forms() {
        for (String letter : VietnameseAlphabet.lowerCase()) {
            String upper = letter.toUpperCase(Locale.ROOT);

            for (Normalizer.Form form : Normalizer.Form.values()) {
                assertThat(key(Normalizer.normalize(letter, form))).isEqualTo(upper);
                assertThat(key(Normalizer.normalize(upper, form))).isEqualTo(upper);
            }
        }
    }

    /** Windows-1258 and some keyboards write the circumflex, breve or horn composed and the tone apart, or any order. */
    @ParameterizedTest
    @ValueSource(strings = {"â\u0323", "a\u0302\u0323", "a\u0323\u0302", "ạ\u0302", "ậ"})
    void half_composed_letters_are_composed(String letter) {
        assertThat(key(letter)).isEqualTo("Ậ");
    }

    /** The tables must agree with the JDK: a character more or less in a name may not change the way it is read. */
    @Test
    void every_character_of_unicode_has_a_key_that_stays() {
        for (int c = 0x20; c <= Character.MAX_CODE_POINT; c++) {
            String text = "Mẫu hoà" + Character.toString(c);
            PersonName.tryParse(text).ifPresent(name -> {
                String key = name.key();

                assertThat(key(key)).isEqualTo(key);
                assertThat(key("\u200B\u4E00" + text)).isEqualTo("\u4E00" + key);
                assertThat(key(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(key);
            });
        }
    }

    @SeededTest
    void a_key_is_the_same_for_every_way_of_writing_and_is_its_own_key(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 200; i++) {
            String text = WORDS.get(random.nextInt(WORDS.size())) + "  " + WORDS.get(random.nextInt(WORDS.size()));
            String key = key(text);

            assertThat(key(key)).isEqualTo(key);
            assertThat(key(" " + text.toUpperCase(Locale.ROOT) + "\u3000")).isEqualTo(key);
            assertThat(key(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(key);
            assertThat(key(text.replace("'", "\u2019").replace(" ", "\u00A0\u200B")))
                    .isEqualTo(key);
        }
    }

    @SeededTest
    void any_name_has_keys_and_equal_keys_have_equal_wider_keys(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 500; i++) {
            PersonName.tryParse(RandomText.anything(random)).ifPresent(name -> {
                PersonName key = PersonName.of(name.key());

                assertThat(key.key()).isEqualTo(key.toText());
                assertThat(key.foldedKey()).isEqualTo(name.foldedKey());
                assertThat(key.variantKey()).isEqualTo(name.variantKey());
                assertThat(key(name.variantKey())).isEqualTo(name.variantKey());
                assertThat(key(name.foldedKey())).isEqualTo(name.foldedKey());
                assertThat(PersonName.of(name.foldedKey()).foldedKey()).isEqualTo(name.foldedKey());
            });
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Nguyễn Văn Mẫu, NGUYEN VAN MAU",
        "đặng  thị ðào, DANG THI DAO",
        "Thuỷ Ưng, THUY UNG",
        "K’Brê, K'BRE",
        "Hélène Muñoz, HELENE MUNOZ",
        "Straße, STRASSE",
        "Jeļena, JELENA",
        "Ştefan Đỗ, STEFAN DO",
        "Łukasz Mẫu, ŁUKASZ MAU",
        "李 Mẫu, 李 MAU"
    })
    void the_folded_key_has_no_diacritics(String spelling, String folded) {
        assertThat(PersonName.of(spelling).foldedKey()).isEqualTo(folded);
        assertThat(PersonName.of(Normalizer.normalize(spelling, Normalizer.Form.NFD))
                        .foldedKey())
                .isEqualTo(folded);
    }

    @Test
    void the_folded_key_of_every_vietnamese_letter_is_ascii() {
        for (String letter : VietnameseAlphabet.lowerCase()) {
            assertThat(PersonName.of(letter).foldedKey()).matches("[A-Z]");
        }
    }

    @Test
    void a_name_of_diacritics_alone_keeps_them_folded() {
        assertThat(PersonName.of("\u0302").foldedKey()).isEqualTo("\u0302");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "Mỹ, Mĩ",
        "Lý, Lí",
        "Sỹ, Sĩ",
        "Kỳ, Kì",
        "Tỵ, Tị",
        "Hy, Hi",
        "Vỹ, Vĩ",
        "Quý, Quí",
        "Quý, Qúy",
        "quỳ, qùy",
        "Nguyễn Mỹ Mẫu, NGUYỄN MĨ MẪU",
        "Lý Văn Mẫu, Lí Văn Mẫu"
    })
    void the_variant_key_holds_i_and_y_for_one_where_both_are_written(String one, String other) {
        assertThat(PersonName.of(one).variantKey())
                .isEqualTo(PersonName.of(other).variantKey());
        assertThat(PersonName.of(one).sameAs(PersonName.of(other))).isFalse();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"Thuý, Thúi", "Thy, Thi", "Tay, Tai", "Ý, Í", "Mỹ, Mị", "Mỹ, Mi", "Mây, Mâi", "Huy, Hui", "Quy, Quai"})
    void the_variant_key_holds_no_other_syllables_for_one(String one, String other) {
        assertThat(PersonName.of(one).variantKey())
                .isNotEqualTo(PersonName.of(other).variantKey());
    }

    private static String key(String text) {
        return PersonName.of(text).key();
    }
}
