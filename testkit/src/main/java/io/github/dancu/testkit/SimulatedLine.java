package io.github.dancu.testkit;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The line (<i>đường truyền</i>) to one simulated system, whole and quick until a test breaks it or slows it down.
 *
 * <p>The last order given holds; being slow is an order apart. Thread-safe: each request takes one decision, so {@link #breakNext} breaks exactly as many
 * requests as it says, however many arrive at once.
 */
public final class SimulatedLine {
    private static final int UNTIL_MENDED = Integer.MAX_VALUE;
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(10);

    private @Nullable SimulatedFault fault;
    private int left;
    private Duration delay = Duration.ZERO;

    SimulatedLine() {}

    /** Breaks every request from now on, until {@link #mend()}. */
    public void breakWith(SimulatedFault fault) {
        order(fault, UNTIL_MENDED);
    }

    /**
     * Breaks the next {@code requests} requests, logins included; then the line mends itself.
     *
     * @throws IllegalArgumentException if {@code requests} is less than 1
     */
    public void breakNext(int requests, SimulatedFault fault) {
        if (requests < 1) {
            throw new IllegalArgumentException("at least one request is to be broken");
        }
        order(fault, requests);
    }

    /**
     * Holds every answer back for this long, faults included, until {@link #mend()}.
     *
     * @param delay real time, up to ten minutes; zero makes the line as quick as it was
     * @throws IllegalArgumentException if {@code delay} is negative or too long
     */
    public synchronized void slowDown(Duration delay) {
        if (delay.isNegative() || delay.compareTo(LONGEST_DELAY) > 0) {
            throw new IllegalArgumentException("a delay is zero to " + LONGEST_DELAY);
        }
        this.delay = delay;
    }

    /** Makes the line whole, and quick. */
    public synchronized void mend() {
        fault = null;
        delay = Duration.ZERO;
    }

    /** Whether the next request will be broken. */
    public synchronized boolean isBroken() {
        return fault != null;
    }

    synchronized Optional<SimulatedFault> nextRequest() {
        Optional<SimulatedFault> current = Optional.ofNullable(fault);
        if (fault != null && left != UNTIL_MENDED && --left == 0) {
            fault = null;
        }
        return current;
    }

    synchronized Duration delay() {
        return delay;
    }

    private synchronized void order(SimulatedFault fault, int requests) {
        this.fault = Objects.requireNonNull(fault, "fault");
        this.left = requests;
    }
}
