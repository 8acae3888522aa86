package io.github.dancu.benchmarks.once;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.audit.AuditLog;
import io.github.dancu.benchmarks.server.QuickPolicy;
import io.github.dancu.benchmarks.server.SampleCaller;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Connection;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.SessionSource;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.SafetyClass;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Calls of every safety class to one breaking server, over dancu's own connection. */
final class Client implements AutoCloseable {
    private static final CallPolicy POLICY = QuickPolicy.of(4);
    private static final Set<String> ANSWERS = Set.of("done", "yes", "no");

    static final int LARGEST_BODY = 2_000;

    private final BreakingServer server;
    private final Plans plans;
    private final Connection<String> connection;

    Client(BreakingServer server, Plans plans) {
        this.server = server;
        this.plans = plans;
        this.connection = Connection.of(
                "SO",
                new Login(),
                ConnectionSettings.builder()
                        .lookups(POLICY)
                        .submissions(POLICY)
                        .auditLog(new NoAudit())
                        .largestBody(LARGEST_BODY)
                        .build());
    }

    /** Makes a call, whose outcome can be asked for by its key. */
    Answer<String> call(SafetyClass safety, String key) {
        String what = safety == SafetyClass.IDEMPOTENT_WRITE ? "once" : "each";
        Operation operation = new Operation(safety.name(), safety);
        Exchange<String, String> exchange = new Question(what, key);
        return safety.writes()
                ? connection.send(SampleCaller.WHY, operation, key, exchange, () -> reconcile(key))
                : connection.ask(SampleCaller.WHY, operation, key, exchange);
    }

    @Override
    public void close() {
        connection.close();
    }

    private Optional<Receipt> reconcile(String key) {
        Operation status = new Operation("status", SafetyClass.READ);
        return connection
                .ask(SampleCaller.WHY, status, key, new Question("status", key))
                .value()
                .filter("yes"::equals)
                .map(yes -> new Receipt(key, Receipt.State.ALREADY_THERE, connection.now()));
    }

    private final class Question implements Exchange<String, String> {
        private final String what;
        private final String key;

        Question(String what, String key) {
            this.what = what;
            this.key = key;
        }

        @Override
        public WireRequest request(String session, String correlationId) {
            URI uri = plans.nextIsNoConnection(key) ? server.uriOfNobody() : server.uri(what, key);
            return WireRequest.form(uri, Map.of("key", key));
        }

        @Override
        public Optional<String> read(WireReply reply) throws ReplyFault {
            String answer = JsonFields.of(reply.requireSuccess()).text("answer");
            if (!ANSWERS.contains(answer)) {
                throw ReplyFault.unknownCode("answer " + ReplyFault.printable(answer));
            }
            return Optional.of(answer);
        }
    }

    private final class Login implements SessionSource<String> {
        @Override
        public WireRequest request() {
            return WireRequest.form(server.uri("login", ""), Map.of());
        }

        @Override
        public Session<String> read(WireReply reply, Instant now) throws ReplyFault {
            reply.requireSuccess();
            return new Session<>("session", now.plus(Duration.ofDays(1)));
        }
    }

    private static final class NoAudit implements AuditLog {
        @Override
        public void record(AuditEvent event) {}

        @Override
        public void close() {}
    }
}
