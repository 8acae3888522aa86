package io.github.dancu.connect;

import io.github.dancu.connect.ReplyFault.Kind;
import io.github.dancu.connect.SessionSource.Session;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.Deadline;
import io.github.dancu.resilience.Timeline;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one login for all threads: whoever finds it missing logs in, the others wait for that one login. */
final class SessionKeeper<S> implements Sessions<S> {
    private static final Logger LOG = LoggerFactory.getLogger(SessionKeeper.class);

    private final String system;
    private final SessionSource<S> source;
    private final Transport transport;
    private final Timeline timeline;
    private final ReentrantLock loginLock = new ReentrantLock();
    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Session<S>> session = new AtomicReference<>();
    private @Nullable Refusal refusal;
    private @Nullable Pause renewal;

    SessionKeeper(String system, SessionSource<S> source, Transport transport, Timeline timeline) {
        this.system = system;
        this.source = source;
        this.transport = transport;
        this.timeline = timeline;
    }

    @Override
    public Session<S> current(Deadline deadline) throws TransportFault, ReplyFault {
        @Nullable Session<S> known = fresh();
        while (known == null) {
            if (Thread.currentThread().isInterrupted()) {
                throw interrupted();
            }
            if (loginLock.tryLock()) {
                known = logInOnce(deadline);
            } else {
                known = holding();
                if (known == null) {
                    awaitLogin(deadline);
                    known = fresh();
                }
            }
        }
        return known;
    }

    @Override
    public void forget(Session<S> rejected) {
        session.compareAndSet(rejected, null);
    }

    @Override
    public ReplyFault rejectedAtOnce(Session<S> made, ReplyFault rejection) {
        forget(made);
        return ReplyFault.refused("the session is rejected right after a new login (" + rejection.text() + ")");
    }

    private Session<S> logIn(Deadline deadline) throws TransportFault, ReplyFault {
        if (refusal != null && refusal.pause().holds(timeline)) {
            throw refusal.fault();
        }
        refusal = null;
        try {
            Session<S> made = source.read(transport.send(source.request(), deadline.left()), timeline.now());
            session.set(made);
            return made;
        } catch (ReplyFault fault) {
            boolean refused = fault.kind() == Kind.REFUSED
                    || fault.kind() == Kind.SESSION_REJECTED
                    || fault.kind() == Kind.INVALID;
            if (refused) {
                refusal = new Refusal(fault, Pause.from(timeline));
            }
            throw fault;
        }
    }

    private @Nullable Session<S> fresh() {
        @Nullable Session<S> known = session.get();
        return known != null && known.isFresh(timeline) ? known : null;
    }

    /** One that is due for renewal and still good. */
    private @Nullable Session<S> holding() {
        @Nullable Session<S> known = session.get();
        return known != null && known.holds(timeline) ? known : null;
    }

    private Session<S> logInOnce(Deadline deadline) throws TransportFault, ReplyFault {
        try {
            @Nullable Session<S> known = fresh();
            if (known == null) {
                @Nullable Session<S> holding = holding();
                known = holding == null ? logIn(deadline) : renewed(holding, deadline);
            }
            return known;
        } finally {
            loginLock.unlock();
            waiting.forEach(timeline::unpark);
        }
    }

    /** A new login, or the one at hand if there is none to be had: then nobody asks for a while. */
    private Session<S> renewed(Session<S> holding, Deadline deadline) throws TransportFault, ReplyFault {
        Duration third = deadline.left().dividedBy(3);
        if ((renewal != null && renewal.holds(timeline)) || third.compareTo(CallPolicy.SHORTEST_ATTEMPT) < 0) {
            return holding;
        }
        renewal = null;
        try {
            // The question itself must still have its time.
            return logIn(Deadline.in(third, timeline));
        } catch (TransportFault | ReplyFault | RuntimeException fault) {
            if (endsTheCall(fault) || !isStillGood(holding)) {
                throw fault;
            }
            return kept(holding, fault);
        }
    }

    private static boolean endsTheCall(Exception failure) {
        return failure instanceof TransportFault fault
                && (fault.kind() == TransportFault.Kind.INTERRUPTED || fault.kind() == TransportFault.Kind.CLOSED);
    }

    /** Neither rejected nor at its end since somebody began to renew it. */
    private boolean isStillGood(Session<S> one) {
        return one.equals(holding());
    }

    private Session<S> kept(Session<S> holding, Exception failure) {
        renewal = Pause.from(timeline);
        String why = failure instanceof RuntimeException ? failure.getClass().getSimpleName() : failure.getMessage();
        LOG.info("{}: no new login ({}); the one at hand is used until {}", system, why, holding.end());
        return holding;
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
        if (fresh() == null && deadline.left().isZero()) {
            throw new TransportFault(TransportFault.Kind.LINE, false, "timed out waiting for a login");
        }
    }

    private static TransportFault interrupted() {
        return new TransportFault(TransportFault.Kind.INTERRUPTED, false, "interrupted");
    }
}
