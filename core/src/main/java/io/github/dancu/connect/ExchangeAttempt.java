package io.github.dancu.connect;

import io.github.dancu.audit.AnswerTrace;
import io.github.dancu.connect.ReplyFault.Kind;
import io.github.dancu.connect.SessionSource.Session;
import io.github.dancu.resilience.Attempt;
import io.github.dancu.resilience.AttemptFailure;
import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.Deadline;
import io.github.dancu.resilience.SafetyClass;
import io.github.dancu.resilience.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The attempts of one call: log in if need be, ask, read; and log in anew, once, where the session is rejected. */
final class ExchangeAttempt<S, T> implements Attempt<Optional<T>> {
    private final Sessions<S> sessions;
    private final Transport transport;
    private final Timeline timeline;
    private final Exchange<S, T> exchange;
    private final String correlationId;
    private final boolean sentOnce;
    private Duration shortest = CallPolicy.SHORTEST_ATTEMPT;
    private Kind lastKind = Kind.UNAVAILABLE;
    private @Nullable ReplyFault lastReply;
    private AnswerTrace trace = AnswerTrace.NONE;

    ExchangeAttempt(
            Sessions<S> sessions,
            Transport transport,
            Timeline timeline,
            Exchange<S, T> exchange,
            String correlationId,
            SafetyClass safety) {
        this.sessions = sessions;
        this.transport = transport;
        this.timeline = timeline;
        this.exchange = exchange;
        this.correlationId = correlationId;
        this.sentOnce = safety == SafetyClass.UNSAFE_WRITE;
    }

    /** Which decision the last failed attempt leaves to the caller. */
    Kind lastKind() {
        return lastKind;
    }

    /** What the audit log keeps of the answer. */
    AnswerTrace trace() {
        return trace;
    }

    List<Violation> lastViolations() {
        return lastReply == null ? List.of() : lastReply.violations();
    }

    @Nullable
    String lastUnknownCode() {
        return lastReply == null ? null : lastReply.unknownCode();
    }

    @Override
    public Optional<T> run(Duration timeout) throws AttemptFailure {
        Deadline deadline = Deadline.in(timeout, timeline);
        Duration half = timeout.dividedBy(2);
        shortest = half.compareTo(CallPolicy.SHORTEST_ATTEMPT) < 0 ? half : CallPolicy.SHORTEST_ATTEMPT;
        Session<S> session = logIn(deadline);
        try {
            return ask(session, deadline);
        } catch (ReplyFault rejected) {
            sessions.forget(session);
            if (sentOnce) {
                throw failed(ReplyFault.failed("the session was rejected (" + rejected.text() + ")"));
            }
        }
        Session<S> fresh = logIn(deadline);
        try {
            return ask(fresh, deadline);
        } catch (ReplyFault rejectedAgain) {
            throw failed(sessions.rejectedAtOnce(fresh, rejectedAgain));
        }
    }

    private Session<S> logIn(Deadline deadline) throws AttemptFailure {
        try {
            return sessions.current(deadline);
        } catch (TransportFault fault) {
            throw beforeSending(failed(fault));
        } catch (ReplyFault fault) {
            // Whoever calls can mend neither a rejected account nor a login request that the system calls wrong.
            boolean settings = fault.kind() == Kind.SESSION_REJECTED || fault.kind() == Kind.INVALID;
            throw beforeSending(failed(settings ? ReplyFault.refused(fault.text()) : fault));
        } catch (RuntimeException unforeseen) {
            throw beforeSending(failed(ReplyFault.failed("it could not be made" + nameOf(unforeseen))));
        }
    }

    /** @throws ReplyFault only if the session is rejected */
    private Optional<T> ask(Session<S> session, Deadline deadline) throws AttemptFailure, ReplyFault {
        if (!deadline.allows(shortest)) {
            // A slow login must not leave a write that nobody has time to see the end of.
            throw failed(new TransportFault(TransportFault.Kind.LINE, false, "no time left after the login"));
        }
        WireRequest request = requestFor(session);
        WireReply reply;
        try {
            reply = transport.send(request, deadline.left());
        } catch (TransportFault fault) {
            throw failed(fault);
        } catch (RuntimeException unforeseen) {
            throw failed(ReplyFault.unknownCode("a request the transport failed on" + nameOf(unforeseen)));
        }
        try {
            Optional<T> answer = exchange.read(reply);
            trace = answer.map(found -> exchange.trace(found, correlationId)).orElse(AnswerTrace.NONE);
            return answer;
        } catch (ReplyFault fault) {
            if (fault.kind() == Kind.SESSION_REJECTED) {
                throw fault;
            }
            throw failed(fault);
        } catch (RuntimeException | StackOverflowError unforeseen) {
            // A reader that stumbles must not turn a write that was done into a crash; its message may hold values.
            throw failed(ReplyFault.unknownCode("a reply the reader failed on" + nameOf(unforeseen)));
        }
    }

    private WireRequest requestFor(Session<S> session) throws AttemptFailure {
        try {
            return exchange.request(session.value(), correlationId);
        } catch (RuntimeException unforeseen) {
            throw failed(ReplyFault.invalid(new Violation("request", "cannot be built" + nameOf(unforeseen))));
        }
    }

    private AttemptFailure failed(TransportFault fault) {
        lastKind = switch (fault.kind()) {
            case TRUST -> Kind.REFUSED;
            case TOO_LARGE -> Kind.UNREADABLE;
            case LINE, INTERRUPTED, CLOSED -> Kind.UNAVAILABLE;
        };
        lastReply = null;
        return fault.toAttemptFailure();
    }

    private AttemptFailure failed(ReplyFault fault) {
        lastKind = fault.kind();
        lastReply = fault;
        return fault.toAttemptFailure();
    }

    private static String nameOf(Throwable unforeseen) {
        return " (" + unforeseen.getClass().getSimpleName() + ")";
    }

    private static AttemptFailure beforeSending(AttemptFailure failure) {
        return new AttemptFailure(
                "login: " + failure.text(),
                failure.trouble(),
                Fate.NOT_SENT,
                failure.retryAfter().orElse(null));
    }
}
