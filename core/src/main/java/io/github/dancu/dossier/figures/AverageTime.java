package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.AllowanceUnit;
import io.github.dancu.dossier.ProcedureCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How long a procedure takes on average (<i>thời gian giải quyết trung bình</i>, indicator 2.2), in the unit in which its
 * longest time is stated.
 *
 * <p>Immutable and thread-safe.
 *
 * @param procedure which procedure
 * @param unit the unit of its longest time
 * @param unitLength how long one of it is: 24 hours, the hours of a working day, or an hour
 * @param dossiers how many dossiers were measured
 * @param total how long they took together, without the time in which applicants supplemented papers
 * @param undecided how many more were done, of which nothing says how long they took
 */
public record AverageTime(
        ProcedureCode procedure,
        AllowanceUnit unit,
        Duration unitLength,
        long dossiers,
        Duration total,
        long undecided) {
    public AverageTime {
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitLength, "unitLength");
        Objects.requireNonNull(total, "total");
    }

    /** The average in units with two decimals, rounded half up; empty if no dossier was measured. */
    public Optional<BigDecimal> average() {
        return Percentages.quotient(
                BigDecimal.valueOf(total.toSeconds()),
                BigDecimal.valueOf(unitLength.toSeconds()).multiply(BigDecimal.valueOf(dossiers)));
    }
}
