package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.SeededTest;
import io.github.dancu.citizen.contract.TextValueContract;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest implements TextValueContract<PersonName> {
    private static final List<String> WORDS =
            List.of("Nguyễn", "Đặng", "thị", "HỒNG", "Mẫu", "Ưng", "Quỳnh", "ơn", "K'Brê", "Y-Mẫu", "Thuỷ", "Hoà");

    @Override
    public PersonName of(String text) {
        return PersonName.of(text);
    }

    @Override
    public Optional<PersonName> tryParse(String text) {
        return PersonName.tryParse(text);
    }

    @Override
    public String toText(PersonName value) {
        return value.toText();
    }

    @Override
    public String validText(RandomGenerator random) {
        StringBuilder name = new StringBuilder();
        for (int words = 2 + random.nextInt(4); words > 0; words--) {
            name.append(WORDS.get(random.nextInt(WORDS.size()))).append(" ".repeat(1 + random.nextInt(2)));
        }
        return random.nextBoolean() ? name.toString() : Normalizer.normalize(name, Normalizer.Form.NFD);
    }

    @Override
    public String refusedText() {
        return CANARY + "\u0000";
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "   ", "\u00A0", "\u3000 \u2003"})
    void a_name_of_blanks_is_refused(String text) {
        assertRefused(text);
    }

    @ParameterizedTest(name = "character {0}")
    @ValueSource(
            strings = {"0000", "0007", "0009", "000A", "000D", "001B", "001F", "007F", "0085", "009F", "2028", "2029"})
    void a_control_character_or_line_end_is_refused_wherever_it_stands(String hex) {
        String character = Character.toString(Integer.parseInt(hex, 16));

        assertRefused(character + "Mẫu");
        assertRefused("Nguyễn" + character + "Mẫu");
        assertRefused("Mẫu" + character);
    }

    @Test
    void half_a_surrogate_pair_is_refused_because_it_cannot_be_written_back() {
        assertRefused("Mẫu\uD840");
        assertRefused("\uDC00Mẫu");
        assertRefused("Mẫu \uDC00\uD840");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "Mẫu", "K'Brê Mẫu", "Y-Mẫu Niê", "Mẫu \uD840\uDC00", "Nguyễn\u00A0Văn Mẫu"})
    void a_letter_an_apostrophe_a_hyphen_and_a_rare_character_are_all_fit_for_a_name(String text) {
        assertThat(PersonName.tryParse(text)).map(PersonName::toText).contains(text);
    }

    @Test
    void a_name_has_at_most_two_hundred_characters() {
        assertThat(PersonName.of("Ẫ".repeat(200)).toText()).hasSize(200);
        assertThat(PersonName.tryParse("\uD840\uDC00".repeat(200))).isPresent();
        assertRefused("Ẫ".repeat(201));
        assertRefused("\uD840\uDC00".repeat(201));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  Nguyễn  Văn\u00A0Mẫu ", "ĐặNG THị mẫu", "Nguye\u0302\u0303n Va\u0306n Ma\u0302\u0303u"})
    void the_spelling_is_kept_byte_for_byte(String spelling) {
        PersonName name = PersonName.of(spelling);

        assertThat(name.toText().getBytes(StandardCharsets.UTF_8)).isEqualTo(spelling.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void two_spellings_of_one_name_are_the_same_but_not_equal() {
        PersonName printed = PersonName.of("NGUYỄN VĂN MẪU");

        for (String spelling : List.of(
                "Nguyễn Văn Mẫu",
                "nguyễn văn mẫu",
                " Nguyễn  Văn Mẫu ",
                "Nguyễn\u00A0Văn Mẫu",
                "\u00A0Nguyễn Văn Mẫu\u00A0",
                Normalizer.normalize("Nguyễn Văn Mẫu", Normalizer.Form.NFD))) {
            PersonName other = PersonName.of(spelling);

            assertThat(other.sameAs(printed)).isTrue();
            assertThat(printed.sameAs(other)).isTrue();
            assertThat(other).isNotEqualTo(printed);
            assertThat(other.key()).isEqualTo("NGUYỄN VĂN MẪU");
        }
    }

    @Test
    void d_with_a_stroke_is_a_letter_of_its_own_in_either_case() {
        assertThat(PersonName.of("đặng mẫu").sameAs(PersonName.of("ĐẶNG MẪU"))).isTrue();
        assertThat(PersonName.of("Đặng Mẫu").sameAs(PersonName.of("Dặng Mẫu"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn Mâu", "Nguyên Văn Mẫu", "Nguyễn Vân Mẫu", "Nguyễn Mẫu", "NguyễnVăn Mẫu"})
    void another_diacritic_or_word_is_another_name(String other) {
        assertThat(PersonName.of("Nguyễn Văn Mẫu").sameAs(PersonName.of(other))).isFalse();
    }

    @SeededTest
    void the_key_depends_on_neither_case_nor_blanks_nor_unicode_form(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 100; i++) {
            String text = validText(random);
            String key = PersonName.of(text).key();

            for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
                String other = Normalizer.normalize(text, form);
                assertThat(PersonName.of(other).key()).isEqualTo(key);
                assertThat(PersonName.of(other.toLowerCase(Locale.ROOT)).key()).isEqualTo(key);
                assertThat(PersonName.of(" " + other.replace(" ", "\u00A0 ")).key())
                        .isEqualTo(key);
            }
            assertThat(PersonName.of(key).key()).isEqualTo(key);
        }
    }

    @Test
    void printing_shows_no_letter_of_the_name() {
        assertThat(PersonName.of("Nguyễn Văn Mẫu")).hasToString("PersonName[***]");
        assertThat(PersonName.of("M")).hasToString("PersonName[***]");
    }

    private static void assertRefused(String text) {
        assertThat(PersonName.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of(text))
                .withMessage("a name is 1 to 200 characters, not all blank, without control characters and line ends");
    }

    @ParameterizedTest
    @CsvSource({"'  Nguyễn  Văn mẫu ', NGUYỄN VĂN MẪU", "Trần Thị Thuỷ, TRẦN THỊ THUỶ", "Lê Hoà, LÊ HOÀ", "K’Brê, K’BRÊ"
    })
    void in_capitals_every_letter_and_mark_stays_where_it_was(String name, String capitals) {
        assertThat(PersonName.of(name).upperCase()).isEqualTo(capitals);
        assertThat(PersonName.of(Normalizer.normalize(name, Normalizer.Form.NFD))
                        .upperCase())
                .isEqualTo(capitals);
    }
}
