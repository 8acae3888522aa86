package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.PersonRow;
import io.github.dancu.cleansing.register.Spelling;
import io.github.dancu.place.AdministrativeUnits;
import io.github.dancu.place.Succession;
import io.github.dancu.place.Ward;
import io.github.dancu.text.FoldedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a row still says what is so: who lives there, what is there, and what the place is called. */
final class LifeChecks {
    private static final int FIRST_CARD_AGE = 14;
    private static final Set<Long> NEVER_HAD_ONE = Stream.of(
                    "chưa làm", "cam kết chưa làm", "chưa cấp", "chưa làm CMND", "không có")
            .map(Spelling.LETTERS::fingerprint)
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> WORDS_OF_DEATH = List.of("chet", "mat", "tuvong", "xoa", "huy");
    private static final List<String> WORDS_OF_LEAVING = List.of("chuyendi", "dachuyen", "xoa", "huy", "vangmat");

    private LifeChecks() {}

    /** Fields without which a row is not complete; those that the register has no column for are nobody's fault. */
    record FieldsMissing(List<PersonField> fields) implements RowCheck {
        private static final long serialVersionUID = 1L;

        @Override
        public void check(PersonRow row, Remarks remarks) {
            for (PersonField field : fields) {
                if (row.mentions(field) && !row.has(field)) {
                    remarks.about(field);
                }
            }
        }
    }

    /** Nobody's old card: never had one, too young for one, or somebody has to ask. */
    record CmndMissing(int today) implements RowCheck {
        private static final long serialVersionUID = 1L;

        CmndMissing(LocalDate today) {
            this(DateChecks.number(today));
        }

        @Override
        public void check(PersonRow row, Remarks remarks) {
            if (!row.mentions(PersonField.CMND)) {
                return;
            }
            int birth = row.dateNumber(PersonField.BIRTH_DATE);
            if (birth != 0 && DateChecks.plusYears(DateChecks.latest(birth), FIRST_CARD_AGE) > today) {
                remarks.about(PersonField.CMND, "UNDER_AGE");
            } else {
                boolean declared = NEVER_HAD_ONE.contains(row.fingerprint(PersonField.CMND_STATE, Spelling.LETTERS));
                remarks.about(PersonField.CMND, declared ? "DECLARED_NONE" : "OPEN");
            }
        }
    }

    /**
     * A code of a ward that is not in force, and what it became.
     *
     * @param inForce the codes that are in force on the day, so that nearly every row is done with them
     */
    record UnitOutdated(LocalDate today, Set<String> inForce) implements RowCheck {
        private static final long serialVersionUID = 1L;

        UnitOutdated(LocalDate today) {
            this(today, inForce(today));
        }

        private static Set<String> inForce(LocalDate day) {
            AdministrativeUnits units = AdministrativeUnits.vietnam();
            return units.wardsOn(day).stream()
                    .map(Ward::code)
                    .filter(code -> units.ward(code, day).isPresent())
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public void check(PersonRow row, Remarks remarks) {
            String code = row.word(PersonField.WARD);
            if (inForce.contains(code)) {
                return;
            }
            AdministrativeUnits units = AdministrativeUnits.vietnam();
            List<Ward> once = units.wards(code);
            if (once.isEmpty()) {
                remarks.about(PersonField.WARD, "UNKNOWN_CODE");
                return;
            }
            Succession became = units.becameOn(once.get(once.size() - 1), today);
            if (became.outcome() == Succession.Outcome.ONE_SUCCESSOR) {
                String now = became.candidates().get(0).code();
                remarks.about(
                        PersonField.WARD, "ONE_SUCCESSOR", new Proposal(now, "danh mục đơn vị hành chính " + today));
            } else {
                remarks.about(PersonField.WARD, became.outcome().name());
            }
        }
    }

    /** Who has died and is written down as living there. */
    static void deadStillActive(PersonRow row, Remarks remarks) {
        if (!statusSays(row, WORDS_OF_DEATH)) {
            remarks.about(PersonField.DEATH_DATE);
        }
    }

    /** Who has moved away and is written down as living there. */
    record MovedStillHere(int today) implements RowCheck {
        private static final long serialVersionUID = 1L;

        MovedStillHere(LocalDate today) {
            this(DateChecks.number(today));
        }

        @Override
        public void check(PersonRow row, Remarks remarks) {
            int day = row.dateNumber(PersonField.MOVED_OUT);
            boolean gone = day != 0 && DateChecks.latest(day) <= today;
            if (gone && !statusSays(row, WORDS_OF_LEAVING)) {
                remarks.about(PersonField.MOVED_OUT);
            }
        }
    }

    private static boolean statusSays(PersonRow row, List<String> words) {
        String status = FoldedText.letters(row.text(PersonField.STATUS));
        return words.stream().anyMatch(status::contains);
    }
}
