package io.github.dancu.cleansing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.SeededTest;
import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
    private static final long MAX = Long.MAX_VALUE;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 5472, MAX - 1})
    void a_stated_count_is_certain(long count) {
        Figure figure = Figure.of(count);

        assertThat(figure.isKnown()).isTrue();
        assertThat(figure.value()).hasValue(count);
        assertThat(figure.atLeast()).isEqualTo(count);
        assertThat(figure.atMost()).isEqualTo(count);
    }

    @Test
    void a_count_that_was_not_stated_is_anything_from_zero_up() {
        Figure figure = Figure.unknown();

        assertThat(figure.isKnown()).isFalse();
        assertThat(figure.value()).isEmpty();
        assertThat(figure.atLeast()).isZero();
        assertThat(figure.atMost()).isEqualTo(MAX);
    }

    @Test
    void a_limit_bounds_a_count_that_was_not_stated() {
        assertThat(Figure.atMost(7)).isEqualTo(new Figure(0, 7));
        assertThat(Figure.atMost(7).isKnown()).isFalse();
        assertThat(Figure.atMost(0)).isEqualTo(Figure.of(0));
        assertThat(Figure.atMost(MAX)).isEqualTo(Figure.unknown());
    }

    @Test
    void a_count_below_zero_is_refused() {
        assertRefused(() -> Figure.of(-1));
        assertRefused(() -> Figure.of(Long.MIN_VALUE));
        assertRefused(() -> Figure.atMost(-1));
        assertRefused(() -> new Figure(-1, 1));
    }

    @Test
    void bounds_that_cross_are_refused() {
        assertRefused(() -> new Figure(5, 4));
    }

    @Test
    void a_count_too_large_to_be_told_from_one_that_nothing_bounds_is_refused() {
        assertRefused(() -> Figure.of(MAX));
    }

    @ParameterizedTest(name = "{0}..{1} + {2}..{3} = {4}..{5}")
    @CsvSource({
        "54, 54, 918, 918, 972, 972",
        "0, 0, 3, 9, 3, 9",
        "1, 2, 10, 20, 11, 22",
        "5, 5, 0, 9223372036854775807, 5, 9223372036854775807",
        "0, 9223372036854775807, 0, 9223372036854775807, 0, 9223372036854775807",
        "9223372036854775806, 9223372036854775806, 1, 1, 9223372036854775807, 9223372036854775807",
        "9223372036854775806, 9223372036854775806, 2, 2, 9223372036854775807, 9223372036854775807",
        "9223372036854775806, 9223372036854775806, 0, 0, 9223372036854775806, 9223372036854775806"
    })
    void a_sum_adds_bound_to_bound_and_stops_at_the_largest_number(
            long low, long high, long otherLow, long otherHigh, long sumLow, long sumHigh) {
        assertThat(new Figure(low, high).plus(new Figure(otherLow, otherHigh))).isEqualTo(new Figure(sumLow, sumHigh));
    }

    @Test
    void a_sum_beyond_the_largest_number_is_not_certain() {
        Figure sum = Figure.of(MAX - 1).plus(Figure.of(MAX - 1));

        assertThat(sum.isKnown()).isFalse();
        assertThat(sum.value()).isEmpty();
        assertThat(sum).hasToString(MAX + " or more");
    }

    @ParameterizedTest(name = "{0}..{1} and {2}..{3}: {4}")
    @CsvSource({
        "5, 5, 5, 5, true",
        "5, 5, 6, 6, false",
        "0, 5, 5, 9, true",
        "0, 4, 5, 9, false",
        "0, 9, 3, 4, true",
        "0, 9223372036854775807, 7, 7, true",
        "8, 9223372036854775807, 7, 7, false"
    })
    void two_figures_can_be_the_same_count_if_their_bounds_meet(
            long low, long high, long otherLow, long otherHigh, boolean expected) {
        assertThat(new Figure(low, high).canEqual(new Figure(otherLow, otherHigh)))
                .isEqualTo(expected);
    }

    @Test
    void it_prints_what_is_certain() {
        assertThat(Figure.of(5472)).hasToString("5472");
        assertThat(Figure.atMost(7)).hasToString("0 to 7");
        assertThat(Figure.unknown()).hasToString("0 or more");
        assertThat(Figure.unknown().plus(Figure.of(3))).hasToString("3 or more");
    }

    @Test
    void figures_are_equal_if_both_bounds_are() {
        assertThat(Figure.of(5))
                .isEqualTo(Figure.of(5))
                .hasSameHashCodeAs(Figure.of(5))
                .isNotEqualTo(Figure.of(6))
                .isNotEqualTo(Figure.atMost(5));
        assertThat(Figure.unknown()).isEqualTo(Figure.unknown());
    }

    @SeededTest
    void order_and_grouping_do_not_change_a_sum(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 500; i++) {
            Figure a = anyFigure(random);
            Figure b = anyFigure(random);
            Figure c = anyFigure(random);

            assertThat(a.plus(b)).isEqualTo(b.plus(a));
            assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
            assertThat(a.plus(Figure.of(0))).isEqualTo(a);
        }
    }

    @SeededTest
    void being_able_to_be_equal_is_mutual(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 500; i++) {
            Figure a = anyFigure(random);
            Figure b = anyFigure(random);

            assertThat(a.canEqual(b)).isEqualTo(b.canEqual(a));
            assertThat(a.canEqual(a)).isTrue();
            assertThat(a.canEqual(Figure.unknown())).isTrue();
        }
    }

    @SeededTest
    void a_sum_contains_the_sum_of_any_counts_its_members_contain(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 200; i++) {
            List<Figure> figures = Stream.generate(() -> anyFigure(random))
                    .limit(random.nextInt(8))
                    .toList();
            Figure sum = figures.stream().reduce(Figure.of(0), Figure::plus);

            BigInteger chosen =
                    figures.stream().map(figure -> anyCount(random, figure)).reduce(BigInteger.ZERO, BigInteger::add);

            assertThat(chosen).isGreaterThanOrEqualTo(BigInteger.valueOf(sum.atLeast()));
            if (sum.atMost() < MAX) {
                assertThat(chosen).isLessThanOrEqualTo(BigInteger.valueOf(sum.atMost()));
            }
        }
    }

    private static Figure anyFigure(RandomGenerator random) {
        long low = anyBound(random);
        long high = anyBound(random);
        return new Figure(Math.min(low, high), Math.max(low, high));
    }

    /** Small counts, counts near the largest number, and the largest itself. */
    private static long anyBound(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong(10);
            case 1 -> random.nextLong(1_000_000);
            case 2 -> MAX - random.nextLong(10);
            default -> MAX;
        };
    }

    private static BigInteger anyCount(RandomGenerator random, Figure figure) {
        long span = figure.atMost() - figure.atLeast();
        long within = span == 0 ? 0 : span == MAX ? random.nextLong(MAX) : random.nextLong(span + 1);
        return BigInteger.valueOf(figure.atLeast() + within);
    }

    private static void assertRefused(Runnable creation) {
        assertThatIllegalArgumentException().isThrownBy(creation::run);
    }
}
