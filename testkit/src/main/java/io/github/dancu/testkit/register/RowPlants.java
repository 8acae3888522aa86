package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.rules.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Fields that are empty, dates that cannot be, and lives that went on. For one thread. */
final class RowPlants {
    private static final String IMPOSSIBLE = "DATE_IMPOSSIBLE";
    private static final String IN_FUTURE = "IN_FUTURE";

    private final Dice dice;
    private final Set<PersonField> columns;
    private final LocalDate today;
    private final Living living;
    private final Telling telling;

    RowPlants(Dice dice, Set<PersonField> columns, LocalDate today, Living living, Telling telling) {
        this.dice = dice;
        this.columns = columns;
        this.today = today;
        this.living = living;
        this.telling = telling;
    }

    /** Whether one of the rows now has the fault. */
    boolean plant(RegisterFault fault, Home home) {
        if (fault == RegisterFault.FIELD_MISSING) {
            return missing(home);
        }
        Draft row = home.any(dice, candidate -> suits(fault, candidate));
        if (row == null) {
            return false;
        }
        switch (fault) {
            case DAY_IMPOSSIBLE -> {
                String day = dice.one(List.of("30/02/", "31/04/", "31/11/", "31/06/"));
                row.born(
                        row.birth().as(Birth.Form.UNREADABLE), day + row.birth().year());
                telling.of(row, IMPOSSIBLE, "NO_SUCH_DAY", PersonField.BIRTH_DATE);
            }
            case DATE_UNREADABLE -> {
                String text =
                        dice.one(List.of("không rõ", "??/??/" + row.birth().year(), "chưa xác định"));
                row.born(row.birth().as(Birth.Form.UNREADABLE), text);
                telling.of(row, IMPOSSIBLE, "NO_DATE", PersonField.BIRTH_DATE);
            }
            case DATE_IN_FUTURE -> inFuture(row);
            case PARENT_TOO_YOUNG -> parent(row, row.birth().year() - dice.between(1, 11), "TOO_YOUNG");
            case PARENT_TOO_OLD -> parent(row, row.birth().year() - dice.between(73, 90), "TOO_OLD");
            case DEAD_STILL_ACTIVE -> {
                row.with(PersonField.STATUS, Living.HERE).with(PersonField.DEATH_DATE, living.pastDay(row));
                telling.of(row, "DEAD_STILL_ACTIVE", "", PersonField.DEATH_DATE);
            }
            case MOVED_STILL_HERE -> {
                row.with(PersonField.STATUS, Living.HERE).with(PersonField.MOVED_OUT, living.pastDay(row));
                telling.of(row, "MOVED_STILL_HERE", "", PersonField.MOVED_OUT);
            }
            case CARD_EXPIRED -> {
                row.with(PersonField.CARD_EXPIRY, row.birth().textIn(today.getYear() - dice.between(1, 4)));
                telling.of(row, "CARD_EXPIRED", "", PersonField.CARD_EXPIRY);
            }
            default -> throw new IllegalArgumentException(fault + " is not about one row");
        }
        return true;
    }

    private boolean suits(RegisterFault fault, Draft row) {
        int age = today.getYear() - row.birth().year();
        boolean here = !row.has(PersonField.DEATH_DATE) && !row.has(PersonField.MOVED_OUT);
        return switch (fault) {
            case DATE_IN_FUTURE -> !here || age < 10;
            case DEAD_STILL_ACTIVE, MOVED_STILL_HERE -> here && age > 2;
            case CARD_EXPIRED -> age > 30 && !row.has(PersonField.DEATH_DATE);
            case PARENT_TOO_YOUNG, PARENT_TOO_OLD -> row.hasParent();
            default -> true;
        };
    }

    /** What is empty is told of every row; what makes a household must not come apart by it. */
    private boolean missing(Home home) {
        List<PersonField> possible =
                Rules.NEEDED.stream().filter(columns::contains).toList();
        if (possible.isEmpty()) {
            return false;
        }
        PersonField field = dice.one(possible);
        Draft row = home.any(dice, candidate -> switch (field) {
            case WARD -> home.rows().size() == 1;
            case HOUSEHOLD, RELATIONSHIP -> !Kin.isHead(candidate);
            case BIRTH_DATE -> candidate.has(PersonField.CMND);
            case ETHNIC_GROUP -> candidate.group() == Group.KINH;
            default -> true;
        });
        if (row == null) {
            return false;
        }
        row.with(field, null);
        if (field == PersonField.BIRTH_DATE) {
            row.born(row.birth().as(Birth.Form.UNREADABLE), "");
        }
        return true;
    }

    private void inFuture(Draft row) {
        if (row.has(PersonField.DEATH_DATE)) {
            row.with(PersonField.DEATH_DATE, dayToCome());
            telling.of(row, IMPOSSIBLE, IN_FUTURE, PersonField.DEATH_DATE);
        } else if (row.has(PersonField.MOVED_OUT)) {
            row.with(PersonField.MOVED_OUT, dayToCome());
            telling.of(row, IMPOSSIBLE, IN_FUTURE, PersonField.MOVED_OUT);
        } else {
            int year = row.birth().year();
            LocalDate day = today.plusDays(dice.between(1, 20));
            row.born(Birth.on(day), Birth.on(day).text());
            telling.of(row, IMPOSSIBLE, IN_FUTURE, PersonField.BIRTH_DATE);
            if (day.getYear() != year) {
                NumberPlants.yearDiffers(row, telling);
            }
        }
    }

    private String dayToCome() {
        return Birth.on(today.plusDays(dice.between(1, 900))).text();
    }

    private void parent(Draft row, int year, String detail) {
        boolean mother = row.has(PersonField.MOTHER) && (!row.has(PersonField.FATHER) || dice.chance(0.5));
        PersonField field = mother ? PersonField.MOTHER_BIRTH : PersonField.FATHER_BIRTH;
        row.with(field, String.valueOf(year));
        telling.of(row, "PARENT_AGE", detail, field);
    }
}
