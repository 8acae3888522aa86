package io.github.dancu.bhxh;

import static io.github.dancu.bhxh.Callers.NOW;
import static io.github.dancu.bhxh.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.connect.Credentials;
import io.github.dancu.place.FacilityCode;
import io.github.dancu.testkit.BhxhOddity;
import io.github.dancu.testkit.BhxhSimulator;
import io.github.dancu.testkit.CardLife;
import io.github.dancu.testkit.CardStanding;
import io.github.dancu.testkit.SimulatedCard;
import io.github.dancu.testkit.SimulatedTreatment;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cards through their lives, and answers as oddly written as the gateway writes them. */
class CardLifeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final CardLife IN_FORCE = CardLife.between(TODAY.minusMonths(6), TODAY.plusMonths(6));

    private final List<SyntheticPerson> people = SyntheticPeople.of(20, 7);
    private final SyntheticPerson patient = people.get(0);
    private final BhxhSimulator gateway =
            BhxhSimulator.of(people, Clock.fixed(NOW, ZoneOffset.UTC)).start();
    private final BhxhClient bhxh = client(GatewayService.CARD_CHECK_2024);

    CardLifeTest() {
        gateway.registerOfficer(WHY.officer().number(), WHY.officer().name());
    }

    @AfterEach
    void close() {
        bhxh.close();
        gateway.close();
    }

    @Test
    void a_card_issued_ahead_of_time_leaves_the_old_one_in_force_until_then() {
        SimulatedCard ahead = new SimulatedCard(
                HealthCardNumber.of("HC4910000000001"),
                TODAY.plusMonths(3),
                TODAY.plusYears(2),
                FacilityCode.of("91001"));
        gateway.giveCard(patient.id(), IN_FORCE.replacedBy(ahead));

        CardCheck check = check();

        assertThat(check).isInstanceOf(CardCheck.Replaced.class);
        assertThat(check.cardOn(TODAY).orElseThrow().number()).isEqualTo(patient.card());
        assertThat(check.cardOn(TODAY.plusMonths(3)).orElseThrow().number()).isEqualTo(ahead.number());
        assertThat(check.replacement().orElseThrow().facility()).contains(FacilityCode.of("91001"));
    }

    @Test
    void a_card_that_has_ended_and_was_replaced_is_never_used_again() {
        SimulatedCard successor = new SimulatedCard(
                HealthCardNumber.of("HC4910000000001"), TODAY.minusDays(1), TODAY.plusYears(2), patient.facility());
        gateway.giveCard(
                patient.id(),
                CardLife.between(TODAY.minusYears(2), TODAY.minusDays(2)).replacedBy(successor));

        assertThat(check().cardOn(TODAY).orElseThrow().number()).isEqualTo(successor.number());
        assertThat(check().cardOn(TODAY.minusDays(2))).isEmpty();
    }

    @Test
    void a_card_that_has_not_begun_is_right_and_not_usable_today() {
        gateway.giveCard(patient.id(), CardLife.between(TODAY.plusDays(1), TODAY.plusYears(1)));

        assertThat(check()).isInstanceOf(CardCheck.Valid.class);
        assertThat(check().usableOn(TODAY)).isFalse();
        assertThat(check().usableOn(TODAY.plusDays(1))).isTrue();
        try (BhxhClient legacy = client(GatewayService.CARD_CHECK_LEGACY)) {
            assertThat(legacy.checkCard(WHY, query()).value().orElseThrow()).isInstanceOf(CardCheck.NotYetValid.class);
        }
    }

    @ParameterizedTest
    @EnumSource(CardStanding.class)
    void every_standing_of_a_card_is_an_answer_of_its_own(CardStanding standing) {
        gateway.giveCard(patient.id(), IN_FORCE.as(standing));

        CardCheck check = check();

        assertThat(check.result().isKnown()).isTrue();
        assertThat(check.usableOn(TODAY))
                .isEqualTo(check instanceof CardCheck.Valid || check instanceof CardCheck.CheckPapers);
    }

    @ParameterizedTest
    @EnumSource(BhxhOddity.class)
    void an_oddly_written_answer_says_the_same(BhxhOddity oddity) {
        gateway.treated(
                patient.id(),
                SimulatedTreatment.of(
                                77,
                                BhxhSimulator.FACILITY,
                                LocalDateTime.of(2026, 1, 1, 1, 0),
                                LocalDateTime.of(2026, 1, 1, 6, 0))
                        .withCoPayment(150_000));
        CardCheck usual = check();
        gateway.writeWith(oddity);

        CardCheck odd = check();
        Treatment treatment = bhxh.treatmentHistory(WHY, query())
                .value()
                .orElseThrow()
                .treatments()
                .get(0);

        assertThat(odd.card()).isEqualTo(usual.card());
        assertThat(odd.unread()).isEmpty();
        assertThat(odd.replacement()).isEmpty();
        assertThat(treatment.dossier()).contains("77");
        assertThat(treatment.from()).contains(LocalDateTime.of(2026, 1, 1, 1, 0));
        assertThat(treatment.unread()).isEmpty();
        assertThat(bhxh.copayment(WHY, query()).value().orElseThrow().unread()).isEmpty();
    }

    @Test
    void the_older_functions_show_the_treatments_with_the_card() {
        gateway.treated(
                patient.id(),
                SimulatedTreatment.of(77, BhxhSimulator.FACILITY, LocalDateTime.of(2026, 1, 1, 1, 0), null));
        for (GatewayService older : List.of(
                GatewayService.CARD_CHECK_LEGACY, GatewayService.CARD_CHECK_2018, GatewayService.CARD_CHECK_2019)) {
            try (BhxhClient client = client(older)) {
                CardDetails details =
                        client.checkCard(WHY, query()).value().orElseThrow().details();

                assertThat(details.treatments()).as(older.path()).hasSize(1);
                assertThat(details.treatments().get(0).until()).isEmpty();
            }
        }
        assertThat(check().details().treatments()).isEmpty();
    }

    private CardCheck check() {
        return bhxh.checkCard(WHY, query()).value().orElseThrow();
    }

    private CardQuery query() {
        return CardQuery.of(patient.card(), patient.name(), patient.birthDate());
    }

    private BhxhClient client(GatewayService service) {
        return BhxhClient.builder()
                .endpoint(gateway.endpoint())
                .facility(BhxhSimulator.FACILITY, Credentials.of(() -> BhxhSimulator.USER, () -> BhxhSimulator.SECRET))
                .service(service)
                .connection(Callers.settings().build())
                .build();
    }
}
