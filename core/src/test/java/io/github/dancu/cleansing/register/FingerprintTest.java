package io.github.dancu.cleansing.register;

import static io.github.dancu.cleansing.register.PersonField.NAME;
import static io.github.dancu.cleansing.register.Spelling.DIGITS;
import static io.github.dancu.cleansing.register.Spelling.LETTERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.text.FoldedText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    @ParameterizedTest
    @CsvSource({
        "LETTERS, Nguyễn Thị Hoà, NGUYEN  THI HÒA",
        "LETTERS, Đặng, Ðang",
        "DIGITS, 0912 345 678, +84912345678",
        "DIGITS, 0912.345.678, 84912345678",
        "DIGITS, 000-12, 00012",
        "DIGITS, 1234567890123456, 1234 5678 9012 3456",
        "DIGITS, 12345678901234567, 1 2345 6789 0123 4567",
        "AS_WRITTEN, Ánh, Ánh",
    })
    void texts_that_are_the_same_when_looked_at_like_this_have_one_number(Spelling as, String one, String other) {
        assertThat(print(one, as)).isEqualTo(print(other, as)).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({
        "LETTERS, Nguyễn Thị Hoa, Nguyễn Thị Hoan",
        "DIGITS, 0012, 012",
        "DIGITS, 84912345, 0912345",
        "AS_WRITTEN, Hoà, Hòa",
        "AS_WRITTEN, 12345678, 123456780",
    })
    void other_texts_have_another_one(Spelling as, String one, String other) {
        assertThat(print(one, as)).isNotEqualTo(print(other, as));
    }

    @ParameterizedTest
    @CsvSource({"LETTERS, -.", "DIGITS, không", "AS_WRITTEN, ''", "LETTERS, ∑"})
    void what_leaves_nothing_has_none(Spelling as, String text) {
        assertThat(print(text, as)).isZero();
    }

    @Test
    void the_numbers_are_the_same_on_every_machine() {
        assertThat(print("Nguyễn Thị Mẫu", LETTERS)).isEqualTo(2869076400279300454L);
        assertThat(print("099300000018", DIGITS)).isEqualTo(1288595018225786940L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void letters_are_compared_as_everywhere_else_and_nothing_collides(long seed) {
        Random random = new Random(seed);
        Map<Long, String> known = new HashMap<>();
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(20), 0x20, 0x1F00).forEach(text::appendCodePoint);
            String letters = FoldedText.letters(text.toString());

            String before = known.putIfAbsent(print(text.toString(), LETTERS), letters);

            assertThat(before == null || before.equals(letters)).isTrue();
            assertThat(print(letters, LETTERS)).isEqualTo(print(text.toString(), LETTERS));
        }
    }

    @Test
    void a_quoted_field_has_the_number_of_what_it_says(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("people.csv"), "Họ tên,CMND\n\"Lê, \"\"Út\"\"\",1\nLê \"Út\",2\nMẫu,3\n");
        List<Long> prints = new ArrayList<>();

        try (RegisterReader rows = Register.csv(file).open()) {
            rows.forEach(new RowHandler() {
                @Override
                public void row(PersonRow row) {
                    prints.add(row.fingerprint(NAME, LETTERS));
                }

                @Override
                public void bad(BadRow row) {
                    throw new AssertionError(row);
                }
            });
        }

        assertThat(prints.get(0)).isEqualTo(prints.get(1)).isEqualTo(print("leut", LETTERS));
        assertThat(prints.get(2)).isEqualTo(print("Mẫu", LETTERS));
        assertThat(Set.copyOf(prints)).hasSize(2);
    }

    private static long print(String text, Spelling as) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return as.fingerprint(bytes, 0, bytes.length);
    }
}
