package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Wrong personal numbers, and old card numbers that are not there. For one thread. */
final class NumberPlants {
    private static final String STRUCTURE = "PID_STRUCTURE";
    private static final String CONFLICT = "PID_CONFLICT";

    private final Dice dice;
    private final Numbers numbers;
    private final LocalDate today;
    private final Telling telling;

    NumberPlants(Dice dice, Numbers numbers, LocalDate today, Telling telling) {
        this.dice = dice;
        this.numbers = numbers;
        this.today = today;
        this.telling = telling;
    }

    /** Whether one of the rows now has the fault. */
    boolean plant(RegisterFault fault, Home home) {
        Draft row = home.any(dice, candidate -> suits(fault, candidate));
        if (row == null) {
            return false;
        }
        switch (fault) {
            case CMND_OPEN -> row.with(PersonField.CMND, null);
            case CMND_DECLARED_NONE ->
                row.with(PersonField.CMND, null).with(PersonField.CMND_STATE, "Cam kết chưa làm");
            case NUMBER_SHORT -> {
                number(row, row.text(PersonField.NUMBER).substring(0, 11));
                telling.of(row, STRUCTURE, "NOT_12_DIGITS", PersonField.NUMBER);
            }
            case NUMBER_OF_NO_PLACE -> {
                number(row, numbers.misplaced(row.isFemale(), row.birth().year()));
                telling.of(row, STRUCTURE, "UNASSIGNED_REGISTRATION_CODE", PersonField.NUMBER);
            }
            case NUMBER_IN_FUTURE -> {
                saying(row, row.isFemale(), today.getYear() + dice.between(1, 20));
                telling.of(row, STRUCTURE, "BORN_IN_FUTURE", PersonField.NUMBER);
                yearDiffers(row, telling);
            }
            case NUMBER_OF_OTHER_SEX -> {
                saying(row, !row.isFemale(), row.birth().year());
                boolean hint = NameDraws.hintsAtWoman(row.text(PersonField.NAME)) != null;
                telling.of(row, CONFLICT, hint ? "NUMBER_LIKELIER" : "EITHER", PersonField.NUMBER);
            }
            case NUMBER_OF_OTHER_YEAR -> {
                saying(row, row.isFemale(), earlier(row));
                yearDiffers(row, telling);
            }
            case NUMBER_OF_STRANGER -> {
                saying(row, !row.isFemale(), earlier(row));
                telling.of(row, CONFLICT, "NUMBER_LIKELIER", PersonField.NUMBER);
            }
            case SEX_WRONG -> {
                row.with(PersonField.SEX, row.isFemale() ? "Nam" : "Nữ");
                telling.of(row, CONFLICT, "RECORD_LIKELIER", PersonField.SEX);
                if (row.group() == Group.KINH) {
                    telling.of(row, "SEX_NAME_CONFLICT", "", PersonField.SEX);
                }
            }
            default -> throw new IllegalArgumentException(fault + " is not about numbers");
        }
        return true;
    }

    /** The number says another year than the row. */
    static void yearDiffers(Draft row, Telling telling) {
        boolean estimated = !row.birth().isWhole();
        telling.of(
                row,
                CONFLICT,
                estimated ? "RECORD_LIKELIER" : "EITHER",
                estimated ? PersonField.BIRTH_DATE : PersonField.NUMBER);
    }

    private static boolean suits(RegisterFault fault, Draft row) {
        Boolean hint = hint(row);
        return switch (fault) {
            case CMND_OPEN, CMND_DECLARED_NONE -> row.has(PersonField.CMND);
            case SEX_WRONG -> hint != null && hint == row.isFemale();
            default -> true;
        };
    }

    private static @Nullable Boolean hint(Draft row) {
        return NameDraws.hintsAtWoman(row.text(PersonField.NAME));
    }

    private int earlier(Draft row) {
        return Math.max(1900, row.birth().year() - dice.between(1, 9));
    }

    private static void saying(Draft row, boolean female, int year) {
        number(row, Numbers.saying(row.text(PersonField.NUMBER), female, year));
    }

    private static void number(Draft row, String text) {
        row.with(PersonField.NUMBER, text);
    }
}
