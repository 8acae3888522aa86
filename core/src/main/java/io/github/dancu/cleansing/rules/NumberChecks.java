package io.github.dancu.cleansing.rules;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.Gender;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.PersonRow;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What a personal number says of itself, and beside the rest of the row. */
final class NumberChecks {
    private NumberChecks() {}

    /**
     * Whether it is built as numbers are.
     *
     * @param codes the codes of places where births are registered
     */
    record Structure(Set<String> codes, LocalDate today) implements RowCheck {
        private static final long serialVersionUID = 1L;

        @Override
        public void check(PersonRow row, Remarks remarks) {
            if (!row.has(PersonField.NUMBER)) {
                return;
            }
            Optional<CitizenId> number = row.citizenId();
            if (number.isEmpty()) {
                remarks.about(PersonField.NUMBER, "NOT_12_DIGITS");
                return;
            }
            if (!codes.contains(number.get().registrationCode())) {
                remarks.about(PersonField.NUMBER, "UNASSIGNED_REGISTRATION_CODE");
            }
            if (number.get().birthYear() > today.getYear()) {
                remarks.about(PersonField.NUMBER, "BORN_IN_FUTURE");
            }
        }
    }

    /** Whether it agrees with sex and birth year, and if not, which side is likelier wrong. */
    static void conflict(PersonRow row, Remarks remarks) {
        CitizenId number = row.citizenId().orElse(null);
        if (number == null) {
            return;
        }
        Optional<Gender> sex = row.gender();
        int birth = row.dateNumber(PersonField.BIRTH_DATE);
        boolean sexDiffers = sex.isPresent() && sex.get() != number.gender();
        boolean yearDiffers = birth != 0 && DateChecks.yearOf(birth) != number.birthYear();
        if (sexDiffers && yearDiffers) {
            // Two mistakes at once are rarer than the number of somebody else.
            remarks.about(PersonField.NUMBER, "NUMBER_LIKELIER");
        } else if (sexDiffers) {
            sex(number, sex.get(), row, remarks);
        } else if (yearDiffers) {
            year(birth, remarks);
        }
    }

    private static void sex(CitizenId number, Gender stated, PersonRow row, Remarks remarks) {
        Gender byName = row.genderByName().orElse(null);
        if (byName == number.gender()) {
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
