package io.github.dancu.cleansing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dancu.cleansing.Balance.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorProgressTest {
    private static final Indicator INDICATOR = new Indicator("cmnd-missing", "Thiếu CMND 9 số");
    private static final Figure NONE = Figure.of(0);

    @Test
    void a_ledger_holds_if_what_was_assigned_is_done_declared_none_referred_or_remaining() {
        Balance balance = progress(208, 200, 0, 0, 8).balance();

        assertThat(balance.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(balance.difference()).isZero();
    }

    @Test
    void each_column_counts_once() {
        assertThat(progress(1111, 1000, 100, 10, 1).balance().verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void a_ledger_that_falls_short_is_contradicted_by_the_difference() {
        Balance balance = progress(5472, 54, 918, 0, 450).balance();

        assertThat(balance.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(balance.difference()).isEqualTo(4050);
    }

    @Test
    void a_column_that_was_not_stated_leaves_the_ledger_possible() {
        IndicatorProgress progress =
                new IndicatorProgress(INDICATOR, Figure.of(208), Figure.of(200), NONE, NONE, Figure.unknown());

        assertThat(progress.balance().verdict()).isEqualTo(Verdict.POSSIBLE);
    }

    @Test
    void a_ledger_without_what_was_assigned_has_no_total() {
        IndicatorProgress progress =
                new IndicatorProgress(INDICATOR, Figure.unknown(), Figure.of(11), NONE, NONE, NONE);

        assertThat(progress.balance().verdict()).isEqualTo(Verdict.NO_TOTAL);
        assertThat(progress.percentSettled()).isEmpty();
    }

    @ParameterizedTest(name = "({1} + {2} + {3}) of {0} is {4} %")
    @CsvSource({
        "208, 200, 0, 0, 96.2",
        "3, 1, 0, 0, 33.3",
        "3, 1, 1, 0, 66.7",
        "3, 1, 1, 1, 100.0",
        "2000, 1, 0, 0, 0.1",
        "2001, 1, 0, 0, 0.0",
        "10, 0, 0, 0, 0.0",
        "10, 0, 0, 15, 150.0",
        "9223372036854775806, 9223372036854775806, 0, 0, 100.0"
    })
    void the_share_settled_is_rounded_half_up_to_one_decimal(
            long assigned, long done, long declaredNone, long referred, String percent) {
        assertThat(progress(assigned, done, declaredNone, referred, 0).percentSettled())
                .hasValueSatisfying(share -> assertThat(share).hasToString(percent));
    }

    @Test
    void nothing_assigned_has_no_share() {
        assertThat(progress(0, 0, 0, 0, 0).percentSettled()).isEmpty();
    }

    @Test
    void a_share_needs_every_settled_figure_but_not_the_remaining_one() {
        Figure some = Figure.of(1);
        Figure four = Figure.of(4);
        Figure unknown = Figure.unknown();

        assertThat(new IndicatorProgress(INDICATOR, four, unknown, some, some, some).percentSettled())
                .isEmpty();
        assertThat(new IndicatorProgress(INDICATOR, four, some, unknown, some, some).percentSettled())
                .isEmpty();
        assertThat(new IndicatorProgress(INDICATOR, four, some, some, unknown, some).percentSettled())
                .isEmpty();
        assertThat(new IndicatorProgress(INDICATOR, four, some, some, some, unknown).percentSettled())
                .hasValueSatisfying(share -> assertThat(share).hasToString("75.0"));
    }

    @Test
    void figures_beyond_the_largest_number_have_no_share() {
        long largest = Long.MAX_VALUE - 1;

        assertThat(progress(largest, largest, largest, 0, 0).percentSettled()).isEmpty();
    }

    @Test
    void two_are_equal_if_indicator_and_every_column_are() {
        assertThat(progress(5, 1, 2, 1, 1))
                .isEqualTo(progress(5, 1, 2, 1, 1))
                .hasSameHashCodeAs(progress(5, 1, 2, 1, 1))
                .isNotEqualTo(progress(5, 2, 1, 1, 1));
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_column_that_was_not_stated_is_unknown_and_never_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new IndicatorProgress(null, NONE, NONE, NONE, NONE, NONE))
                .withMessage("indicator");
        assertThatNullPointerException()
                .isThrownBy(() -> new IndicatorProgress(INDICATOR, null, NONE, NONE, NONE, NONE))
                .withMessage("assigned");
        assertThatNullPointerException()
                .isThrownBy(() -> new IndicatorProgress(INDICATOR, NONE, null, NONE, NONE, NONE))
                .withMessage("done");
        assertThatNullPointerException()
                .isThrownBy(() -> new IndicatorProgress(INDICATOR, NONE, NONE, null, NONE, NONE))
                .withMessage("declaredNone");
        assertThatNullPointerException()
                .isThrownBy(() -> new IndicatorProgress(INDICATOR, NONE, NONE, NONE, null, NONE))
                .withMessage("referred");
        assertThatNullPointerException()
                .isThrownBy(() -> new IndicatorProgress(INDICATOR, NONE, NONE, NONE, NONE, null))
                .withMessage("remaining");
    }

    private static IndicatorProgress progress(
            long assigned, long done, long declaredNone, long referred, long remaining) {
        return new IndicatorProgress(
                INDICATOR,
                Figure.of(assigned),
                Figure.of(done),
                Figure.of(declaredNone),
                Figure.of(referred),
                Figure.of(remaining));
    }
}
