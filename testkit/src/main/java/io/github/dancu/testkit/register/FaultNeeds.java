package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.util.Set;

/** Which columns a register must have for a fault to be there, and to be told exactly. */
final class FaultNeeds {
    private static final Set<PersonField> OF_A_PERSON = Set.of(
            PersonField.NUMBER,
            PersonField.NAME,
            PersonField.BIRTH_DATE,
            PersonField.SEX,
            PersonField.FATHER,
            PersonField.MOTHER);
    private static final Set<PersonField> OF_INSURANCE = Set.of(
            PersonField.NUMBER,
            PersonField.NAME,
            PersonField.BIRTH_DATE,
            PersonField.SEX,
            PersonField.INSURANCE_NUMBER);

    private FaultNeeds() {}

    static boolean areMet(RegisterFault fault, Set<PersonField> columns) {
        return columns.containsAll(of(fault));
    }

    private static Set<PersonField> of(RegisterFault fault) {
        return switch (fault) {
            case FIELD_MISSING, PRISONER_UNKNOWN, INSURED_UNKNOWN -> Set.of();
            case CMND_OPEN -> Set.of(PersonField.CMND, PersonField.BIRTH_DATE);
            case CMND_DECLARED_NONE -> Set.of(PersonField.CMND, PersonField.CMND_STATE, PersonField.BIRTH_DATE);
            case NUMBER_SHORT, NUMBER_OF_NO_PLACE -> Set.of(PersonField.NUMBER);
            case NUMBER_IN_FUTURE, NUMBER_OF_OTHER_YEAR -> Set.of(PersonField.NUMBER, PersonField.BIRTH_DATE);
            case NUMBER_OF_OTHER_SEX -> Set.of(PersonField.NUMBER, PersonField.SEX, PersonField.NAME);
            case NUMBER_OF_STRANGER -> Set.of(PersonField.NUMBER, PersonField.BIRTH_DATE, PersonField.SEX);
            case SEX_WRONG -> Set.of(PersonField.NUMBER, PersonField.SEX, PersonField.NAME, PersonField.ETHNIC_GROUP);
            case DAY_IMPOSSIBLE, DATE_UNREADABLE -> Set.of(PersonField.BIRTH_DATE);
            case DATE_IN_FUTURE ->
                Set.of(PersonField.BIRTH_DATE, PersonField.DEATH_DATE, PersonField.MOVED_OUT, PersonField.NUMBER);
            case NAME_IN_OLD_FONT, NAME_LOST_LETTER, NAME_SPELLING, NAME_WITH_DIGIT -> Set.of(PersonField.NAME);
            case NAME_OF_OTHER_SEX -> Set.of(PersonField.NAME, PersonField.SEX, PersonField.ETHNIC_GROUP);
            case PARENT_TOO_YOUNG, PARENT_TOO_OLD ->
                Set.of(PersonField.BIRTH_DATE, PersonField.FATHER_BIRTH, PersonField.MOTHER_BIRTH);
            case WARD_OUTDATED, WARD_UNKNOWN -> Set.of(PersonField.WARD);
            case DEAD_STILL_ACTIVE -> Set.of(PersonField.DEATH_DATE, PersonField.STATUS);
            case MOVED_STILL_HERE -> Set.of(PersonField.MOVED_OUT, PersonField.STATUS);
            case CARD_EXPIRED -> Set.of(PersonField.CARD_EXPIRY);
            case PERSON_TWICE, PERSON_AND_NUMBER_TWICE, NUMBER_OF_ANOTHER, IN_OTHER_PROVINCE, PRISONER -> OF_A_PERSON;
            case CMND_OF_ANOTHER -> Set.of(PersonField.CMND, PersonField.NAME, PersonField.BIRTH_DATE);
            case HEAD_MISSING, TWO_HEADS -> Set.of(PersonField.HOUSEHOLD, PersonField.RELATIONSHIP);
            case INSURED_NAME, INSURED_BIRTH_DATE, INSURED_SEX, INSURED_NUMBER -> OF_INSURANCE;
        };
    }
}
