package io.github.dancu.resilience;

import java.time.Duration;
import java.util.Objects;

/**
 * How long a call may take, how often it is tried, and when it is not tried at all.
 *
 * <p>Immutable and thread-safe. Start from {@link #ofLookups()} or {@link #ofSubmissions()}.
 *
 * @param deadline the time for everything: waiting, logging in, attempts, reading; 250 ms to 24 h; 30 s for look-ups, 90 s for
 *     submissions
 * @param attemptTimeout the longest one attempt may take, 250 ms or more; 10 s for look-ups, 30 s for submissions
 * @param attempts attempts at the most, 1 or more; default 3
 * @param backoff the upper bound of the first random wait, doubled for each further one; default 200 ms
 * @param throttledBackoff the same after the system asked for fewer calls; default 1 s
 * @param longestWait no wait is longer than this, unless the system asks for more; at most 24 h, default 8 s
 * @param longestRetryAfter the longest wait the system may ask for, at most 24 h; default 60 s
 * @param breaker when the circuit opens
 */
public record CallPolicy(
        Duration deadline,
        Duration attemptTimeout,
        int attempts,
        Duration backoff,
        Duration throttledBackoff,
        Duration longestWait,
        Duration longestRetryAfter,
        BreakerPolicy breaker) {
    /** An attempt that has less time left than this is not started. */
    public static final Duration SHORTEST_ATTEMPT = Duration.ofMillis(250);

    private static final Duration A_DAY = Duration.ofDays(1);

    /** @throws IllegalArgumentException if a value is out of its range; the message names it and the value */
    public CallPolicy {
        Objects.requireNonNull(breaker, "breaker");
        Ranges.inOrder("the shortest attempt", SHORTEST_ATTEMPT, "deadline", deadline);
        Ranges.inOrder("the shortest attempt", SHORTEST_ATTEMPT, "attemptTimeout", attemptTimeout);
        Ranges.inOrder("attemptTimeout", attemptTimeout, "deadline", deadline);
        Ranges.atLeast("attempts", attempts, 1);
        Ranges.positive("backoff", backoff);
        Ranges.inOrder("backoff", backoff, "longestWait", longestWait);
        Ranges.positive("throttledBackoff", throttledBackoff);
        Ranges.inOrder("throttledBackoff", throttledBackoff, "longestWait", longestWait);
        Ranges.positive("longestRetryAfter", longestRetryAfter);
        Ranges.atMost("deadline", deadline, A_DAY);
        Ranges.atMost("longestWait", longestWait, A_DAY);
        Ranges.atMost("longestRetryAfter", longestRetryAfter, A_DAY);
    }

    /** The defaults for look-ups: 30 s in all, 10 s an attempt, 3 attempts. */
    public static CallPolicy ofLookups() {
        return ofTimes(Duration.ofSeconds(30), Duration.ofSeconds(10));
    }

    /** The defaults for submissions: 90 s in all, 30 s an attempt, 3 attempts. */
    public static CallPolicy ofSubmissions() {
        return ofTimes(Duration.ofSeconds(90), Duration.ofSeconds(30));
    }

    /**
     * The same with other times.
     *
     * @throws IllegalArgumentException if one is shorter than 250 ms, or {@code attemptTimeout} exceeds {@code deadline}
     */
    public CallPolicy withTimes(Duration deadline, Duration attemptTimeout) {
        return new CallPolicy(
                deadline, attemptTimeout, attempts, backoff, throttledBackoff, longestWait, longestRetryAfter, breaker);
    }

    /**
     * The same with another number of attempts.
     *
     * @throws IllegalArgumentException if {@code attempts} is less than 1
     */
    public CallPolicy withAttempts(int attempts) {
        return new CallPolicy(
                deadline, attemptTimeout, attempts, backoff, throttledBackoff, longestWait, longestRetryAfter, breaker);
    }

    /** The same with another circuit. */
    public CallPolicy withBreaker(BreakerPolicy breaker) {
        return new CallPolicy(
                deadline, attemptTimeout, attempts, backoff, throttledBackoff, longestWait, longestRetryAfter, breaker);
    }

    private static CallPolicy ofTimes(Duration deadline, Duration attemptTimeout) {
        return new CallPolicy(
                deadline,
                attemptTimeout,
                3,
                Duration.ofMillis(200),
                Duration.ofSeconds(1),
                Duration.ofSeconds(8),
                Duration.ofSeconds(60),
                BreakerPolicy.ofDefaults());
    }
}
