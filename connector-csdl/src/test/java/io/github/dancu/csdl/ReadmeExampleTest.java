package io.github.dancu.csdl;

import static io.github.dancu.csdl.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InvalidRequestException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadmeExampleTest {
    @Test
    void the_example_refuses_wrong_input_before_anything_is_sent() {
        assertThatThrownBy(() -> example(new Vault(), WHY, "1", "", "")).isInstanceOf(InvalidRequestException.class);
    }

    private static boolean example(Vault vault, AccessContext why, String number, String name, String birthDate) {
        // region csdl
        CsdlClient csdl = CsdlClient.builder()
                .endpoint(URI.create("https://lgsp.example.vn/csdl"))
                .credentials(Credentials.of(vault::user, vault::secret))
                .partner("ung-dung", "ma-doi-tac", "ma-don-vi")
                .build();

        CitizenQuery query = CitizenQuery.fromText(number, name, birthDate); // every wrong field at once
        boolean same = csdl.authenticate(why, query).value().orElseThrow() == Authentication.CONFIRMED;
        Optional<Citizen> citizen = csdl.findCitizen(why, query).value(); // empty if nobody is found
        // endregion
        return same && citizen.isPresent();
    }

    private static final class Vault {
        String user() {
            return "mau";
        }

        String secret() {
            return "mau";
        }
    }
}
