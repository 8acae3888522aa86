package io.github.dancu.examples;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.csdl.CitizenQuery;
import io.github.dancu.csdl.CsdlClient;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.resilience.BreakerPolicy;
import io.github.dancu.resilience.CallEvent;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.CallReport;
import io.github.dancu.resilience.LoadPolicy;
import io.github.dancu.testkit.CsdlSimulator;
import io.github.dancu.testkit.LineFault;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Sets how calls are guarded, lets two of them meet a system out of order, and prints what that took. */
public final class PolicyExample {
    private static final AccessContext WHY = AccessContext.of(
            AgencyCode.of("H33.899"),
            Officer.of("canbo.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu")),
            Purpose.RESIDENCE_REGISTRATION,
            Case.campaign("vi-du"));

    private PolicyExample() {}

    /** Looks one synthetic citizen up on a line that fails twice. */
    public static void main(String... arguments) {
        List<SyntheticPerson> people = SyntheticPeople.of(10, 7);
        SyntheticPerson person = people.get(0);
        CitizenQuery query = CitizenQuery.of(person.id(), person.name(), person.birthDate());
        Credentials secrets = Credentials.of(() -> CsdlSimulator.USER, () -> CsdlSimulator.SECRET);
        try (CsdlSimulator simulator = CsdlSimulator.of(people).start();
                CsdlClient csdl = hurriedClient(simulator.endpoint(), secrets)) {
            csdl.authenticate(WHY, query);
            simulator.line().breakNext(2, LineFault.HTTP_503);
            lookUp(csdl, query);
        }
    }

    private static CsdlClient hurriedClient(URI endpoint, Credentials secrets) {
        // region policy
        CallPolicy hurried = CallPolicy.ofLookups().toBuilder()
                .times(Duration.ofSeconds(20), Duration.ofSeconds(5)) // in all, and an attempt
                .breaker(BreakerPolicy.builder().holdFor(Duration.ZERO).build()) // open circuits fail at once
                .build();
        ConnectionSettings settings = ConnectionSettings.builder()
                .lookups(hurried)
                .load(LoadPolicy.builder()
                        .concurrency(2, 4, 8)
                        .rate(10, Duration.ofSeconds(1), 1)
                        .build()) // what the operator allows
                .listener(PolicyExample::count)
                .build();
        CsdlClient csdl = CsdlClient.builder()
                .endpoint(endpoint)
                .credentials(secrets)
                .connection(settings)
                .build();
        // endregion
        return csdl;
    }

    private static void lookUp(CsdlClient csdl, CitizenQuery query) {
        // region report
        Answer<Citizen> answer = csdl.findCitizen(WHY, query);
        CallReport report = answer.report(); // every exception has one, too
        System.out.println(report);
        System.out.println(
                report.attempts() + " attempts, " + report.budgetLeft() + " of " + report.budget() + " tokens left");
        // endregion
    }

    private static void count(CallEvent event) {
        if (event instanceof CallEvent.Attempted attempt && attempt.failure() != null) {
            System.out.println(
                    "attempt " + attempt.attempt() + ": " + attempt.failure().text());
        }
    }
}
