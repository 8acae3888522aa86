package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {
    @Test
    void defaults_are_those_that_the_documentation_names() {
        assertThat(RetryPolicy.ofDefaults())
                .isEqualTo(new RetryPolicy(
                        12,
                        Duration.ofMillis(200),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(8),
                        Duration.ofSeconds(60),
                        500,
                        14,
                        5,
                        5));
    }

    @Test
    void a_builder_starts_from_its_policy_and_changes_what_it_names() {
        RetryPolicy changed = RetryPolicy.builder()
                .attempts(2)
                .backoff(Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(3))
                .longestRetryAfter(Duration.ofMillis(4))
                .budget(0, 6, 7, 0)
                .build();

        assertThat(changed)
                .isEqualTo(new RetryPolicy(
                        2,
                        Duration.ofMillis(1),
                        Duration.ofMillis(2),
                        Duration.ofMillis(3),
                        Duration.ofMillis(4),
                        0,
                        6,
                        7,
                        0));
        assertThat(changed.toBuilder().build()).isEqualTo(changed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"0", "101"})
    void a_number_of_attempts_out_of_range_is_refused_at_once(int attempts) {
        refuses(() -> RetryPolicy.builder().attempts(attempts), "attempts is 1 to 100, not " + attempts);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "PT0S, PT1S, PT8S, backoff is at least 1 ms",
        "PT-1S, PT1S, PT8S, backoff is at least 1 ms",
        "PT9S, PT1S, PT8S, backoff (PT9S) is at most longestWait",
        "PT0.2S, PT0S, PT8S, throttledBackoff is at least 1 ms",
        "PT0.2S, PT9S, PT8S, throttledBackoff (PT9S) is at most longestWait",
        "PT0.2S, PT1S, PT25H, longestWait is at most PT24H"
    })
    void waits_out_of_range_are_refused_at_once(Duration first, Duration throttled, Duration longest, String why) {
        refuses(() -> RetryPolicy.builder().backoff(first, throttled, longest), why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PT0S, longestRetryAfter is at least 1 ms", "PT25H, longestRetryAfter is at most PT24H"})
    void a_longest_retry_after_out_of_range_is_refused_at_once(Duration longest, String why) {
        refuses(() -> RetryPolicy.builder().longestRetryAfter(longest), why);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "-1, 14, 5, 5, budget is 0 to",
        "1000001, 14, 5, 5, budget is 0 to",
        "500, 0, 5, 5, transientCost is 1 to",
        "500, 1000001, 5, 5, transientCost is 1 to",
        "500, 14, 0, 5, throttledCost is 1 to",
        "500, 14, 5, -1, refund is 0 to"
    })
    void a_budget_out_of_range_is_refused_at_once(
            int tokens, int transientCost, int throttledCost, int refund, String why) {
        refuses(() -> RetryPolicy.builder().budget(tokens, transientCost, throttledCost, refund), why);
    }

    @Test
    void the_record_itself_refuses_the_same() {
        RetryPolicy policy = RetryPolicy.ofDefaults();

        refuses(
                () -> new RetryPolicy(
                        0,
                        policy.backoff(),
                        policy.throttledBackoff(),
                        policy.longestWait(),
                        policy.longestRetryAfter(),
                        policy.budget(),
                        policy.transientCost(),
                        policy.throttledCost(),
                        policy.refund()),
                "attempts is 1 to 100");
    }

    private static void refuses(Runnable action, String why) {
        assertThatThrownBy(action::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(why);
    }
}
