package io.github.dancu.connect;

import io.github.dancu.connect.ReplyFault.Kind;
import io.github.dancu.connect.SessionSource.Session;
import io.github.dancu.resilience.Deadline;
import io.github.dancu.resilience.Timeline;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
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
    private final AtomicReference<@Nullable Session<S>> session = new AtomicReference<>();
    private @Nullable Refusal refusal;

    SessionKeeper(SessionSource<S> source, Transport transport, Timeline timeline) {
        this.source = source;
        this.transport = transport;
        this.timeline = timeline;
    }

    Session<S> current(Deadline deadline) throws TransportFault, ReplyFault {
        @Nullable Session<S> known = session.get();
        if (known != null && known.isUsable(timeline)) {
            return known;
        }
        lockWithin(deadline);
        try {
            known = session.get();
            if (known == null || !known.isUsable(timeline)) {
                known = logIn(deadline);
                session.set(known);
            }
            return known;
        } finally {
            loginLock.unlock();
        }
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

    private void lockWithin(Deadline deadline) throws TransportFault {
        try {
            if (!loginLock.tryLock(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new TransportFault(TransportFault.Kind.LINE, false, "timed out waiting for a login");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransportFault(TransportFault.Kind.INTERRUPTED, false, "interrupted");
        }
    }

    /** A login that the system refused; guarded by the login lock. */
    private record Refusal(ReplyFault fault, long ticks) {
        boolean holds(Timeline timeline) {
            return timeline.ticks() - ticks < REFUSAL_HOLDS.toNanos();
        }
    }
}
