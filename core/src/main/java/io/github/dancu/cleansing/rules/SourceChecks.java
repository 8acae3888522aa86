package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.Reconciliation;
import io.github.dancu.cleansing.RecordComparison;
import io.github.dancu.cleansing.RecordField;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.PersonRow;
import java.util.List;
import java.util.stream.Collectors;

/** What rows say beside another register. */
final class SourceChecks {
    private SourceChecks() {}

    /** Who stands in another register, too. */
    static void standsThereToo(PersonRow row, Counterpart other, Remarks remarks) {
        Reconciliation outcome = other.reconciliation();
        if (outcome instanceof Reconciliation.Match match) {
            if (isMoreThanANamesake(match.comparison())) {
                remarks.about(PersonField.NUMBER, "SAME_PERSON");
            }
        } else if (outcome instanceof Reconciliation.Ambiguous ambiguous) {
            if (ambiguous.candidates().stream().anyMatch(SourceChecks::hasSameNumber)) {
                remarks.about(PersonField.NUMBER, "SEVERAL");
            }
        } else if (outcome instanceof Reconciliation.Mismatch mismatch && hasSameNumber(mismatch.comparison())) {
            remarks.about(PersonField.NUMBER, "DIFFERS");
        }
    }

    /** Who is certainly not in the other register. */
    static void isNotFound(PersonRow row, Counterpart other, Remarks remarks) {
        if (other.reconciliation() instanceof Reconciliation.NotFound) {
            remarks.about(PersonField.NAME);
        }
    }

    /** Who is not in the other register, or may be any of several. */
    static void standsNowhere(PersonRow row, Counterpart other, Remarks remarks) {
        Reconciliation outcome = other.reconciliation();
        if (outcome instanceof Reconciliation.NotFound) {
            remarks.about(PersonField.NAME);
        } else if (outcome instanceof Reconciliation.Ambiguous) {
            remarks.about(PersonField.NAME, "AMBIGUOUS");
        }
    }

    /** Of whom nobody can say which of several it is, or of whom nobody could be asked. */
    static void unclear(PersonRow row, Counterpart other, Remarks remarks) {
        Reconciliation outcome = other.reconciliation();
        if (outcome instanceof Reconciliation.Ambiguous) {
            remarks.about(PersonField.NAME, "AMBIGUOUS");
        } else if (outcome instanceof Reconciliation.Unavailable) {
            remarks.about(PersonField.NAME, "UNANSWERED");
        }
    }

    /** In what the other register says something else: one remark for the person, with all fields in its detail. */
    static void differs(PersonRow row, Counterpart other, Remarks remarks) {
        if (other.reconciliation() instanceof Reconciliation.Mismatch mismatch) {
            List<PersonField> fields = mismatch.fields().stream()
                    .map(SourceChecks::fieldOf)
                    .distinct()
                    .toList();
            remarks.about(fields.get(0), fields.stream().map(Enum::name).collect(Collectors.joining("+")));
        }
    }

    private static boolean hasSameNumber(RecordComparison comparison) {
        return comparison.agreeing().contains(RecordField.CITIZEN_ID);
    }

    /** Name and year alone are those of hundreds of others in a province. */
    private static boolean isMoreThanANamesake(RecordComparison comparison) {
        return hasSameNumber(comparison) || comparison.agreeing().contains(RecordField.BIRTH_DAY);
    }

    private static PersonField fieldOf(RecordField field) {
        return switch (field) {
            case NAME -> PersonField.NAME;
            case BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY -> PersonField.BIRTH_DATE;
            case GENDER -> PersonField.SEX;
            case CITIZEN_ID -> PersonField.NUMBER;
        };
    }
}
