package io.github.dancu.benchmarks.canary;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.audit.AuditLog;
import io.github.dancu.benchmarks.canary.TestedSystem.Question;
import io.github.dancu.benchmarks.result.Case;
import io.github.dancu.benchmarks.result.ResultFile;
import io.github.dancu.benchmarks.server.HttpRequest;
import io.github.dancu.benchmarks.server.LoopbackServer;
import io.github.dancu.benchmarks.server.QuickPolicy;
import io.github.dancu.connect.ConnectionSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Calls every operation in every situation and looks for what must not be heard. */
public final class Canary implements AutoCloseable {
    /** The name of the result file. */
    public static final String NAME = "canary";

    static final int LARGEST_BODY = 50_000;

    private static final String SOUND = ": sound";

    private final Predicate<String> chosen;
    private final Canaries canaries = new Canaries();
    private final Spy spy = new Spy();
    private final LoopbackServer server = new LoopbackServer(this::answer);
    private final List<Leak> leaks = new ArrayList<>();
    private final List<Object> soundAnswers = new ArrayList<>();
    private int situations;
    private volatile String loginPath = "";
    private volatile Fault login = Fault.closed();
    private volatile Fault reply = Fault.closed();
    private UnaryOperator<ConnectionSettings.Builder> ownFault = UnaryOperator.identity();

    private Canary(Predicate<String> chosen) {
        this.chosen = chosen;
    }

    /** Makes every situation and writes how many leaks there were. */
    public static void measure(Path results) throws IOException {
        Canary all = of(situation -> true);
        all.leaks.forEach(System.out::println);
        Case leaks = new Case("leaks / situations", all.leaks.size(), "leaks", "situations", all.situations);
        ResultFile.write(results, NAME, List.of(leaks), 0);
    }

    /** The situations that are chosen by name, when they are over. */
    static Canary of(Predicate<String> chosen) {
        try (Canary canary = new Canary(chosen)) {
            canary.run();
            return canary;
        }
    }

    /** What is heard in one situation that must not be. */
    static List<Leak> leaksIn(String situation) {
        return of(situation::equals).leaks();
    }

    /** What was heard that must not be. */
    List<Leak> leaks() {
        return leaks;
    }

    /** How many situations there were. */
    int situations() {
        return situations;
    }

    /** What each operation answered when nothing went wrong. */
    List<Object> soundAnswers() {
        return soundAnswers;
    }

    @Override
    public void close() {
        server.close();
        spy.close();
    }

    private void run() {
        for (TestedSystem<?> system : TestedSystems.of(canaries)) {
            run(system);
        }
        spy.hearAuditFile();
        leaks.addAll(spy.leaks("all calls", canaries));
    }

    private <C> void run(TestedSystem<C> system) {
        loginPath = system.loginPath();
        for (TestedSystem.Value value : system.values()) {
            make(system.name() + " " + value.name(), value.making());
        }
        Fault soundLogin = Fault.reply("200 OK", "", system.login());
        Map<String, Fault> brokenLogins = system.login().isEmpty() ? Map.of() : Faults.of(canaries, system.login());
        for (Question<C> question : system.questions()) {
            String name = system.name() + " " + question.name();
            login = soundLogin;
            reply = Fault.reply("200 OK", "", question.reply());
            ask(name + SOUND, system, question);
            ownFaults().forEach((what, fault) -> {
                ownFault = fault;
                ask(name + ": " + what, system, question);
            });
            ownFault = UnaryOperator.identity();
            Faults.of(canaries, question.reply()).forEach((what, fault) -> {
                reply = fault;
                ask(name + ": " + what, system, question);
            });
            if (question.afterBrokenLogins()) {
                brokenLogins.forEach((what, fault) -> {
                    login = fault;
                    ask(name + ", login: " + what, system, question);
                });
            }
        }
    }

    /** What fails on the caller's side, with a canary in its message. */
    private Map<String, UnaryOperator<ConnectionSettings.Builder>> ownFaults() {
        String text = canaries.text();
        return Map.of(
                "the audit log fails",
                settings -> settings.auditLog(new FailingAudit(text)),
                "the listener fails",
                settings -> settings.listener(event -> {
                    throw new IllegalStateException(text);
                }),
                "interrupted",
                settings -> {
                    Thread.currentThread().interrupt();
                    return settings;
                });
    }

    private void make(String situation, TestedSystem.Making making) {
        if (!chosen.test(situation)) {
            return;
        }
        try {
            hearAll(making.make());
        } catch (RuntimeException refused) {
            spy.hearFailure(refused);
        }
        judge(situation);
    }

    private <C> void ask(String situation, TestedSystem<C> system, Question<C> question) {
        if (!chosen.test(situation)) {
            return;
        }
        ConnectionSettings.Builder settings = ConnectionSettings.builder()
                .lookups(QuickPolicy.of(2))
                .submissions(QuickPolicy.of(2))
                .auditLog(spy.audit())
                .listener(spy.listener())
                .largestBody(LARGEST_BODY);
        C client = system.client()
                .apply(server.endpoint(), ownFault.apply(settings).build());
        try {
            Object answer = question.call().apply(client);
            hearAll(answer);
            if (situation.endsWith(SOUND)) {
                soundAnswers.add(answer);
            }
        } catch (RuntimeException failure) {
            spy.hearFailure(failure);
            hearAll(failure);
        }
        hearAll(client);
        Thread.interrupted();
        system.end().accept(client);
        spy.hearThreads();
        judge(situation);
    }

    private void hearAll(Object root) {
        ObjectGraph.from(root)
                .forEach(object -> spy.hear("toString of " + object.getClass().getName(), object.toString()));
    }

    private void judge(String situation) {
        situations++;
        leaks.addAll(spy.leaks(situation, canaries));
    }

    private boolean answer(Socket socket, InputStream in) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.readRest(HttpRequest.readPath(in), in);
        spy.hearThreads();
        String path = request.path().split("\\?", 2)[0];
        return (path.endsWith(loginPath) ? login : reply).answer(socket, request);
    }

    private record FailingAudit(String text) implements AuditLog {
        @Override
        public void record(AuditEvent event) {
            throw new IllegalStateException(text);
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
