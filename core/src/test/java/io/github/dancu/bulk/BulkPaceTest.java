package io.github.dancu.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.connect.CallFailures;
import io.github.dancu.resilience.CallEnd;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkPaceTest {
    private static final Duration QUEUED = Duration.ofMillis(20);
    private static final long START = Long.MAX_VALUE - 5;

    private final BulkPace pace = new BulkPace(32, START);

    @Test
    void one_call_at_first_then_more_as_long_as_none_has_to_queue() {
        assertThat(pace.limit()).isOne();

        answered(100, Duration.ZERO);

        assertThat(pace.limit()).isEqualTo(32);
    }

    @ParameterizedTest(name = "{0} places")
    @ValueSource(ints = {1, 4, 8, 20})
    void as_many_calls_as_the_client_has_places_for(int places) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int answer = 0; answer < 10_000; answer++) {
            answered(1, pace.limit() > places ? QUEUED : Duration.ZERO);
            if (answer > 1_000) {
                least = Math.min(least, pace.limit());
                most = Math.max(most, pace.limit());
            }
        }

        assertThat(least).isBetween(places - 2, places);
        assertThat(most).isBetween(places, places + 2);
    }

    @Test
    void a_moment_in_the_queue_is_no_queue() {
        answered(100, Duration.ofMillis(1));

        assertThat(pace.limit()).isEqualTo(32);
    }

    @Test
    void half_as_many_calls_when_the_client_has_no_room() {
        answered(100, Duration.ZERO);

        pace.overloaded(Duration.ofSeconds(2), START);

        assertThat(pace.limit()).isEqualTo(16);
        assertThat(pace.pauseLeft(START)).isEqualTo(Duration.ofSeconds(2).toNanos());
    }

    /** Thirty calls that were turned away together once brought the run down to one, and back by hundreds of answers. */
    @Test
    void calls_that_are_turned_away_together_say_it_once() {
        answered(100, Duration.ZERO);

        for (int i = 0; i < 30; i++) {
            pace.overloaded(Duration.ofSeconds(i), START);
        }

        assertThat(pace.limit()).isEqualTo(16);
        assertThat(pace.pauseLeft(START)).isEqualTo(Duration.ofSeconds(29).toNanos());
    }

    @Test
    void ever_longer_pauses_as_long_as_the_client_has_no_room_and_nobody_is_answered() {
        long now = START;
        for (long millis :
                new long[] {100, 200, 400, 800, 1_600, 3_200, 6_400, 12_800, 25_600, 51_200, 60_000, 60_000}) {
            pace.overloaded(Duration.ZERO, now);
            pace.overloaded(Duration.ZERO, now);

            assertThat(pace.pauseLeft(now)).isEqualTo(Duration.ofMillis(millis).toNanos());
            now += pace.pauseLeft(now);
        }
        answered(1, Duration.ZERO);

        pace.overloaded(Duration.ZERO, now);

        assertThat(pace.pauseLeft(now)).isEqualTo(Duration.ofMillis(100).toNanos());
    }

    @Test
    void one_call_at_a_time_while_nobody_is_answered_with_ever_longer_pauses() {
        answered(100, Duration.ZERO);
        long now = START;
        for (long seconds : new long[] {0, 1, 2, 4, 8, 16, 32, 60, 60}) {
            pace.silent(Duration.ZERO, now);

            assertThat(pace.limit()).isOne();
            assertThat(pace.pauseLeft(now))
                    .isEqualTo(Duration.ofSeconds(seconds).toNanos());
            now += pace.pauseLeft(now);
        }
    }

    @Test
    void the_next_trial_is_waited_for_but_no_longer_than_a_minute() {
        pace.silent(Duration.ofSeconds(47), START);
        assertThat(pace.pauseLeft(START)).isEqualTo(Duration.ofSeconds(47).toNanos());

        pace.silent(Duration.ofDays(400_000), START);
        assertThat(pace.pauseLeft(START)).isEqualTo(Duration.ofMinutes(1).toNanos());

        pace.silent(Duration.ofDays(-1), START);
        assertThat(pace.pauseLeft(START)).isEqualTo(Duration.ofMinutes(1).toNanos());
    }

    @Test
    void calls_that_fail_together_are_one_failure() {
        answered(100, Duration.ZERO);
        pace.silent(Duration.ZERO, START);
        for (int i = 0; i < 31; i++) {
            pace.silent(Duration.ZERO, START);
        }

        assertThat(pace.pauseLeft(START)).isEqualTo(Duration.ofSeconds(1).toNanos());
    }

    @Test
    void once_somebody_is_answered_it_is_quickly_as_before() {
        answered(100, Duration.ZERO);
        for (int i = 0; i < 10; i++) {
            pace.silent(Duration.ZERO, START);
        }

        answered(31, Duration.ZERO);

        assertThat(pace.limit()).isEqualTo(32);
        pace.silent(Duration.ZERO, START + Duration.ofHours(1).toNanos());
        assertThat(pace.pauseLeft(START + Duration.ofHours(1).toNanos())).isNotPositive();
    }

    private void answered(int times, Duration queue) {
        for (int i = 0; i < times; i++) {
            pace.answered(CallFailures.report(CallEnd.ANSWERED, queue));
        }
    }
}
