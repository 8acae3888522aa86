package io.github.dancu.bulk;

import io.github.dancu.bulk.BulkResult.Answered;
import io.github.dancu.bulk.BulkResult.PassedOver;
import io.github.dancu.connect.Answer;
import io.github.dancu.resilience.Timeline;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The work of a run, done by whoever asks for its results, between one result and the next: begin calls, wait for their ends, note
 * how far it has come. Only the calls themselves are made by other threads.
 */
final class BulkLoop<I, O> implements Iterator<BulkResult<I, O>> {
    private final BulkSettings<I, O> settings;
    private final Timeline timeline;
    private final BulkCalls<I, O> calls;
    private final BulkSource<I> source;
    private final BulkBuffer<I, O> buffer;
    private final BulkPace pace;
    private final BulkAnswers answers;
    private final BulkNotes notes;
    private final BulkFailures<I, O> failures;
    private volatile @Nullable Thread worker;
    private volatile @Nullable RuntimeException stopped;
    private @Nullable BulkResult<I, O> next;
    private @Nullable BulkResult<I, O> handed;
    private long passedOver;
    private boolean finished;

    BulkLoop(BulkSettings<I, O> settings, Iterator<? extends I> input, BulkState state, Executor executor) {
        this.settings = settings;
        this.timeline = settings.timeline();
        this.source = new BulkSource<>(input, state);
        this.buffer = new BulkBuffer<>(settings.inOrder(), state);
        this.pace = new BulkPace(settings.mostAtOnce(), timeline.ticks());
        this.answers = new BulkAnswers(timeline.ticks());
        this.notes = new BulkNotes(settings, timeline.ticks());
        this.failures = new BulkFailures<>(settings, source, buffer, pace, answers);
        this.calls = new BulkCalls<>(executor, failures::isOfSystem, this::wake);
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
        calls.cancel();
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

    private void collectEnds() {
        calls.takeBack(source::takeBack);
        for (BulkTurn<I, O> turn = calls.nextEnded(); turn != null; turn = calls.nextEnded()) {
            checkNotStopped();
            BulkRow<I> row = turn.row();
            if (turn.failure() != null) {
                failures.failed(row, turn.failure());
            } else if (turn.answer() == null) {
                failures.passOver(row, new IllegalArgumentException("the call returned null"));
            } else {
                answered(row, turn.answer());
            }
        }
        calls.limit(pace.limit());
    }

    private void answered(BulkRow<I> row, Answer<O> answer) {
        answers.note(timeline.ticks());
        failures.answered();
        pace.answered(answer.report());
        buffer.add(new Answered<>(row.number(), row.input(), answer));
    }

    private void begin() {
        while (stopped == null && calls.hasRoom() && pace.pauseLeft(timeline.ticks()) <= 0) {
            Optional<BulkRow<I>> row = source.next(answers.count(), mayReadUpTo(), calls.isEmpty(), timeline.ticks());
            if (row.isEmpty()) {
                break;
            }
            begin(row.get());
        }
        calls.addThread();
    }

    private void begin(BulkRow<I> row) {
        BulkTurn<I, O> turn = new BulkTurn<>(row, () -> settings.call().apply(row.input()), answers);
        calls.add(turn);
        if (stopped != null) {
            // Whoever closed the run in this moment did not find the call.
            turn.cancel();
        }
    }

    /** Waits for an end, a trial, or a row that has rested; for no longer than news may be old. */
    private void await() {
        long now = timeline.ticks();
        long later = Math.max(pace.pauseLeft(now), calls.hasRoom() ? source.restLeft(now) : 0);
        long wait = later > 0 ? Math.min(later, BulkNotes.BETWEEN_NEWS_NANOS) : BulkNotes.BETWEEN_NEWS_NANOS;
        try {
            if (!calls.hasEnded()) {
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
        return calls.isEmpty() && source.isEmpty() && buffer.isEmpty();
    }

    private long mayReadUpTo() {
        return buffer.handedUpTo() + settings.window();
    }

    private BulkProgress progress() {
        long pause = Math.max(0, pace.pauseLeft(timeline.ticks()));
        return new BulkProgress(
                buffer.count(),
                passedOver,
                calls.count(),
                pace.limit(),
                Duration.ofNanos(pause),
                failures.trouble(),
                finished);
    }
}
