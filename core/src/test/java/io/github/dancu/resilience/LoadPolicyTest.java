package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadPolicyTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void defaults_are_those_that_the_documentation_names() {
        assertThat(LoadPolicy.ofDefaults()).isEqualTo(new LoadPolicy(4, 20, 64, 128, 0, SECOND, 1));
    }

    @Test
    void a_builder_starts_from_its_policy_and_changes_what_it_names() {
        LoadPolicy changed = LoadPolicy.builder()
                .concurrency(1, 2, 3)
                .queue(4)
                .rate(5, Duration.ofMinutes(6), 7)
                .build();

        assertThat(changed).isEqualTo(new LoadPolicy(1, 2, 3, 4, 5, Duration.ofMinutes(6), 7));
        assertThat(changed.toBuilder().build()).isEqualTo(changed);
        LoadPolicy unlimited =
                changed.toBuilder().rate(0, Duration.ofMinutes(6), 7).build();
        assertThat(unlimited.toBuilder().build()).isEqualTo(unlimited);
    }

    @ParameterizedTest(name = "{0} per {1}")
    @CsvSource({
        "0, PT1S, 0",
        "4, PT1S, 250000000",
        "20, PT1M, 3000000000",
        "1, PT24H, 86400000000000",
        "1000000000, PT0.001S, 1"
    })
    void a_rate_is_the_time_between_two_attempts(int rate, Duration per, long nanos) {
        assertThat(LoadPolicy.builder().rate(rate, per, 1).build().intervalNanos())
                .isEqualTo(nanos);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "0, 20, 64, fewest is 1 to",
        "21, 20, 64, fewest (21) is at most first (20)",
        "8, 65, 64, first (65) is at most most (64)",
        "8, 20, 10001, most is 1 to"
    })
    void places_out_of_range_are_refused_at_once(int fewest, int first, int most, String why) {
        refuses(() -> LoadPolicy.builder().concurrency(fewest, first, most), why);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "-1, PT1S, 1, rate is 0 to",
        "1000000001, PT1S, 1, rate is 0 to",
        "1, PT0S, 1, per is at least 1 ms",
        "1, PT25H, 1, per is at most PT24H",
        "1, PT1S, 0, burst is 1 to",
        "1, PT1S, 1000001, burst is 1 to"
    })
    void a_rate_out_of_range_is_refused_at_once(int rate, Duration per, int burst, String why) {
        refuses(() -> LoadPolicy.builder().rate(rate, per, burst), why);
    }

    @Test
    void a_queue_out_of_range_is_refused_at_once_and_none_at_all_is_allowed() {
        refuses(() -> LoadPolicy.builder().queue(-1), "queue is 0 to");
        refuses(() -> LoadPolicy.builder().queue(100_001), "queue is 0 to");
        assertThat(LoadPolicy.builder().queue(0).build().queue()).isZero();
    }

    @Test
    void the_record_itself_refuses_the_same() {
        refuses(() -> new LoadPolicy(8, 20, 64, 128, -1, SECOND, 1), "rate is 0 to");
    }

    private static void refuses(Runnable action, String why) {
        assertThatThrownBy(action::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(why);
    }
}
