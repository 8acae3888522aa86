package io.github.dancu.benchmarks.bulk;

import io.github.dancu.audit.AuditLog;
import io.github.dancu.benchmarks.server.SampleCaller;
import io.github.dancu.bulk.BulkRun;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.csdl.Authentication;
import io.github.dancu.csdl.CsdlClient;
import io.github.dancu.testkit.CsdlSimulator;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The program that checks a list of people with the population database, and is killed. */
final class CsdlProgram {
    private CsdlProgram() {}

    /** Takes the database's address, the number of rows, and the folder of all its files. Prints the most heap it used, in bytes. */
    public static void main(String... arguments) {
        Path folder = Path.of(arguments[2]);
        Stream<Integer> rows =
                IntStream.rangeClosed(1, Integer.parseInt(arguments[1])).boxed();
        try (AuditLog log = AuditLog.file(folder.resolve("audit.jsonl"));
                CsdlClient csdl = client(URI.create(arguments[0]), log);
                BulkRun<Integer, Authentication> run = csdl.authenticateAll(SampleCaller.WHY, rows, Population::query)
                        .checkpoint(folder.resolve("check.state"))
                        .start()) {
            run.writeTo(
                    folder.resolve("results.csv"),
                    result -> result.row() + ";"
                            + result.value().map(Authentication::name).orElse(Program.PASSED_OVER));
        }
        System.out.println(Program.mostHeap());
    }

    static CsdlClient client(URI database, AuditLog log) {
        return CsdlClient.builder()
                .endpoint(database)
                .credentials(Credentials.of(() -> CsdlSimulator.USER, () -> CsdlSimulator.SECRET))
                .connection(ConnectionSettings.builder().auditLog(log).build())
                .build();
    }
}
