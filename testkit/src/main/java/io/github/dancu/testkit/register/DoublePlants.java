package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The same person twice, and two people with one number. For one thread. */
final class DoublePlants {
    private static final int REMEMBERED = 2_000;
    private static final double REMEMBERED_SHARE = 0.2;
    private static final String DUPLICATE = "PID_DUPLICATE";

    private final Dice dice;
    private final Numbers numbers;
    private final Telling telling;
    private final List<Draft> earlier = new ArrayList<>();

    DoublePlants(Dice dice, Numbers numbers, Telling telling) {
        this.dice = dice;
        this.numbers = numbers;
        this.telling = telling;
    }

    /** Some rows of a household with which nothing is the matter, for later. */
    void remember(Home home) {
        for (Draft row : home.rows()) {
            if (row.birth().isWhole() && row.hasParent() && dice.chance(REMEMBERED_SHARE)) {
                if (earlier.size() < REMEMBERED) {
                    earlier.add(row);
                } else {
                    earlier.set(dice.below(REMEMBERED), row);
                }
            }
        }
    }

    /** Whether one of the rows, or one more, is now the double of an earlier one. */
    boolean plant(RegisterFault fault, Home home) {
        return switch (fault) {
            case PERSON_TWICE -> again(home, false);
            case PERSON_AND_NUMBER_TWICE -> again(home, true);
            case NUMBER_OF_ANOTHER -> numberOfAnother(home);
            case CMND_OF_ANOTHER -> cmndOfAnother(home);
            default -> throw new IllegalArgumentException(fault + " is not about two rows");
        };
    }

    private boolean again(Home home, boolean withNumber) {
        Draft first = home.isFull() ? null : taken(row -> true);
        if (first == null) {
            return false;
        }
        Draft second = first.copy()
                .with(PersonField.HOUSEHOLD, home.code())
                .with(PersonField.WARD, home.ward())
                .with(PersonField.ADDRESS, home.address())
                .with(PersonField.RELATIONSHIP, "Khác")
                .with(PersonField.PHONE, null)
                .with(PersonField.INSURANCE_NUMBER, null);
        home.append(second);
        if (withNumber) {
            both(first, second, DUPLICATE, "SAME_PERSON", PersonField.NUMBER);
        } else {
            second.with(
                            PersonField.NUMBER,
                            numbers.person(first.isFemale(), first.birth().year()))
                    .with(PersonField.CMND, first.has(PersonField.CMND) ? numbers.cmnd() : null);
            if (dice.chance(0.25)) {
                second.with(PersonField.NAME, Folding.withoutDiacritics(second.text(PersonField.NAME)));
            }
        }
        both(first, second, "DUP_IN", "", PersonField.NAME);
        return true;
    }

    /** Of the same sex and year, so that nothing but the number is the matter. */
    private boolean numberOfAnother(Home home) {
        Draft row = home.any(dice, candidate -> true);
        Draft first = row == null
                ? null
                : taken(candidate -> candidate.isFemale() == row.isFemale()
                        && candidate.birth().year() == row.birth().year()
                        && !candidate.isSamePerson(row));
        if (row == null || first == null) {
            return false;
        }
        row.with(PersonField.NUMBER, first.text(PersonField.NUMBER));
        both(first, row, DUPLICATE, "OTHER_PERSON", PersonField.NUMBER);
        return true;
    }

    private boolean cmndOfAnother(Home home) {
        Draft row = home.any(dice, candidate -> candidate.has(PersonField.CMND));
        Draft first = row == null
                ? null
                : taken(candidate -> candidate.has(PersonField.CMND) && !candidate.isSamePerson(row));
        if (row == null || first == null) {
            return false;
        }
        row.with(PersonField.CMND, first.text(PersonField.CMND));
        both(first, row, "CMND_SHARED", "", PersonField.CMND);
        return true;
    }

    /** An earlier row, which nobody gets again. */
    private @Nullable Draft taken(Predicate<Draft> fits) {
        int start = earlier.isEmpty() ? 0 : dice.below(earlier.size());
        for (int i = 0; i < earlier.size(); i++) {
            int at = (start + i) % earlier.size();
            Draft row = earlier.get(at);
            if (fits.test(row)) {
                earlier.set(at, earlier.get(earlier.size() - 1));
                earlier.remove(earlier.size() - 1);
                return row;
            }
        }
        return null;
    }

    private void both(Draft first, Draft second, String rule, String detail, PersonField field) {
        telling.of(first, rule, detail, field);
        telling.of(second, rule, detail, field);
    }
}
