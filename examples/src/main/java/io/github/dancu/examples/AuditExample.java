package io.github.dancu.examples;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.AuditFile;
import io.github.dancu.audit.AuditHead;
import io.github.dancu.audit.AuditVerdict;
import io.github.dancu.audit.AuditVerifier;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.csdl.CitizenQuery;
import io.github.dancu.csdl.CsdlClient;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.testkit.CsdlSimulator;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Looks a citizen up, verifies the audit log, changes who asked in it, and verifies it again. */
public final class AuditExample {
    private static final AccessContext WHY = AccessContext.of(
            AgencyCode.of("H33.899"),
            Officer.of("canbo.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu")),
            Purpose.RESIDENCE_REGISTRATION,
            Case.campaign("vi-du"));

    private AuditExample() {}

    /** Writes and verifies a log in a folder that it deletes. */
    public static void main(String... arguments) throws IOException {
        Path folder = Files.createTempDirectory("dancu-audit");
        Path file = folder.resolve("dancu-audit.jsonl");
        Supplier<byte[]> key = () -> "a secret of 16 bytes or more".getBytes(StandardCharsets.UTF_8);
        AuditHead noted = lookUp(file, key);
        verify(file, key, noted);

        Files.writeString(file, Files.readString(file).replace("canbo.mau", "canbo.kia"));
        verify(file, key, noted);

        for (String name : List.of("dancu-audit.jsonl", "dancu-audit.jsonl.lock", "")) {
            Files.delete(folder.resolve(name));
        }
    }

    private static AuditHead lookUp(Path file, Supplier<byte[]> key) {
        List<SyntheticPerson> people = SyntheticPeople.of(10, 7);
        SyntheticPerson person = people.get(0);
        Credentials secrets = Credentials.of(() -> CsdlSimulator.USER, () -> CsdlSimulator.SECRET);
        try (CsdlSimulator simulator = CsdlSimulator.of(people).start();
                AuditFile log = AuditFile.builder(file).key(key).build();
                CsdlClient csdl = client(simulator.endpoint(), secrets, log)) {
            csdl.findCitizen(WHY, CitizenQuery.of(person.id(), person.name(), person.birthDate()));
            return log.head().orElseThrow();
        }
    }

    private static CsdlClient client(URI endpoint, Credentials secrets, AuditFile log) {
        return CsdlClient.builder()
                .endpoint(endpoint)
                .credentials(secrets)
                .connection(ConnectionSettings.builder().auditLog(log).build())
                .build();
    }

    private static void verify(Path file, Supplier<byte[]> key, AuditHead noted) {
        // region verify
        AuditVerdict verdict = AuditVerifier.of(file)
                .key(key) // if the log is written with one
                .holding(noted) // the head that was noted in another place, if there is one
                .verify();
        System.out.println(verdict.intact() ? "intact" : verdict.firstBreak().orElseThrow());
        // endregion
    }
}
