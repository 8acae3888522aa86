package io.github.dancu.connect;

import io.github.dancu.connect.ReplyFault.Kind;
import io.github.dancu.connect.SessionSource.Session;
import io.github.dancu.resilience.Deadline;
import io.github.dancu.resilience.Timeline;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Keeps one login for all threads: whoever finds it missing logs in, the others wait for that one login. */
final class SessionKeeper<S> {
    // A batch with a wrong secret would lock the account at the thousandth login.
    static final Duration REFUSAL_HOLDS = Duration.ofSeconds(30);

    private final SessionSource<S> source;
    private final Transport transport;
    private final Timeline timeline;
    private final ReentrantLock loginLock = new ReentrantLock();
    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Session<S>> session = new AtomicReference<>();
    private @Nullable Refusal refusal;

    SessionKeeper(SessionSource<S> source, Transport transport, Timeline timeline) {
        this.source = source;
        this.transport = transport;
        this.timeline = timeline;
    }

    Session<S> current(Deadline deadline) throws TransportFault, ReplyFault {
        @Nullable Session<S> known = usable();
        while (known == null) {
            if (Thread.currentThread().isInterrupted()) {
                throw interrupted();
            }
            if (loginLock.tryLock()) {
                known = logInOnce(deadline);
            } else {
                awaitLogin(deadline);
                known = usable();
            }
        }
        return known;
    }

    /** Forgets a rejected login, unless another thread has replaced it already. */
    void forget(Session<S> rejected) {
        session.compareAndSet(rejected, null);
    }

    private Session<S> logIn(Deadline deadline) throws TransportFault, ReplyFault {
        if (refusal != null && refusal.holds(timeline)) {
            throw refusal.fault;
        }
        refusal = null;
        try {
            return source.read(transport.send(source.request(), deadline.left()), timeline.now());
        } catch (ReplyFault fault) {
            boolean refused = fault.kind() == Kind.REFUSED
                    || fault.kind() == Kind.SESSION_REJECTED
                    || fault.kind() == Kind.INVALID;
            if (refused) {
                refusal = new Refusal(fault, timeline.ticks());
            }
            throw fault;
        }
    }

    private @Nullable Session<S> usable() {
        @Nullable Session<S> known = session.get();
        return known != null && known.isUsable(timeline) ? known : null;
    }

    private Session<S> logInOnce(Deadline deadline) throws TransportFault, ReplyFault {
        try {
            @Nullable Session<S> known = usable();
            if (known == null) {
                known = logIn(deadline);
                session.set(known);
            }
            return known;
        } finally {
            loginLock.unlock();
            waiting.forEach(timeline::unpark);
        }
    }

    private void awaitLogin(Deadline deadline) throws TransportFault {
        Thread thread = Thread.currentThread();
        waiting.add(thread);
        try {
            if (loginLock.isLocked()) {
                timeline.park(deadline.left());
            }
        } catch (InterruptedException interrupted) {
            thread.interrupt();
            throw interrupted();
        } finally {
            waiting.remove(thread);
        }
        if (usable() == null && deadline.left().isZero()) {
            throw new TransportFault(TransportFault.Kind.LINE, false, "timed out waiting for a login");
        }
    }

    private static TransportFault interrupted() {
        return new TransportFault(TransportFault.Kind.INTERRUPTED, false, "interrupted");
    }

    /** A login that the system refused; guarded by the login lock. */
    private record Refusal(ReplyFault fault, long ticks) {
        boolean holds(Timeline timeline) {
            return timeline.ticks() - ticks < REFUSAL_HOLDS.toNanos();
        }
    }
}
