package io.github.dancu.connect;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How to end the request that a thread is in the middle of: an interrupt alone does not reach a thread that waits for a
 * socket.
 */
final class InFlight {
    private static final Map<Thread, Runnable> CANCELS = new ConcurrentHashMap<>();

    private InFlight() {}

    /** The current thread begins a request; {@link #end} follows. */
    static void begin(Runnable cancel) {
        CANCELS.put(Thread.currentThread(), cancel);
        if (Thread.currentThread().isInterrupted()) {
            // Whoever interrupted it before now found nothing to cancel.
            cancel.run();
        }
    }

    static void end() {
        CANCELS.remove(Thread.currentThread());
    }

    static void cancel(Thread thread) {
        Runnable cancel = CANCELS.get(thread);
        if (cancel != null) {
            cancel.run();
        }
    }
}
