package io.github.dancu.cleansing.rules;

import io.github.dancu.citizen.DateProposal;
import io.github.dancu.citizen.DateReading;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.PersonRow;
import io.github.dancu.cleansing.register.Spelling;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Dates that cannot be, that say only half, or whose time has come. */
final class DateChecks {
    private static final PersonField[] DATES = {
        PersonField.BIRTH_DATE,
        PersonField.FATHER_BIRTH,
        PersonField.MOTHER_BIRTH,
        PersonField.DEATH_DATE,
        PersonField.MOVED_OUT,
        PersonField.CARD_EXPIRY
    };
    private static final long WITHOUT_END = Spelling.LETTERS.fingerprint("không thời hạn");
    private static final Set<Long> ALSO_WITHOUT_END = Set.of(
            Spelling.LETTERS.fingerprint("vô thời hạn"), Spelling.LETTERS.fingerprint("không xác định thời hạn"));
    private static final int YOUNGEST_PARENT = 13;
    private static final int OLDEST_PARENT = 70;
    private static final int NONE = 0;
    private static final int A_MONTH = 100;
    private static final int LEAP_DAY = 229;
    private static final int A_YEAR = 10_000;

    private DateChecks() {}

    /** Days that no calendar has, what is no date, and what has not come yet. */
    record Impossible(int today) implements RowCheck {
        private static final long serialVersionUID = 1L;

        Impossible(LocalDate today) {
            this(number(today));
        }

        @Override
        public void check(PersonRow row, Remarks remarks) {
            for (PersonField field : DATES) {
                if (row.has(field)) {
                    check(row, field, remarks);
                }
            }
        }

        private void check(PersonRow row, PersonField field, Remarks remarks) {
            int date = row.dateNumber(field);
            if (date == NONE) {
                noDate(row, field, remarks);
            } else if (date > today && field != PersonField.CARD_EXPIRY) {
                remarks.about(field, "IN_FUTURE");
            }
        }

        private static void noDate(PersonRow row, PersonField field, Remarks remarks) {
            if (isWithoutEnd(field, row)) {
                return;
            }
            if (row.reading(field) instanceof DateReading.Impossible impossible) {
                Optional<DateProposal> proposal = impossible.proposal();
                if (proposal.isPresent()) {
                    remarks.about(
                            field,
                            "NO_SUCH_DAY",
                            new Proposal(
                                    proposal.get().date().toText(),
                                    proposal.get().source()));
                } else {
                    remarks.about(field, "NO_SUCH_DAY");
                }
            } else {
                remarks.about(field, "NO_DATE");
            }
        }
    }

    /** What cards of people of 60 and more say. */
    private static boolean isWithoutEnd(PersonField field, PersonRow row) {
        if (field != PersonField.CARD_EXPIRY) {
            return false;
        }
        long says = row.fingerprint(field, Spelling.LETTERS);
        return says == WITHOUT_END || ALSO_WITHOUT_END.contains(says);
    }

    /** A card that is not valid any more. */
    record CardExpired(int today) implements RowCheck {
        private static final long serialVersionUID = 1L;

        CardExpired(LocalDate today) {
            this(number(today));
        }

        @Override
        public void check(PersonRow row, Remarks remarks) {
            int until = row.dateNumber(PersonField.CARD_EXPIRY);
            if (until != NONE && latest(until) < today) {
                remarks.about(PersonField.CARD_EXPIRY);
            }
        }
    }

    /** A birth date of which only the year is known, or that says so by being the first of January. */
    static void yearOnly(PersonRow row, Remarks remarks) {
        int birth = row.dateNumber(PersonField.BIRTH_DATE);
        if (birth != NONE && birth % A_YEAR == 0) {
            remarks.about(PersonField.BIRTH_DATE, "YEAR");
        } else if (isFirstOfJanuary(birth)) {
            remarks.about(PersonField.BIRTH_DATE, "FIRST_OF_JANUARY");
        }
    }

    static boolean isFirstOfJanuary(int date) {
        return date % A_YEAR == 101;
    }

    static boolean isFullDate(int date) {
        return date % A_MONTH != 0;
    }

    static int yearOf(int date) {
        return date / A_YEAR;
    }

    /** The day, as {@link PersonRow#dateNumber} has it. */
    static int number(LocalDate day) {
        return (day.getYear() * 100 + day.getMonthValue()) * A_MONTH + day.getDayOfMonth();
    }

    /** Parents who were too young or too old when the child was born. */
    static void parentAge(PersonRow row, Remarks remarks) {
        int child = row.dateNumber(PersonField.BIRTH_DATE);
        if (child != NONE) {
            parentAge(PersonField.FATHER_BIRTH, child, row, remarks);
            parentAge(PersonField.MOTHER_BIRTH, child, row, remarks);
        }
    }

    private static void parentAge(PersonField parent, int child, PersonRow row, Remarks remarks) {
        int birth = row.dateNumber(parent);
        if (birth == NONE) {
            return;
        }
        // Certainly: whatever the days may be that are not known.
        if (plusYears(earliest(birth), YOUNGEST_PARENT) > latest(child)) {
            remarks.about(parent, "TOO_YOUNG");
        } else if (plusYears(latest(birth), OLDEST_PARENT + 1) <= earliest(child)) {
            remarks.about(parent, "TOO_OLD");
        }
    }

    /** The same day so many years later; of the 29th of February the 28th, where the year has no other. */
    static int plusYears(int date, int years) {
        int later = date + years * A_YEAR;
        return later % A_YEAR == LEAP_DAY && !Year.isLeap(yearOf(later)) ? later - 1 : later;
    }

    private static int earliest(int date) {
        return date % A_YEAR == 0 ? date + 101 : date % A_MONTH == 0 ? date + 1 : date;
    }

    static int latest(int date) {
        if (date % A_YEAR == 0) {
            return date + 1231;
        }
        return date % A_MONTH == 0
                ? date + YearMonth.of(date / A_YEAR, date / A_MONTH % 100).lengthOfMonth()
                : date;
    }
}
