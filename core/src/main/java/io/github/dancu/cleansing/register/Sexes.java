package io.github.dancu.cleansing.register;

import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PopulationCodes;
import io.github.dancu.text.FoldedText;
import java.util.Optional;

/** Sexes as registers write them. */
final class Sexes {
    private Sexes() {}

    /** What a text says; empty if it says nothing, or something else. */
    static Optional<Gender> of(String text) {
        return switch (FoldedText.letters(text)) {
            case "nam", "m" -> Optional.of(Gender.MALE);
            case "nu", "f" -> Optional.of(Gender.FEMALE);
            default -> PopulationCodes.GENDER.read(text).meaning();
        };
    }
}
