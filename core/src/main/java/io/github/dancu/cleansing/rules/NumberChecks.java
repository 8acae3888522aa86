package io.github.dancu.cleansing.rules;

import io.github.dancu.citizen.CitizenIdStructure;
import io.github.dancu.citizen.Gender;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.PersonRow;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Set;

/** What a personal number says of itself, and beside the rest of the row. */
final class NumberChecks {
    private static final long BEHIND_CODE = 1_000_000_000L;
    private static final long BEHIND_CENTURY = 100_000_000L;
    private static final long BEHIND_YEAR = 1_000_000L;

    private NumberChecks() {}

    /** Whether it is built as numbers are. */
    static final class Structure implements RowCheck {
        private static final long serialVersionUID = 1L;

        private final BitSet codes = new BitSet();
        private final int thisYear;

        /** @param registrationCodes the codes of places where births are registered */
        Structure(Set<String> registrationCodes, LocalDate today) {
            registrationCodes.forEach(code -> codes.set(Integer.parseInt(code)));
            this.thisYear = today.getYear();
        }

        @Override
        public void check(PersonRow row, Remarks remarks) {
            long number = row.citizenNumber();
            if (number < 0) {
                remarks.about(PersonField.NUMBER, "NOT_12_DIGITS");
                return;
            }
            if (!codes.get((int) (number / BEHIND_CODE))) {
                remarks.about(PersonField.NUMBER, "UNASSIGNED_REGISTRATION_CODE");
            }
            if (birthYear(number) > thisYear) {
                remarks.about(PersonField.NUMBER, "BORN_IN_FUTURE");
            }
        }
    }

    /** Whether it agrees with sex and birth year, and if not, which side is likelier wrong. */
    static void conflict(PersonRow row, Remarks remarks) {
        long number = row.citizenNumber();
        if (number < 0) {
            return;
        }
        Gender stated = row.gender().orElse(null);
        int birth = row.dateNumber(PersonField.BIRTH_DATE);
        boolean sexDiffers = stated != null && stated != gender(number);
        boolean yearDiffers = birth != 0 && DateChecks.yearOf(birth) != birthYear(number);
        if (sexDiffers && yearDiffers) {
            // Two mistakes at once are rarer than the number of somebody else.
            remarks.about(PersonField.NUMBER, "NUMBER_LIKELIER");
        } else if (stated != null && sexDiffers) {
            sex(gender(number), stated, row, remarks);
        } else if (yearDiffers) {
            year(birth, remarks);
        }
    }

    private static int centuryAndGender(long number) {
        return (int) (number / BEHIND_CENTURY % 10);
    }

    private static Gender gender(long number) {
        return CitizenIdStructure.genderOf(centuryAndGender(number));
    }

    private static int birthYear(long number) {
        return CitizenIdStructure.birthYearOf(centuryAndGender(number), (int) (number / BEHIND_YEAR % 100));
    }

    private static void sex(Gender ofNumber, Gender stated, PersonRow row, Remarks remarks) {
        Gender byName = row.genderByName().orElse(null);
        if (byName == ofNumber) {
            remarks.about(PersonField.SEX, "RECORD_LIKELIER");
        } else {
            remarks.about(PersonField.NUMBER, byName == stated ? "NUMBER_LIKELIER" : "EITHER");
        }
    }

    private static void year(int stated, Remarks remarks) {
        boolean estimated = !DateChecks.isFullDate(stated) || DateChecks.isFirstOfJanuary(stated);
        remarks.about(
                estimated ? PersonField.BIRTH_DATE : PersonField.NUMBER, estimated ? "RECORD_LIKELIER" : "EITHER");
    }
}
