package io.github.dancu.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalLineTest {
    @ParameterizedTest
    @MethodSource("texts")
    void whatever_is_written_comes_back_from_one_line_of_ascii_or_plain_letters(String text) {
        JournalLine line = new JournalLine(text, "a" + text);

        assertThat(line.toText().chars().filter(unit -> unit == '\n' || unit == '\r'))
                .isEmpty();
        assertThat(JournalLine.tryParse(line.toText())).contains(line);
        assertThat(JournalLine.tryParse(new JournalLine(text, null).toText())).contains(new JournalLine(text, null));
    }

    static Stream<String> texts() {
        return Stream.of(
                "",
                "steps/H33.899-260101-0001",
                "10?5",
                "a\tb",
                "a\nb\r",
                "\\",
                "\\u000a",
                "$1",
                "Đăng ký",
                "\ud83d\ude00",
                "half \ud83d",
                "\u0000");
    }

    @Test
    void an_empty_value_is_another_thing_than_none() {
        assertThat(new JournalLine("a", "").toText()).isNotEqualTo(new JournalLine("a", null).toText());
        assertThat(JournalLine.tryParse(new JournalLine("a", "").toText())).contains(new JournalLine("a", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00000000a\tb", "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"})
    void a_line_with_another_sum_is_none(String text) {
        assertThat(JournalLine.tryParse(text)).isEmpty();
    }

    @Test
    void a_line_of_which_one_character_changed_is_none() {
        String text = new JournalLine("steps/1", "12").toText();

        for (int i = 0; i < text.length(); i++) {
            String changed = text.substring(0, i) + (text.charAt(i) == '7' ? '8' : '7') + text.substring(i + 1);
            assertThat(JournalLine.tryParse(changed)).as("character " + i).isEmpty();
        }
    }
}
