package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.util.Set;

/** Plants at most one fault in each household, so that what follows from it is known. For one thread. */
record Planter(
        Schedule schedule,
        Set<PersonField> columns,
        NumberPlants numbers,
        NamePlants names,
        RowPlants rows,
        HomePlants homes,
        DoublePlants doubles,
        OtherFiles others) {
    /** Plants what is due in a household, if anything is and finds room. */
    void plant(Home home) {
        long last = home.rows().get(home.rows().size() - 1).line();
        for (RegisterFault fault : schedule.due(last)) {
            if (FaultNeeds.areMet(fault, columns) && isPlanted(fault, home)) {
                schedule.planted(fault);
                return;
            }
        }
        doubles.remember(home);
        others.fill(home);
    }

    private boolean isPlanted(RegisterFault fault, Home home) {
        return switch (fault) {
            case CMND_OPEN,
                    CMND_DECLARED_NONE,
                    NUMBER_SHORT,
                    NUMBER_OF_NO_PLACE,
                    NUMBER_IN_FUTURE,
                    NUMBER_OF_OTHER_SEX,
                    NUMBER_OF_OTHER_YEAR,
                    NUMBER_OF_STRANGER,
                    SEX_WRONG -> numbers.plant(fault, home);
            case NAME_IN_OLD_FONT, NAME_LOST_LETTER, NAME_SPELLING, NAME_WITH_DIGIT, NAME_OF_OTHER_SEX ->
                names.plant(fault, home);
            case FIELD_MISSING,
                    DAY_IMPOSSIBLE,
                    DATE_UNREADABLE,
                    DATE_IN_FUTURE,
                    PARENT_TOO_YOUNG,
                    PARENT_TOO_OLD,
                    DEAD_STILL_ACTIVE,
                    MOVED_STILL_HERE,
                    CARD_EXPIRED -> rows.plant(fault, home);
            case WARD_OUTDATED, WARD_UNKNOWN, HEAD_MISSING, TWO_HEADS -> homes.plant(fault, home);
            case PERSON_TWICE, PERSON_AND_NUMBER_TWICE, NUMBER_OF_ANOTHER, CMND_OF_ANOTHER ->
                doubles.plant(fault, home);
            case IN_OTHER_PROVINCE,
                    PRISONER,
                    PRISONER_UNKNOWN,
                    INSURED_NAME,
                    INSURED_BIRTH_DATE,
                    INSURED_SEX,
                    INSURED_NUMBER,
                    INSURED_UNKNOWN -> others.plant(fault, home);
        };
    }
}
