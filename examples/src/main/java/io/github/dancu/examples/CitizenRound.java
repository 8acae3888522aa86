package io.github.dancu.examples;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.connect.Answer;
import io.github.dancu.csdl.Authentication;
import io.github.dancu.csdl.CitizenQuery;
import io.github.dancu.csdl.CsdlClient;
import io.github.dancu.resilience.Timeline;
import io.github.dancu.testkit.SyntheticPerson;
import java.util.Optional;

/** Authenticates and looks up each citizen; every twentieth comes with a wrong birth year and must not be confirmed. */
final class CitizenRound {
    private static final int WRONG_EVERY = 20;

    private final Plan plan;
    private final SimulatedCity city;
    private final CsdlClient csdl;
    private final AccessContext why;
    private final Timeline timeline;
    private final Outage outage;

    CitizenRound(Plan plan, SimulatedCity city, CsdlClient csdl, AccessContext why, Timeline timeline, Outage outage) {
        this.plan = plan;
        this.city = city;
        this.csdl = csdl;
        this.why = why;
        this.timeline = timeline;
        this.outage = outage;
    }

    void run(Tally tally, Progress progress) {
        try (Progress.Step step = progress.begin("Citizens", plan.citizens())) {
            Patience patience = new Patience(timeline, tally);
            for (int i = 0; i < plan.citizens(); i++) {
                if (i == plan.outageAfter()) {
                    outage.begin(step::say);
                }
                check(city.people.get(i), i % WRONG_EVERY != WRONG_EVERY - 1, patience, tally);
                step.advance();
            }
        }
    }

    private void check(SyntheticPerson person, boolean rightData, Patience patience, Tally tally) {
        PartialDate birthDate = rightData
                ? person.birthDate()
                : PartialDate.ofYear(person.birthDate().year() - 1);
        CitizenQuery query = CitizenQuery.of(person.id(), person.name(), birthDate);

        Answer<Authentication> confirmed = patience.call(() -> csdl.authenticate(why, query));
        Authentication expected = rightData ? Authentication.CONFIRMED : Authentication.NOT_CONFIRMED;
        tally.answered(confirmed.report(), confirmed.value().equals(Optional.of(expected)));

        Answer<Citizen> found = patience.call(() -> csdl.findCitizen(why, query));
        tally.answered(
                found.report(),
                rightData
                        ? found.value()
                                .filter(citizen -> isSame(citizen, person))
                                .isPresent()
                        : found.value().isEmpty());
    }

    private static boolean isSame(Citizen citizen, SyntheticPerson person) {
        return citizen.id().equals(person.id())
                && citizen.name().filter(person.name()::sameAs).isPresent()
                && citizen.birthDate().equals(Optional.of(person.birthDate()));
    }
}
