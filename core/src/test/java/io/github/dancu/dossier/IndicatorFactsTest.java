package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dancu.citizen.Coded;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorFactsTest {
    @Test
    void what_is_not_stated_is_not_no() {
        assertThat(IndicatorFacts.none().digitisedParts()).isEmpty();
        assertThat(IndicatorFacts.none().vneidVerified()).isEmpty();
        assertThat(IndicatorFacts.none().onlinePayment()).isEmpty();
        assertThat(IndicatorFacts.none().databases()).isEmpty();
    }

    @Test
    void every_fact_comes_back_as_it_was_given() {
        IndicatorFacts facts = IndicatorFacts.none()
                .withDigitisedParts(true)
                .withVneidVerified(false)
                .withOnlinePayment(OnlinePayment.LOCAL_GATEWAY)
                .withDatabase(LinkedDatabase.POPULATION)
                .withDatabase(Coded.unknown("7"));

        assertThat(facts.digitisedParts()).contains(true);
        assertThat(facts.vneidVerified()).contains(false);
        assertThat(facts.onlinePayment()).contains(OnlinePayment.LOCAL_GATEWAY);
        assertThat(facts.databases())
                .containsExactly(Coded.known("1", LinkedDatabase.POPULATION), Coded.unknown("7"))
                .isUnmodifiable();
    }

    @Test
    void evidence_states_its_data_base_once() {
        Evidence evidence = new Evidence(
                LinkedDatabase.POPULATION,
                "findCitizen",
                new TreeSet<>(Set.of("HoVaTen")),
                Instant.EPOCH,
                "H33.899-260101-0001",
                "request-1",
                "0".repeat(64));

        assertThat(IndicatorFacts.none()
                        .withEvidence(evidence)
                        .withEvidence(evidence)
                        .databases())
                .containsExactly(Coded.known("1", LinkedDatabase.POPULATION));
        assertThat(evidence.confirmed()).isUnmodifiable();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void another_fact_makes_other_facts(UnaryOperator<IndicatorFacts> change) {
        assertThat(change.apply(IndicatorFacts.none()))
                .isNotEqualTo(IndicatorFacts.none())
                .isEqualTo(change.apply(IndicatorFacts.none()))
                .hasSameHashCodeAs(change.apply(IndicatorFacts.none()));
    }

    static Stream<UnaryOperator<IndicatorFacts>> changes() {
        return Stream.of(
                facts -> facts.withDigitisedParts(false),
                facts -> facts.withVneidVerified(false),
                facts -> facts.withOnlinePayment(OnlinePayment.NO),
                facts -> facts.withDatabase(LinkedDatabase.POPULATION));
    }

    @Test
    @SuppressWarnings("NullAway")
    void no_fact_is_null() {
        assertThatNullPointerException().isThrownBy(() -> IndicatorFacts.none().withOnlinePayment(null));
        assertThatNullPointerException().isThrownBy(() -> IndicatorFacts.none().withDatabase((LinkedDatabase) null));
        assertThatNullPointerException()
                .isThrownBy(() -> IndicatorFacts.none().withDatabase((Coded<LinkedDatabase>) null));
    }
}
