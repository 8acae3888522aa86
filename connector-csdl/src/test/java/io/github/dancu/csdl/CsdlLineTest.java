package io.github.dancu.csdl;

import static io.github.dancu.csdl.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.SensitiveDetails;
import io.github.dancu.citizen.SensitiveField;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.UnreadableReplyException;
import io.github.dancu.resilience.GuardState;
import io.github.dancu.testkit.CsdlSimulator;
import io.github.dancu.testkit.LineFault;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import io.github.dancu.testkit.VirtualTimeline;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The client against the simulated database, over real sockets; only waiting is not real. */
class CsdlLineTest {
    private final List<SyntheticPerson> people = SyntheticPeople.of(60, 7);
    private final CsdlSimulator simulator =
            CsdlSimulator.of(people, Clock.fixed(Callers.NOW, ZoneOffset.UTC)).start();
    private final VirtualTimeline timeline = VirtualTimeline.startingAt(Callers.NOW);
    private final CsdlClient csdl = client(CsdlSimulator.SECRET);

    @AfterEach
    void close() {
        csdl.close();
        simulator.close();
    }

    @Test
    void confirms_and_finds_everybody_by_number_and_by_old_card() {
        for (SyntheticPerson person : people) {
            assertThat(csdl.authenticate(WHY, query(person)).value()).contains(Authentication.CONFIRMED);
            assertThat(csdl.findCitizen(WHY, query(person)).value()).contains(asAnswered(person));
            person.citizen()
                    .cmnd()
                    .ifPresent(cmnd -> assertThat(
                                    csdl.findCitizen(WHY, CitizenQuery.of(cmnd, person.name(), person.birthDate()))
                                            .value())
                            .contains(asAnswered(person)));
        }
        assertThat(simulator.received().of("token")).isEqualTo(1);
    }

    @Test
    void gives_what_is_sensitive_to_nobody_but_who_asks_for_it_by_name() {
        for (SyntheticPerson person : people) {
            SensitiveDetails held = person.citizen().sensitive().orElseThrow();
            CitizenQuery wholly = query(person).alsoAsking(SensitiveField.values());
            CitizenQuery partly = query(person).alsoAsking(SensitiveField.ETHNIC_GROUP);

            assertThat(csdl.findCitizen(WHY, wholly).value().flatMap(Citizen::sensitive))
                    .contains(held);
            assertThat(csdl.findCitizen(WHY, partly).value().flatMap(Citizen::sensitive))
                    .contains(held.only(Set.of(SensitiveField.ETHNIC_GROUP)));
            assertThat(csdl.findCitizen(WHY, query(person)).value().flatMap(Citizen::sensitive))
                    .isEmpty();
        }
    }

    @Test
    void confirms_and_finds_nobody_with_another_name_or_number() {
        SyntheticPerson person = people.get(0);
        CitizenQuery otherName = CitizenQuery.of(person.id(), PersonName.of("Lê Khác Mẫu"), person.birthDate());
        CitizenQuery otherNumber = CitizenQuery.of(CitizenId.of("003099999999"), person.name(), person.birthDate());

        assertThat(csdl.authenticate(WHY, otherName).value()).contains(Authentication.NOT_CONFIRMED);
        assertThat(csdl.findCitizen(WHY, otherName).value()).isEmpty();
        assertThat(csdl.findCitizen(WHY, otherNumber).value()).isEmpty();
    }

    @Test
    void a_database_that_stops_in_mid_run_and_comes_back_on_its_port_leaves_a_clear_outcome_for_each_call() {
        List<String> outcomes = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (i == 20) {
                simulator.stop();
            }
            if (i == 40) {
                simulator.start();
                timeline.pass(Duration.ofSeconds(12));
            }
            outcomes.add(outcomeOf(people.get(i)));
        }

        assertThat(outcomes.subList(0, 20)).containsOnly("right");
        assertThat(outcomes.subList(20, 40))
                .allMatch(outcome -> outcome.startsWith("UnavailableException: CSDL findCitizen "));
        assertThat(outcomes.get(20)).contains("failed after 3 attempts", "no connection (correlation request-1)");
        assertThat(outcomes.get(39)).contains("was not sent: the circuit is open", "safe to try again from ");
        assertThat(outcomes.subList(40, 60)).containsOnly("right");
    }

    @Test
    void an_open_circuit_names_the_next_trial_and_closes_after_it() {
        simulator.line().breakWith(LineFault.HTTP_503);
        UnavailableException last = failUntilOpen();
        simulator.line().mend();

        assertThat(last.nextTrial()).isAfter(timeline.now());
        assertThat(last.report().breaker()).isEqualTo(GuardState.OPEN);
        timeline.pass(Duration.between(timeline.now(), last.nextTrial()));
        for (int trial = 0; trial < 3; trial++) {
            csdl.findCitizen(WHY, query(people.get(trial)));
        }
        assertThat(csdl.findCitizen(WHY, query(people.get(0))).report().breaker())
                .isEqualTo(GuardState.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(LineFault.class)
    void a_fault_that_passes_costs_a_second_attempt_and_nothing_else(LineFault fault) {
        csdl.authenticate(WHY, query(people.get(0)));
        simulator.line().breakNext(1, fault);

        Answer<?> answer = csdl.findCitizen(WHY, query(people.get(0)));

        assertThat(answer.value()).isEqualTo(Optional.of(asAnswered(people.get(0))));
        assertThat(answer.report().attempts()).isEqualTo(2);
        assertThat(simulator.received().of("TraCuuThongTinCongDan")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECTION_RESET,UnavailableException",
        "EMPTY_REPLY,UnavailableException",
        "HTTP_503,UnavailableException",
        "HTML_502,UnavailableException",
        "CUT_BODY,UnavailableException",
        "NO_ANSWER_AFTER_COMMIT,UnavailableException",
        "HTML_200,UnreadableReplyException"
    })
    void a_fault_that_stays_is_one_decision(LineFault fault, String exception) {
        csdl.authenticate(WHY, query(people.get(0)));
        simulator.line().breakWith(fault);

        assertThat(outcomeOf(people.get(0))).startsWith(exception + ": ").contains("after 3 attempts");
        assertThat(simulator.received().of("TraCuuThongTinCongDan")).isEqualTo(3);
    }

    @Test
    void a_token_the_system_forgot_is_replaced_once() {
        csdl.authenticate(WHY, query(people.get(0)));
        simulator.expireTokens();

        assertThat(csdl.authenticate(WHY, query(people.get(0))).value()).contains(Authentication.CONFIRMED);
        assertThat(simulator.received().of("token")).isEqualTo(2);
    }

    @Test
    void wrong_credentials_are_refused_and_nothing_is_asked() {
        try (CsdlClient stranger = client("not the secret")) {
            assertThatThrownBy(() -> stranger.authenticate(WHY, query(people.get(0))))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("login: HTTP 401")
                    .hasMessageNotContaining("not the secret");
        }
        assertThat(simulator.received().of("XacThucThongTinCongDan")).isZero();
    }

    private UnavailableException failUntilOpen() {
        for (int i = 0; i < 20; i++) {
            try {
                csdl.findCitizen(WHY, query(people.get(0)));
            } catch (UnavailableException down) {
                if (down.report().breaker() == GuardState.OPEN) {
                    return down;
                }
            } catch (UnreadableReplyException unexpected) {
                throw new AssertionError(unexpected);
            }
        }
        throw new AssertionError("the circuit never opened");
    }

    private String outcomeOf(SyntheticPerson person) {
        try {
            boolean right = csdl.findCitizen(WHY, query(person))
                    .value()
                    .filter(asAnswered(person)::equals)
                    .isPresent();
            return right ? "right" : "wrong";
        } catch (ConnectorException failure) {
            assertThat(failure).hasNoCause();
            return failure.getClass().getSimpleName() + ": " + failure.getMessage();
        }
    }

    private CsdlClient client(String secret) {
        return CsdlClient.builder()
                .endpoint(simulator.endpoint())
                .credentials(Credentials.of(() -> CsdlSimulator.USER, () -> secret))
                .sensitivePurposes(WHY.purpose())
                .connection(Callers.settings().timeline(timeline).build())
                .build();
    }

    /** What the database holds, as of the moment it says, without what is sensitive. */
    private static Citizen asAnswered(SyntheticPerson person) {
        Citizen held = person.citizen();
        LocalDateTime moment = LocalDateTime.ofInstant(Callers.NOW, ZoneOffset.ofHours(7));
        return held.toBuilder()
                .sensitive(null)
                .dataAsOf(moment)
                .permanentAddress(on(moment, held.permanentAddress()))
                .currentAddress(on(moment, held.currentAddress()))
                .birthRegistration(on(moment, held.birthRegistration()))
                .placeOfOrigin(on(moment, held.placeOfOrigin()))
                .build();
    }

    private static Address on(LocalDateTime moment, Optional<Address> address) {
        return address.orElseThrow().withAsOf(moment.toLocalDate());
    }

    private static CitizenQuery query(SyntheticPerson person) {
        return CitizenQuery.of(person.id(), person.name(), person.birthDate());
    }
}
