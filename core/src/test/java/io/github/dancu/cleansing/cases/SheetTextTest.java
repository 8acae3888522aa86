package io.github.dancu.cleansing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SheetTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1, '=1+1",
                "+84912345678, '+84912345678",
                "-1, '-1",
                "@SUM(A1), '@SUM(A1)",
                "'quoted, ''quoted",
                "a;=cmd, a;'=cmd",
                "\uFF1D1, '\uFF1D1",
                "Nguyễn Thị Mẫu, Nguyễn Thị Mẫu",
                "1-2, 1-2",
            })
    void what_a_spreadsheet_would_take_for_a_formula_stands_behind_an_apostrophe(String text, String cell) {
        assertThat(SheetText.guarded(text)).isEqualTo(cell);
        assertThat(SheetText.original(cell)).isEqualTo(text);
    }

    @Test
    void a_formula_behind_a_separator_or_in_a_new_line_is_guarded_too() {
        assertThat(SheetText.guarded("a,=1\n=2\t=3")).isEqualTo("a,'=1\n'=2\t'=3");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_text_comes_back(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append("=+-@';,\t\n aẫ\uFF1D".charAt(random.nextInt(13)));
        }

        String cell = SheetText.guarded(text.toString());

        assertThat(SheetText.original(cell)).isEqualTo(text.toString());
        assertThat(cell).doesNotContainPattern("(^|[;,\t\n])[=+@-]");
    }

    static Stream<Long> seeds() {
        return LongStream.range(0, 300).boxed();
    }
}
