package io.github.dancu.cleansing.cases;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.text.FoldedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whom a sighting is about, without the field itself: what is wrong with it changes when it is put half right. The detail is left out for the
 * same reason. A number alone is nobody: it may be another's.
 */
final class Identity {
    /** What speaks for two sightings being of the same person when one thing was put right, the surest first; empty if too little is known. */
    static final List<Function<Sighting, Optional<String>>> HINTS = List.of(
            seen -> all("person", name(seen), birth(seen), household(seen)),
            seen -> all("number and name", number(seen), name(seen)),
            seen -> all("number and birth", number(seen), birth(seen)));

    private static final String BETWEEN = "\u001F";

    private Identity() {}

    /** As text that the name of a case is made of. */
    static String of(Sighting seen) {
        String number = isAbout(PersonField.NUMBER, seen) ? "" : number(seen);
        String name = isAbout(PersonField.NAME, seen) ? "" : name(seen);
        String birth = isAbout(PersonField.BIRTH_DATE, seen) ? "" : birth(seen);
        String household = isAbout(PersonField.HOUSEHOLD, seen) && !(name + birth).isEmpty() ? "" : household(seen);
        if (!number.isEmpty() && !(name + birth + household).isEmpty()) {
            // The surest beside it, and no more: what else is put right of the person then changes nothing.
            String kind = birth.isEmpty() ? name.isEmpty() ? "household" : "name" : "birth";
            String beside = birth.isEmpty() ? name.isEmpty() ? household : name : birth;
            return String.join(BETWEEN, "number and " + kind, number, beside);
        }
        if (!(name + birth + household).isEmpty()) {
            return String.join(BETWEEN, "person", name, birth, household);
        }
        return String.join(BETWEEN, "text", FoldedText.letters(seen.subject().number()), seen.ward(), seen.original());
    }

    /** Whether two may be the same person: name and birth date of one who is do not both change at once. */
    static boolean mayBeTheSame(Sighting one, Sighting other) {
        return name(one).equals(name(other)) || birth(one).equals(birth(other));
    }

    private static Optional<String> all(String kind, String... parts) {
        return List.of(parts).contains("")
                ? Optional.empty()
                : Optional.of(kind + BETWEEN + String.join(BETWEEN, parts));
    }

    private static String number(Sighting seen) {
        return CitizenId.tryParse(seen.subject().number())
                .map(CitizenId::digits)
                .orElse("");
    }

    private static String name(Sighting seen) {
        return FoldedText.letters(seen.subject().name());
    }

    private static String birth(Sighting seen) {
        return FoldedText.letters(seen.subject().birthDate());
    }

    private static String household(Sighting seen) {
        return FoldedText.letters(seen.subject().household());
    }

    private static boolean isAbout(PersonField field, Sighting seen) {
        return seen.field().equals(field.name());
    }
}
