package io.github.dancu.cleansing.register;

import io.github.dancu.citizen.Gender;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one name after the other, found in one walk over its syllables, as several rules ask for it; of any other words, too. For
 * one thread.
 */
final class NameLook {
    private static final byte BLANK = ' ';
    private static final long BLANKS = EightBytes.times(BLANK);
    /** A longer one is none, whatever its syllables are. */
    private static final int LONGEST = 200;

    private static final int HINTS = Syllable.FEMALE | Syllable.MALE;

    private final SyllableMemory syllables;
    private int ofAll;
    private int ofAny;
    private int inside;
    private long letters;

    /** @param syllables what is known of each, whoever's it is */
    NameLook(SyllableMemory syllables) {
        this.syllables = syllables;
    }

    /** Goes on to the name that stands in these bytes. */
    void moveTo(byte[] bytes, int from, int to) {
        boolean mayBeName = from < to && to - from <= LONGEST && bytes[to - 1] != BLANK;
        int all = mayBeName ? -1 : ~Syllable.WELL_WRITTEN;
        int any = 0;
        int between = 0;
        long print = Fingerprint.NONE;
        long ends = ends(bytes, from, to);
        int at = from;
        while (at < to) {
            int end = ends != 0 ? at(from, ends) : endOfSyllable(bytes, at, to);
            ends &= ends - 1;
            if (end == at) {
                all &= ~Syllable.WELL_WRITTEN;
            } else {
                int syllable = syllables.find(bytes, at, end);
                int marks = syllables.marks(syllable);
                all &= marks;
                any |= marks;
                between |= at > from && end < to ? marks : 0;
                print = syllables.withLetters(print, syllable);
            }
            at = end + 1;
        }
        ofAll = all;
        ofAny = any;
        inside = between;
        letters = print;
    }

    private static int at(int from, long ends) {
        return from + Long.numberOfTrailingZeros(ends);
    }

    /** Whether it is of well-written syllables, with one blank between two. */
    boolean isWellWritten() {
        return (ofAll & Syllable.WELL_WRITTEN) != 0;
    }

    /** Whether it may be in an old encoding, or have lost a letter. */
    boolean mayBeBroken() {
        return (ofAny & Syllable.HOLE) != 0 || (ofAny & (Syllable.LEGACY | Syllable.MODERN)) == Syllable.LEGACY;
    }

    /** What stands between the first and the last syllable hints at, {@code null} if that is both, or neither. */
    @Nullable
    Gender hint() {
        return switch (inside & HINTS) {
            case Syllable.FEMALE -> Gender.FEMALE;
            case Syllable.MALE -> Gender.MALE;
            default -> null;
        };
    }

    /** The fingerprint of its letters. */
    long letters() {
        return Fingerprint.ofLetters(letters);
    }

    /** Where the first syllables end, a bit for each, so that none has to wait for the end of the one before it. */
    private static long ends(byte[] bytes, int from, int to) {
        int length = Math.min(to - from, Long.SIZE - Long.BYTES);
        long ends = 0;
        for (int at = 0; at < length; at += Long.BYTES) {
            long eight = EightBytes.some(bytes, from + at, Math.min(length - at, Long.BYTES));
            ends |= EightBytes.bits(EightBytes.places(eight, BLANKS)) << at;
        }
        return length == to - from ? ends | 1L << length : ends;
    }

    private static int endOfSyllable(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != BLANK) {
            at++;
        }
        return at;
    }
}
