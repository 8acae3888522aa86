package io.github.dancu.dvc.linked;

import static io.github.dancu.dvc.linked.LinkedCallers.CODE;
import static io.github.dancu.dvc.linked.LinkedCallers.LINKED;
import static io.github.dancu.dvc.linked.LinkedCallers.WHY;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.LinkedStage;
import io.github.dancu.testkit.LinkedSimulator;
import io.github.dancu.testkit.RecordedAudit;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import io.github.dancu.testkit.VirtualTimeline;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** All that outlives a program: both systems, the agencies, the journal, the time; and programs that come and go. */
final class World implements AutoCloseable {
    static final List<SyntheticPerson> PEOPLE = SyntheticPeople.of(20, 7);
    static final String BIRTH = "2.000986";
    static final String DEATH = "2.002622";

    final Boundaries boundaries = new Boundaries();
    final VirtualTimeline timeline = VirtualTimeline.startingAt(LinkedCallers.MONDAY_AT_NINE);
    final LinkedSimulator simulator =
            LinkedSimulator.of(LinkedCallers.clock(timeline)).start();
    final MapJournal journal = new MapJournal(boundaries);
    final FakeDesks desks = new FakeDesks(boundaries);
    final RecordedAudit audit = new RecordedAudit();
    private Consumer<WireRequest> spy = request -> {};

    /** What somebody sees of each request before it leaves. */
    void spy(Consumer<WireRequest> spy) {
        this.spy = spy;
    }

    void fileBirth() {
        simulator.fileBirth(LINKED.toText(), BIRTH, PEOPLE.get(0));
    }

    void fileDeath() {
        simulator.fileDeath(LINKED.toText(), DEATH, PEOPLE.get(1), PEOPLE.get(0));
    }

    Program program() {
        return new Program(flow());
    }

    LinkedFlow.Builder flow() {
        LinkedFlow.Builder flow = LinkedFlow.builder()
                .software(software().build())
                .justice(justice().build())
                .journal(journal)
                .resendAfter(Duration.ZERO);
        for (LinkedStage stage : LinkedStage.values()) {
            if (stage != LinkedStage.BIRTH_REGISTRATION && stage != LinkedStage.DEATH_REGISTRATION) {
                flow.desk(stage, desks.desk(stage));
            }
        }
        return flow;
    }

    LinkedSoftwareClient.Builder software() {
        return LinkedSoftwareClient.builder()
                .endpoint(simulator.endpoint())
                .credentials(Credentials.of(() -> LinkedSimulator.USER, () -> LinkedSimulator.SECRET))
                .connection(LinkedCallers.settings(timeline, audit)
                        .transport(transport())
                        .build());
    }

    JusticeClient.Builder justice() {
        return JusticeClient.builder()
                .endpoint(simulator.endpoint())
                .credentials(Credentials.of(() -> LinkedSimulator.JUSTICE_USER, () -> LinkedSimulator.JUSTICE_SECRET))
                .province("91")
                .connection(LinkedCallers.settings(timeline, audit)
                        .transport(transport())
                        .build());
    }

    @Override
    public void close() {
        simulator.close();
    }

    private PlainTransport transport() {
        return new PlainTransport(
                request -> {
                    boundaries.pass("before " + request.uri().getPath());
                    spy.accept(request);
                },
                request -> boundaries.pass("after " + request.uri().getPath()));
    }

    /** One life of a one-stop office's program: it takes in what is listed, and takes its dossier as far as it goes. */
    final class Program {
        final LinkedSoftwareClient software;
        final LinkedFlow flow;

        Program(LinkedFlow.Builder builder) {
            this.software = software().build();
            this.flow = builder.build();
        }

        Optional<LinkedState> tick() {
            for (LinkedNotice notice : software.newDossiers(WHY).value().orElseThrow()) {
                LinkedDossier dossier =
                        software.find(WHY, notice.id().orElseThrow()).value().orElseThrow();
                flow.receive(dossier, CODE);
            }
            return flow.find(LINKED).map(known -> flow.advance(WHY, LINKED));
        }

        LinkedState receiveAndAdvance() {
            return tick().orElseThrow();
        }

        LinkedState advance() {
            return flow.advance(WHY, LINKED);
        }
    }
}
