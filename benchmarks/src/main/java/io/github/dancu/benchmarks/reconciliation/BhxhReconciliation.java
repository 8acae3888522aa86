package io.github.dancu.benchmarks.reconciliation;

import io.github.dancu.benchmarks.result.Case;
import io.github.dancu.benchmarks.result.ResultFile;
import io.github.dancu.cleansing.PersonRecord;
import io.github.dancu.cleansing.PopulationAnswer;
import io.github.dancu.cleansing.PopulationIndex;
import io.github.dancu.cleansing.Reconciler;
import io.github.dancu.cleansing.Reconciliation;
import io.github.dancu.cleansing.Reconciliation.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * An insurance register is made from a population, with faults planted in it and everything written in other spellings; then it
 * is reconciled, and what is said is held against what is true.
 */
public final class BhxhReconciliation {
    /** The name of the result file. */
    public static final String NAME = "bhxh-reconciliation";

    private static final int PEOPLE = 100_000;
    private static final int EACH = 1_000;
    private static final long SEED = 7;

    private BhxhReconciliation() {}

    /** Measures 100,000 people and 1,000 faults of each kind, and writes the result file. */
    public static void measure(Path results) throws IOException {
        ResultFile.write(results, NAME, found(PEOPLE, EACH, SEED), 4);
    }

    /** What was said of so many people, and so many faults of each kind besides. */
    static List<Case> found(int people, int each, long seed) {
        Register register = Register.of(people, each, seed);
        List<PlantedRow> rows = Planter.rows(register, each, new Random(seed));
        Score score = new Score();
        Iterator<Reconciliation> told = told(register, rows);
        rows.forEach(row -> score.add(row, told.next()));
        return score.cases();
    }

    /** What is said of each row, in their order. */
    static Iterator<Reconciliation> told(Register register, List<PlantedRow> rows) {
        return Reconciler.ofDefaults()
                .reconcileAll(rows.stream().map(planted -> planted.row().read()), lookUp(register, rows))
                .iterator();
    }

    /** Asked about one row after the other, in their order. */
    private static Function<PersonRecord, PopulationAnswer> lookUp(Register register, List<PlantedRow> rows) {
        PopulationIndex index = PopulationIndex.of(register.records());
        Iterator<PlantedRow> asked = rows.iterator();
        return record -> asked.next().outcome() == Outcome.UNAVAILABLE
                ? PopulationAnswer.unavailable("503")
                : index.find(record);
    }
}
