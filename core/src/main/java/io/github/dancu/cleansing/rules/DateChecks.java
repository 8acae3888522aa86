package io.github.dancu.cleansing.rules;

import io.github.dancu.citizen.DatePrecision;
import io.github.dancu.citizen.DateProposal;
import io.github.dancu.citizen.DateReading;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.PersonRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dates that cannot be, that say only half, or whose time has come. */
final class DateChecks {
    private static final List<PersonField> DATES = List.of(
            PersonField.BIRTH_DATE,
            PersonField.FATHER_BIRTH,
            PersonField.MOTHER_BIRTH,
            PersonField.DEATH_DATE,
            PersonField.MOVED_OUT,
            PersonField.CARD_EXPIRY);
    private static final int YOUNGEST_PARENT = 13;
    private static final int OLDEST_PARENT = 70;

    private DateChecks() {}

    /** Days that no calendar has, what is no date, and what has not come yet. */
    record Impossible(LocalDate today) implements RowCheck {
        private static final long serialVersionUID = 1L;

        @Override
        public void check(PersonRow row, Remarks remarks) {
            for (PersonField field : DATES) {
                if (row.has(field)) {
                    check(field, PartialDate.read(row.text(field)), remarks);
                }
            }
        }

        private void check(PersonField field, DateReading reading, Remarks remarks) {
            if (reading instanceof DateReading.Impossible impossible) {
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
            } else if (reading instanceof DateReading.Unreadable) {
                remarks.about(field, "NO_DATE");
            } else if (field != PersonField.CARD_EXPIRY
                    && reading instanceof DateReading.Known known
                    && known.date().earliest().isAfter(today)) {
                remarks.about(field, "IN_FUTURE");
            }
        }
    }

    /** A card that is not valid any more. */
    record CardExpired(LocalDate today) implements RowCheck {
        private static final long serialVersionUID = 1L;

        @Override
        public void check(PersonRow row, Remarks remarks) {
            PartialDate.tryParse(row.text(PersonField.CARD_EXPIRY))
                    .filter(until -> until.latest().isBefore(today))
                    .ifPresent(until -> remarks.about(PersonField.CARD_EXPIRY));
        }
    }

    /** A birth date of which only the year is known, or that says so by being the first of January. */
    static void yearOnly(PersonRow row, Remarks remarks) {
        row.birthDate().ifPresent(birth -> {
            if (birth.precision() == DatePrecision.YEAR) {
                remarks.about(PersonField.BIRTH_DATE, "YEAR");
            } else if (isFirstOfJanuary(birth)) {
                remarks.about(PersonField.BIRTH_DATE, "FIRST_OF_JANUARY");
            }
        });
    }

    static boolean isFirstOfJanuary(PartialDate date) {
        return date.full().filter(day -> day.getDayOfYear() == 1).isPresent();
    }

    /** Parents who were too young or too old when the child was born. */
    static void parentAge(PersonRow row, Remarks remarks) {
        PartialDate child = row.birthDate().orElse(null);
        if (child != null) {
            parentAge(PersonField.FATHER_BIRTH, child, row, remarks);
            parentAge(PersonField.MOTHER_BIRTH, child, row, remarks);
        }
    }

    private static void parentAge(PersonField parent, PartialDate child, PersonRow row, Remarks remarks) {
        PartialDate.tryParse(row.text(parent)).ifPresent(birth -> {
            // Certainly: whatever the days may be that are not known.
            if (birth.earliest().plusYears(YOUNGEST_PARENT).isAfter(child.latest())) {
                remarks.about(parent, "TOO_YOUNG");
            } else if (birth.latest().plusYears(OLDEST_PARENT + 1L).isBefore(child.earliest())) {
                remarks.about(parent, "TOO_OLD");
            }
        });
    }
}
