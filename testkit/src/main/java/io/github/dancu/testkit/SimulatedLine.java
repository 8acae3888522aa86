package io.github.dancu.testkit;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The line (<i>đường truyền</i>) to one simulated system, whole until a test breaks it.
 *
 * <p>The last order given holds. Thread-safe: each request takes one decision, so {@link #breakNext} breaks exactly as many
 * requests as it says, however many arrive at once.
 */
public final class SimulatedLine {
    private static final int UNTIL_MENDED = Integer.MAX_VALUE;

    private @Nullable LineFault fault;
    private int left;

    SimulatedLine() {}

    /** Breaks every request from now on, until {@link #mend()}. */
    public void breakWith(LineFault fault) {
        order(fault, UNTIL_MENDED);
    }

    /**
     * Breaks the next {@code requests} requests, logins included; then the line mends itself.
     *
     * @throws IllegalArgumentException if {@code requests} is less than 1
     */
    public void breakNext(int requests, LineFault fault) {
        if (requests < 1) {
            throw new IllegalArgumentException("at least one request is to be broken");
        }
        order(fault, requests);
    }

    /** Makes the line whole. */
    public synchronized void mend() {
        fault = null;
    }

    /** Whether the next request will be broken. */
    public synchronized boolean isBroken() {
        return fault != null;
    }

    synchronized Optional<LineFault> nextRequest() {
        Optional<LineFault> current = Optional.ofNullable(fault);
        if (fault != null && left != UNTIL_MENDED && --left == 0) {
            fault = null;
        }
        return current;
    }

    private synchronized void order(LineFault fault, int requests) {
        this.fault = Objects.requireNonNull(fault, "fault");
        this.left = requests;
    }
}
