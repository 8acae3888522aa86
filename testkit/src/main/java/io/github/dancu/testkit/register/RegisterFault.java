package io.github.dancu.testkit.register;

/**
 * What can be wrong with a register (<i>loại sai sót</i>), and how often it is by default: so many to a row. Faults of two rows count
 * once.
 */
public enum RegisterFault {
    /** A field that is needed is empty: {@code FIELDS_MISSING}. Default 1 in 100 rows. */
    FIELD_MISSING(0.01),
    /** No CMND, and nobody says why: {@code CMND_MISSING OPEN}. Default 1 in 80. */
    CMND_OPEN(0.0125),
    /** No CMND, and the person has declared never to have had one: {@code CMND_MISSING DECLARED_NONE}. Default 1 in 250. */
    CMND_DECLARED_NONE(0.004),
    /** A digit is missing: {@code PID_STRUCTURE NOT_12_DIGITS}. Default 1 in 500. */
    NUMBER_SHORT(0.002),
    /** It begins with a code of no place: {@code PID_STRUCTURE UNASSIGNED_REGISTRATION_CODE}. Default 1 in 500. */
    NUMBER_OF_NO_PLACE(0.002),
    /** It says a year to come: {@code PID_STRUCTURE BORN_IN_FUTURE}, and {@code PID_CONFLICT}. Default 1 in 2,000. */
    NUMBER_IN_FUTURE(0.0005),
    /** It says the other sex: {@code PID_CONFLICT}. Default 1 in 250. */
    NUMBER_OF_OTHER_SEX(0.004),
    /** It says another year: {@code PID_CONFLICT}. Default 1 in 250. */
    NUMBER_OF_OTHER_YEAR(0.004),
    /** It says another sex and another year: {@code PID_CONFLICT NUMBER_LIKELIER}. Default 1 in 500. */
    NUMBER_OF_STRANGER(0.002),
    /** The row says the other sex: {@code PID_CONFLICT RECORD_LIKELIER}, and {@code SEX_NAME_CONFLICT}. Default 1 in 1,000. */
    SEX_WRONG(0.001),
    /** A birth on a day that no calendar has: {@code DATE_IMPOSSIBLE NO_SUCH_DAY}. Default 1 in 2,000. */
    DAY_IMPOSSIBLE(0.0005),
    /** A birth date that is none: {@code DATE_IMPOSSIBLE NO_DATE}. Default 1 in 2,000. */
    DATE_UNREADABLE(0.0005),
    /** A birth, death or move to come: {@code DATE_IMPOSSIBLE IN_FUTURE}. Default 1 in 2,000. */
    DATE_IN_FUTURE(0.0005),
    /** A name in an old font: {@code NAME_ENCODING}. Default 1 in 500. */
    NAME_IN_OLD_FONT(0.002),
    /** A name that has lost a letter: {@code NAME_ENCODING LOST_LETTER}. Default 1 in 2,000. */
    NAME_LOST_LETTER(0.0005),
    /** A name with too many blanks, or in composed letters: {@code NAME_FORM SPELLING}. Default 1 in 250. */
    NAME_SPELLING(0.004),
    /** A name with a digit: {@code NAME_FORM NO_NAME}. Default 1 in 2,000. */
    NAME_WITH_DIGIT(0.0005),
    /** A man with <i>Thị</i>, a woman with <i>Văn</i>: {@code SEX_NAME_CONFLICT}. Default 1 in 1,000. */
    NAME_OF_OTHER_SEX(0.001),
    /** {@code PARENT_AGE TOO_YOUNG}. Default 1 in 2,000. */
    PARENT_TOO_YOUNG(0.0005),
    /** {@code PARENT_AGE TOO_OLD}. Default 1 in 2,000. */
    PARENT_TOO_OLD(0.0005),
    /** A household under a code that is not in force: {@code UNIT_OUTDATED}, of each row. Default 1 to 1,000 rows. */
    WARD_OUTDATED(0.001),
    /** A household under a code that never was: {@code UNIT_OUTDATED UNKNOWN_CODE}, of each row. Default 1 to 10,000 rows. */
    WARD_UNKNOWN(0.0001),
    /** {@code DEAD_STILL_ACTIVE}. Default 1 in 1,000. */
    DEAD_STILL_ACTIVE(0.001),
    /** {@code MOVED_STILL_HERE}. Default 1 in 1,000. */
    MOVED_STILL_HERE(0.001),
    /** {@code CARD_EXPIRED}. Default 1 in 100. */
    CARD_EXPIRED(0.01),
    /** The same person in two rows with two numbers: {@code DUP_IN}, of both. Default 1 pair to 600 rows. */
    PERSON_TWICE(0.0017),
    /** The same person in two rows with one number: {@code PID_DUPLICATE SAME_PERSON} and {@code DUP_IN}. Default 1 pair to 5,000. */
    PERSON_AND_NUMBER_TWICE(0.0002),
    /** Two people with one number: {@code PID_DUPLICATE OTHER_PERSON}, of both. Default 1 pair to 5,000 rows. */
    NUMBER_OF_ANOTHER(0.0002),
    /** Two people with one CMND: {@code CMND_SHARED}, of both. Default 1 pair to 2,500 rows. */
    CMND_OF_ANOTHER(0.0004),
    /** A household without a head: {@code HH_NO_HEAD}, once. Default 1 to 200 rows. */
    HEAD_MISSING(0.005),
    /** A household with two heads: {@code HH_MANY_HEADS}, once. Default 1 to 5,000 rows. */
    TWO_HEADS(0.0002),
    /** Somebody who is in the other province's register, too: {@code DUP_OUT}. Default 1 in 1,000. */
    IN_OTHER_PROVINCE(0.001),
    /** Somebody who is in the list of prisoners: {@code PRISONER_MATCHED}. Default 1 in 500. */
    PRISONER(0.002),
    /** A prisoner who is not in the register: {@code PRISONER_UNMATCHED}, of the list. Default 1 to 500 rows. */
    PRISONER_UNKNOWN(0.002),
    /** {@code SI_MISMATCH} about the name, of the insurance records. Default 1 to 2,000 rows. */
    INSURED_NAME(0.0005),
    /** {@code SI_MISMATCH} about the birth date. Default 1 to 2,000 rows. */
    INSURED_BIRTH_DATE(0.0005),
    /** {@code SI_MISMATCH} about the sex. Default 1 to 2,000 rows. */
    INSURED_SEX(0.0005),
    /** {@code SI_MISMATCH} about the personal number. Default 1 to 2,000 rows. */
    INSURED_NUMBER(0.0005),
    /** Somebody who is insured and not in the register: {@code SI_NOT_FOUND}. Default 1 to 300 rows. */
    INSURED_UNKNOWN(0.003);

    private final double rate;

    RegisterFault(double rate) {
        this.rate = rate;
    }

    /** How many to a row by default. */
    public double defaultRate() {
        return rate;
    }
}
