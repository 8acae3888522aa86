package io.github.dancu.examples;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.LinkedStage;
import io.github.dancu.dvc.linked.JusticeClient;
import io.github.dancu.dvc.linked.LinkedCode;
import io.github.dancu.dvc.linked.LinkedDossier;
import io.github.dancu.dvc.linked.LinkedFlow;
import io.github.dancu.dvc.linked.LinkedNotice;
import io.github.dancu.dvc.linked.LinkedSoftwareClient;
import io.github.dancu.dvc.linked.LinkedState;
import io.github.dancu.dvc.linked.ReportedStatus;
import io.github.dancu.dvc.linked.StageDesk;
import io.github.dancu.dvc.linked.StageOutcome;
import io.github.dancu.dvc.linked.StageRequest;
import io.github.dancu.journal.Journal;
import io.github.dancu.testkit.LinkedSimulator;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.VirtualTimeline;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A birth goes through the agencies: registered, stopped at the residence, taken up by another program and done. */
public final class LinkedExample {
    private static final Instant MONDAY_AT_NINE = Instant.parse("2026-01-05T02:00:00Z");
    private static final LinkedCode LINKED = LinkedCode.of("LT.91-260105-0001");
    private static final DossierCode CODE = DossierCode.of("H33.899-260105-0001");
    private static final AccessContext WHY = AccessContext.of(
            AgencyCode.of("H33.899"),
            Officer.of("canbo.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu")),
            Purpose.CIVIL_STATUS,
            Case.dossier(CODE));

    private LinkedExample() {}

    /** Takes one synthetic birth from its receipt to its end, and prints how it stands after each turn. */
    public static void main(String... arguments) {
        ConnectionSettings settings = ConnectionSettings.builder()
                .timeline(VirtualTimeline.startingAt(MONDAY_AT_NINE))
                .build();
        Journal journal = Journal.inMemory(100); // a program of yours opens a FileJournal
        Agency agency = new Agency();
        try (LinkedSimulator systems = LinkedSimulator.of(Clock.fixed(MONDAY_AT_NINE, ZoneOffset.UTC))
                        .start();
                LinkedSoftwareClient software = LinkedSoftwareClient.builder()
                        .endpoint(systems.endpoint())
                        .credentials(Credentials.of(() -> LinkedSimulator.USER, () -> LinkedSimulator.SECRET))
                        .connection(settings)
                        .build();
                JusticeClient justice = JusticeClient.builder()
                        .endpoint(systems.endpoint())
                        .credentials(Credentials.of(
                                () -> LinkedSimulator.JUSTICE_USER, () -> LinkedSimulator.JUSTICE_SECRET))
                        .province("91")
                        .connection(settings)
                        .build()) {
            systems.fileBirth(
                    LINKED.toText(), "2.000986", SyntheticPeople.of(10, 7).get(0));
            LinkedFlow flow = flow(software, justice, journal, agency);
            for (LinkedNotice notice : software.newDossiers(WHY).value().orElseThrow()) {
                LinkedDossier dossier =
                        software.find(WHY, notice.id().orElseThrow()).value().orElseThrow();
                flow.receive(dossier, CODE);
            }
            print(flow.advance(WHY, LINKED));
            systems.register(CODE);
            print(flow.advance(WHY, LINKED));
            print(flow(software, justice, journal, agency).resume(WHY, LINKED)); // the first program may be gone
        }
    }

    private static LinkedFlow flow(
            LinkedSoftwareClient software, JusticeClient justice, Journal journal, Agency agency) {
        return LinkedFlow.builder()
                .software(software)
                .justice(justice)
                .journal(journal)
                .desk(LinkedStage.PERMANENT_RESIDENCE, agency)
                .desk(LinkedStage.CHILD_HEALTH_CARD, agency)
                .build();
    }

    private static void print(LinkedState state) {
        System.out.println(
                state.standing() + " " + state.stage().map(Enum::name).orElse("at the end") + ", due "
                        + state.dueAt() + ", told "
                        + state.reported().stream().map(ReportedStatus::status).toList()
                        + state.reason().map(reason -> ": " + reason).orElse(""));
    }

    /** Refuses what it is asked first, and does what it is asked then. */
    private static final class Agency implements StageDesk {
        private final Map<String, StageOutcome> answers = new HashMap<>();

        @Override
        public StageOutcome begin(AccessContext access, StageRequest request) {
            StageOutcome answer = answers.isEmpty()
                    ? StageOutcome.refused("Chưa có chỗ ở hợp pháp")
                    : StageOutcome.done(request.stage() + "-1");
            answers.put(request.key(), answer);
            return answer;
        }

        @Override
        public Optional<StageOutcome> look(AccessContext access, StageRequest request) {
            return Optional.ofNullable(answers.get(request.key()));
        }
    }
}
