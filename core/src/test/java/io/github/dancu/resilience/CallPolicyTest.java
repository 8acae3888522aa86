package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallPolicyTest {
    @Test
    void defaults_are_those_that_the_documentation_names() {
        assertThat(CallPolicy.ofLookups())
                .isEqualTo(new CallPolicy(
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(10),
                        RetryPolicy.ofDefaults(),
                        BreakerPolicy.ofDefaults()));
        assertThat(CallPolicy.ofSubmissions())
                .isEqualTo(new CallPolicy(
                        Duration.ofSeconds(90),
                        Duration.ofSeconds(30),
                        RetryPolicy.ofDefaults(),
                        BreakerPolicy.ofDefaults()));
    }

    @Test
    void a_builder_starts_from_its_policy_and_changes_what_it_names() {
        RetryPolicy retry = RetryPolicy.builder().attempts(7).build();
        BreakerPolicy breaker = BreakerPolicy.builder().trials(2).build();
        CallPolicy policy = CallPolicy.ofSubmissions();

        CallPolicy changed = policy.toBuilder().retry(retry).breaker(breaker).build();

        assertThat(changed).isEqualTo(new CallPolicy(policy.deadline(), policy.attemptTimeout(), retry, breaker));
        assertThat(changed.toBuilder().build()).isEqualTo(changed);
        assertThat(changed.toBuilder()
                        .times(Duration.ofSeconds(5), Duration.ofSeconds(2))
                        .build())
                .isEqualTo(new CallPolicy(Duration.ofSeconds(5), Duration.ofSeconds(2), retry, breaker));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"PT0.25S, PT0.25S", "PT24H, PT24H"})
    void the_ends_of_the_ranges_are_allowed(Duration deadline, Duration attempt) {
        assertThat(CallPolicy.ofLookups().toBuilder().times(deadline, attempt).build())
                .returns(deadline, CallPolicy::deadline)
                .returns(attempt, CallPolicy::attemptTimeout);
    }

    @ParameterizedTest(name = "{2} {3}")
    @CsvSource({
        "PT0.249S, PT0.249S, attemptTimeout, PT0.249S",
        "PT30S, PT0.249S, attemptTimeout, PT0.249S",
        "PT30S, PT31S, attemptTimeout, PT31S",
        "PT24H1S, PT10S, deadline, PT24H1S"
    })
    void times_out_of_range_are_refused_at_once_and_named(
            Duration deadline, Duration attempt, String name, String value) {
        CallPolicy.Builder builder = CallPolicy.ofLookups().toBuilder();

        assertThatThrownBy(() -> builder.times(deadline, attempt))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(value);
        assertThatThrownBy(
                        () -> new CallPolicy(deadline, attempt, RetryPolicy.ofDefaults(), BreakerPolicy.ofDefaults()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
        assertThat(builder.build()).isEqualTo(CallPolicy.ofLookups());
    }
}
