package io.github.dancu.bulk;

import io.github.dancu.bulk.BulkResult.Answered;
import io.github.dancu.bulk.BulkResult.PassedOver;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.AsyncCalls;
import io.github.dancu.connect.ClientClosedException;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.resilience.CallEnd;
import io.github.dancu.resilience.CallReport;
import io.github.dancu.resilience.Timeline;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The work of a run, done by whoever asks for its results, between one result and the next: begin calls, wait for their ends, note
 * how far it has come. Only the calls themselves are made by other threads.
 */
final class BulkLoop<I, O> implements Iterator<BulkResult<I, O>> {
    private static final Set<CallEnd> OF_THE_ROW = Set.of(CallEnd.FAILED, CallEnd.NO_TIME, CallEnd.CRASHED);

    private final BulkSettings<I, O> settings;
    private final Timeline timeline;
    private final AsyncCalls calls;
    private final BulkSource<I> source;
    private final BulkBuffer<I, O> buffer;
    private final BulkPace pace;
    private final BulkAnswers answers;
    private final BulkNotes notes;
    private final Map<BulkRow<I>, CompletableFuture<Answer<O>>> inFlight = new ConcurrentHashMap<>();
    private final Queue<End<I, O>> ended = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Thread worker;
    private volatile @Nullable RuntimeException stopped;
    private @Nullable BulkResult<I, O> next;
    private @Nullable BulkResult<I, O> handed;
    private long passedOver;
    private @Nullable CallEnd trouble;
    private boolean finished;

    BulkLoop(BulkSettings<I, O> settings, Iterator<? extends I> input, BulkState state, Executor executor) {
        this.settings = settings;
        this.timeline = settings.timeline();
        this.calls = AsyncCalls.on(executor);
        this.source = new BulkSource<>(input, state);
        this.buffer = new BulkBuffer<>(settings.inOrder(), state);
        this.pace = new BulkPace(settings.mostAtOnce(), timeline.ticks());
        this.answers = new BulkAnswers(timeline.ticks());
        this.notes = new BulkNotes(settings, timeline.ticks());
    }

    /** From now on a checkpoint says how far the file of results has come, too; the first one at once. */
    void mark(BulkOutput output) {
        notes.mark(output);
        notes.save(buffer, timeline.ticks());
    }

    @Override
    public boolean hasNext() {
        worker = Thread.currentThread();
        try {
            noteHanded();
            return findNext();
        } catch (RuntimeException | Error why) {
            RuntimeException before = stopped;
            end(why);
            if (before == null || before == why || why instanceof Error) {
                throw why;
            }
            // Whoever closed the run took its threads away from under it.
            before.addSuppressed(why);
            throw before;
        }
    }

    @Override
    public BulkResult<I, O> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all rows were handed out");
        }
        BulkResult<I, O> result = Objects.requireNonNull(next);
        handed = result;
        next = null;
        return result;
    }

    boolean isInOrder() {
        return settings.inOrder();
    }

    /** Ends the calls under way, from any thread; whoever asks for the next result gets an exception. */
    void cancel() {
        stop(new CancellationException("the run was closed"));
        wake();
    }

    /** Notes how far the run has come, if this is the thread that asked for its results, and leaves off noting. */
    void lastNote() {
        if (worker == Thread.currentThread()) {
            notes.save(buffer, timeline.ticks());
        }
        notes.close();
    }

    private boolean findNext() {
        while (next == null) {
            checkNotStopped();
            collectEnds();
            begin();
            next = buffer.next();
            notes.tellIfDue(this::progress, timeline.ticks());
            if (next == null && isFinished()) {
                source.checkAllDoneWereThere();
                if (!finished) {
                    finished = true;
                    notes.save(buffer, timeline.ticks());
                    notes.tell(this::progress, timeline.ticks());
                }
                return false;
            }
            if (next == null) {
                await();
            }
        }
        checkNotStopped();
        return true;
    }

    /** What ended the run ends it for good; what was handed out until then is noted. */
    private void end(Throwable why) {
        stop(why instanceof RuntimeException known ? known : new CancellationException("the run ended"));
        try {
            notes.save(buffer, timeline.ticks());
        } catch (UncheckedIOException alsoNotSaved) {
            why.addSuppressed(alsoNotSaved);
        }
    }

    private void stop(RuntimeException why) {
        if (stopped == null) {
            stopped = why;
        }
        inFlight.values().forEach(call -> call.cancel(true));
    }

    private void wake() {
        Thread waiting = worker;
        if (waiting != null) {
            timeline.unpark(waiting);
        }
    }

    /** A result counts as handed out when the next one is asked for: then the user has done with it. */
    private void noteHanded() {
        BulkResult<I, O> done = handed;
        if (done != null) {
            handed = null;
            passedOver += done instanceof PassedOver ? 1 : 0;
            buffer.handedOut(done.row());
            notes.saveIfDue(buffer, timeline.ticks());
        }
    }

    private void begin() {
        while (stopped == null && inFlight.size() < pace.limit() && pace.pauseLeft(timeline.ticks()) <= 0) {
            Optional<BulkRow<I>> row =
                    source.next(answers.count(), mayReadUpTo(), inFlight.isEmpty(), timeline.ticks());
            if (row.isEmpty()) {
                return;
            }
            begin(row.get());
        }
    }

    private void begin(BulkRow<I> row) {
        row.begins(answers.count());
        CompletableFuture<Answer<O>> call = calls.call(() -> settings.call().apply(row.input()));
        inFlight.put(row, call);
        if (stopped != null) {
            // Whoever closed the run in this moment did not find the call.
            call.cancel(true);
        }
        var unused = call.whenComplete((answer, failure) -> {
            ended.add(new End<>(row, answer, failure));
            wake();
        });
    }

    private void collectEnds() {
        for (End<I, O> end = ended.poll(); end != null; end = ended.poll()) {
            inFlight.remove(end.row());
            if (end.failure() != null) {
                failed(end.row(), end.failure());
            } else if (end.answer() == null) {
                passOver(end.row(), new IllegalArgumentException("the call returned null"));
            } else {
                answers.add(timeline.ticks());
                trouble = null;
                pace.answered(end.answer().report());
                buffer.add(new Answered<>(end.row().number(), end.row().input(), end.answer()));
            }
        }
    }

    private void failed(BulkRow<I> row, Throwable failure) {
        checkNotStopped();
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

    private void unavailable(BulkRow<I> row, UnavailableException failure) {
        CallEnd end = failure.report().end();
        if (end == CallEnd.CLOSED || end == CallEnd.INTERRUPTED) {
            throw failure;
        }
        trouble = end;
        long now = timeline.ticks();
        Duration wait = Duration.between(timeline.now(), failure.nextTrial());
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

    private boolean endsRun(RuntimeException failure) {
        return failure instanceof ClientClosedException
                || (failure instanceof RefusedException && !settings.passOverRefused());
    }

    private void passOver(BulkRow<I> row, RuntimeException reason) {
        buffer.add(new PassedOver<>(row.number(), row.input(), reason));
    }

    /** Waits for an end, a trial, or a row that has rested; for no longer than news may be old. */
    private void await() {
        long now = timeline.ticks();
        long later = Math.max(pace.pauseLeft(now), inFlight.size() < pace.limit() ? source.restLeft(now) : 0);
        long wait = later > 0 ? Math.min(later, BulkNotes.BETWEEN_NEWS_NANOS) : BulkNotes.BETWEEN_NEWS_NANOS;
        try {
            if (ended.isEmpty()) {
                timeline.park(Duration.ofNanos(wait));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the thread that asks for results was interrupted");
        }
    }

    private void checkNotStopped() {
        RuntimeException why = stopped;
        if (why != null) {
            throw why;
        }
    }

    private boolean isFinished() {
        return inFlight.isEmpty() && ended.isEmpty() && source.isEmpty() && buffer.isEmpty();
    }

    private long mayReadUpTo() {
        return buffer.handedUpTo() + settings.window();
    }

    private BulkProgress progress() {
        long pause = Math.max(0, pace.pauseLeft(timeline.ticks()));
        return new BulkProgress(
                buffer.count(), passedOver, inFlight.size(), pace.limit(), Duration.ofNanos(pause), trouble, finished);
    }

    private record End<I, O>(
            BulkRow<I> row,
            @Nullable Answer<O> answer,
            @Nullable Throwable failure) {}
}
