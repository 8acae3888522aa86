package io.github.dancu.resilience;

import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.CallEvent.Reason;
import org.jspecify.annotations.Nullable;

/** What one call has been through so far, and where its time went. Confined to the thread that makes it. */
final class Call {
    private static final long SHORTEST_ATTEMPT = CallPolicy.SHORTEST_ATTEMPT.toNanos();

    private final String correlationId;
    private final Timeline timeline;
    private final Events events;
    private final Waits waits;
    private final long start;
    private final long deadline;
    private int attempts;
    private int spent;
    private int epoch;
    private long queued;
    private long waited;
    private long called;
    private long lastTook;
    private long lastEnd;
    private boolean answerSlow;
    private boolean placed;
    private long placedSince;
    private boolean mayHaveTakenEffect;
    private @Nullable AttemptFailure lastFailure;

    Call(String correlationId, Timeline timeline, Events events, Waits waits, long deadlineNanos) {
        this.correlationId = correlationId;
        this.timeline = timeline;
        this.events = events;
        this.waits = waits;
        this.start = timeline.ticks();
        this.deadline = deadlineNanos;
    }

    /** Nanoseconds left until the deadline; negative once it has passed. */
    long left() {
        return leftAt(timeline.ticks());
    }

    long leftAt(long ticks) {
        return deadline - (ticks - start);
    }

    /** Nanoseconds that may still be waited, so that an attempt can begin in time; negative if none can. */
    long spare() {
        return spareAt(timeline.ticks());
    }

    long spareAt(long ticks) {
        return leftAt(ticks) - SHORTEST_ATTEMPT;
    }

    long elapsed() {
        return timeline.ticks() - start;
    }

    /** Waits for all of the time, which the caller has checked to be there. */
    void pause(long nanos, Reason reason) throws Stopped {
        waits.checkOpen();
        long from = timeline.ticks();
        try {
            waiting(reason);
            for (long left = nanos; left > 0; left = nanos - (timeline.ticks() - from)) {
                park(left);
            }
        } finally {
            waited(timeline.ticks() - from, reason);
        }
    }

    /** Waits once, perhaps for less than the time. */
    void park(long nanos) throws Stopped {
        waits.park(nanos);
    }

    /** {@link #waited} follows. */
    void waiting(Reason reason) {
        events.waiting(this, reason);
    }

    void waited(long nanos, Reason reason) {
        if (reason == Reason.PLACE) {
            queued += nanos;
        } else {
            waited += nanos;
        }
        events.waited(this, reason, nanos);
    }

    void attempting() {
        events.attempting(this);
    }

    void answered(long began, long end, boolean slow) {
        answerSlow = slow;
        count(began, end);
        events.attempted(this, lastTook, null);
    }

    void failed(long began, long end, AttemptFailure failure) {
        lastFailure = failure;
        mayHaveTakenEffect |= failure.fate() == Fate.UNKNOWN;
        count(began, end);
        events.attempted(this, lastTook, failure);
    }

    /** An attempt ended with an exception that nobody foresaw, which ends the call too. */
    void crashed(long began, long end) {
        count(began, end);
    }

    private void count(long began, long end) {
        attempts++;
        lastTook = end - began;
        called += lastTook;
        lastEnd = end;
    }

    /** It has a place from its start on: the moments until it was given it are not worth asking the clock. */
    void placedAtOnce() {
        placed = true;
        placedSince = start;
    }

    void placed() {
        placed = true;
        placedSince = timeline.ticks();
    }

    void unplaced() {
        placed = false;
    }

    boolean isPlaced() {
        return placed;
    }

    /** Nanoseconds for which it will then have had its place. */
    long stayAt(long ticks) {
        return ticks - placedSince;
    }

    void entered(int epoch) {
        this.epoch = epoch;
    }

    /** In which epoch of the circuit it was let pass. */
    int epoch() {
        return epoch;
    }

    void spend(int tokens) {
        spent += tokens;
    }

    String correlationId() {
        return correlationId;
    }

    int attempts() {
        return attempts;
    }

    int spent() {
        return spent;
    }

    long queued() {
        return queued;
    }

    long waited() {
        return waited;
    }

    long called() {
        return called;
    }

    long lastTook() {
        return lastTook;
    }

    /** When its last attempt ended. */
    long lastEnd() {
        return lastEnd;
    }

    boolean isAnswerSlow() {
        return answerSlow;
    }

    boolean mayHaveTakenEffect() {
        return mayHaveTakenEffect;
    }

    @Nullable
    AttemptFailure lastFailure() {
        return lastFailure;
    }
}
