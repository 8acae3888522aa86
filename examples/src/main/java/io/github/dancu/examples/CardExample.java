package io.github.dancu.examples;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.bhxh.BhxhClient;
import io.github.dancu.bhxh.CardCheck;
import io.github.dancu.bhxh.CardQuery;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.IdentityQr;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.Credentials;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.testkit.BhxhSimulator;
import io.github.dancu.testkit.CardLife;
import io.github.dancu.testkit.SimulatedCard;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Patients at the desk: one shows a chip identity card, another a health card that has been replaced. */
public final class CardExample {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final AccessContext WHY = AccessContext.of(
            AgencyCode.of("H33.899"),
            Officer.of("canbo.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu")),
            Purpose.HEALTH_CARE,
            Case.campaign("kham-chua-benh"));

    private CardExample() {}

    /** Asks a simulated gateway about two synthetic patients, and prints what the person at the desk is told. */
    public static void main(String... arguments) {
        List<SyntheticPerson> people = SyntheticPeople.of(10, 7);
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);
        try (BhxhSimulator gateway = BhxhSimulator.of(people, clock).start()) {
            gateway.registerOfficer(WHY.officer().number(), WHY.officer().name());
            gateway.giveCard(people.get(0).id(), CardLife.between(TODAY.minusMonths(2), TODAY.plusMonths(10)));
            gateway.giveCard(people.get(1).id(), replacedAheadOfTime());
            ask(gateway, scanned(people.get(0)), people.get(1));
        }
    }

    private static void ask(BhxhSimulator gateway, String scannedText, SyntheticPerson other) {
        Credentials account = Credentials.of(() -> BhxhSimulator.USER, () -> BhxhSimulator.SECRET);
        // region card
        try (BhxhClient bhxh = BhxhClient.builder()
                .endpoint(gateway.endpoint())
                .facility(BhxhSimulator.FACILITY, account)
                .build()) {
            CardCheck first =
                    bhxh.checkCard(WHY, IdentityQr.of(scannedText)).value().orElseThrow();
            System.out.println(first.usableOn(TODAY) + ": " + first.explain(VIETNAMESE));

            CardQuery query = CardQuery.of(other.card(), other.name(), other.birthDate());
            CardCheck second = bhxh.checkCard(WHY, query).value().orElseThrow();
            System.out.println(second.cardOn(TODAY).orElseThrow() + ": " + second.explain(VIETNAMESE));
        }
        // endregion
    }

    private static String scanned(SyntheticPerson person) {
        String birthDate = person.birthDate().toText().replace("/", "");
        return person.id().digits() + "||" + person.name().text() + "|" + birthDate + "|Nam|Phường Mẫu|01012022";
    }

    private static CardLife replacedAheadOfTime() {
        SimulatedCard ahead = new SimulatedCard(
                HealthCardNumber.of("HC4910000000001"),
                TODAY.plusMonths(1),
                TODAY.plusYears(2),
                BhxhSimulator.FACILITY);
        return CardLife.between(TODAY.minusYears(1), TODAY.plusMonths(1)).replacedBy(ahead);
    }
}
