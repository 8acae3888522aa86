package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.SeededTest;
import java.text.Normalizer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameReadingTest {
    private static final List<String> SYLLABLES = List.of(
            "Nguyễn", "Trần", "Lê", "Âu", "Dương", "Tôn", "Thất", "Nữ", "Công", "Tằng", "Thị", "Văn", "Mẫu", "K'",
            "K'Brê", "Ka", "Ha", "H'", "Y", "Y-Mẫu", "Niê", "Kdăm", "Cill", "Rơ", "Châm", "HA", "VAN", "MAU");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Nguyễn Văn Mẫu, Nguyễn, Văn, Mẫu",
        "Nguyễn Mẫu, Nguyễn, '', Mẫu",
        "Mẫu, '', '', Mẫu",
        "Trần Thị Ngọc Mẫu, Trần, Thị Ngọc, Mẫu",
        "Âu Dương Mẫu, Âu Dương, '', Mẫu",
        "ÂU DƯƠNG VĂN MẪU, ÂU DƯƠNG, VĂN, MẪU",
        "AU DUONG VAN MAU, AU DUONG, VAN, MAU",
        "Tôn Thất Mẫu, Tôn Thất, '', Mẫu",
        "Tôn Thất, Tôn, '', Thất",
        "Tôn Nữ Thị Mẫu, Tôn Nữ, Thị, Mẫu",
        "Công Tằng Tôn Nữ Ngọc Mẫu, Công Tằng Tôn Nữ, Ngọc, Mẫu",
        "Thạch Mẫu, Thạch, '', Mẫu",
        "Giàng A Mẫu, Giàng, A, Mẫu",
        "Nguyễn Y Mẫu, Nguyễn, Y, Mẫu",
        "K'Brê, '', '', K'Brê",
        "K’ Mẫu, '', '', K’ Mẫu",
        "Ka Mẫu, '', '', Ka Mẫu",
        "Ha Mẫu, '', '', Ha Mẫu",
        "HA VAN MAU, HA, VAN, MAU",
        "Ha Thị Mẫu, Ha, Thị, Mẫu",
        "Cill Ha Mẫu, Cill, '', Ha Mẫu",
        "Kơ Să K' Mẫu, Kơ Să, '', K' Mẫu",
        "Rơ Châm Mẫu, Rơ Châm, '', Mẫu"
    })
    void the_likeliest_reading_takes_a_name_apart_as_its_people_do(
            String text, String family, String middle, String given) {
        assertThat(PersonName.of(text).reading()).isEqualTo(new NameReading(family, middle, given, false));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Y Mẫu Niê, Niê, Y Mẫu",
        "H'Mẫu Niê, Niê, H'Mẫu",
        "H' Mẫu Niê Kdăm, Niê Kdăm, H' Mẫu",
        "Y-Mẫu Êban, Êban, Y-Mẫu"
    })
    void a_family_name_may_stand_at_the_end(String text, String family, String given) {
        NameReading reading = PersonName.of(text).reading();

        assertThat(reading).isEqualTo(new NameReading(family, "", given, true));
        assertThat(reading.toText()).isEqualTo(text);
    }

    @Test
    void alternatives_follow_the_likeliest() {
        assertThat(PersonName.of("Trần Lê Ngọc Mẫu").readings())
                .containsExactly(
                        new NameReading("Trần", "Lê Ngọc", "Mẫu", false),
                        new NameReading("Trần", "Lê", "Ngọc Mẫu", false),
                        new NameReading("Trần Lê", "Ngọc", "Mẫu", false),
                        new NameReading("Trần Lê", "", "Ngọc Mẫu", false));
        assertThat(PersonName.of("Tôn Thất Mẫu").readings())
                .containsExactly(
                        new NameReading("Tôn Thất", "", "Mẫu", false),
                        new NameReading("Tôn", "Thất", "Mẫu", false),
                        new NameReading("Tôn", "", "Thất Mẫu", false));
        assertThat(PersonName.of("K' Mẫu").readings())
                .containsExactly(new NameReading("", "", "K' Mẫu", false), new NameReading("K'", "", "Mẫu", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Mẫu", "Nguyễn Văn Mẫu", "NGUYEN VAN MAU"})
    void van_and_thi_are_never_part_of_the_given_name(String text) {
        assertThat(PersonName.of(text).readings()).hasSize(1);
    }

    @Test
    void syllables_are_composed_and_otherwise_as_written() {
        String text = Normalizer.normalize("  nguyễn\u00A0VĂN  K’Mẫu\u3000Hoà ", Normalizer.Form.NFD);

        assertThat(PersonName.of(text).syllables()).containsExactly("nguyễn", "VĂN", "K’Mẫu", "Hoà");
    }

    @Test
    void what_is_read_cannot_be_changed() {
        PersonName name = PersonName.of("Nguyễn Văn Mẫu");

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> name.syllables().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> name.readings().clear());
    }

    @SeededTest
    void no_reading_loses_a_syllable_and_the_likeliest_is_the_first(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = 1 + random.nextInt(6); left > 0; left--) {
                text.append(SYLLABLES.get(random.nextInt(SYLLABLES.size()))).append(' ');
            }
            assertLossless(PersonName.of(text.toString()));
            PersonName.tryParse(RandomText.anything(random)).ifPresent(NameReadingTest::assertLossless);
        }
    }

    @Test
    void a_reading_without_a_given_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NameReading("CANARY42", "", " ", false))
                .withMessage("a name has a given name");
    }

    @Test
    void readings_are_equal_by_their_parts_and_show_no_letter() {
        NameReading reading = PersonName.of("Nguyễn Văn Mẫu").reading();

        assertThat(reading)
                .isEqualTo(PersonName.of(" Nguyễn  Văn Mẫu").reading())
                .hasSameHashCodeAs(PersonName.of(" Nguyễn  Văn Mẫu").reading())
                .isNotEqualTo(new NameReading("Nguyễn", "Văn", "Mẫu", true))
                .hasToString("NameReading[***]");
    }

    private static void assertLossless(PersonName name) {
        String whole = String.join(" ", name.syllables());

        assertThat(name.readings()).isNotEmpty().doesNotHaveDuplicates().startsWith(name.reading());
        assertThat(name.readings())
                .allSatisfy(reading -> assertThat(reading.toText()).isEqualTo(whole));
    }
}
