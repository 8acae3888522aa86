package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files beside the register: some of its people, and people who are not in it. For one thread. */
final class OtherFiles {
    static final List<PersonField> OF_PRISONERS = List.of(
            PersonField.NUMBER,
            PersonField.NAME,
            PersonField.BIRTH_DATE,
            PersonField.SEX,
            PersonField.FATHER,
            PersonField.MOTHER,
            PersonField.ORIGIN);
    static final List<PersonField> OF_INSURED = List.of(
            PersonField.INSURANCE_NUMBER,
            PersonField.NUMBER,
            PersonField.NAME,
            PersonField.BIRTH_DATE,
            PersonField.SEX);
    /** How many rows of the register have one in the insurance records with which nothing is the matter. */
    private static final double INSURED_SHARE = 0.02;

    private static final String MISMATCH = "SI_MISMATCH";

    private final LocalDate today;
    private final Dice dice;
    private final Numbers numbers;
    private final PersonDraws people;
    private final Telling telling;
    private final CsvRows province;
    private final CsvRows prisoners;
    private final CsvRows insured;
    private final boolean areWritten;

    /** @param areWritten whether anybody gets to see them */
    OtherFiles(
            LocalDate today,
            Dice dice,
            Numbers numbers,
            PersonDraws people,
            Telling telling,
            RegisterRows rows,
            boolean areWritten) {
        this.today = today;
        this.dice = dice;
        this.numbers = numbers;
        this.people = people;
        this.telling = telling;
        this.province = rows.of(RegisterFile.OTHER_PROVINCE);
        this.prisoners = rows.of(RegisterFile.PRISONERS);
        this.insured = rows.of(RegisterFile.INSURANCE);
        this.areWritten = areWritten;
    }

    /** Whether one of the rows, or nobody of them, now is in another file. */
    boolean plant(RegisterFault fault, Home home) {
        switch (fault) {
            case PRISONER_UNKNOWN -> {
                unknown(RegisterFile.PRISONERS, prisoners, "PRISONER_UNMATCHED");
                return true;
            }
            case INSURED_UNKNOWN -> {
                unknown(RegisterFile.INSURANCE, insured, "SI_NOT_FOUND");
                return true;
            }
            default -> {
                Draft row = home.any(dice, candidate -> suits(fault, candidate));
                if (row != null) {
                    plant(fault, row);
                }
                return row != null;
            }
        }
    }

    /** Those of a household with which nothing is the matter, where chance will have it; and strangers. */
    void fill(Home home) {
        for (Draft row : home.rows()) {
            if (isInsured(row) && dice.chance(INSURED_SHARE)) {
                insured.add(row);
            }
        }
        if (dice.chance(INSURED_SHARE)) {
            province.add(stranger());
        }
    }

    private boolean suits(RegisterFault fault, Draft row) {
        return switch (fault) {
            case PRISONER ->
                row.birth().isWhole() && today.getYear() - row.birth().year() >= 18;
            case IN_OTHER_PROVINCE -> row.birth().isWhole() && row.hasParent();
            default -> isInsured(row);
        };
    }

    private static boolean isInsured(Draft row) {
        return row.birth().isWhole() && row.has(PersonField.INSURANCE_NUMBER);
    }

    private void plant(RegisterFault fault, Draft row) {
        switch (fault) {
            case IN_OTHER_PROVINCE -> {
                province.add(row);
                tell(RegisterFile.REGISTER, row.line(), "DUP_OUT", null);
            }
            case PRISONER -> {
                prisoners.add(row);
                tell(RegisterFile.REGISTER, row.line(), "PRISONER_MATCHED", null);
            }
            case INSURED_NAME -> mismatch(row, PersonField.NAME, otherName(row));
            case INSURED_BIRTH_DATE -> {
                Birth birth = row.birth();
                int day = 1 + birth.day() % 28;
                mismatch(row, PersonField.BIRTH_DATE, Birth.text(birth.year(), birth.month(), day == 1 ? 2 : day));
            }
            case INSURED_SEX -> mismatch(row, PersonField.SEX, row.isFemale() ? "Nam" : "Nữ");
            case INSURED_NUMBER ->
                mismatch(
                        row,
                        PersonField.NUMBER,
                        numbers.person(row.isFemale(), row.birth().year()));
            default -> throw new IllegalArgumentException(fault + " is not about another file");
        }
    }

    private void mismatch(Draft row, PersonField field, String text) {
        tell(RegisterFile.INSURANCE, insured.next(), MISMATCH, field);
        insured.add(row.copy().with(field, text));
    }

    private String otherName(Draft row) {
        String name = row.text(PersonField.NAME);
        String other = name;
        while (Folding.hash(other) == Folding.hash(name)) {
            String drawn =
                    NameDraws.name(Group.KINH, row.isFemale(), row.birth().year(), null, dice);
            other = name.substring(0, name.lastIndexOf(' ')) + drawn.substring(drawn.lastIndexOf(' '));
        }
        return other;
    }

    private void unknown(RegisterFile file, CsvRows rows, String rule) {
        tell(file, rows.next(), rule, null);
        rows.add(stranger());
    }

    /** Somebody of whose surname nobody in the register is. */
    private Draft stranger() {
        String surname = NameDraws.strangersSurname(dice);
        int year = today.getYear() - dice.between(18, 80);
        Parents parents = Parents.elsewhere(Group.KINH, year, surname, dice);
        Draft row = people.person(Group.KINH, dice.chance(0.3), year, surname, parents);
        return row.with(PersonField.INSURANCE_NUMBER, numbers.insurance())
                .with(PersonField.ADDRESS, "Số 1 Đường Mẫu")
                .with(PersonField.STATUS, Living.HERE);
    }

    private void tell(RegisterFile file, long line, String rule, @Nullable PersonField field) {
        if (areWritten) {
            telling.of(file, line, rule, "", field);
        }
    }
}
