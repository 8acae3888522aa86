package io.github.dancu.cleansing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dancu.cleansing.Balance.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BalanceTest {
    private static final Figure UNKNOWN = Figure.unknown();

    @ParameterizedTest(name = "{0} of {1}: {2}, {3}")
    @MethodSource("ledgers")
    void a_total_is_compared_with_its_parts(Figure total, List<Figure> parts, Verdict verdict, long difference) {
        Balance balance = Balance.of(total, parts);

        assertThat(balance.verdict()).isEqualTo(verdict);
        assertThat(balance.difference()).isEqualTo(difference);
    }

    static Stream<Arguments> ledgers() {
        return Stream.of(
                ledger(Figure.of(208), Verdict.HOLDS, 0, Figure.of(200), Figure.of(8)),
                ledger(Figure.of(0), Verdict.HOLDS, 0),
                ledger(Figure.of(5472), Verdict.CONTRADICTED, 4050, Figure.of(54), Figure.of(918), Figure.of(450)),
                ledger(Figure.of(10), Verdict.CONTRADICTED, -2, Figure.of(7), Figure.of(5)),
                ledger(Figure.of(1), Verdict.CONTRADICTED, 1),
                ledger(Figure.of(10), Verdict.POSSIBLE, 0, Figure.of(7), UNKNOWN),
                ledger(Figure.of(7), Verdict.POSSIBLE, 0, Figure.of(7), UNKNOWN),
                ledger(Figure.of(6), Verdict.CONTRADICTED, -1, Figure.of(7), UNKNOWN),
                ledger(Figure.of(10), Verdict.POSSIBLE, 0, Figure.of(7), Figure.atMost(3)),
                ledger(Figure.of(10), Verdict.CONTRADICTED, 1, Figure.of(7), Figure.atMost(2)),
                ledger(UNKNOWN, Verdict.NO_TOTAL, 0, Figure.of(7), Figure.of(5)),
                ledger(UNKNOWN, Verdict.NO_TOTAL, 0, UNKNOWN),
                ledger(Figure.atMost(5), Verdict.NO_TOTAL, 0, Figure.of(7)));
    }

    private static Arguments ledger(Figure total, Verdict verdict, long difference, Figure... parts) {
        return Arguments.of(total, List.of(parts), verdict, difference);
    }

    @Test
    void parts_beyond_the_largest_number_contradict_every_total() {
        Figure largest = Figure.of(Long.MAX_VALUE - 1);
        Balance balance = Balance.of(largest, List.of(largest, largest));

        assertThat(balance.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(balance.difference()).isNegative();
    }

    @Test
    void it_keeps_the_total_and_the_sum_of_the_parts() {
        Balance balance = Balance.of(Figure.of(10), List.of(Figure.of(3), Figure.atMost(4)));

        assertThat(balance.total()).isEqualTo(Figure.of(10));
        assertThat(balance.accounted()).isEqualTo(new Figure(3, 7));
    }

    @Test
    void balances_are_equal_if_total_and_sum_are() {
        assertThat(Balance.of(Figure.of(3), List.of(Figure.of(1), Figure.of(2))))
                .isEqualTo(Balance.of(Figure.of(3), List.of(Figure.of(3))))
                .hasSameHashCodeAs(Balance.of(Figure.of(3), List.of(Figure.of(3))))
                .isNotEqualTo(Balance.of(Figure.of(4), List.of(Figure.of(3))))
                .isNotEqualTo(Balance.of(Figure.of(3), List.of(Figure.of(4))));
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_figure_that_was_not_stated_is_unknown_and_never_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Balance(null, UNKNOWN))
                .withMessage("total");
        assertThatNullPointerException()
                .isThrownBy(() -> new Balance(UNKNOWN, null))
                .withMessage("accounted");
    }
}
