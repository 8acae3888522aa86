package io.github.dancu.bhxh;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.connect.Credentials;
import io.github.dancu.place.FacilityCode;
import java.net.URI;
import org.junit.jupiter.api.Test;

class SessionAddressesTest {
    private static final URI FUNCTION = URI.create("https://gateway.example.vn/api/egw/NhanLichSuKCB2024");
    private static final URI OTHER = URI.create("https://gateway.example.vn/api/egw/NhanLichSuKCB2025");
    private static final BhxhToken TOKEN = new BhxhToken("bWF1", "00000000-0000-4000-8000-000000000001");

    private String user = "91000_BV";
    private String secret = "mat-khau-mau";
    private final SessionAddresses addresses = new SessionAddresses(
            new BhxhAccount(FacilityCode.of("91000"), Credentials.of(() -> user, () -> secret), HashCase.UPPER));

    @Test
    void an_address_is_kept_while_the_session_is_the_same() {
        URI first = addresses.of(FUNCTION, TOKEN);

        assertThat(addresses.of(FUNCTION, TOKEN)).isSameAs(first);
        assertThat(first)
                .hasToString(FUNCTION + "?token=bWF1&id_token=00000000-0000-4000-8000-000000000001&username=91000_BV"
                        + "&password=" + HashCase.UPPER.hash(secret));
        assertThat(addresses.of(OTHER, TOKEN).toString()).startsWith(OTHER + "?");
    }

    @Test
    void a_new_token_user_or_password_stands_in_the_next_address() {
        addresses.of(FUNCTION, TOKEN);

        assertThat(addresses
                        .of(FUNCTION, new BhxhToken("bW9p", TOKEN.idToken()))
                        .getQuery())
                .startsWith("token=bW9p&");
        user = "91000_BV2";
        assertThat(addresses.of(FUNCTION, TOKEN).getQuery()).contains("username=91000_BV2&");
        secret = "mat-khau-moi";
        assertThat(addresses.of(FUNCTION, TOKEN).getQuery()).endsWith(HashCase.UPPER.hash("mat-khau-moi"));
    }

    @Test
    void no_secret_is_shown() {
        addresses.of(FUNCTION, TOKEN);

        assertThat(addresses.toString()).doesNotContain("bWF1", secret, HashCase.UPPER.hash(secret));
    }
}
