package io.github.dancu.dvc.signon;

import static io.github.dancu.dvc.signon.FakeSso.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Credentials;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every claim and every secret is a canary: none may be printed, however a call ends. */
class SignOnPrivacyTest {
    private static final String[] CANARIES = {
        "Nguyễn",
        "Mẫu",
        "003099000001",
        "000000001",
        "0000000001",
        "0000000002",
        "X0000001",
        "tech-mau",
        "19990203",
        "mau@example.vn",
        "0900000001",
        "bi-mat",
        "ma-mot-lan",
        "ma-truy-cap",
        "mot-lan"
    };

    private final FakeSso server = new FakeSso();
    private final SignOn signOn = server.client().build();
    private final SignOnTokens tokens = SignOnTokens.of("ma-truy-cap", "ma-truy-cap.ma-truy-cap.x", Instant.EPOCH);

    @Test
    void claims_tokens_and_answers() {
        server.reply(200, "{\"access_token\":\"ma-truy-cap\"}").reply(200, FakeSso.CLAIMS);
        Answer<SignOnTokens> exchanged = signOn.exchange(WHY, "ma-mot-lan");
        Answer<SignOnClaims> answer = signOn.claims(WHY, tokens);
        SignOnClaims claims = answer.value().orElseThrow();
        SignOnClaims organisation = SignOnClaims.ofUserInfo(FakeSso.ORGANISATION);

        assertSilent(List.of(
                exchanged,
                exchanged.value(),
                answer,
                claims,
                organisation,
                claims.level(),
                claims.kind(),
                claims.identityAccount(),
                tokens,
                server.requests,
                SignOnStart.of(URI.create("https://sso.example.vn/a?state=ma-mot-lan"), "ma-mot-lan", "mot-lan"),
                new CodeExchange(
                        URI.create("https://sso.example.vn/t"),
                        URI.create("https://sso.example.vn/r"),
                        Credentials.of(() -> "ung-dung", () -> "bi-mat"),
                        "ma-mot-lan",
                        () -> Instant.EPOCH),
                new UserInfo(URI.create("https://sso.example.vn/u"), tokens),
                new Introspection(URI.create("https://sso.example.vn/i"), "ung-dung", tokens),
                new TokenState(true, true, null)));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 400, 401, 403, 404, 429, 500})
    void a_reply_that_echoes_everything(int status) {
        String echo = "{\"error\":\"003099000001\",\"error_description\":\"Nguyễn Văn Mẫu ma-mot-lan bi-mat-mau\"}";
        for (int i = 0; i < 9; i++) {
            server.reply(status, echo);
        }

        assertSilent(List.of(
                printed(catchThrowable(() -> signOn.exchange(WHY, "ma-mot-lan"))),
                printed(catchThrowable(() -> signOn.introspect(WHY, tokens)))));
    }

    @Test
    void what_cannot_be_read() {
        assertSilent(List.of(
                printed(catchThrowable(() -> SignOnClaims.ofUserInfo("{\"HoVaTen\":\"Nguyễn Văn Mẫu\""))),
                printed(catchThrowable(() -> SignOnClaims.ofVerifiedIdToken("ma-truy-cap"))),
                printed(catchThrowable(() -> SignOnClaims.ofVerifiedIdToken("a.ma-truy-cap*.b"))),
                printed(catchThrowable(() -> SignOnTokens.of("ma-truy-cap \n"))),
                printed(catchThrowable(() -> signOn.exchange(WHY, "ma-mot-lan \n")))));
    }

    private static void assertSilent(List<?> shown) {
        assertThat(shown.toString()).doesNotContain(CANARIES);
    }

    private static String printed(Throwable failure) {
        assertThat(failure).isNotNull();
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed));
        return printed.toString();
    }
}
