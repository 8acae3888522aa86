package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.resilience.Guarded.GaveUp;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * What Resilience4j 2.4 does by itself and the guard does not. Each test shows both: a new version of the library that behaves
 * otherwise fails it, and then the guard can be simpler.
 */
class Resilience4jPitfallsTest {
    private final VirtualTimeline time = new VirtualTimeline();
    private final Guard guard = Policies.guard(SafetyClass.READ, Policies.lookups(1), time, new Random(1));

    @AfterEach
    void forgetInterrupts() {
        Thread.interrupted();
    }

    @Test
    void its_circuit_is_closed_after_ninety_nine_failures_of_ninety_nine_and_ours_opens_after_five() {
        CircuitBreaker theirs = CircuitBreaker.ofDefaults("theirs");
        for (int i = 0; i < 99; i++) {
            theirs.onError(1, TimeUnit.SECONDS, new IOException("no connection"));
        }
        assertThat(theirs.getState()).isEqualTo(CircuitBreaker.State.CLOSED);

        lose(5);

        assertThat(guard.state()).isEqualTo(GuardState.OPEN);
    }

    @Test
    void its_retry_waits_half_a_second_to_ask_an_open_circuit_again_and_ours_says_no_at_once() {
        CircuitBreaker theirs = CircuitBreaker.ofDefaults("theirs");
        theirs.transitionToOpenState();
        CallNotPermittedException open = CallNotPermittedException.createCallNotPermittedException(theirs);
        assertThat(Retry.ofDefaults("theirs").asyncContext().onError(open)).isEqualTo(500);

        lose(5);
        Duration before = time.elapsed();
        Guarded<String> end = guard.call("7f3a", timeout -> "ok");

        assertThat(end).isInstanceOf(GaveUp.class);
        assertThat(time.elapsed()).isEqualTo(before);
    }

    @Test
    void an_interrupt_ends_its_back_off_with_the_last_failure_and_ours_says_that_it_was_interrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Retry.ofDefaults("theirs").executeCheckedSupplier(() -> {
                    throw new IOException("no connection");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("no connection");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();

        Guard patient = Policies.guard(SafetyClass.READ, Policies.lookups(3), time, new Random(1));
        Guarded<String> end = patient.call("7f3a", new ScriptedAttempt(time, Duration.ZERO).fails(Failures.lineDown()));

        assertThat(((GaveUp<String>) end).reason()).isEqualTo("no connection; interrupted");
        assertThat(end.report().attempts()).isEqualTo(1);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void it_asks_for_the_first_slf4j_and_gets_the_second() {
        assertThat(SLF4JServiceProvider.class.getProtectionDomain().getCodeSource())
                .as("providers exist since SLF4J 2; without them logging is silently lost")
                .isEqualTo(LoggerFactory.class.getProtectionDomain().getCodeSource());
    }

    private void lose(int calls) {
        for (int i = 0; i < calls; i++) {
            guard.call("7f3a", timeout -> {
                throw Failures.lineDown();
            });
        }
    }
}
