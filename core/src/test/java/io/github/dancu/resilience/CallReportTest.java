package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallReportTest {
    @Test
    void prints_one_line_that_says_where_the_time_went() {
        CallReport report = new CallReport(
                "CSDL",
                "findCitizen",
                true,
                3,
                Duration.ofMillis(12_400),
                Duration.ofMillis(1_900),
                Duration.ofMillis(10_500),
                GuardState.HALF_OPEN,
                "7f3a");

        assertThat(report)
                .hasToString("CSDL findCitizen: answered after 3 attempts in 12.4 s (waits 1.9, calls 10.5);"
                        + " circuit half-open; 7f3a");
    }

    @Test
    void a_call_that_never_left_has_no_attempts_and_took_no_time() {
        assertThat(CallReport.notSent("CSDL", "findCitizen", "7f3a"))
                .hasToString("CSDL findCitizen: no answer after 0 attempts in 0.0 s (waits 0.0, calls 0.0);"
                        + " circuit closed; 7f3a");
    }

    @Test
    void one_attempt_is_no_attempts() {
        CallReport report = new CallReport(
                "CSDL",
                "findCitizen",
                false,
                1,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                GuardState.CLOSED,
                "7f3a");

        assertThat(report.attemptsText()).isEqualTo("1 attempt");
    }

    @Test
    void a_negative_number_of_attempts_is_refused() {
        assertThatThrownBy(() -> new CallReport(
                        "CSDL",
                        "findCitizen",
                        false,
                        -1,
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        GuardState.CLOSED,
                        "7f3a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("attempts")
                .hasMessageContaining("-1");
    }
}
