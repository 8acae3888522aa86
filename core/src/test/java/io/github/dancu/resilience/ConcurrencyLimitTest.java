package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {
    private static final long QUICK = 1_000;

    private final ConcurrencyLimit limit =
            new ConcurrencyLimit(LoadPolicy.builder().concurrency(4, 10, 20).build(), 0);

    @Test
    void grows_by_one_for_as_many_answers_as_there_are_places() {
        answers(10, 10);
        assertThat(limit.places()).isEqualTo(10);

        answers(1, 10);

        assertThat(limit.places()).isEqualTo(11);
    }

    @Test
    void never_grows_beyond_the_most() {
        answers(1_000, 20);

        assertThat(limit.places()).isEqualTo(20);
    }

    @Test
    void does_not_grow_while_less_than_half_of_the_places_are_used() {
        answers(1_000, 4);

        assertThat(limit.places()).isEqualTo(10);
    }

    @Test
    void shrinks_by_a_tenth_and_never_below_the_fewest() {
        limit.struggled(QUICK, 10_000);
        assertThat(limit.places()).isEqualTo(9);

        for (int i = 2; i < 100; i++) {
            limit.struggled(QUICK, 10_000L * i);
        }

        assertThat(limit.places()).isEqualTo(4);
    }

    @Test
    void all_that_were_under_way_together_count_once() {
        for (int i = 0; i < 10; i++) {
            limit.struggled(9_000, 10_000 + i);
        }
        assertThat(limit.places()).isEqualTo(9);

        limit.struggled(1_000, 11_000);

        assertThat(limit.places()).as("this one began after the decrease").isEqualTo(8);
    }

    @Test
    void a_slow_answer_is_a_sign_of_struggle() {
        limit.answeredSlowly(50_000, 60_000);

        assertThat(limit.places()).isEqualTo(9);
    }

    @Test
    void an_answer_that_never_comes_while_others_come_quickly_is_lost_and_no_sign_of_struggle() {
        answers(50, 1);

        limit.timedOut(100 * QUICK, 1_000_000);

        assertThat(limit.places()).isEqualTo(10);
    }

    @Test
    void an_answer_that_never_comes_while_others_come_slowly_is_one() {
        for (int i = 0; i < 50; i++) {
            limit.answered(40 * QUICK, 1);
        }

        limit.timedOut(100 * QUICK, 1_000_000);

        assertThat(limit.places()).isEqualTo(9);
    }

    private void answers(int times, int inUse) {
        for (int i = 0; i < times; i++) {
            limit.answered(QUICK, inUse);
        }
    }
}
