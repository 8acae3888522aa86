package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every letter of Vietnamese against a table made from the published charts (for TCVN3 and windows-1258 by iconv). */
class LegacyEncodingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "tcvn3, TCVN3, 74",
        "vni_windows, VNI_WINDOWS, 134",
        "windows_1258, WINDOWS_1258, 134",
        "windows_1258_apart, WINDOWS_1258, 134",
        "utf_8, UTF_8, 134"
    })
    void every_letter_of_vietnamese_is_decoded(String column, LegacyEncoding encoding, int count) {
        Map<String, String> letters = LegacyLetters.of(column);

        assertThat(letters).hasSize(count);
        assertThat(letters)
                .allSatisfy(
                        (letter, bytes) -> assertThat(encoding.decode(bytes)).isEqualTo(letter));
    }

    @Test
    void the_table_holds_the_whole_alphabet() {
        assertThat(LegacyLetters.of("utf_8").keySet()).containsAll(VietnameseAlphabet.lowerCase());
        assertThat(LegacyLetters.of("tcvn3").keySet()).containsAll(VietnameseAlphabet.lowerCase());
        assertThat(LegacyLetters.of("utf_8").keySet())
                .containsAll(VietnameseAlphabet.lowerCase().stream()
                        .map(letter -> letter.toUpperCase(Locale.ROOT))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("io.github.dancu.citizen.LegacyLetters#encodings")
    void ascii_is_the_same_in_all(String column) {
        String ascii = "Nguyen Van Mau, 12/3 (a-z) \t'~\n";

        assertThat(LegacyLetters.encode(column, ascii)).isEqualTo(ascii);
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            assertThat(encoding.decode(ascii)).isEqualTo(ascii);
        }
    }

    /** A capital vowel often comes with the mark of the small one, and the other way round. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"Aù, Á", "aÙ, á", "Oâ, Ô", "Eä, Ệ", "ÔÙ, Ớ", "Ôù, Ớ", "öÏ, ự"})
    void in_vni_the_case_is_that_of_the_vowel(String bytes, String letter) {
        assertThat(LegacyEncoding.VNI_WINDOWS.decode(bytes)).isEqualTo(letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bù", "ù", "eê", "oé", "uâ", "iø", "öâ", "aÿ", "a÷", "a¸", "aýb"})
    void in_vni_a_mark_follows_a_vowel_that_may_bear_it(String bytes) {
        assertThat(LegacyEncoding.VNI_WINDOWS.decode(bytes)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00AF", "\u00B0", "\u00C0", "\u00FF", "\u0080", "\u009F"})
    void a_byte_without_a_letter_makes_the_text_another_encoding(String bytes) {
        assertThat(LegacyEncoding.TCVN3.decode("Nguy\u00D4n " + bytes)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00C3",
                "\u00E1\u00BA",
                "\u00C3a",
                "\u00C0\u0080",
                "\u00E0\u0080\u0080",
                "\u00ED\u00A0\u0080",
                "\u0080",
                "\u00F0\u009F\u0098\u0080",
                "\u00FF"
            })
    void what_is_not_well_formed_utf_8_is_not_read_as_such(String bytes) {
        assertThat(LegacyEncoding.UTF_8.decode("Mau" + bytes)).isNull();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "NGUYÔN V¡N MÉU, NGUYỄN VĂN MẪU",
        "NGUYÔN THÞ ¸NH, NGUYỄN THỊ ÁNH",
        "NguyÔn V¨n Èn, Nguyễn Văn Ẩn",
        "nguyÔn v¨n Èn, nguyễn văn ẩn",
        "NguyÔn V¨n èn, Nguyễn Văn Ốn",
        "Hå Hµ, Hồ Hà",
        "§ç V¨n ót, Đỗ Văn Út"
    })
    void capitals_come_back_where_the_letters_around_them_tell(String bytes, String text) {
        assertThat(LegacyEncoding.TCVN3.decode(bytes)).isEqualTo(text);
    }

    @Test
    void what_is_decoded_is_composed() {
        assertThat(LegacyEncoding.UTF_8.decode("Ma\u00CC\u0082u")).isEqualTo("Mâu");
        assertThat(LegacyEncoding.WINDOWS_1258.decode("M\u00E2\u00DEu")).isEqualTo("Mẫu");
    }

    @Test
    void quotes_of_windows_are_read_in_the_encodings_that_leave_them_alone() {
        String bytes = "K\u0092Mau \u0093a\u0094 \u0096 b";

        assertThat(LegacyBytes.of("K’Mau “a” – b")).isEqualTo(bytes);
        for (LegacyEncoding encoding :
                new LegacyEncoding[] {LegacyEncoding.TCVN3, LegacyEncoding.VNI_WINDOWS, LegacyEncoding.WINDOWS_1258}) {
            assertThat(encoding.decode(bytes)).isEqualTo("K’Mau “a” – b");
        }
    }

    @Test
    void bytes_come_back_from_windows_1252_and_from_latin_1() {
        for (int code = 0; code < 0x100; code++) {
            byte[] bytes = {(byte) code};
            String expected = String.valueOf((char) code);
            String windows = new String(bytes, Charset.forName("windows-1252"));

            assertThat(LegacyBytes.of(expected)).isEqualTo(expected);
            if (!windows.equals("\uFFFD")) {
                assertThat(LegacyBytes.of(windows)).isEqualTo(expected);
            }
        }
        assertThat(LegacyBytes.of("Mẫu")).isNull();
    }
}
