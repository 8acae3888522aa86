package io.github.dancu.connect;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.ReplyFault.Kind;
import io.github.dancu.resilience.CallReport;
import io.github.dancu.resilience.Guard;
import io.github.dancu.resilience.Guarded;
import io.github.dancu.resilience.GuardedSystem;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to one system with one account. For connectors; each call goes through, in this order: audit log › guard (deadline ›
 * bulkhead › retry › circuit breaker › rate limit) › login › HTTP › reading the reply › audit log.
 *
 * <p>Thread-safe. Owns its transport, not the audit log.
 *
 * @param <S> what a login gives
 */
public final class Connection<S> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

    private final String system;
    private final ConnectionSettings settings;
    private final Transport transport;
    private final Sessions<S> sessions;
    private final GuardedSystem guarded;
    private final Map<Operation, Guard> guards;
    private final SharedCalls shared;
    private final AtomicBoolean closed;

    private Connection(String system, ConnectionSettings settings, Transport transport, Sessions<S> sessions) {
        this.system = Objects.requireNonNull(system, "system");
        this.settings = settings;
        this.transport = transport;
        this.sessions = sessions;
        this.guarded = settings.guarded(system);
        this.guards = new ConcurrentHashMap<>();
        this.shared = new SharedCalls(settings.timeline());
        this.closed = new AtomicBoolean();
    }

    private Connection(Connection<?> other, Sessions<S> sessions) {
        this.system = other.system;
        this.settings = other.settings;
        this.transport = other.transport;
        this.sessions = sessions;
        this.guarded = other.guarded;
        this.guards = other.guards;
        // Of another account: its questions are never the same.
        this.shared = new SharedCalls(settings.timeline());
        this.closed = other.closed;
    }

    /** A connection; nothing is sent yet. */
    public static <S> Connection<S> of(String system, SessionSource<S> source, ConnectionSettings settings) {
        Transport transport = settings.newTransport();
        return new Connection<>(
                system, settings, transport, new SessionKeeper<>(system, source, transport, settings.timeline()));
    }

    /**
     * A connection to a system that nobody logs in to, because each request is signed: its session is an empty text. Nothing is sent
     * yet; after two rejected signatures nothing is for 30 s, lest the account is locked.
     */
    public static Connection<String> signed(String system, ConnectionSettings settings) {
        return new Connection<>(system, settings, settings.newTransport(), new SignedRequests(settings.timeline()));
    }

    /**
     * The way to the same system with another account: only the login is its own. What the guard learns of the system holds for both,
     * and closing one closes both.
     */
    public <T> Connection<T> withAccount(SessionSource<T> source) {
        return new Connection<>(this, new SessionKeeper<>(system, source, transport, settings.timeline()));
    }

    /**
     * Asks a question that changes nothing.
     *
     * @param subject whom it is about, masked, for the audit line
     * @return the answer; empty if the system says that there is nothing
     * @throws UnavailableException if the system does not answer
     * @throws RefusedException if the system refuses the caller
     * @throws InvalidRequestException if the system calls the request wrong
     * @throws UnreadableReplyException if the answer cannot be read
     * @throws IllegalArgumentException if {@code operation} writes
     * @throws ClientClosedException after {@link #close()}
     */
    public <T> Answer<T> ask(AccessContext access, Operation operation, String subject, Exchange<S, T> exchange) {
        if (operation.safety().writes()) {
            throw new IllegalArgumentException("the operation " + operation.name() + " writes");
        }
        return call(access, operation, subject, exchange, Optional::empty);
    }

    /**
     * Asks what {@link #ask} asks, once for all who ask it at the same time: whoever comes while an equal question is under way waits
     * for its answer, or its failure. Each answer that is passed on stands in the audit log as a call of its own. Who asks on behalf of
     * another officer, agency, purpose or case asks for themselves: the system may answer the one and refuse the other.
     *
     * @param question what makes two questions equal, besides access and operation
     * @return the answer, with the report of the call that brought it
     * @throws UnavailableException also if the wait is interrupted or takes longer than a call of this operation may
     */
    public <T> Answer<T> askTogether(
            AccessContext access, Operation operation, String subject, Object question, Exchange<S, T> exchange) {
        return shared.call(
                new SharedCalls.Question(access, operation, question),
                settings.policyOf(operation).deadline(),
                () -> ask(access, operation, subject, exchange),
                () -> recordReuse(access, operation, subject),
                why -> notSent(operation, why));
    }

    /**
     * Sends something that takes effect.
     *
     * @param key what the system knows it by; goes into the audit line
     * @param reconciliation asks the system whether it holds what the key names
     * @return the answer
     * @throws OutcomeUnknownException if it may have been done
     * @throws UnavailableException if it was certainly not done
     * @throws RefusedException if the system refuses the caller
     * @throws InvalidRequestException if the system calls the request wrong
     * @throws IllegalArgumentException if {@code operation} does not write
     * @throws ClientClosedException after {@link #close()}
     */
    public <T> Answer<T> send(
            AccessContext access,
            Operation operation,
            String key,
            Exchange<S, T> exchange,
            Supplier<Optional<Receipt>> reconciliation) {
        if (!operation.safety().writes()) {
            throw new IllegalArgumentException("the operation " + operation.name() + " does not write");
        }
        return call(access, operation, key, exchange, reconciliation);
    }

    /**
     * Writes down that an answer is used again without asking, as a call of its own.
     *
     * @param subject whom it is about, masked, for the audit line
     * @throws UnavailableException if it cannot be written down: then the answer is not to be used
     * @throws ClientClosedException after {@link #close()}
     */
    public void recordReuse(AccessContext access, Operation operation, String subject) {
        if (closed.get()) {
            throw new ClientClosedException(system);
        }
        String correlationId = settings.newCorrelationId();
        CallAudit audit = new CallAudit(settings, system, operation, access, subject, correlationId);
        String leaving = audit.leaving();
        String notRecorded = leaving != null ? leaving : audit.ended("answered: from memory");
        if (notRecorded != null) {
            throw notSent(operation, correlationId, notRecorded);
        }
    }

    /** What a call comes to that is not made for now. */
    public UnavailableException notSent(Operation operation, String why) {
        return notSent(operation, settings.newCorrelationId(), why);
    }

    /**
     * What a write comes to that is not made because an earlier one of its kind may have been done.
     *
     * @param key what the system knows it by
     * @param reconciliation asks the system whether it holds what the key names
     */
    public OutcomeUnknownException inDoubt(
            Operation operation, String why, String key, Supplier<Optional<Receipt>> reconciliation) {
        CallReport report = CallReport.notSent(system, operation.name(), settings.newCorrelationId());
        return new OutcomeUnknownException(report, why, key, reconciliation, null);
    }

    /** The time as this connection's settings tell it. */
    public Instant now() {
        return settings.timeline().now();
    }

    /**
     * Ends calls in flight, those that wait too, and closes every connection: what was not sent is unavailable, a write that was
     * sent has an unknown outcome. No thread is left that keeps the program running. Closing twice does nothing more.
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            transport.close();
            guarded.close();
        }
    }

    private <T> Answer<T> call(
            AccessContext access,
            Operation operation,
            String subject,
            Exchange<S, T> exchange,
            Supplier<Optional<Receipt>> reconciliation) {
        if (closed.get()) {
            throw new ClientClosedException(system);
        }
        String correlationId = settings.newCorrelationId();
        CallAudit audit = new CallAudit(settings, system, operation, access, subject, correlationId);
        String notRecorded = audit.leaving();
        if (notRecorded != null) {
            throw notSent(operation, correlationId, notRecorded);
        }
        ExchangeAttempt<S, T> attempt = new ExchangeAttempt<>(
                sessions, transport, settings.timeline(), exchange, correlationId, operation.safety());
        Guarded<Optional<T>> end;
        try {
            end = guardOf(operation).call(correlationId, attempt);
        } catch (Throwable unforeseen) {
            // Of any kind: Kotlin declares none.
            noteEnd(audit, unforeseen, correlationId);
            throw unforeseen;
        }
        LOG.debug("{}", end.report());
        if (end instanceof Guarded.GaveUp<Optional<T>> gaveUp) {
            ConnectorException failure = failureOf(gaveUp, attempt, operation, subject, reconciliation);
            noteEnd(audit, failure, correlationId);
            throw failure;
        }
        Optional<T> value = ((Guarded.Answered<Optional<T>>) end).value();
        String endNotRecorded =
                value.isPresent() ? audit.ended("answered", attempt.trace()) : audit.ended("answered: nothing");
        if (endNotRecorded != null) {
            throw operation.safety().writes()
                    ? new OutcomeUnknownException(end.report(), endNotRecorded, subject, reconciliation, null)
                    : new UnavailableException(end.report(), endNotRecorded, now());
        }
        return value.map(found -> Answer.of(found, end.report())).orElseGet(() -> Answer.empty(end.report()));
    }

    private UnavailableException notSent(Operation operation, String correlationId, String why) {
        return new UnavailableException(CallReport.notSent(system, operation.name(), correlationId), why, now());
    }

    /** The failure itself is what the caller must know; that its end is not recorded is told to whoever reads the log. */
    private static void noteEnd(CallAudit audit, Throwable failure, String correlationId) {
        String notRecorded = audit.ended(failure.getClass().getSimpleName());
        if (notRecorded != null) {
            LOG.warn("the end of call {} is not recorded: {}", correlationId, notRecorded);
        }
    }

    private Guard guardOf(Operation operation) {
        return guards.computeIfAbsent(
                operation, named -> guarded.guard(named.name(), named.safety(), settings.policyOf(named)));
    }

    private static ConnectorException failureOf(
            Guarded.GaveUp<?> gaveUp,
            ExchangeAttempt<?, ?> attempt,
            Operation operation,
            String key,
            Supplier<Optional<Receipt>> reconciliation) {
        CallReport report = gaveUp.report();
        if (operation.safety().writes() && gaveUp.mayHaveTakenEffect()) {
            return new OutcomeUnknownException(report, gaveUp.reason(), key, reconciliation, attempt.lastUnknownCode());
        }
        Kind kind = attempt.lastKind();
        if (operation.safety().writes() && kind == Kind.UNREADABLE) {
            // Only the reply to a login: an unreadable one to a write leaves its outcome unknown.
            kind = Kind.UNAVAILABLE;
        }
        return switch (kind) {
            case UNAVAILABLE -> new UnavailableException(report, gaveUp.reason(), gaveUp.nextTrial());
            case REFUSED, SESSION_REJECTED -> new RefusedException(report, gaveUp.reason());
            case INVALID -> new InvalidRequestException(report, attempt.lastViolations());
            case UNREADABLE -> new UnreadableReplyException(report, gaveUp.reason(), attempt.lastUnknownCode());
        };
    }
}
