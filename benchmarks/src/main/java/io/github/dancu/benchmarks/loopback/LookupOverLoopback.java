package io.github.dancu.benchmarks.loopback;

import io.github.dancu.audit.AuditLog;
import io.github.dancu.benchmarks.result.Case;
import io.github.dancu.benchmarks.result.ResultFile;
import io.github.dancu.benchmarks.server.HttpRequest;
import io.github.dancu.benchmarks.server.SampleCaller;
import io.github.dancu.benchmarks.server.TempFolder;
import io.github.dancu.bhxh.BhxhClient;
import io.github.dancu.bhxh.CardQuery;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.csdl.CitizenQuery;
import io.github.dancu.csdl.CsdlClient;
import io.github.dancu.place.FacilityCode;
import io.github.dancu.testkit.BhxhSimulator;
import io.github.dancu.testkit.CsdlSimulator;
import io.github.dancu.testkit.Simulator;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A whole look-up, audited and guarded, against the same request by bare OkHttp and Yasson: once asked of the simulators, once of
 * a server that answers at once.
 */
public final class LookupOverLoopback {
    /** The name of the result file. */
    public static final String NAME = "lookup-over-loopback";

    private static final List<SyntheticPerson> PEOPLE = SyntheticPeople.of(1, 7);

    private final SyntheticPerson person = PEOPLE.get(0);
    private final ConnectionSettings settings;

    private LookupOverLoopback(AuditLog audit) {
        this.settings = ConnectionSettings.builder().auditLog(audit).build();
    }

    /** Measures ten interleaved pairs of each look-up, and writes the pair whose ratio is their median. */
    public static void measure(Path results) throws IOException {
        try (TempFolder folder = new TempFolder();
                AuditLog audit = AuditLog.file(folder.resolve("audit.jsonl"));
                CsdlSimulator database = CsdlSimulator.of(PEOPLE);
                BhxhSimulator gateway = BhxhSimulator.of(PEOPLE)) {
            LookupOverLoopback lookups = new LookupOverLoopback(audit);
            gateway.registerOfficer(SampleCaller.OFFICER.number(), SampleCaller.OFFICER.name());
            List<Case> cases = new ArrayList<>();
            cases.addAll(inTurns("findCitizen", database.start(), lookups::citizen, BareCitizen::new));
            cases.addAll(inTurns("checkCard", gateway.start(), lookups::card, BareCard::new));
            ResultFile.write(results, NAME, cases, 2);
        }
    }

    private static List<Case> inTurns(
            String name,
            Simulator<?> simulator,
            Function<URI, Lookup> client,
            Function<BareHttp, Supplier<Object>> bare) {
        try (EchoServer echo = new EchoServer(simulator.endpoint());
                Lookup simulated = client.apply(simulator.endpoint());
                Lookup echoed = client.apply(echo.endpoint())) {
            Objects.requireNonNull(echoed.question.get());
            HttpRequest asked = echo.lastPassedOn();
            return List.of(
                    Turns.median(
                            name + " of the simulator",
                            simulated.question,
                            bare.apply(new BareHttp(simulator.endpoint(), asked))),
                    Turns.median(
                            name + " of a server that answers at once",
                            echoed.question,
                            bare.apply(new BareHttp(echo.endpoint(), asked))));
        }
    }

    private Lookup citizen(URI endpoint) {
        CitizenQuery query = CitizenQuery.of(person.id(), person.name(), person.birthDate());
        CsdlClient csdl = CsdlClient.builder()
                .endpoint(endpoint)
                .credentials(Credentials.of(() -> CsdlSimulator.USER, () -> CsdlSimulator.SECRET))
                .connection(settings)
                .build();
        return new Lookup(
                () -> csdl.findCitizen(SampleCaller.WHY, query).value().orElseThrow(), csdl::close);
    }

    private Lookup card(URI endpoint) {
        CardQuery query = CardQuery.of(person.card(), person.name(), person.birthDate());
        BhxhClient bhxh = BhxhClient.builder()
                .endpoint(endpoint)
                .facility(
                        FacilityCode.of("91000"), Credentials.of(() -> BhxhSimulator.USER, () -> BhxhSimulator.SECRET))
                .connection(settings)
                .build();
        return new Lookup(() -> bhxh.checkCard(SampleCaller.WHY, query).value().orElseThrow(), bhxh::close);
    }

    private record Lookup(Supplier<Object> question, Runnable end) implements AutoCloseable {
        @Override
        public void close() {
            end.run();
        }
    }
}
