package io.github.dancu.bhxh;

import static io.github.dancu.bhxh.Callers.NOW;
import static io.github.dancu.bhxh.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.SessionSource.Session;
import io.github.dancu.place.FacilityCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BhxhLoginTest {
    private static final CardQuery QUERY = CardQuery.fromText("GD4910000000001", "Nguyễn Văn Mẫu", "1990");

    private final FakeGateway gateway = new FakeGateway();
    private final BhxhClient bhxh = Callers.client(gateway).build();

    @Test
    void sends_the_hash_of_the_password_and_never_the_password() {
        gateway.file("card-valid.json");

        bhxh.checkCard(WHY, QUERY);

        assertThat(gateway.logins.get(0).uri()).hasToString("https://gateway.example.vn/api/token/take");
        assertThat(gateway.logins.get(0).body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"username\":\"91000_BV\",\"password\":\"CF7EA278D17CF5A91C3AD782BE83A1E4\"}");
    }

    @Test
    void reads_the_token_and_renews_it_sixty_seconds_before_its_end() throws ReplyFault {
        Session<BhxhToken> session = login("91000_BV").read(Replies.reply(200, Replies.file("token.json")), NOW);

        assertThat(session.value()).isEqualTo(new BhxhToken("bWF1/+0=", "00000000-0000-4000-8000-000000000001"));
        assertThat(session.renewFrom()).isEqualTo("2026-01-01T00:09:00.545414500Z");
    }

    @ParameterizedTest
    @CsvSource({
        "200,'{\"maKetQua\":\"401\",\"APIKey\":null}',RefusedException,1",
        "401,,RefusedException,1",
        "401,'{\"maKetQua\":\"401\"}',RefusedException,1",
        "403,,RefusedException,1",
        "200,'{\"maKetQua\":\"500\"}',UnavailableException,3",
        "500,'{\"maKetQua\":\"500\"}',UnavailableException,3",
        "503,,UnavailableException,3",
        "503,'{\"maKetQua\":\"777\"}',UnavailableException,3",
        "200,'{\"maKetQua\":\"200\"}',UnreadableReplyException,3",
        "200,'{\"maKetQua\":\"200\",\"APIKey\":null}',UnreadableReplyException,3",
        "200,'{\"maKetQua\":\"200\",\"APIKey\":{\"access_token\":\"x\",\"id_token\":\" \"}}',UnreadableReplyException,3",
        "200,'{\"maKetQua\":\"200\",\"APIKey\":{\"id_token\":\"x\"}}',UnreadableReplyException,3",
        "200,'{\"maKetQua\":\"777\"}',UnreadableReplyException,1",
        "200,<html>Xin chào</html>,UnreadableReplyException,3"
    })
    void a_login_that_gives_no_token_is_one_decision(int status, String body, String exception, int logins) {
        gateway.token(status, Objects.requireNonNullElse(body, ""));

        ConnectorException failure = catchThrowableOfType(ConnectorException.class, () -> bhxh.checkCard(WHY, QUERY));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(failure).hasMessageContaining("login: ");
        assertThat(gateway.logins).hasSize(logins);
        assertThat(gateway.questions).isEmpty();
    }

    @Test
    void a_token_of_another_facility_is_never_asked_with() {
        gateway.token(200, Replies.file("token.json").replace("91000_BV", "91001_BV"));

        assertThat(catchThrowableOfType(ConnectorException.class, () -> bhxh.checkCard(WHY, QUERY)))
                .hasMessageContaining("not one of the facility 91000");
        assertThat(gateway.questions).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91000_BV", "91000_tc", " 91000_bv"})
    void an_unnamed_token_belongs_to_the_account_that_asked_for_it(String user) throws ReplyFault {
        String unnamed = Replies.file("token.json").replace("\"username\":\"91000_BV\",", "");

        assertThat(login(user).read(Replies.reply(200, unnamed), NOW).value().accessToken())
                .isEqualTo("bWF1/+0=");
        assertThat(catchThrowableOfType(
                        ReplyFault.class, () -> login("92000_BV").read(Replies.reply(200, unnamed), NOW)))
                .isNotNull();
    }

    @Test
    void a_changed_password_is_used_from_the_next_attempt_on() {
        String[] password = {"cu"};
        BhxhClient changing = BhxhClient.builder()
                .endpoint(URI.create("https://gateway.example.vn"))
                .facility(FacilityCode.of("91000"), Credentials.of(() -> "91000_BV", () -> password[0]))
                .connection(Callers.settings().transport(gateway).build())
                .build();
        gateway.file("card-valid.json").file("card-valid.json");

        changing.checkCard(WHY, QUERY);
        password[0] = "moi";
        changing.checkCard(WHY, QUERY);

        assertThat(gateway.questions.get(0).uri().getQuery())
                .isNotEqualTo(gateway.questions.get(1).uri().getQuery());
    }

    @Test
    void a_client_without_its_required_parts_is_refused() {
        assertThat(catchThrowableOfType(
                        IllegalStateException.class, () -> BhxhClient.builder().build()))
                .hasMessage("a BhxhClient needs an endpoint and a facility with its account");
        assertThat(bhxh.facility()).isEqualTo(FacilityCode.of("91000"));
    }

    private static BhxhLogin login(String user) {
        return new BhxhLogin(
                URI.create("https://gateway.example.vn/api/token/take"),
                new BhxhAccount(
                        FacilityCode.of("91000"), Credentials.of(() -> user, () -> "mat-khau-mau"), HashCase.UPPER),
                BodyStyle.JSON);
    }
}
