package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private final VirtualTimeline time = new VirtualTimeline();
    private final Deadline deadline = Deadline.in(Duration.ofMinutes(2), time);

    @Test
    void what_is_left_shrinks_as_time_passes_even_when_the_ticks_wrap() {
        time.advance(Duration.ofSeconds(90));

        assertThat(deadline.left()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void nothing_is_left_once_it_has_passed() {
        time.advance(Duration.ofMinutes(3));

        assertThat(deadline.left()).isZero();
    }

    @Test
    void allows_what_ends_exactly_in_time() {
        time.advance(Duration.ofSeconds(110));

        assertThat(deadline.allows(Duration.ofSeconds(10))).isTrue();
        assertThat(deadline.allows(Duration.ofSeconds(10).plusNanos(1))).isFalse();
    }

    @Test
    void a_clock_that_is_set_changes_nothing() {
        time.setClockBy(Duration.ofHours(-5));

        assertThat(deadline.left()).isEqualTo(Duration.ofMinutes(2));
        assertThat(deadline).hasToString("Deadline[120000 ms left]");
    }
}
