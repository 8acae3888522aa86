package io.github.dancu.examples;

import io.github.dancu.audit.AccessContext;
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
import io.github.dancu.observe.CallMeters;
import io.github.dancu.observe.CallSpans;
import io.github.dancu.testkit.CsdlSimulator;
import io.github.dancu.testkit.LineFault;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.util.List;

/** Looks citizens up on a line that fails now and then, and prints what a Prometheus server would read. */
public final class MetricsExample {
    private static final AccessContext WHY = AccessContext.of(
            AgencyCode.of("H33.899"),
            Officer.of("canbo.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu")),
            Purpose.RESIDENCE_REGISTRATION,
            Case.campaign("vi-du"));

    private MetricsExample() {}

    /** Looks ten synthetic citizens up. */
    public static void main(String... arguments) {
        List<SyntheticPerson> people = SyntheticPeople.of(10, 7);
        OpenTelemetry openTelemetry = OpenTelemetry.noop(); // yours: the SDK's, or the agent's
        // region metrics
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        ConnectionSettings settings = ConnectionSettings.builder()
                .listener(CallMeters.on(registry))
                .listener(CallSpans.on(openTelemetry)) // either, or both
                .build();
        // endregion
        try (CsdlSimulator simulator = CsdlSimulator.of(people).start();
                CsdlClient csdl = CsdlClient.builder()
                        .endpoint(simulator.endpoint())
                        .credentials(Credentials.of(() -> CsdlSimulator.USER, () -> CsdlSimulator.SECRET))
                        .connection(settings)
                        .build()) {
            lookUp(csdl, people.subList(0, 1));
            simulator.line().breakNext(2, LineFault.HTTP_503);
            lookUp(csdl, people.subList(1, 10));
        }
        // What never happened is at zero, and left out here.
        registry.scrape()
                .lines()
                .filter(line -> !line.matches("#.*|.* 0(\\.0)?"))
                .forEach(System.out::println);
    }

    private static void lookUp(CsdlClient csdl, List<SyntheticPerson> people) {
        for (SyntheticPerson person : people) {
            csdl.findCitizen(WHY, CitizenQuery.of(person.id(), person.name(), person.birthDate()));
        }
    }
}
