package io.github.dancu.examples;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.AuditLog;
import io.github.dancu.audit.AuditVerifier;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.csdl.CitizenQuery;
import io.github.dancu.csdl.CsdlClient;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.LoadPolicy;
import io.github.dancu.testkit.CsdlSimulator;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** A program for Java 21 and later: look-ups at once, each on its own virtual thread. It says who was answered, and who held a carrier. */
final class TenThousandLookUps {
    static final int CALLS = 10_000;

    private static final List<SyntheticPerson> PEOPLE = SyntheticPeople.of(50, 7);
    private static final String PINNED = "jdk.VirtualThreadPinned";
    private static final AccessContext WHY = AccessContext.of(
            AgencyCode.of("H33.899"),
            Officer.of("canbo.mau", PEOPLE.get(0).id(), PEOPLE.get(0).name()),
            Purpose.RESIDENCE_REGISTRATION,
            Case.campaign("mot-van-luot"));

    private TenThousandLookUps() {}

    /** Argument: a folder. */
    public static void main(String... arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path audit = folder.resolve("audit.jsonl");
        try (CsdlSimulator database = CsdlSimulator.of(PEOPLE).start();
                AuditLog log = AuditLog.file(audit);
                CsdlClient csdl = client(database.endpoint(), log);
                Recording recording = new Recording()) {
            recording.enable(PINNED).withThreshold(Duration.ofMillis(20)).withStackTrace();
            // The first call loads classes.
            System.out.println("answered: " + lookUp(csdl, 1));
            recording.start();
            System.out.println("answered: " + lookUp(csdl, CALLS));
            recording.stop();
            Path events = folder.resolve("pinned.jfr");
            recording.dump(events);
            System.out.println("pinned: " + pinned(events));
            System.out.println(database.received());
        }
        System.out.println("audit: "
                + AuditVerifier.of(audit)
                        .verify()
                        .toString()
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    private static int lookUp(CsdlClient csdl, int times) throws Exception {
        ExecutorService threads = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        CountDownLatch everybodyIsThere = new CountDownLatch(times);
        List<Future<Boolean>> calls = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            SyntheticPerson person = PEOPLE.get(i % PEOPLE.size());
            calls.add(threads.submit(() -> {
                everybodyIsThere.countDown();
                everybodyIsThere.await();
                return isFound(csdl, person);
            }));
        }
        int found = 0;
        for (Future<Boolean> call : calls) {
            found += call.get() ? 1 : 0;
        }
        threads.shutdown();
        return found;
    }

    private static boolean isFound(CsdlClient csdl, SyntheticPerson person) {
        CitizenQuery query = CitizenQuery.of(person.id(), person.name(), person.birthDate());
        return csdl.findCitizen(WHY, query)
                .value()
                .map(Citizen::id)
                .filter(person.id()::equals)
                .isPresent();
    }

    /** Nobody is turned away: the queue holds them all, and the deadline is longer than any test. */
    private static CsdlClient client(URI endpoint, AuditLog log) {
        ConnectionSettings settings = ConnectionSettings.builder()
                .auditLog(log)
                .load(LoadPolicy.builder().queue(CALLS).build())
                .lookups(CallPolicy.ofLookups().toBuilder()
                        .times(Duration.ofMinutes(30), Duration.ofSeconds(30))
                        .build())
                .build();
        return CsdlClient.builder()
                .endpoint(endpoint)
                .credentials(Credentials.of(() -> CsdlSimulator.USER, () -> CsdlSimulator.SECRET))
                .connection(settings)
                .build();
    }

    private static List<String> pinned(Path events) throws IOException {
        return RecordingFile.readAllEvents(events).stream()
                .filter(event -> event.getEventType().getName().equals(PINNED))
                .filter(event -> !waitsForAClass(event))
                .map(RecordedEvent::toString)
                .toList();
    }

    /** Once for each class, whoever wrote it. */
    private static boolean waitsForAClass(RecordedEvent event) {
        return event.hasField("pinnedReason")
                && event.getString("pinnedReason").startsWith("Waited for initialization");
    }
}
