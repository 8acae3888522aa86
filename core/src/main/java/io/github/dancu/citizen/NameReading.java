package io.github.dancu.citizen;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way to read a name in its three parts (<i>họ, chữ đệm, tên</i>), for systems that ask for them one by one.
 *
 * <p>The parts hold every syllable once, in NFC and otherwise as written. Immutable and thread-safe; {@link #toString()}
 * shows no letter of them.
 *
 * @param family the family name (<i>họ</i>); empty if the name has none, as some ethnic groups have it
 * @param middle the middle name (<i>chữ đệm</i>), empty if none
 * @param given the given name (<i>tên</i>), never empty
 * @param familyLast whether the family name stands at the end, as with the Ê Đê (<i>Y Mẫu Niê</i>)
 */
@Personal
public record NameReading(String family, String middle, String given, boolean familyLast) {
    /** @throws IllegalArgumentException if {@code given} is blank; the message never repeats the input */
    public NameReading {
        if (given.isBlank()) {
            throw new IllegalArgumentException("a name has a given name");
        }
    }

    static NameReading familyFirst(List<String> syllables, int family, int given) {
        int givenAt = syllables.size() - given;
        return new NameReading(
                joined(syllables.subList(0, family)),
                joined(syllables.subList(family, givenAt)),
                joined(syllables.subList(givenAt, syllables.size())),
                false);
    }

    static NameReading familyLast(List<String> syllables, int family) {
        int familyAt = syllables.size() - family;
        return new NameReading(
                joined(syllables.subList(familyAt, syllables.size())),
                "",
                joined(syllables.subList(0, familyAt)),
                true);
    }

    /** The whole name, its parts in the order in which they came and with single blanks. */
    public String toText() {
        Stream<String> parts = familyLast ? Stream.of(middle, given, family) : Stream.of(family, middle, given);
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "NameReading[***]";
    }

    private static String joined(List<String> syllables) {
        return String.join(" ", syllables);
    }
}
