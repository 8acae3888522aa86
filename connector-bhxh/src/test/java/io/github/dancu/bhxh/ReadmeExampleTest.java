package io.github.dancu.bhxh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.place.FacilityCode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The README's examples are the regions below, and they run. */
class ReadmeExampleTest {
    private static final CardQuery QUERY = CardQuery.fromText("GD4910000000001", "Nguyễn Văn Mẫu", "1990");

    private final Desk desk = new Desk();

    @Test
    void the_example_admits_and_explains() {
        check("card-valid.json", LocalDate.of(2026, 3, 1));
        check("card-expired.json", LocalDate.of(2026, 3, 1));

        assertThat(desk.said)
                .containsExactly("HealthCardNumber[***********0001] false", "Thẻ hết giá trị sử dụng từ 31/12/2022");
    }

    private void check(String file, LocalDate today) {
        URI gateway = URI.create("https://gateway.example.vn");
        ConnectionSettings settings =
                Callers.settings().transport(new FakeGateway().file(file)).build();
        check(gateway, new Secrets(), settings, Callers.WHY, "GD4910000000001", "Nguyễn Văn Mẫu", "1990", today);
    }

    private void check(
            URI gateway,
            Secrets secrets,
            ConnectionSettings settings,
            AccessContext why,
            String cardOrNumber,
            String name,
            String birthDate,
            LocalDate today) {
        // region lookup
        try (BhxhClient bhxh = BhxhClient.builder()
                .endpoint(gateway)
                .facility(FacilityCode.of("91000"), Credentials.of(secrets::user, secrets::secret))
                .connection(settings)
                .build()) {
            CardQuery query = CardQuery.fromText(cardOrNumber, name, birthDate); // every wrong field at once
            CardCheck check = bhxh.checkCard(why, query).value().orElseThrow();
            if (check.usableOn(today)) {
                desk.admit(check.cardOn(today).orElseThrow(), check.needsManualCheck());
            } else {
                desk.show(check.explain(Locale.forLanguageTag("vi"))); // "Thẻ hết giá trị sử dụng từ 31/12/2022"
            }
        }
        // endregion
    }

    @Test
    void a_visit_has_a_purpose_and_a_case() {
        assertThat(why().purpose()).isEqualTo(Purpose.HEALTH_CARE);
    }

    private static AccessContext why() {
        // region why
        AccessContext why = AccessContext.of(
                AgencyCode.of("H33.899"), // the agency above the hospital, as its province codes it
                Officer.of("tiepdon.01", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu")),
                Purpose.HEALTH_CARE,
                Case.campaign("kham-benh-2026-03"));
        // endregion
        return why;
    }

    @Test
    void an_answer_is_told_by_its_type() {
        LocalDate today = LocalDate.of(2026, 3, 1);

        assertThat(told(client("{\"maKetQua\":\"070\"}"), today)).isEqualTo("differs: BIRTH_DATE");
        assertThat(told(client(Replies.file("card-replaced.json")), today)).isEqualTo("use the old card");
    }

    private static String told(BhxhClient bhxh, LocalDate today) {
        CardCheck check = bhxh.checkCard(Callers.WHY, QUERY).value().orElseThrow();
        // region answer
        if (check instanceof CardCheck.IdentityMismatch mismatch) {
            return "differs: " + mismatch.field(); // NAME, BIRTH_DATE, GENDER or FACILITY
        }
        if (check instanceof CardCheck.Replaced && check.replacement().isPresent()) {
            return check.cardOn(today).equals(check.replacement()) ? "use the new card" : "use the old card";
        }
        // endregion
        return "";
    }

    @Test
    void treatments_and_what_was_paid_along() {
        BhxhClient bhxh = Callers.client(new FakeGateway().file("history.json").file("copayment.json"))
                .build();

        assertThat(paidAlong(bhxh, Callers.WHY, QUERY)).isEqualTo("2 350000.50");
    }

    private static String paidAlong(BhxhClient bhxh, AccessContext why, CardQuery query) {
        // region history
        List<Treatment> treatments =
                bhxh.treatmentHistory(why, query).value().orElseThrow().treatments();
        Optional<BigDecimal> paidAlong = bhxh.copayment(why, query)
                .value()
                .flatMap(Copayment::accumulated); // the largest sum, never their total
        // endregion
        return treatments.size() + " " + paidAlong.orElseThrow();
    }

    @Test
    void a_dossier_of_unknown_outcome_is_looked_for() {
        BhxhClient bhxh = Callers.client(new FakeGateway().reply(502, "").file("history.json"))
                .build();
        Journal journal = new Journal();

        send(bhxh, Callers.WHY, Claims.dossier("LK-1"), journal);

        assertThat(journal.noted).containsExactly("LK-1 ALREADY_THERE");
    }

    private static void send(BhxhClient bhxh, AccessContext why, byte[] xml, Journal journal) {
        // region send
        ClaimFile file = ClaimFile.of(xml);
        try {
            journal.note(bhxh.send(why, file).value().orElseThrow());
        } catch (OutcomeUnknownException unknown) {
            Optional<Receipt> receipt = unknown.reconcile(); // of a dossier: looks into its patient's treatment history
            if (receipt.isPresent()) {
                journal.note(receipt.get());
            } else {
                journal.leaveOpen(file.key()); // not "no": reconcile later; nothing holds the next send back
            }
        }
        // endregion
    }

    @Test
    void two_facilities_in_one_client() {
        URI gateway = URI.create("https://gateway.example.vn");
        ConnectionSettings settings = Callers.settings()
                .transport(new FakeGateway().file("card-valid.json").file("card-valid.json"))
                .build();
        Credentials account = Credentials.of(() -> "91000_BV", () -> "mat-khau-mau");

        assertThatThrownBy(() -> facilities(gateway, account, account, settings, Callers.WHY, QUERY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("not one of the facility 91001");
    }

    private static boolean facilities(
            URI gateway,
            Credentials hospital,
            Credentials healthStation,
            ConnectionSettings settings,
            AccessContext why,
            CardQuery query) {
        // region facilities
        BhxhClient bhxh = BhxhClient.builder()
                .endpoint(gateway)
                .facility(FacilityCode.of("91000"), hospital)
                .facility(FacilityCode.of("91001"), healthStation)
                .connection(settings)
                .build();
        CardCheck here = bhxh.checkCard(why, query).value().orElseThrow(); // in the name of 91000
        CardCheck there =
                bhxh.at(FacilityCode.of("91001")).checkCard(why, query).value().orElseThrow();
        // endregion
        return here.equals(there);
    }

    private static BhxhClient client(String reply) {
        return Callers.client(new FakeGateway().reply(200, reply)).build();
    }

    private static final class Journal {
        private final List<String> noted = new ArrayList<>();

        void note(UploadReceipt receipt) {
            noted.add(receipt.receipt().key());
        }

        void note(Receipt receipt) {
            noted.add(receipt.key() + " " + receipt.state());
        }

        void leaveOpen(String key) {
            noted.add(key + " open");
        }
    }

    private static final class Desk {
        private final List<String> said = new ArrayList<>();

        void admit(HealthCard card, boolean lookAtThePapers) {
            said.add(card.number() + " " + lookAtThePapers);
        }

        void show(String text) {
            said.add(text);
        }
    }

    private static final class Secrets {
        String user() {
            return "91000_BV";
        }

        String secret() {
            return "mat-khau-mau";
        }
    }
}
