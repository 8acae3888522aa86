package io.github.dancu.bhxh.registry;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the registry writes a sex (<i>gioiTinh</i>). */
enum GenderCode {
    MALE("1", "nam", Gender.MALE),
    FEMALE("2", "nữ", Gender.FEMALE),
    OTHER("3", "khác", null);

    private final String code;
    private final String word;
    private final @Nullable Gender meaning;

    GenderCode(String code, String word, @Nullable Gender meaning) {
        this.code = code;
        this.word = word;
        this.meaning = meaning;
    }

    static GenderCode of(Gender gender) {
        return gender == Gender.MALE ? MALE : FEMALE;
    }

    /** Reads the code or the word, as a form has it. */
    static Optional<GenderCode> tryParse(String text) {
        String typed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(known -> known.code.equals(typed) || known.word.equals(typed))
                .findFirst();
    }

    /** Reads a code of a reply; 3 and every other one have no meaning here. */
    static Coded<Gender> read(String raw) {
        return Arrays.stream(values())
                .filter(known -> known.code.equals(raw.strip()))
                .flatMap(known -> Optional.ofNullable(known.meaning).stream())
                .findFirst()
                .map(meaning -> Coded.known(raw, meaning))
                .orElseGet(() -> Coded.unknown(raw));
    }

    String code() {
        return code;
    }
}
