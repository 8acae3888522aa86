package io.github.dancu.dvc.signon;

import static io.github.dancu.dvc.signon.FakeSso.NOW;
import static io.github.dancu.dvc.signon.FakeSso.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.connect.ClientClosedException;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.UnreadableReplyException;
import io.github.dancu.connect.Violation;
import io.github.dancu.testkit.RecordedAudit;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the browser's way out to who it is that came back. */
class SignOnTest {
    private static final SignOnTokens TOKENS = SignOnTokens.of("ma-truy-cap");

    private final FakeSso server = new FakeSso();
    private final SignOn signOn = server.client().build();

    @Test
    void the_browser_is_sent_to_the_portal_with_a_state_and_a_nonce() {
        SignOnStart start = signOn.begin();

        assertThat(start.address())
                .hasToString("https://xacthuc.dichvucong.gov.vn/oauth2/authorize?response_type=code"
                        + "&client_id=ung-dung-mau"
                        + "&redirect_uri=https%3A%2F%2Fmot-cua.example.vn%2Fdang-nhap"
                        + "&scope=openid&acr_values=LoA1&state=" + start.state() + "&nonce=" + start.nonce());
        assertThat(start.state()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(start.nonce());
        assertThat(server.requests).isEmpty();
    }

    @Test
    void no_two_beginnings_are_the_same_by_default() {
        SignOn own = SignOn.builder()
                .credentials(Credentials.of(() -> "ung-dung-mau", () -> "bi-mat-mau"))
                .redirectUri(URI.create("https://mot-cua.example.vn/dang-nhap"))
                .build();
        Set<String> seen = new HashSet<>();

        for (int i = 0; i < 100; i++) {
            seen.add(own.begin().state());
            seen.add(own.begin().nonce());
        }
        own.close();

        assertThat(seen).hasSize(200);
    }

    @Test
    void the_answer_belongs_to_the_state_that_was_sent() {
        SignOnStart start = signOn.begin();
        SignOnStart kept = SignOnStart.of(start.address(), start.state(), start.nonce());

        assertThat(kept.isAnsweredBy(start.state())).isTrue();
        assertThat(kept.isAnsweredBy(start.nonce())).isFalse();
        assertThat(kept.isAnsweredBy("")).isFalse();
        assertThat(kept.isAnsweredBy((String) null)).isFalse();
    }

    @Test
    void a_session_that_lost_its_state_or_nonce_begins_anew() {
        URI address = URI.create("https://sso.example.vn/a");

        assertThatThrownBy(() -> SignOnStart.of(address, "", "mot-lan")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignOnStart.of(address, "s", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void secrets_go_to_a_host_by_tls_alone() {
        assertThatThrownBy(() -> SignOn.builder().host(URI.create("http://sso.example.vn")))
                .hasMessage("host starts with https");
    }

    @Test
    void the_claims_of_an_id_token_belong_to_the_nonce_that_was_sent() {
        SignOnStart start = SignOnStart.of(URI.create("https://sso.example.vn/a"), "s", "mot-lan");

        assertThat(start.isAnsweredBy(SignOnClaims.ofUserInfo(FakeSso.CLAIMS))).isTrue();
        assertThat(start.isAnsweredBy(SignOnClaims.ofUserInfo("{\"nonce\":\"mot-lan-khac\"}")))
                .isFalse();
        assertThat(start.isAnsweredBy(SignOnClaims.ofUserInfo("{}"))).isFalse();
    }

    @Test
    void a_code_is_exchanged_for_tokens() {
        server.reply(200, "{\"access_token\":\"ma-truy-cap\",\"id_token\":\"a.b.c\",\"expires_in\":3600}");

        SignOnTokens tokens = signOn.exchange(WHY, "ma-mot-lan").value().orElseThrow();

        assertThat(tokens.accessToken()).isEqualTo("ma-truy-cap");
        assertThat(tokens.idToken()).contains("a.b.c");
        assertThat(tokens.expiresAt()).contains(NOW.plus(Duration.ofHours(1)));
        assertThat(server.requests.get(0).uri()).hasToString("https://xacthuc.dichvucong.gov.vn/oauth2/token");
        assertThat(server.lastBody())
                .isEqualTo("grant_type=authorization_code&code=ma-mot-lan"
                        + "&redirect_uri=https%3A%2F%2Fmot-cua.example.vn%2Fdang-nhap"
                        + "&client_id=ung-dung-mau&client_secret=bi-mat-mau");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "-1", "31536001", "1e99", "null", "\"\"", "{}", "[1]"})
    void a_life_that_nobody_believes_is_none(String life) {
        server.reply(200, "{\"access_token\":\"ma\",\"expires_in\":" + life + "}");

        assertThat(signOn.exchange(WHY, "ma-mot-lan").value().orElseThrow().expiresAt())
                .isEmpty();
    }

    @Test
    void a_code_that_may_have_been_used_is_never_sent_again() {
        server.lost();

        OutcomeUnknownException unknown =
                catchThrowableOfType(OutcomeUnknownException.class, () -> signOn.exchange(WHY, "ma-mot-lan"));

        assertThat(server.requests).hasSize(1);
        assertThat(unknown.reconcile()).isEmpty();
        assertThat(unknown.key()).doesNotContain("ma-mot-lan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"502|<html>", "200|<html>", "200|{}", "200|{\"access_token\":\"mã\"}", "200|{\"access_token\":"})
    void tokens_that_did_not_come_leave_the_code_in_doubt(int status, String body) {
        server.reply(status, body);

        assertThatThrownBy(() -> signOn.exchange(WHY, "ma-mot-lan")).isInstanceOf(OutcomeUnknownException.class);
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void a_code_that_was_certainly_not_used_is_sent_again() {
        server.noConnection().reply(200, "{\"access_token\":\"ma-truy-cap\"}");

        assertThat(signOn.exchange(WHY, "ma-mot-lan").value()).isPresent();
        assertThat(server.requests).hasSize(2);
    }

    @Test
    void a_code_that_is_not_accepted_is_a_wrong_code() {
        server.reply(400, "{\"error\":\"invalid_grant\",\"error_description\":\"Nguyễn Văn Mẫu\"}");

        InvalidRequestException wrong =
                catchThrowableOfType(InvalidRequestException.class, () -> signOn.exchange(WHY, "ma-mot-lan"));

        assertThat(wrong.violations()).extracting(Violation::field).containsExactly("code");
        assertThat(wrong).hasMessageNotContaining("Mẫu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"error\":\"invalid_request\"}", "{\"error\":{}}", "{}", "<html>", ""})
    void a_request_that_the_server_calls_wrong_is_one(String body) {
        server.reply(400, body);

        assertThatThrownBy(() -> signOn.exchange(WHY, "ma-mot-lan"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("request was called wrong by the system (HTTP 400");
    }

    @ParameterizedTest
    @CsvSource({
        "400,invalid_client",
        "400,unauthorized_client",
        "401,invalid_client",
        "401,invalid_scope",
        "401,",
        "403,"
    })
    void a_client_that_is_not_accepted_is_refused(int status, @Nullable String error) {
        server.reply(status, error == null ? "" : "{\"error\":\"" + error + "\"}");

        assertThatThrownBy(() -> signOn.exchange(WHY, "ma-mot-lan")).isInstanceOf(RefusedException.class);
    }

    @Test
    void one_persons_refusal_does_not_stand_in_the_way_of_the_next() {
        for (int i = 0; i < 5; i++) {
            server.reply(401, "{\"error\":\"invalid_token\"}");
            assertThatThrownBy(() -> signOn.claims(WHY, TOKENS)).isInstanceOf(RefusedException.class);
        }
        server.reply(200, FakeSso.CLAIMS);

        assertThat(signOn.claims(WHY, TOKENS).value()).isPresent();
        assertThat(server.requests).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "mã", "a\n"})
    void a_code_that_can_be_none_is_not_sent(String code) {
        assertThatThrownBy(() -> signOn.exchange(WHY, code))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("code is not 1 to 4096 printable ASCII characters");
        assertThat(server.requests).isEmpty();
    }

    @Test
    void who_holds_a_token_is_asked_with_the_token_alone() {
        server.reply(200, FakeSso.CLAIMS);

        SignOnClaims claims = signOn.claims(WHY, TOKENS).value().orElseThrow();

        assertThat(claims).isEqualTo(SignOnClaims.ofUserInfo(FakeSso.CLAIMS));
        assertThat(server.requests.get(0).uri()).hasToString("https://xacthuc.dichvucong.gov.vn/oauth2/userinfo");
        assertThat(server.requests.get(0).headers()).containsEntry("Authorization", "Bearer ma-truy-cap");
        assertThat(server.lastBody()).isEmpty();
    }

    @Test
    void a_question_is_asked_again_on_a_line_that_breaks() {
        server.lost().reply(503, "").reply(200, FakeSso.CLAIMS);

        assertThat(signOn.claims(WHY, TOKENS).value()).isPresent();
    }

    @Test
    void a_server_that_does_not_answer_is_unavailable() {
        server.lost().lost().lost();

        assertThatThrownBy(() -> signOn.claims(WHY, TOKENS)).isInstanceOf(UnavailableException.class);
    }

    @Test
    void claims_that_are_no_object_are_unreadable() {
        server.reply(200, "[]").reply(200, "eyJ.eyJ.x").reply(200, "{");

        assertThatThrownBy(() -> signOn.claims(WHY, TOKENS)).isInstanceOf(UnreadableReplyException.class);
    }

    @Test
    void a_token_is_valid_if_it_is_ours_and_its_end_is_not_reached() {
        server.reply(200, "{\"active\":true,\"client_id\":\"ung-dung-mau\",\"exp\":\"1767225660\"}");

        TokenState state = signOn.introspect(WHY, TOKENS).value().orElseThrow();

        assertThat(state.isOurs()).isTrue();
        assertThat(state.expiresAt()).contains(NOW.plusSeconds(60));
        assertThat(state.isValidAt(NOW)).isTrue();
        assertThat(state.isValidAt(NOW.plusSeconds(60))).isFalse();
        assertThat(server.requests.get(0).uri()).hasToString("https://xacthuc.dichvucong.gov.vn/oauth2/introspect");
        assertThat(server.lastBody()).isEqualTo("token=ma-truy-cap&state=0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"client_id\":\"ung-dung-khac\",\"exp\":1767225660}",
                "{\"client_id\":\"ung-dung-mau\"}",
                "{\"client_id\":\"ung-dung-mau\",\"exp\":\"mai\"}",
                "{\"client_id\":\"ung-dung-mau\",\"exp\":9223372036854775807}",
                "{\"client_id\":\"ung-dung-mau\",\"exp\":1767225660,\"active\":false}",
                "{\"active\":\"False\"}"
            })
    void any_other_token_is_not(String reply) {
        server.reply(200, reply);

        assertThat(signOn.introspect(WHY, TOKENS).value().orElseThrow().isValidAt(NOW))
                .isFalse();
    }

    @Test
    void a_reply_that_says_nothing_of_the_token_is_unreadable() {
        server.reply(200, "{}").reply(200, "{}").reply(200, "{}");

        assertThatThrownBy(() -> signOn.introspect(WHY, TOKENS)).isInstanceOf(UnreadableReplyException.class);
    }

    @Test
    void each_call_stands_in_the_audit_log_without_code_and_token() {
        RecordedAudit audit = new RecordedAudit();
        SignOn audited = server.client(audit).build();
        server.reply(200, "{\"access_token\":\"ma-truy-cap\"}").reply(200, FakeSso.CLAIMS);

        audited.exchange(WHY, "ma-mot-lan");
        audited.claims(WHY, TOKENS);

        assertThat(audit.events())
                .extracting(AuditEvent::operation)
                .containsExactly("exchangeCode", "exchangeCode", "findClaims", "findClaims");
        assertThat(audit.events())
                .allSatisfy(event -> assertThat(event.subject() + event.outcome())
                        .doesNotContain("ma-mot-lan", "ma-truy-cap", "Mẫu"));
        assertThat(audit.events()).extracting(AuditEvent::system).containsOnly("DVC-SSO");
    }

    @Test
    void host_paths_scope_and_level_are_settings() {
        SignOn other = server.client()
                .host(URI.create("https://sso.dancuquocgia.gov.vn/auth/"))
                .authorizePath("authorize")
                .tokenPath("token")
                .userInfoPath("/me")
                .introspectionPath("check")
                .scope("openid profile")
                .acrValues("")
                .build();
        server.reply(200, "{\"access_token\":\"ma\"}")
                .reply(200, FakeSso.CLAIMS)
                .reply(200, "{\"client_id\":\"ung-dung-mau\"}");

        other.exchange(WHY, "ma-mot-lan");
        other.claims(WHY, TOKENS);
        other.introspect(WHY, TOKENS);

        assertThat(other.begin().address().toString())
                .startsWith("https://sso.dancuquocgia.gov.vn/auth/authorize?")
                .contains("&scope=openid+profile&state=")
                .doesNotContain("acr_values");
        assertThat(server.requests)
                .extracting(request -> request.uri().getPath())
                .containsExactly("/auth/token", "/auth/me", "/auth/check");
    }

    @Test
    void credentials_and_redirect_uri_are_required() {
        assertThatThrownBy(() -> SignOn.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a SignOn needs credentials and a redirectUri");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a.vn", "/a", "https://a.vn?x=1", "https://a.vn#x"})
    void a_host_that_can_be_none_is_refused_at_once(String host) {
        assertThatThrownBy(() -> SignOn.builder().host(URI.create(host))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_redirect_uri_that_can_be_none_is_refused_at_once() {
        assertThatThrownBy(() -> SignOn.builder().redirectUri(URI.create("/dang-nhap")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("redirectUri starts with https or http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a?x", "mã"})
    void a_path_that_can_be_none_is_refused_at_once(String path) {
        SignOn.Builder builder = SignOn.builder();

        assertThatThrownBy(() -> builder.authorizePath(path)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.tokenPath(path)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.userInfoPath(path)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.introspectionPath(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_blank_scope_is_refused_at_once() {
        assertThatThrownBy(() -> SignOn.builder().scope(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "mã"})
    void an_access_token_that_can_be_none_is_refused_at_once(String token) {
        assertThatThrownBy(() -> SignOnTokens.of(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an access token is 1 to 16384 printable ASCII characters");
    }

    @Test
    void two_tokens_are_equal_if_every_part_is() {
        assertThat(SignOnTokens.of("a", "b", NOW))
                .isEqualTo(SignOnTokens.of("a", "b", NOW))
                .hasSameHashCodeAs(SignOnTokens.of("a", "b", NOW));
        assertThat(SignOnTokens.of("a")).isNotEqualTo(SignOnTokens.of("a", "b", null));
        assertThat(SignOnTokens.of("a")).isNotEqualTo(SignOnTokens.of("b"));
        assertThat(SignOnTokens.of("a")).isNotEqualTo(SignOnTokens.of("a", null, NOW));
    }

    @Test
    void a_closed_client_says_so() {
        signOn.close();

        assertThatThrownBy(() -> signOn.claims(WHY, TOKENS)).isInstanceOf(ClientClosedException.class);
    }

    @Test
    void settings_may_be_the_defaults() {
        assertThat(server.client().connection(ConnectionSettings.ofDefaults())).isNotNull();
    }
}
