package io.github.dancu.cleansing;

import static io.github.dancu.cleansing.SampleRecords.INSURED;
import static io.github.dancu.cleansing.SampleRecords.OTHER_NUMBER;
import static io.github.dancu.cleansing.SampleRecords.PERSON;
import static io.github.dancu.cleansing.SampleRecords.born;
import static io.github.dancu.cleansing.SampleRecords.named;
import static io.github.dancu.cleansing.SampleRecords.numbered;
import static io.github.dancu.cleansing.SampleRecords.withoutNumber;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.Reconciliation.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReconciliationSummaryTest {
    private static final Reconciler RECONCILER = Reconciler.ofDefaults();

    @Test
    void each_outcome_and_each_field_is_counted() {
        ReconciliationSummary summary = outcomes().collect(ReconciliationSummary.collector());

        assertThat(summary.total()).isEqualTo(7);
        assertThat(summary.outcomes())
                .containsExactly(
                        Map.entry(Outcome.MATCH, 2L),
                        Map.entry(Outcome.MISMATCH, 2L),
                        Map.entry(Outcome.NOT_FOUND, 1L),
                        Map.entry(Outcome.AMBIGUOUS, 1L),
                        Map.entry(Outcome.UNAVAILABLE, 1L));
        assertThat(summary.count(Outcome.MISMATCH)).isEqualTo(2);
        assertThat(summary.count(RecordField.NAME)).isEqualTo(2);
        assertThat(summary.count(RecordField.BIRTH_DAY)).isEqualTo(1);
        assertThat(summary.count(RecordField.GENDER)).isZero();
        assertThat(summary.uncompared().get(RecordField.BIRTH_DAY)).isEqualTo(1);
        assertThat(summary.uncompared().get(RecordField.CITIZEN_ID)).isEqualTo(1);
    }

    @Test
    void who_writes_each_outcome_down_counts_as_it_passes() {
        ReconciliationSummary.Counter counter = ReconciliationSummary.counter();

        long written =
                outcomes().peek(counter::add).map(Object::toString).toList().size();

        assertThat(written).isEqualTo(7);
        assertThat(counter.summary()).isEqualTo(outcomes().collect(ReconciliationSummary.collector()));
    }

    @Test
    void many_threads_count_the_same() {
        Stream<Reconciliation> many = Stream.generate(ReconciliationSummaryTest::outcomes)
                .limit(1_000)
                .flatMap(outcomes -> outcomes);

        ReconciliationSummary summary = many.parallel().collect(ReconciliationSummary.collector());

        assertThat(summary.total()).isEqualTo(7_000);
        assertThat(summary.count(RecordField.NAME)).isEqualTo(2_000);
        assertThat(summary.uncompared().get(RecordField.BIRTH_DAY)).isEqualTo(1_000);
    }

    @Test
    void of_nothing_every_count_is_there_and_zero() {
        ReconciliationSummary summary = ReconciliationSummary.counter().summary();

        assertThat(summary.total()).isZero();
        assertThat(summary.outcomes()).hasSize(Outcome.values().length);
        assertThat(summary.mismatches()).hasSize(RecordField.values().length);
        assertThat(summary).isEqualTo(new ReconciliationSummary(Map.of(), Map.of(), Map.of()));
    }

    private static Stream<Reconciliation> outcomes() {
        return Stream.of(
                reconcile(INSURED, PERSON),
                reconcile(withoutNumber(INSURED), PERSON),
                reconcile(INSURED, named(born(PERSON, "04/05/1990"), "Lê Mẫu")),
                reconcile(INSURED, named(born(PERSON, "1990"), "Lê Mẫu")),
                reconcile(INSURED),
                reconcile(withoutNumber(INSURED), PERSON, numbered(PERSON, OTHER_NUMBER)),
                RECONCILER.reconcile(INSURED, PopulationAnswer.unavailable("503")));
    }

    private static Reconciliation reconcile(PersonRecord insured, PersonRecord... people) {
        return RECONCILER.reconcile(insured, PopulationAnswer.of(List.of(people)));
    }
}
