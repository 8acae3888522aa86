package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallReportTest {
    @Test
    void prints_one_line_that_says_where_the_time_went() {
        CallReport report = new CallReport(
                "CSDL",
                "findCitizen",
                CallEnd.ANSWERED,
                3,
                Duration.ofMillis(12_700),
                Duration.ofMillis(300),
                Duration.ofMillis(1_900),
                Duration.ofMillis(10_500),
                GuardState.HALF_OPEN,
                472,
                500,
                "7f3a");

        assertThat(report)
                .hasToString("CSDL findCitizen: answered after 3 attempts in 12.7 s (queue 0.3, waits 1.9, calls 10.5);"
                        + " breaker half-open; budget 472/500; 7f3a");
    }

    @Test
    void a_call_that_never_left_has_no_attempts_and_took_no_time() {
        assertThat(CallReport.notSent("CSDL", "findCitizen", "7f3a"))
                .hasToString(
                        "CSDL findCitizen: no answer (NOT_SENT) after 0 attempts in 0.0 s (queue 0.0, waits 0.0, calls 0.0);"
                                + " breaker closed; budget 0/0; 7f3a");
    }

    @Test
    void one_attempt_is_no_attempts() {
        assertThat(report(1, 0, 0).attemptsText()).isEqualTo("1 attempt");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({"-1, 0, 0, attempts", "1, -1, 500, budgetLeft", "1, 501, 500, budgetLeft", "1, 0, -1, budget"})
    void a_number_that_cannot_be_is_refused_and_named(int attempts, int left, int budget, String name) {
        assertThatThrownBy(() -> report(attempts, left, budget))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(name + " is ");
    }

    @Test
    void only_an_answer_is_answered() {
        for (CallEnd end : CallEnd.values()) {
            CallReport report = new CallReport(
                    "CSDL",
                    "find",
                    end,
                    1,
                    Duration.ZERO,
                    Duration.ZERO,
                    Duration.ZERO,
                    Duration.ZERO,
                    GuardState.CLOSED,
                    1,
                    1,
                    "-");

            assertThat(report.answered()).isEqualTo(end == CallEnd.ANSWERED);
        }
    }

    @Test
    void a_time_that_cannot_be_is_refused_and_named() {
        assertThatThrownBy(() -> new CallReport(
                        "CSDL",
                        "find",
                        CallEnd.FAILED,
                        1,
                        Duration.ZERO,
                        Duration.ofNanos(-1),
                        Duration.ZERO,
                        Duration.ZERO,
                        GuardState.CLOSED,
                        1,
                        1,
                        "-"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("queue");
    }

    private static CallReport report(int attempts, int left, int budget) {
        return new CallReport(
                "CSDL",
                "findCitizen",
                CallEnd.FAILED,
                attempts,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                GuardState.CLOSED,
                left,
                budget,
                "7f3a");
    }
}
