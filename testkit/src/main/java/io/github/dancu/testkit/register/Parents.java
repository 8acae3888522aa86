package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import org.jspecify.annotations.Nullable;

/** What a row says of somebody's parents. */
record Parents(@Nullable One father, @Nullable One mother) {
    /** What a row says of one parent. */
    record One(String name, String birth) {
        /** As the parent's own row has it. */
        static One of(Draft parent) {
            return new One(parent.text(PersonField.NAME), parent.text(PersonField.BIRTH_DATE));
        }

        /** Somebody who has no row. */
        static One elsewhere(Group group, boolean female, int year, @Nullable String surname, Dice dice) {
            return new One(NameDraws.name(group, female, year, surname, dice), String.valueOf(year));
        }
    }

    /** People who have no row, as old as the parents of somebody born in that year may be. */
    static Parents elsewhere(Group group, int year, @Nullable String surname, Dice dice) {
        One mother = One.elsewhere(group, true, year - dice.between(19, 40), null, dice);
        One father = dice.chance(0.03) ? null : One.elsewhere(group, false, year - dice.between(20, 50), surname, dice);
        return new Parents(father, mother);
    }

    Draft writtenInto(Draft row) {
        if (father != null) {
            row.with(PersonField.FATHER, father.name()).with(PersonField.FATHER_BIRTH, father.birth());
        }
        if (mother != null) {
            row.with(PersonField.MOTHER, mother.name()).with(PersonField.MOTHER_BIRTH, mother.birth());
        }
        return row;
    }
}
