package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long LONG = 100 * SECOND;

    private final VirtualTimeline time = new VirtualTimeline();

    @Test
    void without_a_limit_nobody_waits() {
        RateLimit limit = new RateLimit(LoadPolicy.ofDefaults(), new Random(1), time.ticks());

        assertThat(limit.isFree()).isTrue();
        assertThat(LongStream.range(0, 1_000).map(call -> limit.take(time.ticks(), 0)))
                .containsOnly(0L);
        assertThat(fourPerSecond(1).isFree()).isFalse();
    }

    @Test
    void turns_come_one_after_the_other() {
        RateLimit limit = fourPerSecond(1);

        assertThat(limit.take(time.ticks(), LONG)).isZero();
        assertThat(limit.take(time.ticks(), LONG)).isEqualTo(SECOND / 4);
        assertThat(limit.take(time.ticks(), LONG)).isEqualTo(SECOND / 2);
        time.advance(Duration.ofSeconds(1));
        assertThat(limit.take(time.ticks(), LONG)).isZero();
    }

    @Test
    void a_turn_that_is_too_far_off_is_left_to_others() {
        RateLimit limit = fourPerSecond(1);
        limit.take(time.ticks(), LONG);

        assertThat(limit.take(time.ticks(), SECOND / 4 - 1)).isEqualTo(SECOND / 4);
        assertThat(limit.take(time.ticks(), SECOND / 4)).isEqualTo(SECOND / 4);
    }

    @Test
    void a_turn_that_was_given_back_is_the_next_ones() {
        RateLimit limit = fourPerSecond(1);
        for (int turn = 0; turn < 4; turn++) {
            limit.take(time.ticks(), LONG);
        }

        limit.giveBack(time.ticks() + SECOND / 2);
        limit.giveBack(time.ticks() + SECOND / 4);

        assertThat(LongStream.range(0, 3).map(call -> limit.take(time.ticks(), LONG)))
                .containsExactly(SECOND / 4, SECOND / 2, SECOND);
    }

    @Test
    void a_turn_that_was_given_back_passes_like_any_other() {
        RateLimit limit = fourPerSecond(1);
        for (int turn = 0; turn < 4; turn++) {
            limit.take(time.ticks(), LONG);
        }
        limit.giveBack(time.ticks() + SECOND / 4);
        limit.giveBack(time.ticks() + SECOND / 2);

        time.advance(Duration.ofMillis(300));
        assertThat(limit.take(time.ticks(), SECOND / 10)).as("too far off").isEqualTo(SECOND / 5);
        assertThat(limit.take(time.ticks(), SECOND / 10)).as("and not taken").isEqualTo(SECOND / 5);
        limit.pause(time.ticks(), SECOND / 4);

        assertThat(limit.take(time.ticks(), LONG)).isEqualTo(7 * SECOND / 10);
    }

    @Test
    void the_largest_burst_after_the_longest_time_is_still_a_number() {
        RateLimit limit = new RateLimit(
                LoadPolicy.builder().rate(1, Duration.ofDays(1), 1_000_000).build(), new Random(1), time.ticks());

        assertThat(LongStream.range(0, 1_000).map(call -> limit.take(time.ticks(), 0)))
                .containsOnly(0L);
    }

    @Test
    void who_is_interrupted_in_his_wait_leaves_his_turn_to_others() {
        GuardedSystem system = GuardedSystem.builder("CSDL")
                .timeline(time)
                .load(LoadPolicy.builder().rate(6, Duration.ofMinutes(1), 1).build())
                .build();
        Guard patient =
                system.guard("batch", SafetyClass.READ, Policies.times(Duration.ofHours(1), Duration.ofSeconds(10)));
        patient.call("7f3a", timeout -> "ok");
        for (int i = 0; i < 20; i++) {
            Thread.currentThread().interrupt();
            assertThat(patient.call("7f3a", timeout -> "ok").report().end()).isEqualTo(CallEnd.INTERRUPTED);
            assertThat(Thread.interrupted()).isTrue();
        }

        Guarded<String> end =
                system.guard("find", SafetyClass.READ, Policies.lookups(1)).call("7f3b", timeout -> "ok");

        assertThat(end.report().waits()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void what_was_not_used_may_be_used_at_once_but_no_more_than_a_burst() {
        RateLimit limit = fourPerSecond(3);
        time.advance(Duration.ofHours(1));

        assertThat(LongStream.range(0, 4).map(call -> limit.take(time.ticks(), LONG)))
                .containsExactly(0L, 0L, 0L, SECOND / 4);
    }

    @Test
    void nobody_has_a_turn_before_the_end_of_a_pause() {
        RateLimit limit = new RateLimit(LoadPolicy.ofDefaults(), new Random(1), time.ticks());

        limit.pause(time.ticks(), 5 * SECOND);
        limit.pause(time.ticks(), 2 * SECOND);

        assertThat(limit.isFree()).isFalse();
        assertThat(limit.take(time.ticks(), LONG))
                .as("a shorter pause ends none")
                .isBetween(5 * SECOND, 6 * SECOND);
        time.advance(Duration.ofSeconds(5));
        assertThat(limit.take(time.ticks(), LONG)).isZero();
        assertThat(limit.isFree()).isTrue();
    }

    @Test
    void who_waits_for_the_end_of_a_pause_does_not_come_back_with_all_the_others() {
        RateLimit limit = new RateLimit(LoadPolicy.ofDefaults(), new Random(1), time.ticks());
        limit.pause(time.ticks(), 5 * SECOND);

        assertThat(LongStream.range(0, 50).map(call -> limit.take(time.ticks(), LONG)))
                .allSatisfy(wait -> assertThat(wait).isBetween(5 * SECOND, 6 * SECOND))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void in_no_stretch_of_time_do_more_leave_than_its_seconds_and_one_burst_allow(long seed) {
        Random chance = new Random(seed);
        int burst = 1 + chance.nextInt(5);
        RateLimit limit = fourPerSecond(burst);
        long[] departures = LongStream.range(0, 400)
                .map(call -> {
                    time.advance(Duration.ofMillis(chance.nextInt(300)));
                    if (chance.nextInt(20) == 0) {
                        limit.pause(time.ticks(), chance.nextLong(5 * SECOND));
                    }
                    return time.elapsed().toNanos() + limit.take(time.ticks(), Long.MAX_VALUE);
                })
                .toArray();

        for (int first = 0; first < departures.length; first++) {
            for (int last = first; last < departures.length; last++) {
                double seconds = (double) (departures[last] - departures[first]) / SECOND;
                assertThat((double) (last - first + 1)).isLessThanOrEqualTo(burst + 4 * seconds + 1e-6);
            }
        }
    }

    private RateLimit fourPerSecond(int burst) {
        return new RateLimit(
                LoadPolicy.builder().rate(4, Duration.ofSeconds(1), burst).build(), new Random(1), time.ticks());
    }
}
