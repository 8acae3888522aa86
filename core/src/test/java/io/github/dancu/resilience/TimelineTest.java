package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void the_machines_timeline_waits_at_least_as_long_as_asked() throws InterruptedException {
        Timeline time = Timeline.system();
        long before = time.ticks();

        time.park(Duration.ofNanos(1_500_000));

        assertThat(time.ticks() - before).isGreaterThanOrEqualTo(1_500_000);
    }

    @Test
    void an_interrupted_thread_does_not_wait_at_all() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Timeline.system().park(Duration.ofHours(1))).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void no_time_or_less_is_no_wait() throws InterruptedException {
        Timeline.system().park(Duration.ZERO);
        Timeline.system().park(Duration.ofHours(-1));

        assertThat(Timeline.system().now()).isAfter(VirtualTimeline.START.minusSeconds(1_000_000_000));
    }
}
