package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakerPolicyTest {
    @Test
    void defaults_are_those_that_the_documentation_names() {
        assertThat(BreakerPolicy.ofDefaults())
                .isEqualTo(new BreakerPolicy(
                        Duration.ofSeconds(60), 10, 50, 5, Duration.ofSeconds(5), Duration.ofSeconds(10), 3));
    }

    @Test
    void with_open_time_changes_the_two_open_times_only() {
        BreakerPolicy changed = BreakerPolicy.ofDefaults().withOpenTime(Duration.ofSeconds(1), Duration.ofSeconds(2));

        assertThat(changed)
                .isEqualTo(new BreakerPolicy(
                        Duration.ofSeconds(60), 10, 50, 5, Duration.ofSeconds(1), Duration.ofSeconds(2), 3));
    }

    @ParameterizedTest(name = "{7} {8}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PT0S    | 10 | 50  | 5 | PT5S | PT10S  | 3 | window         | PT0S",
                "PT0.5S  | 10 | 50  | 5 | PT5S | PT10S  | 3 | window         | PT0.5S",
                "PT1.5S  | 10 | 50  | 5 | PT5S | PT10S  | 3 | window         | PT1.5S",
                "PT-60S  | 10 | 50  | 5 | PT5S | PT10S  | 3 | window         | PT-1M",
                "PT1H1S  | 10 | 50  | 5 | PT5S | PT10S  | 3 | window         | PT1H1S",
                "PT60S   | 0  | 50  | 5 | PT5S | PT10S  | 3 | minimumCalls   | 0",
                "PT60S   | 10 | 0   | 5 | PT5S | PT10S  | 3 | failurePercent | 0",
                "PT60S   | 10 | 101 | 5 | PT5S | PT10S  | 3 | failurePercent | 101",
                "PT60S   | 10 | 50  | 0 | PT5S | PT10S  | 3 | failuresInARow | 0",
                "PT60S   | 10 | 50  | 5 | PT0S | PT10S  | 3 | openTime       | PT0S",
                "PT60S   | 10 | 50  | 5 | PT5S | PT4S   | 3 | longestOpenTime| PT4S",
                "PT60S   | 10 | 50  | 5 | PT5S | PT25H  | 3 | longestOpenTime| PT25H",
                "PT60S   | 10 | 50  | 5 | PT5S | PT10S  | 0 | trials         | 0",
            })
    void a_value_out_of_its_range_is_refused_and_named(
            Duration window,
            int minimumCalls,
            int failurePercent,
            int failuresInARow,
            Duration openTime,
            Duration longestOpenTime,
            int trials,
            String name,
            String value) {
        assertThatThrownBy(() -> new BreakerPolicy(
                        window, minimumCalls, failurePercent, failuresInARow, openTime, longestOpenTime, trials))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(value);
    }
}
