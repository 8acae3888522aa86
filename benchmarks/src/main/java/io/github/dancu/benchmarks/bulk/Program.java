package io.github.dancu.benchmarks.bulk;

import io.github.dancu.audit.AuditLog;
import io.github.dancu.benchmarks.server.SampleCaller;
import io.github.dancu.bulk.BulkRun;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Connection;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.SessionSource;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.resilience.SafetyClass;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The program that is killed: a question for each row, audited, with a line in a file for each answer. */
final class Program {
    static final String PASSED_OVER = "passed over";

    private static final Operation FIND = new Operation("find", SafetyClass.READ);

    private Program() {}

    /** Takes the system's address, the number of rows, and the folder of all its files. Prints the most heap it used, in bytes. */
    public static void main(String... arguments) {
        URI system = URI.create(arguments[0]);
        Path folder = Path.of(arguments[2]);
        try (AuditLog log = AuditLog.file(folder.resolve("audit.jsonl"));
                Connection<String> connection = Connection.of(
                        "SIM",
                        new Login(system),
                        ConnectionSettings.builder().auditLog(log).build());
                BulkRun<Integer, String> run = BulkRun.of(
                                IntStream.rangeClosed(1, Integer.parseInt(arguments[1]))
                                        .boxed(),
                                row -> ask(connection, system, row))
                        .checkpoint(folder.resolve("run.state"))
                        .start()) {
            run.writeTo(
                    folder.resolve("results.csv"),
                    result -> result.row() + ";" + result.value().orElse(PASSED_OVER));
        }
        System.out.println(mostHeap());
    }

    private static Answer<String> ask(Connection<String> connection, URI system, int row) {
        return connection.ask(SampleCaller.WHY, FIND, "row " + row, new Question(system.resolve("/" + row)));
    }

    /** The most heap that this program used so far, in bytes. */
    static long mostHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(peak -> peak.getUsed())
                .sum();
    }

    private record Question(URI uri) implements Exchange<String, String> {
        @Override
        public WireRequest request(String session, String correlationId) {
            return WireRequest.form(uri, Map.of("session", session));
        }

        @Override
        public Optional<String> read(WireReply reply) throws ReplyFault {
            return Optional.of(JsonFields.of(reply.requireSuccess()).text("answer"));
        }
    }

    private record Login(URI system) implements SessionSource<String> {
        @Override
        public WireRequest request() {
            return WireRequest.form(system.resolve("/login"), Map.of());
        }

        @Override
        public Session<String> read(WireReply reply, Instant now) throws ReplyFault {
            reply.requireSuccess();
            return new Session<>("session", now.plus(Duration.ofDays(1)));
        }
    }
}
