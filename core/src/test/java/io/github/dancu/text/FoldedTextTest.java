package io.github.dancu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {
    @ParameterizedTest
    @CsvSource({"Đã mất, damat", "Ðặng Thị Ánh-Tuyết, dangthianhtuyet", "' 0912.345 678', 0912345678", "'𝐀 ∑', ''"})
    void letters_and_digits_are_left_without_case_and_diacritics(String text, String letters) {
        assertThat(FoldedText.letters(text)).isEqualTo(letters);
    }

    @Test
    void every_character_is_folded_as_unicode_decomposes_it() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String text = "x" + c + "y";
            assertThat(FoldedText.letters(text)).as("U+%04X", (int) c).isEqualTo(byDecomposition(text));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void texts_of_many_characters_are_folded_as_unicode_decomposes_them(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(8, 0, 0x2000).forEach(text::appendCodePoint);

            assertThat(FoldedText.letters(text.toString())).isEqualTo(byDecomposition(text.toString()));
        }
    }

    private static String byDecomposition(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[đð]", "d")
                .replaceAll("[^a-z0-9]", "");
    }
}
