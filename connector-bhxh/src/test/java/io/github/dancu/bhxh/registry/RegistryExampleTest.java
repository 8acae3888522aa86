package io.github.dancu.bhxh.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The examples of the README are the regions below, and they run. */
class RegistryExampleTest {
    private final Desk desk = new Desk();
    private final FakeLgsp lgsp = new FakeLgsp();
    private final Vault vault = new Vault();

    @Test
    void the_example_shows_a_number_or_the_codes_instead() {
        lgsp.replies("{\"maSoBhxh\":\"0000000001\",\"trangThai\":\"1\",\"errorCode\":\"0\"}")
                .file("person-bare.json")
                .replies("{\"maSoBhxh\":null,\"trangThai\":\"1\",\"errorCode\":\"X1\"}");

        find(lgsp.settings());
        find(lgsp.settings());

        assertThat(desk.said).containsExactly("SocialInsuranceNumber[******0001] true", "1 X1");
    }

    @Test
    void the_example_of_an_envelope_reads_what_thai_nguyen_sends() {
        lgsp.file("person-thai-nguyen.json");

        try (InsuranceRegistryClient registry = thaiNguyen(lgsp.settings())) {
            assertThat(registry.findPerson(FakeLgsp.WHY, SocialInsuranceNumber.of("0000000001"))
                            .value()
                            .map(InsuredPerson::isFound))
                    .contains(true);
        }
        assertThat(lgsp.questions.get(0).uri())
                .hasToString("https://lgsp.example.vn/ngsp/BaoHiemXaHoi/TraCuuThongTinHoGiaDinh");
    }

    private void find(ConnectionSettings settings) {
        find(
                URI.create("https://lgsp.example.vn"),
                settings,
                FakeLgsp.WHY,
                "Nguyễn Văn Mẫu",
                "1990",
                "Nam",
                "91",
                null,
                null);
    }

    private void find(
            URI lgsp,
            ConnectionSettings settings,
            AccessContext why,
            String name,
            String birthDate,
            String gender,
            String province,
            @Nullable String district,
            @Nullable String ward) {
        // region registry
        try (InsuranceRegistryClient registry = InsuranceRegistryClient.builder()
                .endpoint(lgsp)
                .credentials(Credentials.of(vault::user, vault::secret))
                .connection(settings)
                .build()) {
            InsuranceNumberQuery query =
                    InsuranceNumberQuery.fromText(name, birthDate, gender, province, district, ward);
            InsuranceNumberResult result =
                    registry.findNumber(why, query).value().orElseThrow();
            Optional<SocialInsuranceNumber> number = result.number();
            if (number.isPresent()) {
                desk.show(registry.findPerson(why, number.get()).value().orElseThrow());
            } else {
                desk.showCodes(result.codes()); // what they mean only BHXH can say
            }
        }
        // endregion
    }

    private InsuranceRegistryClient thaiNguyen(ConnectionSettings settings) {
        // region envelope
        InsuranceRegistryClient registry = InsuranceRegistryClient.builder()
                .endpoint(URI.create("https://lgsp.example.vn"))
                .credentials(Credentials.of(vault::user, vault::secret))
                .path(RegistryOperation.FIND_PERSON, "/ngsp/BaoHiemXaHoi/TraCuuThongTinHoGiaDinh")
                .envelope(RegistryOperation.FIND_PERSON, Envelope.thaiNguyen())
                .connection(settings)
                .build();
        // endregion
        return registry;
    }

    private static final class Desk {
        private final List<String> said = new ArrayList<>();

        void show(InsuredPerson person) {
            said.add(person.number() + " " + person.isFound());
        }

        void showCodes(RegistryCodes codes) {
            said.add(codes.status().orElse("-") + " " + codes.errorCode().orElse("-"));
        }
    }

    private static final class Vault {
        String user() {
            return "ung-dung-mau";
        }

        String secret() {
            return "bi-mat-mau";
        }
    }
}
