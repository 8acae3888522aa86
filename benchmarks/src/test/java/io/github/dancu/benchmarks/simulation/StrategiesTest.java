package io.github.dancu.benchmarks.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.resilience.AttemptFailure;
import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.testkit.VirtualTimeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The other ways of calling do what their libraries are known to do: a comparison with caricatures shows nothing. */
class StrategiesTest {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private final VirtualTimeline time = VirtualTimeline.startingAt(START);
    private final List<Duration> attempts = new ArrayList<>();

    @Test
    void none_is_one_attempt() throws InterruptedException {
        assertThat(call(Strategies.none(), null)).isFalse();

        assertThat(attempts).containsExactly(Duration.ZERO);
    }

    @Test
    void resilience4j_tries_three_times_half_a_second_apart() throws InterruptedException {
        assertThat(call(new ResilienceDefaults(), null)).isFalse();

        assertThat(attempts).containsExactly(Duration.ZERO, Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void resilience4j_opens_after_a_hundred_failures_for_a_minute() throws InterruptedException {
        Strategy.Caller caller = new ResilienceDefaults().on(time, new Random(1));
        for (int i = 0; i < 60; i++) {
            caller.call(this::fail);
        }

        assertThat(attempts).hasSize(100);
        time.pass(Duration.ofSeconds(61));
        assertThat(caller.call(timeout -> "ok")).isTrue();
    }

    @Test
    void aws_tries_three_times_with_full_jitter_and_stops_when_its_bucket_is_empty() throws InterruptedException {
        Strategy.Caller caller = new AwsStandardLike().on(time, new Random(1));
        caller.call(this::fail);
        assertThat(attempts).hasSize(3);
        assertThat(attempts.get(1)).isLessThanOrEqualTo(Duration.ofMillis(100));
        assertThat(attempts.get(2)).isLessThanOrEqualTo(Duration.ofMillis(300));

        for (int i = 0; i < 1_000; i++) {
            caller.call(this::fail);
        }

        assertThat(attempts).hasSize(1_001 + 500 / 5);
    }

    @Test
    void aws_waits_as_asked_but_no_more_than_five_seconds_longer_than_it_would() throws InterruptedException {
        call(new AwsStandardLike(), Duration.ofSeconds(60));

        assertThat(attempts.get(1)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(6));
    }

    @Test
    void fabric8_tries_eleven_times_with_waits_that_double_up_to_three_seconds() throws InterruptedException {
        call(new Fabric8Like(), null);

        assertThat(attempts).hasSize(11).startsWith(Duration.ZERO, Duration.ofMillis(100), Duration.ofMillis(300));
        assertThat(attempts.get(10)).isEqualTo(Duration.ofMillis(3_100 + 5 * 3_200));
    }

    @Test
    void fabric8_waits_as_long_as_it_is_asked_to() throws InterruptedException {
        call(new Fabric8Like(), Duration.ofSeconds(60));

        assertThat(attempts.get(1)).isEqualTo(Duration.ofSeconds(60));
    }

    private boolean call(Strategy strategy, @org.jspecify.annotations.Nullable Duration retryAfter)
            throws InterruptedException {
        return strategy.on(time, new Random(1)).call(timeout -> {
            note();
            throw new AttemptFailure("HTTP 429", Trouble.THROTTLED, Fate.NOT_DONE, retryAfter);
        });
    }

    private String fail(Duration timeout) throws AttemptFailure {
        note();
        throw new AttemptFailure("no connection", Trouble.TRANSIENT, Fate.NOT_SENT, null);
    }

    private void note() {
        attempts.add(Duration.between(START, time.now()));
    }
}
