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
                        Duration.ofSeconds(60),
                        10,
                        80,
                        5,
                        80,
                        80,
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10),
                        3,
                        Duration.ofSeconds(60)));
    }

    @Test
    void a_builder_starts_from_its_policy_and_changes_what_it_names() {
        BreakerPolicy changed = BreakerPolicy.builder()
                .window(Duration.ofSeconds(1), 2, 3)
                .failuresInARow(4)
                .slow(5, 6)
                .openTime(Duration.ofSeconds(7), Duration.ofSeconds(8))
                .trials(9)
                .holdFor(Duration.ofSeconds(10))
                .build();

        assertThat(changed)
                .isEqualTo(new BreakerPolicy(
                        Duration.ofSeconds(1),
                        2,
                        3,
                        4,
                        5,
                        6,
                        Duration.ofSeconds(7),
                        Duration.ofSeconds(8),
                        9,
                        Duration.ofSeconds(10)));
        assertThat(changed.toBuilder().build()).isEqualTo(changed);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "PT0S, 10, 50, window (PT0S)",
        "PT0.5S, 10, 50, window (PT0.5S)",
        "PT-60S, 10, 50, window (PT-1M)",
        "PT1.5S, 10, 50, 'window is whole seconds, not PT1.5S'",
        "PT1H1S, 10, 50, window is at most PT1H",
        "PT60S, 0, 50, minimumCalls is 1 to",
        "PT60S, 1000001, 50, minimumCalls is 1 to",
        "PT60S, 10, 0, failurePercent is 1 to 100",
        "PT60S, 10, 101, failurePercent is 1 to 100"
    })
    void a_window_out_of_range_is_refused_at_once(Duration window, int calls, int percent, String why) {
        refuses(() -> BreakerPolicy.builder().window(window, calls, percent), why);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "PT0S, PT10S, openTime is at least 1 ms",
        "PT5S, PT4S, longestOpenTime (PT4S)",
        "PT5S, PT25H, longestOpenTime is at most"
    })
    void open_times_out_of_range_are_refused_at_once(Duration first, Duration longest, String why) {
        refuses(() -> BreakerPolicy.builder().openTime(first, longest), why);
    }

    @Test
    void other_numbers_out_of_range_are_refused_at_once() {
        refuses(() -> BreakerPolicy.builder().failuresInARow(0), "failuresInARow is 1 to");
        refuses(() -> BreakerPolicy.builder().slow(0, 80), "slowPercent is 1 to 100");
        refuses(() -> BreakerPolicy.builder().slow(80, 101), "slowShare is 1 to 100");
        refuses(() -> BreakerPolicy.builder().trials(0), "trials is 1 to");
        refuses(() -> BreakerPolicy.builder().holdFor(Duration.ofNanos(-1)), "holdFor (PT-0.000000001S)");
        refuses(() -> BreakerPolicy.builder().holdFor(Duration.ofHours(25)), "holdFor is at most PT24H");
    }

    @Test
    void the_record_itself_refuses_the_same() {
        BreakerPolicy policy = BreakerPolicy.ofDefaults();

        refuses(
                () -> new BreakerPolicy(
                        policy.window(),
                        policy.minimumCalls(),
                        policy.failurePercent(),
                        policy.failuresInARow(),
                        policy.slowPercent(),
                        policy.slowShare(),
                        policy.openTime(),
                        policy.longestOpenTime(),
                        0,
                        policy.holdFor()),
                "trials is 1 to");
    }

    private static void refuses(Runnable action, String why) {
        assertThatThrownBy(action::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
