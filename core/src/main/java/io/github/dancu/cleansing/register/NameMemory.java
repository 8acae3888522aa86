package io.github.dancu.cleansing.register;

import io.github.dancu.citizen.Gender;
import org.jspecify.annotations.Nullable;

/** Names by their syllables, each of which is looked at once. For one thread. */
final class NameMemory {
    private static final byte BLANK = ' ';
    /** A longer one is none, whatever its syllables are. */
    private static final int LONGEST = 200;

    private final ShortTexts<Syllable> syllables = new ShortTexts<>(14, Syllable::of);

    /** Whether it is of well-written syllables, with one blank between two. */
    boolean isWellWritten(byte[] bytes, int from, int to) {
        if (from == to || to - from > LONGEST) {
            return false;
        }
        int at = from;
        while (at <= to) {
            int end = endOfSyllable(bytes, at, to);
            if (end == at || !syllables.of(bytes, at, end).isWellWritten()) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }

    /** Whether it may be in an old encoding, or have lost a letter. */
    boolean mayBeBroken(byte[] bytes, int from, int to) {
        boolean quiet = true;
        boolean modern = false;
        int at = from;
        while (at < to) {
            int end = endOfSyllable(bytes, at, to);
            if (end > at) {
                Syllable syllable = syllables.of(bytes, at, end);
                if (syllable.hasHole()) {
                    return true;
                }
                quiet &= syllable.isQuiet();
                modern |= syllable.isModern();
            }
            at = end + 1;
        }
        return !quiet && !modern;
    }

    /** What stands between the first and the last syllable hints at, {@code null} if that is both, or neither. */
    @Nullable
    Gender genderHint(byte[] bytes, int from, int to) {
        boolean female = false;
        boolean male = false;
        int at = endOfSyllable(bytes, from, to) + 1;
        while (at <= to) {
            int end = endOfSyllable(bytes, at, to);
            if (end == to) {
                break;
            }
            @Nullable
            Gender hint = end == at ? null : syllables.of(bytes, at, end).hintsAt();
            female |= hint == Gender.FEMALE;
            male |= hint == Gender.MALE;
            at = end + 1;
        }
        return female == male ? null : female ? Gender.FEMALE : Gender.MALE;
    }

    private static int endOfSyllable(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != BLANK) {
            at++;
        }
        return at;
    }
}
