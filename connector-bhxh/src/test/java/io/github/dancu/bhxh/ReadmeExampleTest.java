package io.github.dancu.bhxh;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.place.FacilityCode;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The README's example is the region below, and it runs. */
class ReadmeExampleTest {

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
