package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TimelineTest {
    @Test
    void whoever_looks_again_after_each_wait_waits_as_long_as_it_wants() throws InterruptedException {
        Timeline time = Timeline.system();
        long before = time.ticks();

        while (time.ticks() - before < 1_500_000) {
            time.park(Duration.ofNanos(1_500_000 - (time.ticks() - before)));
        }

        assertThat(time.ticks() - before).isGreaterThanOrEqualTo(1_500_000);
    }

    @Test
    @Timeout(60)
    void a_thread_that_was_unparked_does_not_wait() throws InterruptedException {
        Timeline.system().unpark(Thread.currentThread());

        Timeline.system().park(Duration.ofHours(1));
    }

    @Test
    @Timeout(60)
    void unparking_ends_the_wait_of_another_thread() throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        Thread waiting = new Thread(() -> {
            while (!done.get()) {
                park(Duration.ofHours(1));
            }
        });
        waiting.start();

        done.set(true);
        Timeline.system().unpark(waiting);

        waiting.join();
    }

    @Test
    void an_interrupted_thread_does_not_wait_at_all() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Timeline.system().park(Duration.ofHours(1))).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    @Timeout(60)
    void no_time_or_less_is_no_wait() {
        assertThatCode(() -> Timeline.system().park(Duration.ZERO)).doesNotThrowAnyException();
        assertThatCode(() -> Timeline.system().park(Duration.ofHours(-1))).doesNotThrowAnyException();
    }

    private static void park(Duration duration) {
        try {
            Timeline.system().park(duration);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
