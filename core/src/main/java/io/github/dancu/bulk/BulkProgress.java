package io.github.dancu.bulk;

import io.github.dancu.resilience.CallEnd;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a {@link BulkRun} has come; it holds no personal data.
 *
 * <p>Immutable and thread-safe. {@link #toString()} is one readable line.
 *
 * @param rows rows that were handed out, those before a resumption included
 * @param passedOver of these, since the run began or was resumed, those without an answer
 * @param inFlight calls under way
 * @param concurrency calls that may be under way at once, as the system stands it now
 * @param pause how long no call is begun, because the system does not answer; zero if calls are begun
 * @param trouble how the last call ended that brought no answer; {@code null} once another was answered
 * @param finished whether every row was handed out
 */
public record BulkProgress(
        long rows,
        long passedOver,
        int inFlight,
        int concurrency,
        Duration pause,
        @Nullable CallEnd trouble,
        boolean finished) {
    public BulkProgress {
        Objects.requireNonNull(pause, "pause");
    }

    @Override
    public String toString() {
        String state = finished
                ? "finished"
                : pause.isZero()
                        ? inFlight + " of " + concurrency + " calls under way"
                        : "no answers (" + trouble + "): waits " + Math.max(1, pause.toSeconds()) + " s";
        return String.format(Locale.ROOT, "%,d rows, %,d passed over; %s", rows, passedOver, state);
    }
}
