package io.github.dancu.benchmarks.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.benchmarks.result.Case;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BhxhReconciliationTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void every_fault_is_told_and_no_spelling_is_one(long seed) {
        List<Case> cases = BhxhReconciliation.found(2_000, 100, seed);

        assertThat(named(cases, ": told / planted"))
                .hasSize(Fault.values().length)
                .allSatisfy(fault -> assertThat(fault.ratio()).as(fault.name()).isEqualTo(1.0));
        assertThat(named(cases, ": right / said"))
                .allSatisfy(said -> assertThat(said.ratio()).as(said.name()).isEqualTo(1.0));
        assertThat(named(cases, ": false alarms / rows"))
                .hasSize(Spelling.values().length)
                .allSatisfy(spelling -> {
                    assertThat(spelling.value()).as(spelling.name()).isZero();
                    assertThat(spelling.baselineValue()).as(spelling.name()).isPositive();
                });
    }

    private static List<Case> named(List<Case> cases, String ending) {
        return cases.stream().filter(one -> one.name().endsWith(ending)).toList();
    }
}
