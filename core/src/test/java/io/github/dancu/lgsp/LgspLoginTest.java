package io.github.dancu.lgsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LgspLoginTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final LgspLogin login = new LgspLogin(
            URI.create("https://lgsp.example.vn/token"),
            Credentials.of(() -> "mau", () -> "bí mật"),
            TokenRequest.HEADER);

    @Test
    void sends_client_credentials_in_the_authorization_header() {
        WireRequest request = login.request();

        assertThat(request.body()).asString(StandardCharsets.UTF_8).isEqualTo("grant_type=client_credentials");
        assertThat(request.headers()).containsEntry("Authorization", "Basic bWF1OmLDrSBt4bqtdA==");
        assertThat(request.toString()).doesNotContain("bWF1");
    }

    @Test
    void may_send_them_in_the_form() {
        WireRequest request = new LgspLogin(
                        URI.create("https://lgsp.example.vn/token"),
                        Credentials.of(() -> "mau", () -> "bí mật"),
                        TokenRequest.FORM)
                .request();

        assertThat(request.body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("grant_type=client_credentials&client_id=mau&client_secret=b%C3%AD+m%E1%BA%ADt");
        assertThat(request.headers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3600,3300", "'\"3600\"',3300", "600,540", "60,54", "0,0", "-5,0", "99999999999999999999,86100"})
    void renews_five_minutes_or_a_tenth_of_its_life_before_it_ends(String expiresIn, long seconds) throws ReplyFault {
        assertThat(login.read(reply("{\"access_token\":\"t\",\"expires_in\":" + expiresIn + "}"), NOW)
                        .renewFrom())
                .isEqualTo(NOW.plusSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"access_token\":\"t\"}", "{\"access_token\":\"t\",\"expires_in\":\"soon\"}"})
    void an_unstated_life_is_taken_for_five_minutes(String body) throws ReplyFault {
        assertThat(Duration.between(NOW, login.read(reply(body), NOW).renewFrom()))
                .isEqualTo(Duration.ofSeconds(270));
    }

    @Test
    void a_reply_without_a_token_is_unreadable_and_named_so() {
        assertThatThrownBy(() -> login.read(reply("{\"error\":\"x\"}"), NOW))
                .isInstanceOf(ReplyFault.class)
                .hasMessage("field access_token is missing");
    }

    @Test
    void shows_nothing_of_the_account() {
        assertThat(login).hasToString("LgspLogin[***]");
    }

    private static WireReply reply(String body) {
        return new WireReply(200, body.getBytes(StandardCharsets.UTF_8), null);
    }
}
