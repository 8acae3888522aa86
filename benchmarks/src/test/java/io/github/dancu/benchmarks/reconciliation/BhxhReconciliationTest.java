package io.github.dancu.benchmarks.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.benchmarks.result.Case;
import io.github.dancu.cleansing.Reconciliation;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BhxhReconciliationTest {
    private static final int PEOPLE = 2_000;
    private static final int EACH = 100;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_fault_is_told_and_no_spelling_is_one(long seed) {
        Register register = Register.of(PEOPLE, EACH, seed);
        List<PlantedRow> rows = Planter.rows(register, EACH, new Random(seed));
        Iterator<Reconciliation> told = BhxhReconciliation.told(register, rows);

        List<PlantedRow> wrong =
                rows.stream().filter(row -> !row.isTold(told.next())).toList();

        assertThat(rows).hasSize(PEOPLE + EACH * Fault.values().length);
        assertThat(wrong).extracting(PlantedRow::fault, PlantedRow::spellings).isEmpty();
    }

    @Test
    void every_fault_and_every_spelling_has_its_case_and_none_is_empty() {
        List<Case> cases = BhxhReconciliation.found(PEOPLE, EACH, 2);

        assertThat(named(cases, ": told / planted"))
                .hasSize(Fault.values().length)
                .allMatch(fault -> fault.baselineValue() == EACH && fault.ratio() == 1);
        assertThat(named(cases, ": false alarms / rows"))
                .hasSize(Spelling.values().length)
                .allMatch(spelling -> spelling.baselineValue() > 0);
        assertThat(named(cases, "rows without a fault")).hasSize(1 + PlainComparison.values().length);
    }

    private static List<Case> named(List<Case> cases, String ending) {
        return cases.stream().filter(one -> one.name().endsWith(ending)).toList();
    }
}
