package io.github.dancu.examples;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.bulk.BulkResult;
import io.github.dancu.bulk.BulkRun;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.Credentials;
import io.github.dancu.csdl.Authentication;
import io.github.dancu.csdl.CitizenQuery;
import io.github.dancu.csdl.CsdlClient;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.testkit.CsdlSimulator;
import io.github.dancu.testkit.LineFault;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Authenticates the first half of a list on a line that fails, and goes on with the other half where the checkpoint says. */
public final class BulkExample {
    private static final AccessContext WHY = AccessContext.of(
            AgencyCode.of("H33.899"),
            Officer.of("canbo.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu")),
            Purpose.DATA_CLEANSING,
            Case.campaign("ra-soat-vi-du"));

    private BulkExample() {}

    /** Checks 200 synthetic citizens in two runs. */
    public static void main(String... arguments) throws IOException {
        List<SyntheticPerson> people = SyntheticPeople.of(200, 7);
        Credentials secrets = Credentials.of(() -> CsdlSimulator.USER, () -> CsdlSimulator.SECRET);
        Path folder = Files.createTempDirectory("dancu-bulk");
        try (CsdlSimulator simulator = CsdlSimulator.of(people).start();
                CsdlClient csdl = CsdlClient.builder()
                        .endpoint(simulator.endpoint())
                        .credentials(secrets)
                        .build()) {
            simulator.line().breakNext(3, LineFault.HTTP_503);
            run(csdl, people.stream().limit(100), folder);
            run(csdl, people.stream(), folder);
            System.out.println(Files.readAllLines(folder.resolve("check.csv")).size() + " lines");
        } finally {
            for (String name : List.of("check.csv", "check.state", "check.state.lock", "")) {
                Files.delete(folder.resolve(name));
            }
        }
    }

    private static void run(CsdlClient csdl, Stream<SyntheticPerson> rows, Path folder) {
        // region bulk
        try (BulkRun<SyntheticPerson, Authentication> run = BulkRun.of(
                        rows, row -> csdl.authenticate(WHY, CitizenQuery.of(row.id(), row.name(), row.birthDate())))
                .checkpoint(folder.resolve("check.state")) // kill it, start it again, it goes on
                .onProgress(System.out::println)
                .start()) {
            run.writeTo(folder.resolve("check.csv"), BulkExample::line);
        }
        // endregion
    }

    private static String line(BulkResult<SyntheticPerson, Authentication> result) {
        return result.row() + "," + result.value().map(Authentication::name).orElse("PASSED_OVER");
    }
}
