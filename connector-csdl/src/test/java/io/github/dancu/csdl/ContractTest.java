package io.github.dancu.csdl;

import static io.github.dancu.csdl.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.HeadOfHousehold;
import io.github.dancu.citizen.Household;
import io.github.dancu.citizen.HouseholdMember;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.PopulationCodes;
import io.github.dancu.citizen.RelatedPerson;
import io.github.dancu.citizen.SensitiveDetails;
import io.github.dancu.citizen.SensitiveField;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.testkit.CsdlSimulator;
import io.github.dancu.testkit.GatewayFault;
import io.github.dancu.testkit.LineFault;
import io.github.dancu.testkit.SimulatedFault;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import io.github.dancu.testkit.VirtualTimeline;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operation on every channel, against the simulated database over real sockets; only waiting is not real. */
@ParameterizedClass
@EnumSource(CsdlChannel.class)
class ContractTest {
    private static final List<SyntheticPerson> PEOPLE = SyntheticPeople.of(60, 7);

    private final VirtualTimeline timeline = VirtualTimeline.startingAt(Callers.NOW);
    private final CsdlSimulator simulator =
            CsdlSimulator.of(PEOPLE, new TimelineClock(timeline)).start();
    private final CsdlChannel channel;
    private final CsdlClient csdl;

    ContractTest(CsdlChannel channel) {
        this.channel = channel;
        this.csdl = client(CsdlSimulator.SECRET);
    }

    @AfterEach
    void close() {
        csdl.close();
        simulator.close();
    }

    @Test
    void everybody_is_confirmed_and_nobody_under_another_name() {
        for (SyntheticPerson person : PEOPLE) {
            CitizenQuery other = CitizenQuery.of(person.id(), PersonName.of("Lê Khác Mẫu"), person.birthDate());

            assertThat(csdl.authenticate(WHY, query(person)).value()).contains(Authentication.CONFIRMED);
            assertThat(csdl.authenticate(WHY, other).value()).contains(Authentication.NOT_CONFIRMED);
        }
    }

    @Test
    void everybody_is_found_by_number_and_by_old_card_as_the_database_holds_them() {
        for (SyntheticPerson person : PEOPLE) {
            assertThat(csdl.findCitizen(WHY, query(person)).value()).contains(asAnswered(person));
            person.citizen()
                    .cmnd()
                    .ifPresent(card -> assertThat(
                                    csdl.findCitizen(WHY, CitizenQuery.of(card, person.name(), person.birthDate()))
                                            .value())
                            .contains(asAnswered(person)));
        }
    }

    @Test
    void somebody_unknown_is_an_empty_answer_and_asked_for_once() {
        CitizenQuery nobody = CitizenQuery.fromText("003099999999", "Nguyễn Mẫu", "1999");

        assertThat(csdl.findCitizen(WHY, nobody).value()).isEmpty();
        assertThat(csdl.household(WHY, CitizenId.of("003099999999")).value()).isEmpty();
        assertThat(simulator.received().of("TraCuuThongTinCongDan")).isEqualTo(1);
    }

    @Test
    void an_old_card_belongs_to_its_holder() {
        SyntheticPerson holder = PEOPLE.stream()
                .filter(person -> person.citizen().cmnd().isPresent())
                .findFirst()
                .orElseThrow();
        CmndNumber card = holder.citizen().cmnd().orElseThrow();

        assertThat(csdl.confirmCard(WHY, query(holder), card).value()).contains(Authentication.CONFIRMED);
        assertThat(csdl.confirmCard(WHY, query(holder), CmndNumber.of("000000000"))
                        .value())
                .contains(Authentication.NOT_CONFIRMED);
    }

    @Test
    void the_head_and_the_relatives_and_the_guardian_of_a_record_are_confirmed_and_strangers_are_not() {
        for (SyntheticPerson person : PEOPLE) {
            Citizen citizen = person.citizen();
            citizen.headOfHousehold()
                    .map(HeadOfHousehold::person)
                    .ifPresent(head -> assertClaim(person, head, Claim::headOfHousehold));
            citizen.father()
                    .ifPresent(father ->
                            assertClaim(person, father, relative -> Claim.relative(Coded.unknown("01"), relative)));
            csdl.findCitizen(WHY, query(person))
                    .value()
                    .flatMap(Citizen::representative)
                    .ifPresent(guardian -> assertClaim(person, guardian, Claim::guardian));
        }
    }

    @Test
    void a_marriage_and_an_address_are_confirmed_as_the_record_has_them() {
        SyntheticPerson person = PEOPLE.get(0);
        Address home = person.citizen().currentAddress().orElseThrow();
        String status = person.citizen().maritalStatus().orElseThrow().raw();
        Address elsewhere = new Address("91", "", "99999", "").withCountryCode("VN");

        assertThat(said(person, Claim.currentAddress(home))).isEqualTo(Authentication.CONFIRMED);
        assertThat(said(person, Claim.currentAddress(elsewhere))).isEqualTo(Authentication.NOT_CONFIRMED);
        assertThat(said(person, Claim.maritalStatus(PopulationCodes.MARITAL_STATUS.read(status))))
                .isEqualTo(Authentication.CONFIRMED);
        assertThat(said(person, Claim.maritalStatus(Coded.unknown("9")))).isEqualTo(Authentication.NOT_CONFIRMED);
    }

    @Test
    void the_dead_and_the_missing_are_known_once_they_are_recorded() {
        assertThat(said(PEOPLE.get(0), Claim.deadOrMissing())).isEqualTo(Authentication.NOT_CONFIRMED);

        simulator.recordDeath(PEOPLE.get(0).id());
        simulator.recordMissing(PEOPLE.get(1).id());

        assertThat(said(PEOPLE.get(0), Claim.deadOrMissing())).isEqualTo(Authentication.CONFIRMED);
        assertThat(said(PEOPLE.get(1), Claim.deadOrMissing())).isEqualTo(Authentication.CONFIRMED);
    }

    @Test
    void a_household_is_listed_with_its_head_whoever_of_it_is_asked_for() {
        List<CitizenId> ids =
                PEOPLE.subList(0, 4).stream().map(SyntheticPerson::id).toList();
        simulator.formHousehold(ids);

        for (CitizenId id : ids) {
            Household household = csdl.household(WHY, id).value().orElseThrow();

            assertThat(household.members())
                    .extracting(member -> member.id().orElseThrow())
                    .containsExactlyElementsOf(ids);
            assertThat(household.head().flatMap(HouseholdMember::id)).contains(ids.get(0));
            assertThat(household.address()).isPresent();
        }
    }

    @Test
    void a_blood_group_and_what_else_is_sensitive_come_to_who_asks_by_name() {
        SyntheticPerson person = PEOPLE.get(3);
        SensitiveDetails known = person.citizen().sensitive().orElseThrow();
        SensitiveDetails held = SensitiveDetails.of(
                known.ethnicGroup().orElseThrow(),
                known.religion().orElseThrow(),
                PopulationCodes.BLOOD_GROUP.read("01"));

        assertThat(csdl.bloodGroup(WHY, query(person)).value()).isEmpty();
        simulator.change(
                person.id(), citizen -> citizen.toBuilder().sensitive(held).build());

        assertThat(csdl.bloodGroup(WHY, query(person)).value()).isEqualTo(held.bloodGroup());
        assertThat(csdl.findCitizen(WHY, query(person).alsoAsking(SensitiveField.values()))
                        .value()
                        .flatMap(Citizen::sensitive))
                .contains(held);
    }

    @Test
    void what_changed_comes_page_by_page() {
        Instant before = timeline.now();
        timeline.pass(Duration.ofMinutes(1));
        for (SyntheticPerson person : PEOPLE.subList(0, 25)) {
            simulator.moveTo(person.id(), new Address("91", "", "30760", "Số 1").withCountryCode("VN"));
        }
        timeline.pass(Duration.ofMinutes(1));
        ChangeQuery query =
                ChangeQuery.between(before.plusSeconds(1), timeline.now(), "1").withPageSize(10);

        List<CitizenPage> pages = csdl.changePages(WHY, query, 1).toList();

        assertThat(pages).extracting(page -> page.citizens().size()).containsExactly(10, 10, 5);
        assertThat(ids(pages)).isEqualTo(ids(PEOPLE.subList(0, 25).stream()));
        assertThat(csdl.changePages(WHY, query, 3).toList()).hasSize(1);
    }

    @Test
    void a_list_is_asked_for_waited_for_fetched_and_deleted() {
        simulator.listsReadyAfter(Duration.ofMinutes(10));
        CitizenLists lists = csdl.lists();

        ListRequest taken = lists.request(WHY, ListQuery.ofGender(PopulationCodes.GENDER.read("1")))
                .value()
                .orElseThrow();
        assertThat(taken.isReady()).isFalse();
        timeline.pass(Duration.ofMinutes(11));

        ListRequest ready = lists.status(WHY, taken.ticket()).value().orElseThrow();
        List<CitizenPage> pages = lists.pages(WHY, taken.ticket(), 1).toList();
        assertThat(ready.isReady()).isTrue();
        assertThat(ids(pages))
                .isEqualTo(ids(PEOPLE.stream()
                        .filter(person ->
                                person.citizen().gender().orElseThrow().raw().equals("1"))));
        assertThat(lists.result(WHY, taken.ticket()).value().orElseThrow().total())
                .hasValue(ids(pages).size());
        assertThat(lists.detail(WHY, taken.ticket()).value().flatMap(ListRequest::service))
                .contains("CungCapDanhSachTheoGioiTinh");
        assertThat(new String(
                        lists.file(WHY, taken.ticket()).value().orElseThrow().content(), StandardCharsets.UTF_8))
                .contains(ids(pages).iterator().next().digits());
        assertThat(lists.requests(WHY, 1).value()).isPresent();

        assertThat(lists.delete(WHY, taken.ticket())
                        .value()
                        .orElseThrow()
                        .state()
                        .means(ListState.DELETED))
                .isTrue();
        assertThat(lists.history(WHY, taken.ticket(), 1).value().orElseThrow())
                .extracting(event -> event.state().meaning().orElseThrow())
                .startsWith(ListState.WAITING)
                .endsWith(ListState.DELETED);
        assertThat(lists.pages(WHY, taken.ticket(), 1)).isEmpty();
    }

    @Test
    void every_kind_of_list_holds_whom_it_says() {
        Address province = new Address("91", "", "", "");
        Citizen one = PEOPLE.get(0).citizen();
        SensitiveDetails sensitive = one.sensitive().orElseThrow();
        List<ListQuery> queries = List.of(
                ListQuery.ofPlace(province),
                ListQuery.ofAge(0, 150).livingIn(province),
                ListQuery.ofGender(one.gender().orElseThrow()),
                ListQuery.ofEthnicGroup(sensitive.ethnicGroup().orElseThrow()),
                ListQuery.ofReligion(sensitive.religion().orElseThrow()),
                ListQuery.ofBloodGroup(sensitive.bloodGroup().orElseThrow()));

        for (ListQuery query : queries) {
            ListTicket ticket =
                    csdl.lists().request(WHY, query).value().orElseThrow().ticket();

            assertThat(ids(csdl.lists().pages(WHY, ticket, 1).toList()))
                    .as("%s", query)
                    .contains(one.id());
        }
    }

    @Test
    void every_break_of_the_line_is_repeated_with_the_same_request_and_then_answered() {
        for (LineFault fault : LineFault.values()) {
            simulator.line().breakNext(1, fault);

            assertThat(csdl.authenticate(WHY, query(PEOPLE.get(0))).value())
                    .as("%s", fault)
                    .contains(Authentication.CONFIRMED);
        }
    }

    @Test
    void every_word_of_a_gateway_is_one_decision() {
        for (GatewayFault fault : GatewayFault.values()) {
            // The first request may be a login.
            csdl.authenticate(WHY, query(PEOPLE.get(0)));
            simulator.line().breakWith(fault);

            ConnectorException failure =
                    catchThrowableOfType(ConnectorException.class, () -> csdl.authenticate(WHY, query(PEOPLE.get(0))));

            assertThat(failure.getClass().getSimpleName()).as("%s", fault).isIn(decisions(fault));
            simulator.line().mend();
            timeline.pass(Duration.ofMinutes(2));
        }
    }

    @Test
    void a_wrong_secret_is_refused() {
        try (CsdlClient stranger = client("bi-mat-sai")) {
            assertThatThrownBy(() -> stranger.authenticate(WHY, query(PEOPLE.get(0))))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageNotContaining("bi-mat-sai");
        }
    }

    @Test
    void a_token_that_expires_is_replaced_without_anybody_noticing() {
        csdl.authenticate(WHY, query(PEOPLE.get(0)));
        simulator.expireTokens();

        assertThat(csdl.authenticate(WHY, query(PEOPLE.get(0))).report().attempts())
                .isEqualTo(1);
    }

    @Test
    void a_database_that_is_gone_is_unavailable() {
        simulator.stop();

        assertThatThrownBy(() -> csdl.household(WHY, PEOPLE.get(0).id())).isInstanceOf(UnavailableException.class);
    }

    private static Set<String> decisions(SimulatedFault fault) {
        return switch ((GatewayFault) fault) {
            case XROAD_OUTDATED_CONFIGURATION, LGSP_FORBIDDEN, LGSP_UNAUTHORIZED -> Set.of("RefusedException");
            case XROAD_BAD_REQUEST -> Set.of("InvalidRequestException");
            case TRUNCATED_XML, HALF_BODY -> Set.of("UnreadableReplyException", "UnavailableException");
            case XROAD_NETWORK_ERROR, PROVIDER_ERROR, SOAP_FAULT, LGSP_TOO_MANY_REQUESTS ->
                Set.of("UnavailableException");
        };
    }

    private void assertClaim(SyntheticPerson person, RelatedPerson named, Function<RelatedPerson, Claim> claim) {
        RelatedPerson stranger =
                RelatedPerson.builder().name(PersonName.of("Lê Khác Mẫu")).build();

        assertThat(said(person, claim.apply(named))).isEqualTo(Authentication.CONFIRMED);
        assertThat(said(person, claim.apply(stranger))).isEqualTo(Authentication.NOT_CONFIRMED);
    }

    private Authentication said(SyntheticPerson person, Claim claim) {
        return csdl.verify(WHY, query(person), claim).value().orElseThrow();
    }

    private CsdlClient client(String secret) {
        return CsdlClient.builder()
                .endpoint(simulator.endpoint())
                .channel(channel)
                .credentials(Credentials.of(() -> CsdlSimulator.USER, () -> secret))
                .partnerKey(Credentials.of(() -> CsdlSimulator.ACCESS_KEY, () -> CsdlSimulator.SECRET_KEY))
                .securityServer(SecurityServer.of("VN", "GOV", "H33.899", "mot-cua"))
                .sensitivePurposes(WHY.purpose())
                .connection(Callers.settings()
                        .timeline(timeline)
                        .correlationIds(() -> UUID.randomUUID().toString())
                        .build())
                .build();
    }

    private static CitizenQuery query(SyntheticPerson person) {
        return CitizenQuery.of(person.id(), person.name(), person.birthDate());
    }

    private static Set<CitizenId> ids(List<CitizenPage> pages) {
        return pages.stream()
                .flatMap(page -> page.citizens().stream())
                .map(Citizen::id)
                .collect(Collectors.toSet());
    }

    private static Set<CitizenId> ids(Stream<SyntheticPerson> people) {
        return people.map(SyntheticPerson::id).collect(Collectors.toSet());
    }

    /** What the database holds, as of the moment it says, without what is sensitive. */
    private Citizen asAnswered(SyntheticPerson person) {
        LocalDateTime moment = LocalDateTime.ofInstant(timeline.now(), ZoneOffset.ofHours(7));
        Citizen held = person.citizen();
        return held.toBuilder()
                .sensitive(null)
                .dataAsOf(moment)
                .permanentAddress(asOf(held.permanentAddress(), moment))
                .currentAddress(asOf(held.currentAddress(), moment))
                .birthRegistration(asOf(held.birthRegistration(), moment))
                .placeOfOrigin(asOf(held.placeOfOrigin(), moment))
                .build();
    }

    private static @Nullable Address asOf(Optional<Address> address, LocalDateTime moment) {
        return address.map(one -> one.withAsOf(moment.toLocalDate())).orElse(null);
    }

    /** The simulator and the client live by the same time. */
    private static final class TimelineClock extends Clock {
        private final VirtualTimeline timeline;

        TimelineClock(VirtualTimeline timeline) {
            this.timeline = timeline;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return timeline.now();
        }
    }
}
