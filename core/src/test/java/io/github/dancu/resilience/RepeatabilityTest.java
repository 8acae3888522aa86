package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatabilityTest {
    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "READ, TRANSIENT, NOT_SENT, true",
        "READ, TRANSIENT, NOT_DONE, true",
        "READ, TRANSIENT, UNKNOWN, true",
        "READ, THROTTLED, NOT_SENT, true",
        "READ, THROTTLED, NOT_DONE, true",
        "READ, THROTTLED, UNKNOWN, true",
        "METERED_READ, TRANSIENT, NOT_SENT, true",
        "METERED_READ, TRANSIENT, NOT_DONE, false",
        "METERED_READ, TRANSIENT, UNKNOWN, false",
        "METERED_READ, THROTTLED, NOT_SENT, true",
        "METERED_READ, THROTTLED, NOT_DONE, false",
        "METERED_READ, THROTTLED, UNKNOWN, false",
        "IDEMPOTENT_WRITE, TRANSIENT, NOT_SENT, true",
        "IDEMPOTENT_WRITE, TRANSIENT, NOT_DONE, true",
        "IDEMPOTENT_WRITE, TRANSIENT, UNKNOWN, true",
        "IDEMPOTENT_WRITE, THROTTLED, NOT_SENT, true",
        "IDEMPOTENT_WRITE, THROTTLED, NOT_DONE, true",
        "IDEMPOTENT_WRITE, THROTTLED, UNKNOWN, true",
        "UNSAFE_WRITE, TRANSIENT, NOT_SENT, true",
        "UNSAFE_WRITE, TRANSIENT, NOT_DONE, false",
        "UNSAFE_WRITE, TRANSIENT, UNKNOWN, false",
        "UNSAFE_WRITE, THROTTLED, NOT_SENT, true",
        "UNSAFE_WRITE, THROTTLED, NOT_DONE, false",
        "UNSAFE_WRITE, THROTTLED, UNKNOWN, false",
    })
    void what_may_help_is_repeated_as_the_safety_class_allows(
            SafetyClass safety, Trouble trouble, Fate fate, boolean repeated) {
        assertThat(Repeatability.mayRepeat(safety, Failures.of(trouble, fate))).isEqualTo(repeated);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "READ, FINAL",
        "READ, CANCELLED",
        "METERED_READ, FINAL",
        "METERED_READ, CANCELLED",
        "IDEMPOTENT_WRITE, FINAL",
        "IDEMPOTENT_WRITE, CANCELLED",
        "UNSAFE_WRITE, FINAL",
        "UNSAFE_WRITE, CANCELLED",
    })
    void a_clear_no_and_a_cancelled_call_are_never_repeated(SafetyClass safety, Trouble trouble) {
        for (Fate fate : Fate.values()) {
            assertThat(Repeatability.mayRepeat(safety, Failures.of(trouble, fate)))
                    .as("%s", fate)
                    .isFalse();
        }
    }
}
