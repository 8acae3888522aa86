package io.github.dancu.cleansing.register;

import static io.github.dancu.cleansing.register.PersonField.BIRTH_DATE;
import static io.github.dancu.cleansing.register.PersonField.CMND;
import static io.github.dancu.cleansing.register.PersonField.FATHER;
import static io.github.dancu.cleansing.register.PersonField.MOTHER;
import static io.github.dancu.cleansing.register.PersonField.NAME;
import static io.github.dancu.cleansing.register.PersonField.NUMBER;
import static io.github.dancu.cleansing.register.PersonField.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.citizen.LegacyText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row says, by the short ways and by the long ones. */
class RowReadingTest {
    private static final List<String> SYLLABLES = List.of(
            "Nguyễn",
            "Trần",
            "Thị",
            "văn",
            "Văn",
            "Hoà",
            "Hòa",
            "Út",
            "H'Ngem",
            "Vuône",
            "Kbuôr",
            "NguyÔn",
            "TrÇn",
            "ThÞ",
            "Ph?m",
            "L\uFFFD",
            "A",
            "Constantinopolitanischer",
            "Nghiêngxxxxxxxxxx",
            "Mẫu2",
            "Ðặng",
            "e\u0301",
            "",
            "-",
            "Hạnh");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_name_is_seen_alike_by_its_syllables_and_as_a_whole(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> names = IntStream.range(0, 3_000)
                .mapToObj(row -> IntStream.range(0, 1 + random.nextInt(row % 100 == 0 ? 40 : 6))
                        .mapToObj(syllable -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                        .collect(Collectors.joining(" ")))
                .map(name -> "x " + name + " x")
                .toList();

        List<Boolean> mayBeBroken = said("Họ tên", names, row -> row.mayBeBrokenName(NAME));

        List<Long> letters = said("Họ tên", names, row -> row.fingerprint(NAME, Spelling.LETTERS));
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            assertThat(letters.get(i)).as(name).isEqualTo(Spelling.LETTERS.fingerprint(name));
            assertThat(mayBeBroken.get(i) || LegacyText.inspect(name).isEmpty())
                    .as(name)
                    .isTrue();
            assertThat(mayBeBroken.get(i) || !name.contains("?")).as(name).isTrue();
        }
        assertThat(mayBeBroken).contains(false);
    }

    @Test
    void a_quoted_name_is_seen_as_if_it_were_not() throws IOException {
        List<String> names =
                List.of("Lê Thị Mẫu", "Lê  Mẫu", "TrÇn ThÞ Mẫu", "L? Mẫu", "Nguyễn Constantinopolitanischer Mẫu");

        Function<PersonRow, Object> all = row -> List.of(
                row.mayBeBrokenName(NAME),
                row.isWellWrittenName(NAME),
                row.genderByName(),
                row.fingerprint(NAME, Spelling.LETTERS),
                row.fingerprint(NAME, Spelling.AS_WRITTEN),
                row.excerpt(NAME, CMND).text(0));

        assertThat(said("Họ tên", names.stream().map(name -> '"' + name + '"').toList(), all))
                .isEqualTo(said("Họ tên", names, all));
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678, 10",
        "1, 1",
        "12345678901234567890, 20",
        "'\"0912345678\"', 10",
        "+84912345678, 0",
        "0912 345 678, 0",
        "'', 0"
    })
    void a_field_says_how_many_digits_it_is_made_of(String phone, int digits) throws IOException {
        assertThat(said("Họ tên,Điện thoại", List.of("Lê Mẫu," + phone), row -> row.digits(PHONE)))
                .containsExactly(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "'Lê Mẫu,Lê Mẫu', true",
        "'Lê Mẫu, Lê Mẫu ', true",
        "'Lê Mẫu,\"Lê Mẫu\"', true",
        "'Lê Mẫu,Lê Mậu', false",
        "'Lê Mẫu,Lê Mẫ', false",
        "'Lê Mẫu,', false",
        "',Lê Mẫu', false"
    })
    void two_fields_agree_if_they_have_the_same_in_them(String parents, boolean agree) throws IOException {
        assertThat(said("Họ tên,Cha,Mẹ", List.of("Út," + parents), row -> row.agree(FATHER, MOTHER)))
                .containsExactly(agree);
    }

    @Test
    void an_excerpt_keeps_what_a_row_said_when_it_has_gone_on_and_shows_nothing_of_it() throws IOException {
        List<RowExcerpt> kept = said(
                "Họ tên,Ngày sinh,Số CMND",
                List.of("Lê Mẫu, 02/03/2000 ,", "\"Lê, \"\"Út\"\"\",,2"),
                row -> row.excerpt(NUMBER, NAME, BIRTH_DATE, CMND));

        assertThat(kept.get(0)).hasToString("RowExcerpt[***]");
        assertThat(texts(kept.get(0))).containsExactly("", "Lê Mẫu", "02/03/2000", "");
        assertThat(texts(kept.get(1))).containsExactly("", "Lê, \"Út\"", "", "2");
        assertThatThrownBy(() -> kept.get(0).text(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static List<String> texts(RowExcerpt excerpt) {
        return IntStream.range(0, 4).mapToObj(excerpt::text).toList();
    }

    private <T> List<T> said(String headings, List<String> rows, Function<PersonRow, T> question) throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), headings + "\n" + String.join("\n", rows) + "\n");
        List<T> answers = new ArrayList<>();
        try (RegisterReader reader = Register.csv(file).open()) {
            reader.forEach(new RowHandler() {
                @Override
                public void row(PersonRow row) {
                    answers.add(question.apply(row));
                }

                @Override
                public void bad(BadRow row) {
                    throw new AssertionError(row);
                }
            });
        }
        return answers;
    }
}
