package io.github.dancu.benchmarks.reconciliation;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.cleansing.Reconciliation;
import io.github.dancu.cleansing.Reconciliation.Outcome;
import io.github.dancu.cleansing.RecordComparison;
import io.github.dancu.cleansing.RecordField;
import io.github.dancu.testkit.SyntheticPerson;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the insurance register, and what is true of it.
 *
 * @param person whom it is about
 * @param ids the personal numbers of everybody it fits
 * @param fault what is wrong with it, if anything is
 * @param spellings in what it is written otherwise than in the population
 */
record PlantedRow(
        InsuranceRow row, SyntheticPerson person, Set<CitizenId> ids, Optional<Fault> fault, Set<Spelling> spellings) {
    Outcome outcome() {
        return fault.map(Fault::outcome).orElse(Outcome.MATCH);
    }

    Set<RecordField> fields() {
        return fault.map(Fault::fields).orElse(Set.of());
    }

    /** Whether all of it was told: the outcome, the person, and the very fields that differ. */
    boolean isTold(Reconciliation told) {
        if (told.outcome() != outcome()) {
            return false;
        }
        if (told instanceof Reconciliation.Ambiguous ambiguous) {
            return numbers(ambiguous.candidates().stream()).containsAll(ids);
        }
        if (told instanceof Reconciliation.Match match) {
            return isRight(match.comparison());
        }
        return !(told instanceof Reconciliation.Mismatch mismatch)
                || (isRight(mismatch.comparison()) && mismatch.fields().equals(fields()));
    }

    private boolean isRight(RecordComparison comparison) {
        boolean swapped = fault.equals(Optional.of(Fault.DAY_AND_MONTH));
        return numbers(Stream.of(comparison)).equals(Set.of(person.id()))
                && comparison.isDayAndMonthSwapped() == swapped;
    }

    private static Set<CitizenId> numbers(Stream<RecordComparison> comparisons) {
        return comparisons
                .flatMap(comparison -> comparison.person().citizenId().stream())
                .collect(Collectors.toSet());
    }
}
