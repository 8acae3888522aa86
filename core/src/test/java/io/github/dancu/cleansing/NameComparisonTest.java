package io.github.dancu.cleansing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.contract.SeededTest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {
    private static final int NAMES = 40;
    private static final String LETTERS = "abcdeghklmnopqrstuvx";

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Nguyễn Văn Mẫu, NGUYỄN VĂN MẪU, SAME_SPELLING",
        "Nguyễn Văn Mẫu, 'Nguyễn  Văn Mẫu ', SAME_SPELLING",
        "Trần Hoà Mẫu, Trần Hòa Mẫu, SAME_SPELLING",
        "Trần Thúy Mẫu, Trần Thuý Mẫu, SAME_SPELLING",
        "Đặng Mẫu, Ðặng Mẫu, SAME_SPELLING",
        "K’Mẫu, K'Mẫu, SAME_SPELLING",
        "Lý Mỹ Mẫu, Lí Mĩ Mẫu, VARIANT_SPELLING",
        "Nguyễn Văn Mẫu, NGUYEN VAN MAU, WITHOUT_DIACRITICS",
        "Đặng Thị Mỹ, dang thi mi, WITHOUT_DIACRITICS",
        "Kim Anh, Kim Ánh, WITHOUT_DIACRITICS",
        "Nguyễn Văn Mẫu, NguyÔn V¨n MÉu, OLD_ENCODING",
        "Nguyễn Văn Mẫu, NGUYEÃN VAÊN MAÃU, OLD_ENCODING",
        "NGUYEN VAN MAU, NguyÔn V¨n MÉu, OLD_ENCODING",
        "Nguyeãn Vaên Maãu, NguyÔn V¨n MÉu, OLD_ENCODING",
        "Danh Mẫu, Danh MÉu, OLD_ENCODING",
        "Cao Hậu, CAO HAÄU, OLD_ENCODING",
        "Lý Thế Ẩn, Lý ThÕ Èn, OLD_ENCODING",
        "Hồ Vinh, Hoà Vinh, PERHAPS_OLD_ENCODING",
        "Danh ót, Danh Út, PERHAPS_OLD_ENCODING",
        "Danh ót, Danh Ut, DIFFERENT",
        "Hoà Vinh, Hồng Vinh, DIFFERENT",
        "Ngụ Kim Anh, Ngô Kim Anh, PERHAPS_OLD_ENCODING",
        "Nguyễn Văn Mẫu, Nguyễn Văn Mậu, DIFFERENT",
        "Nguyễn Văn Mẫu, Nguyễn Van Mẫu, DIFFERENT",
        "Nguyễn Văn Mẫu, Nguyễn Mẫu, DIFFERENT",
        "Nguyễn Văn Mẫu, Văn Nguyễn Mẫu, DIFFERENT",
        "Nguyễn Văn Mẫu, NguyễnVăn Mẫu, DIFFERENT",
        "Nguyễn Văn Mẫu, NGUYEN VAN MAI, DIFFERENT",
        "Nguyễn Văn Mậu, NguyÔn V¨n MÉu, DIFFERENT",
        "Hoàng Mẫu, Huỳnh Mẫu, DIFFERENT",
        "Thuý Mẫu, Thúi Mẫu, DIFFERENT"
    })
    void two_spellings_are_one_name_or_two(String one, String other, NameAgreement agreement) {
        assertThat(NameComparison.between(PersonName.of(one), PersonName.of(other)))
                .isEqualTo(NameComparison.between(PersonName.of(other), PersonName.of(one)))
                .isEqualTo(agreement);
    }

    @SeededTest
    void any_chain_of_other_spellings_is_the_same_name(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < NAMES; i++) {
            String name = NameSpellings.name(random);

            assertSame(name, NameSpellings.another(name, random));
            assertSame(name, NameSpellings.withoutDiacritics(NameSpellings.another(name, random)));
        }
    }

    @SeededTest
    void a_name_in_an_old_encoding_is_the_same_name(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < NAMES; i++) {
            String name = NameSpellings.name(random);

            for (String encoding : new String[] {"tcvn3", "vni_windows"}) {
                String encoded = NameSpellings.encoded(encoding, name);
                assertSame(name, encoded);
                assertSame(NameSpellings.another(name, random), encoded);
                assertSame(NameSpellings.withoutDiacritics(name), encoded);
            }
        }
    }

    @SeededTest
    void any_other_letter_is_another_name_however_it_is_written(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < NAMES; i++) {
            String name = NameSpellings.name(random);
            String wrong = withAnotherLetter(name, random);

            assertDiffers(name, NameSpellings.another(wrong, random));
            assertDiffers(name, NameSpellings.withoutDiacritics(wrong));
            assertDiffers(name, NameSpellings.encoded("tcvn3", wrong));
            assertDiffers(name, NameSpellings.encoded("vni_windows", wrong));
        }
    }

    @SeededTest
    void any_other_tone_is_another_name_if_both_have_diacritics(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < NAMES; i++) {
            String name = NameSpellings.name(random);
            String wrong = withAnotherTone(name, random);

            assertDiffers(name, NameSpellings.another(wrong, random));
            assertDiffers(name, NameSpellings.encoded("tcvn3", wrong));
            assertDiffers(name, NameSpellings.encoded("vni_windows", wrong));
        }
    }

    @Test
    void a_name_whose_capitals_are_too_long_for_a_name_is_compared_all_the_same() {
        String name = "ŉ".repeat(200);

        assertSame(name, name);
        assertDiffers(name, "ŉ".repeat(199));
        assertThat(NameComparison.searchKeys(PersonName.of(name))).hasSize(1);
    }

    private static String withAnotherLetter(String name, RandomGenerator random) {
        String bare = NameSpellings.withoutDiacritics(name).toLowerCase(Locale.ROOT);
        int at = random.nextInt(name.length());
        while (!Character.isLetter(name.charAt(at))) {
            at = random.nextInt(name.length());
        }
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        while (letter == bare.charAt(at)) {
            letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        }
        return name.substring(0, at) + letter + name.substring(at + 1);
    }

    private static String withAnotherTone(String name, RandomGenerator random) {
        String tones = "\u0300\u0309\u0303\u0301\u0323";
        StringBuilder apart = new StringBuilder(Normalizer.normalize(name, Normalizer.Form.NFD));
        int at = random.nextInt(apart.length());
        while (tones.indexOf(apart.charAt(at)) < 0) {
            at = random.nextInt(apart.length());
        }
        int other = (tones.indexOf(apart.charAt(at)) + 1 + random.nextInt(tones.length() - 1)) % tones.length();
        apart.setCharAt(at, tones.charAt(other));
        return Normalizer.normalize(apart, Normalizer.Form.NFC);
    }

    private static void assertSame(String one, String other) {
        assertThat(NameComparison.between(PersonName.of(one), PersonName.of(other)))
                .as("%s and %s", one, other)
                .matches(NameAgreement::isSame);
    }

    private static void assertDiffers(String one, String other) {
        assertThat(NameComparison.between(PersonName.of(one), PersonName.of(other)))
                .as("%s and %s", one, other)
                .isEqualTo(NameAgreement.DIFFERENT);
    }
}
