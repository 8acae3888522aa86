package io.github.dancu.examples;

import io.github.dancu.connect.Answer;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.resilience.Deadline;
import io.github.dancu.resilience.Timeline;
import java.time.Duration;
import java.util.function.Supplier;

/** Makes a call again when the system says that it is worth it, as a queue in a one-stop system would. */
final class Patience {
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_PATIENCE = Duration.ofMinutes(10);

    private final Timeline timeline;
    private final Tally tally;

    Patience(Timeline timeline, Tally tally) {
        this.timeline = timeline;
        this.tally = tally;
    }

    <T> Answer<T> call(Supplier<Answer<T>> call) {
        Deadline patience = Deadline.in(LONGEST_PATIENCE, timeline);
        while (true) {
            try {
                return call.get();
            } catch (UnavailableException later) {
                tally.failed(later);
                if (patience.left().isZero()) {
                    throw later;
                }
                waitFor(later);
            }
        }
    }

    private void waitFor(UnavailableException later) {
        Duration wait = Duration.between(timeline.now(), later.nextTrial());
        try {
            timeline.sleep(wait.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw later;
        }
    }
}
