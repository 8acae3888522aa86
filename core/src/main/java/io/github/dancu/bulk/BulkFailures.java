package io.github.dancu.bulk;

import io.github.dancu.bulk.BulkResult.PassedOver;
import io.github.dancu.connect.ClientClosedException;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.resilience.CallEnd;
import io.github.dancu.resilience.CallReport;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of a row whose call has no answer: it is tried again, or passed over, or ends the run. Not thread-safe. */
final class BulkFailures<I, O> {
    private static final Set<CallEnd> OF_THE_ROW = Set.of(CallEnd.FAILED, CallEnd.NO_TIME, CallEnd.CRASHED);

    private final BulkSettings<I, O> settings;
    private final BulkSource<I> source;
    private final BulkBuffer<I, O> buffer;
    private final BulkPace pace;
    private final BulkAnswers answers;
    private @Nullable CallEnd trouble;

    BulkFailures(
            BulkSettings<I, O> settings,
            BulkSource<I> source,
            BulkBuffer<I, O> buffer,
            BulkPace pace,
            BulkAnswers answers) {
        this.settings = settings;
        this.source = source;
        this.buffer = buffer;
        this.pace = pace;
        this.answers = answers;
    }

    /** Whether it says something of the system, and not of the row alone. Any thread may ask. */
    boolean isOfSystem(Throwable failure) {
        return failure instanceof UnavailableException || failure instanceof Error || endsRun(failure);
    }

    /** @throws RuntimeException the failure, if the run must end */
    void failed(BulkRow<I> row, Throwable failure) {
        if (failure instanceof UnavailableException later) {
            unavailable(row, later);
        } else if (failure instanceof Error error) {
            throw error;
        } else if (failure instanceof RuntimeException known) {
            if (endsRun(known)) {
                throw known;
            }
            passOver(row, known);
        } else {
            passOver(row, new IllegalArgumentException("the call ended with a " + failure.getClass()));
        }
    }

    void passOver(BulkRow<I> row, RuntimeException reason) {
        buffer.add(new PassedOver<>(row.number(), row.input(), reason));
    }

    /** Why rows wait, if the last end was no answer. */
    @Nullable
    CallEnd trouble() {
        return trouble;
    }

    /** Somebody was answered. */
    void answered() {
        trouble = null;
    }

    private void unavailable(BulkRow<I> row, UnavailableException failure) {
        CallEnd end = failure.report().end();
        if (end == CallEnd.CLOSED || end == CallEnd.INTERRUPTED) {
            throw failure;
        }
        trouble = end;
        long now = settings.timeline().ticks();
        Duration wait = Duration.between(settings.timeline().now(), failure.nextTrial());
        if (end == CallEnd.QUEUE || end == CallEnd.RATE) {
            pace.overloaded(wait, now);
            source.giveBackUntried(row);
            return;
        }
        boolean othersWere = row.othersWereAnswered(answers.count());
        if (!othersWere) {
            pace.silent(wait, now);
        }
        row.failed(othersWere && isOfTheRow(failure.report()), BulkPace.nanosOf(wait), answers, now);
        if (row.failuresAlone() >= settings.tries() || isGivenUp(row, othersWere, now)) {
            passOver(row, failure);
        } else {
            source.giveBack(row);
        }
    }

    private boolean isGivenUp(BulkRow<I> row, boolean othersWere, long now) {
        long patience = settings.patience().toNanos();
        return othersWere
                ? row.failingAmongOthers(answers) >= patience
                : source.isExhausted() && row.failingInSilence(now) >= patience;
    }

    private static boolean isOfTheRow(CallReport report) {
        // A circuit that let attempts of this call pass was opened by them, if nobody else was called.
        return OF_THE_ROW.contains(report.end()) || (report.end() == CallEnd.CIRCUIT && report.attempts() > 0);
    }

    private boolean endsRun(Throwable failure) {
        return failure instanceof ClientClosedException
                || (failure instanceof RefusedException && !settings.passOverRefused());
    }
}
