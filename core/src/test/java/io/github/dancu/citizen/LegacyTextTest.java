package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.SeededTest;
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

class LegacyTextTest {
    private static final List<String> FOREIGN = List.of(
            "Hélène",
            "René",
            "José",
            "François",
            "Zoé",
            "Noël",
            "Loïc",
            "Anaïs",
            "Maël",
            "Chloé",
            "Jérôme",
            "Benoît",
            "Gaëlle",
            "Müller",
            "Jürgen",
            "Björn",
            "Søren",
            "Åsa",
            "Göran",
            "Peña",
            "Muñoz",
            "Núñez",
            "Ángel",
            "Iñigo",
            "João",
            "São",
            "Conceição",
            "Gonçalves",
            "Luís",
            "Inês",
            "Mário",
            "Thérèse",
            "Aimée",
            "Céline",
            "Étienne",
            "Gül",
            "Özgür",
            "Günther",
            "Böhm",
            "Jäger",
            "Weiß",
            "Ólafur",
            "Guðrún",
            "Sigurður",
            "Ægir",
            "Håkon",
            "Märta",
            "Väinö",
            "Määttä",
            "Dvořák",
            "Łukasz",
            "Raphaël",
            "Joël",
            "Israël",
            "Michaël",
            "Zaïd",
            "Éva",
            "Ádám",
            "Lucía",
            "Sofía",
            "Raúl",
            "Andrés",
            "Ramón",
            "García",
            "López",
            "Pérez",
            "Gómez",
            "Côté",
            "Dubé",
            "Lévêque",
            "Agnès",
            "Irène",
            "Mélanie",
            "Théo",
            "Renée",
            "Hervé",
            "Dembélé",
            "Touré",
            "Niccolò",
            "Cantù",
            "D’Angélo",
            "O'Néill");
    private static final List<String> PLAIN =
            List.of("Anna", "Maria", "Dupont", "Martin", "Smith", "Rossi", "Silva", "Nguyen", "Van", "Mau", "Thi");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "NguyÔn V¨n MÉu, TCVN3, Nguyễn Văn Mẫu",
        "NGUYÔN V¡N MÉU, TCVN3, NGUYỄN VĂN MẪU",
        "TrÇn ThÞ Thuú MÉu, TCVN3, Trần Thị Thuỳ Mẫu",
        "Nguyeãn Vaên Maãu, VNI_WINDOWS, Nguyễn Văn Mẫu",
        "NGUYEÃN VAÊN MAÃU, VNI_WINDOWS, NGUYỄN VĂN MẪU",
        "Ñaëng Thò Thuûy, VNI_WINDOWS, Đặng Thị Thủy",
        "NguyêÞn Vãn Mâòu, WINDOWS_1258, Nguyễn Văn Mậu",
        "Ðãòng Thiò Mâìu, WINDOWS_1258, Đặng Thị Mấu",
        "Nguyá»…n VÄƒn Máº«u, UTF_8, Nguyễn Văn Mẫu",
        "HÃ©lÃ¨ne, UTF_8, Hélène"
    })
    void text_of_an_old_encoding_is_recognised(String received, LegacyEncoding encoding, String text) {
        EncodingProposal proposal = LegacyText.inspect(received).orElseThrow();

        assertThat(proposal.encoding()).isEqualTo(encoding);
        assertThat(proposal.text()).isEqualTo(text);
        assertThat(proposal.share()).isEqualTo(1);
        assertThat(proposal.margin()).isGreaterThanOrEqualTo(0.2);
        assertThat(PersonName.of(received).encodingProposal()).contains(proposal);
        assertThat(PersonName.of(received).toText()).isEqualTo(received);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Le Van Mau",
                "Lê Hoà",
                "Lý Quý",
                "Trí Hòa",
                "Nguyễn Văn Mẫu",
                "Đặng Mẫu",
                "K’Brê",
                "Hélène",
                "Loïc Dupont",
                "Lê Hélène",
                "Loïc Nguyen",
                "São Paulo",
                "€ 12",
                "§ 3",
                "Mẫu NguyÔn V¨n",
                "Müller Văn",
                "Zoé Trần",
                "Ã",
                "¸",
                "µ ¶",
                "NguyÔn V¨n Krª Brª"
            })
    void plain_legal_and_foreign_text_is_left_alone(String text) {
        assertThat(LegacyText.inspect(text)).isEmpty();
        assertThat(LegacyText.inspect(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEmpty();
    }

    @Test
    void one_word_alone_tells_if_it_is_a_frequent_name_or_no_word_at_all() {
        assertThat(LegacyText.inspect("Traàn Minh Anh"))
                .map(EncodingProposal::text)
                .contains("Trần Minh Anh");
        assertThat(LegacyText.inspect("Lan H¹nh")).map(EncodingProposal::text).contains("Lan Hạnh");
        assertThat(LegacyText.inspect("Lan Haïnh")).isEmpty();
    }

    @Test
    void where_two_encodings_fit_equally_nothing_is_proposed() {
        assertThat(LegacyEncoding.VNI_WINDOWS.decode("Nhö Sôn")).isEqualTo("Như Sơn");
        assertThat(LegacyEncoding.TCVN3.decode("Nhö Sôn")).isEqualTo("Nhử Sụn");

        assertThat(LegacyText.inspect("Nhö Sôn")).isEmpty();
    }

    @Test
    void an_address_is_recognised_as_well() {
        assertThat(LegacyText.inspect("Sè 3, ®­êng MÉu, Ph­êng MÉu – An Giang"))
                .map(EncodingProposal::text)
                .contains("Số 3, đường Mẫu, Phường Mẫu – An Giang");
    }

    @Test
    void what_could_be_no_name_is_not_proposed_for_one() {
        String received = "HÃ©lÃ¨ne RenÃ© ZoÃ© Â…";

        assertThat(LegacyText.inspect(received)).map(EncodingProposal::text).contains("Hélène René Zoé \u0085");
        assertThat(PersonName.of(received).encodingProposal()).isEmpty();
    }

    /** Few names fit two encodings equally well (1 in 80,000 of these), and are left alone. */
    @SeededTest
    void names_with_two_accents_are_recognised_in_every_encoding_and_never_wrongly(long seed) {
        for (String column : LegacyLetters.encodings()) {
            RandomGenerator random = new SplittableRandom(seed);
            int open = 0;
            for (int i = 0; i < 300; i++) {
                String name = VietnameseNames.name(random);
                String text = random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT);
                String received = LegacyLetters.encode(column, text);
                if (accents(text) < 2 || VietnameseSyllable.areAllLegal(received)) {
                    continue;
                }
                Optional<String> proposed = LegacyText.inspect(received).map(EncodingProposal::text);

                open += proposed.isEmpty() ? 1 : 0;
                proposed.ifPresent(decoded -> assertThat(decoded)
                        .as("seed %d, %s as %s", seed, column, received)
                        .isEqualToIgnoringCase(text));
            }
            assertThat(open).isLessThanOrEqualTo(1);
        }
    }

    @SeededTest
    void nothing_is_proposed_for_names_in_unicode(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 1000; i++) {
            String name = VietnameseNames.name(random);

            for (String text :
                    List.of(name, name.toUpperCase(Locale.ROOT), Normalizer.normalize(name, Normalizer.Form.NFD))) {
                assertThat(LegacyText.inspect(text)).isEmpty();
            }
        }
    }

    @SeededTest
    void nothing_is_proposed_for_foreign_names(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 1000; i++) {
            String name = one(FOREIGN, random) + " " + one(random.nextBoolean() ? FOREIGN : PLAIN, random);

            for (String text : List.of(name, name.toUpperCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))) {
                assertThat(LegacyText.inspect(text)).as("seed %d", seed).isEmpty();
            }
        }
    }

    @SeededTest
    void any_text_is_inspected_and_a_proposal_is_never_proposed_away(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 500; i++) {
            String name = LegacyLetters.encode("vni_windows", VietnameseNames.name(random));
            String text = random.nextBoolean() ? RandomText.anything(random) : RandomText.damaged(random, name);

            assertThatCode(() -> LegacyText.inspect(text)).doesNotThrowAnyException();
            LegacyText.inspect(text)
                    .filter(proposal -> proposal.share() == 1)
                    .ifPresent(proposal ->
                            assertThat(LegacyText.inspect(proposal.text())).isEmpty());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Mai HËu, Mai Hậu",
        "Mai Haäu, Mai Hậu",
        "MAI HËU, MAI HẬU",
        "Danh MÉu, Danh Mẫu",
        "Cao YÙ, Cao Ý",
        "La Nhö Tín, La Như Tín",
        "Hoà Thò Sôn, Hồ Thị Sơn",
        "Lý ThÕ Èn, Lý Thế Ẩn",
        "Mâìu, Mấu"
    })
    void words_too_few_to_tell_still_have_their_readings(String received, String text) {
        assertThat(LegacyText.readings(received)).contains(text).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Le Van Mau", "Phan Hoà Anh", "Hoà Vinh", "Danh ót", "Ngô Kim Anh", "Nguyễn Văn Mẫu"})
    void plain_text_and_a_single_word_that_is_legal_as_it_is_have_none(String text) {
        assertThat(LegacyText.readings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Hoà Vinh, Hồ Vinh", "Danh ót, Danh Út"})
    void a_single_word_that_is_legal_as_it_is_may_have_been_another(String received, String text) {
        assertThat(LegacyText.possibleReadings(received)).contains(text);
        assertThat(LegacyText.possibleReadings("Le Van Mau")).isEmpty();
    }

    @SeededTest
    void the_name_that_was_encoded_is_always_among_the_readings_unless_one_legal_word_is_all_that_changed(long seed) {
        for (String column : LegacyLetters.encodings()) {
            RandomGenerator random = new SplittableRandom(seed);
            for (int i = 0; i < 300; i++) {
                String name = VietnameseNames.name(random);
                String received = LegacyLetters.encode(column, name);
                if (received.equals(name) || (accents(name) < 2 && VietnameseSyllable.areAllLegal(received))) {
                    continue;
                }
                List<String> readings = LegacyText.readings(received);

                assertThat(readings)
                        .as("seed %d, %s as %s", seed, column, received)
                        .doesNotContain(received);
                if (!VietnameseSyllable.areAllLegal(received)) {
                    assertThat(readings)
                            .as("seed %d, %s as %s", seed, column, received)
                            .anyMatch(name::equalsIgnoreCase);
                }
            }
        }
    }

    private static long accents(String text) {
        return PersonName.of(text).syllables().stream()
                .filter(syllable -> syllable.chars().anyMatch(c -> c >= 0x80))
                .count();
    }

    private static String one(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }
}
