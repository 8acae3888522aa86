package io.github.dancu.connect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A system that answers as written down beforehand: log-ins and questions apart, and all is well once nothing is written. */
final class FakeTransport implements Transport {
    /** What becomes of one request. */
    interface Step {
        WireReply answer(WireRequest request) throws TransportFault;
    }

    private final Queue<Step> logins = new ConcurrentLinkedQueue<>();
    private final Queue<Step> questions = new ConcurrentLinkedQueue<>();
    private final List<WireRequest> sentLogins = new CopyOnWriteArrayList<>();
    private final List<WireRequest> sentQuestions = new CopyOnWriteArrayList<>();
    private final List<Duration> loginTimeouts = new CopyOnWriteArrayList<>();
    private final List<String> trace;
    private volatile boolean closed;

    FakeTransport() {
        this(new ArrayList<>());
    }

    /** A transport that notes in {@code trace} what it sends. */
    FakeTransport(List<String> trace) {
        this.trace = trace;
    }

    FakeTransport login(Step step) {
        logins.add(step);
        return this;
    }

    FakeTransport question(Step step) {
        questions.add(step);
        return this;
    }

    FakeTransport question(int status) {
        return question(request -> Samples.reply(status, ""));
    }

    FakeTransport login(int status) {
        return login(request -> Samples.reply(status, ""));
    }

    List<WireRequest> logins() {
        return sentLogins;
    }

    List<WireRequest> questions() {
        return sentQuestions;
    }

    /** The time that each login was given. */
    List<Duration> loginTimeouts() {
        return loginTimeouts;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public WireReply send(WireRequest request, Duration timeout) throws TransportFault {
        boolean login = request.uri().getPath().equals(FakeSystem.LOGIN.getPath());
        trace.add(login ? "login" : "question");
        (login ? sentLogins : sentQuestions).add(request);
        if (login) {
            loginTimeouts.add(timeout);
        }
        Step step = (login ? logins : questions).poll();
        if (step != null) {
            return step.answer(request);
        }
        return Samples.ok(login ? "token-" + sentLogins.size() : "found");
    }

    @Override
    public void close() {
        closed = true;
    }
}
