package io.github.dancu.cleansing.rules;

import io.github.dancu.citizen.Gender;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.PersonRow;
import io.github.dancu.cleansing.register.Spelling;
import io.github.dancu.text.Mixing;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what rows are grouped by (<i>khóa nhóm</i>). A key informs only if each of its parts does: a row in which one is empty is in
 * no group.
 *
 * <p>For one thread. It holds a number of 64 bits for what the parts say, and not what they say.
 */
public final class GroupKey {
    static final long NONE = 0;
    private static final long NOTHING = -1;

    private @Nullable PersonRow row;
    private long hash;
    private boolean informs;
    private boolean open;

    GroupKey() {}

    /** What stands in a field. */
    public GroupKey asWritten(PersonField field) {
        return part(row().fingerprint(field, Spelling.AS_WRITTEN));
    }

    /** What stands in a field, if anything does: fields with nothing in them are the same. */
    public GroupKey asWrittenIfAny(PersonField field) {
        return part(orNothing(row().fingerprint(field, Spelling.AS_WRITTEN)));
    }

    /** Letters and digits of a field, without case and diacritics. */
    public GroupKey letters(PersonField field) {
        return part(row().fingerprint(field, Spelling.LETTERS));
    }

    /** The same; of another field where this one has nothing in it. */
    public GroupKey letters(PersonField field, PersonField orElse) {
        long first = row().fingerprint(field, Spelling.LETTERS);
        return part(first != NONE ? first : row().fingerprint(orElse, Spelling.LETTERS));
    }

    /** Letters and digits of a field, if there are any: fields with nothing in them are the same. */
    public GroupKey lettersIfAny(PersonField field) {
        return part(orNothing(row().fingerprint(field, Spelling.LETTERS)));
    }

    /** The digits of a field; a phone number with the code of Vietnam is the same as one with 0, and 000000000 has nothing in it. */
    public GroupKey digits(PersonField field) {
        return part(row().fingerprint(field, Spelling.DIGITS));
    }

    /** The year of a date, or whatever stands in its place, if anything does: fields with nothing in them are the same. */
    public GroupKey yearIfAny(PersonField field) {
        int date = row().dateNumber(field);
        return date == NONE ? lettersIfAny(field) : part(DateChecks.yearOf(date));
    }

    /** A date of which day, month and year are known; the first of January is none, for it stands for days that nobody knew. */
    public GroupKey fullDate(PersonField field) {
        int date = row().dateNumber(field);
        return part(DateChecks.isFullDate(date) && !DateChecks.isFirstOfJanuary(date) ? date : NONE);
    }

    /** The sex. */
    public GroupKey sex() {
        Gender sex = row().gender().orElse(null);
        return part(sex == null ? NONE : sex == Gender.MALE ? 1 : 2);
    }

    /** A number that stands for something else; 0 has nothing in it. */
    public GroupKey part(long number) {
        informs &= number != NONE;
        hash = Mixing.mixed(hash, number);
        return this;
    }

    /** The key of a row, with its lowest bit 0; {@link #NONE} if it has none. */
    long of(PersonRow next, KeyOf parts) {
        if (row != next) {
            row = next;
        }
        hash = Mixing.START;
        informs = true;
        open = true;
        parts.of(next, this);
        open = false;
        if (!informs) {
            return NONE;
        }
        long value = Mixing.finished(hash) & ~1L;
        return value == NONE ? 2 : value;
    }

    private static long orNothing(long part) {
        return part == NONE ? NOTHING : part;
    }

    private PersonRow row() {
        PersonRow current = row;
        if (current == null || !open) {
            throw new IllegalStateException("a key belongs to the row that is being looked at");
        }
        return current;
    }
}
