package io.github.dancu.resilience;

import io.github.dancu.resilience.CallEvent.Reason;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The events of one operation, made only if somebody hears them. */
final class Events {
    static final CallListener NOBODY = event -> {};

    private static final Logger LOG = LoggerFactory.getLogger(CallListener.class);

    private final String system;
    private final String operation;
    private final CallListener listener;
    private final boolean heard;
    private final Queue<CallEvent> changes = new ConcurrentLinkedQueue<>();
    private final ReentrantLock telling = new ReentrantLock();

    Events(String system, String operation, CallListener listener) {
        this.system = system;
        this.operation = operation;
        this.listener = listener;
        this.heard = listener != NOBODY;
    }

    void started(Call call) {
        if (heard) {
            tell(new CallEvent.Started(system, operation, call.correlationId()));
        }
    }

    void waiting(Call call, Reason reason) {
        if (heard) {
            tell(new CallEvent.Waiting(system, operation, call.correlationId(), reason));
        }
    }

    void waited(Call call, Reason reason, long nanos) {
        if (heard) {
            tell(new CallEvent.Waited(system, operation, call.correlationId(), reason, Duration.ofNanos(nanos)));
        }
    }

    void attempting(Call call) {
        if (heard) {
            tell(new CallEvent.Attempting(system, operation, call.correlationId(), call.attempts() + 1));
        }
    }

    void attempted(Call call, long took, @Nullable AttemptFailure failure) {
        if (heard) {
            tell(new CallEvent.Attempted(
                    system, operation, call.correlationId(), call.attempts(), Duration.ofNanos(took), failure));
        }
    }

    void ended(CallReport report) {
        if (heard) {
            tell(new CallEvent.Ended(report));
        }
    }

    /** To be told by {@link #tellChanges}; called under the lock that orders the changes. */
    void circuitChanged(GuardState from, GuardState to) {
        if (heard) {
            changes.add(new CallEvent.CircuitChanged(system, operation, from, to));
        }
    }

    /** The same. */
    void placesChanged(int places) {
        if (heard) {
            changes.add(new CallEvent.PlacesChanged(system, places));
        }
    }

    /** Tells changes in their order, one thread at a time; called under no lock, since a listener may be slow. */
    void tellChanges() {
        while (!changes.isEmpty() && !telling.isHeldByCurrentThread() && telling.tryLock()) {
            try {
                for (CallEvent change = changes.poll(); change != null; change = changes.poll()) {
                    tell(change);
                }
            } finally {
                telling.unlock();
            }
        }
    }

    private void tell(CallEvent event) {
        try {
            listener.on(event);
        } catch (RuntimeException | Error unforeseen) {
            // Its message may hold what it was told or worse, and a call must not fail for want of a meter.
            LOG.warn("a call listener failed: {}", unforeseen.getClass().getName());
        }
    }
}
