package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallPolicyTest {
    @Test
    void lookups_have_thirty_seconds_and_submissions_ninety() {
        CallPolicy lookups = CallPolicy.ofLookups();
        CallPolicy submissions = CallPolicy.ofSubmissions();

        assertThat(lookups.deadline()).isEqualTo(Duration.ofSeconds(30));
        assertThat(lookups.attemptTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(submissions.deadline()).isEqualTo(Duration.ofSeconds(90));
        assertThat(submissions.attemptTimeout()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void defaults_are_those_that_the_documentation_names() {
        assertThat(CallPolicy.ofLookups())
                .isEqualTo(new CallPolicy(
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(10),
                        3,
                        Duration.ofMillis(200),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(8),
                        Duration.ofSeconds(60),
                        BreakerPolicy.ofDefaults()));
    }

    @Test
    void with_changes_what_it_names_and_nothing_else() {
        CallPolicy policy = CallPolicy.ofLookups();
        BreakerPolicy breaker = BreakerPolicy.ofDefaults().withOpenTime(Duration.ofSeconds(1), Duration.ofSeconds(2));

        CallPolicy changed = policy.withTimes(Duration.ofSeconds(5), Duration.ofSeconds(2))
                .withAttempts(7)
                .withBreaker(breaker);

        assertThat(changed)
                .isEqualTo(new CallPolicy(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(2),
                        7,
                        policy.backoff(),
                        policy.throttledBackoff(),
                        policy.longestWait(),
                        policy.longestRetryAfter(),
                        breaker));
    }

    @ParameterizedTest(name = "{8}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PT0.249S | PT0.249S | 3 | PT0.2S | PT1S | PT8S  | PT60S | deadline         | PT0.249S",
                "PT30S    | PT0.249S | 3 | PT0.2S | PT1S | PT8S  | PT60S | attemptTimeout   | PT0.249S",
                "PT30S    | PT31S    | 3 | PT0.2S | PT1S | PT8S  | PT60S | attemptTimeout   | PT31S",
                "PT24H1S  | PT10S    | 3 | PT0.2S | PT1S | PT8S  | PT60S | deadline         | PT24H1S",
                "PT30S    | PT10S    | 0 | PT0.2S | PT1S | PT8S  | PT60S | attempts         | 0",
                "PT30S    | PT10S    | 3 | PT0S   | PT1S | PT8S  | PT60S | backoff          | PT0S",
                "PT30S    | PT10S    | 3 | PT9S   | PT1S | PT8S  | PT60S | backoff          | PT9S",
                "PT30S    | PT10S    | 3 | PT0.2S | PT-1S| PT8S  | PT60S | throttledBackoff | PT-1S",
                "PT30S    | PT10S    | 3 | PT0.2S | PT9S | PT8S  | PT60S | throttledBackoff | PT9S",
                "PT30S    | PT10S    | 3 | PT0.2S | PT1S | PT25H | PT60S | longestWait      | PT25H",
                "PT30S    | PT10S    | 3 | PT0.2S | PT1S | PT8S  | PT0S  | longestRetryAfter| PT0S",
                "PT30S    | PT10S    | 3 | PT0.2S | PT1S | PT8S  | PT25H | longestRetryAfter| PT25H",
            })
    void a_value_out_of_its_range_is_refused_and_named(
            Duration deadline,
            Duration attemptTimeout,
            int attempts,
            Duration backoff,
            Duration throttledBackoff,
            Duration longestWait,
            Duration longestRetryAfter,
            String name,
            String value) {
        assertThatThrownBy(() -> new CallPolicy(
                        deadline,
                        attemptTimeout,
                        attempts,
                        backoff,
                        throttledBackoff,
                        longestWait,
                        longestRetryAfter,
                        BreakerPolicy.ofDefaults()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(value);
    }
}
