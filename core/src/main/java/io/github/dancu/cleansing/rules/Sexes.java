package io.github.dancu.cleansing.rules;

import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PopulationCodes;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.PersonRow;
import io.github.dancu.text.FoldedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sexes as registers write them, and as names hint at them. */
final class Sexes {
    private Sexes() {}

    /** What the row says; empty if it says nothing, or something else. */
    static Optional<Gender> of(PersonRow row) {
        String text = row.text(PersonField.SEX);
        return switch (FoldedText.letters(text)) {
            case "nam", "m" -> Optional.of(Gender.MALE);
            case "nu", "f" -> Optional.of(Gender.FEMALE);
            default -> PopulationCodes.GENDER.read(text).meaning();
        };
    }

    /** What <i>Thị</i> and <i>Văn</i> hint at, where they stand between two other syllables; {@code null} for anything else. */
    static @Nullable Gender byName(String name) {
        List<String> syllables =
                List.of(FoldedText.letters(name.replace(' ', '0')).split("0+", -1));
        if (syllables.size() < 3) {
            return null;
        }
        List<String> middle = syllables.subList(1, syllables.size() - 1);
        boolean thi = middle.contains("thi");
        boolean van = middle.contains("van");
        return thi == van ? null : thi ? Gender.FEMALE : Gender.MALE;
    }
}
