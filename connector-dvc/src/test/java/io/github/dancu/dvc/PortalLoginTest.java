package io.github.dancu.dvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.SessionSource;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalLoginTest {
    private final PortalLogin login = new PortalLogin(
            new AdapterAddress(URI.create("http://adapter.example.vn/mapi/login"), Map.of()),
            Credentials.of(() -> "don-vi-mau", () -> "bí \"mật\""));

    @Test
    void sends_the_account_in_the_body() {
        WireRequest request = login.request();

        assertThat(FakePortal.text(request)).isEqualTo("{\"password\":\"bí \\\"mật\\\"\",\"username\":\"don-vi-mau\"}");
        assertThat(login + "" + request).doesNotContain("don-vi-mau", "mật");
    }

    @Test
    void a_session_is_used_until_it_is_rejected() throws ReplyFault {
        SessionSource.Session<String> session = login.read(reply(FakePortal.resource("login.json")), Callers.NOW);

        assertThat(session.value()).isEqualTo("phien-mau-1");
        assertThat(session.renewFrom()).isEqualTo(Callers.NOW.plusSeconds(365L * 24 * 3600));
        assertThat(session.toString()).doesNotContain("phien-mau-1");
    }

    @Test
    void a_refused_account_is_told_by_its_code_only() {
        assertThatThrownBy(() -> login.read(reply(FakePortal.resource("login-refused.json")), Callers.NOW))
                .isInstanceOf(ReplyFault.class)
                .hasMessage("error_code -1");
    }

    @ParameterizedTest
    @CsvSource({
        "-1,Sai mật khẩu,FINAL",
        "-1,Tài khoản bị khóa,FINAL",
        "-5,,FINAL",
        "-1,Hệ thống bận,TRANSIENT",
        "-1,,TRANSIENT"
    })
    void a_general_failure_is_no_refusal_unless_it_speaks_of_the_account(String code, String message, String trouble) {
        String text = message == null ? "null" : "\"" + message + "\"";
        ReplyFault fault = catchThrowableOfType(
                ReplyFault.class,
                () -> login.read(reply("{\"error_code\":" + code + ",\"message\":" + text + "}"), Callers.NOW));

        assertThat(fault).hasMessage("error_code " + code);
        assertThat(fault.mayPass()).isEqualTo(trouble.equals("TRANSIENT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error_code\":0}",
                "{\"error_code\":0,\"session\":null}",
                "{\"error_code\":0,\"session\":\" \"}"
            })
    void a_success_without_a_session_is_unreadable(String body) {
        assertThatThrownBy(() -> login.read(reply(body), Callers.NOW)).hasMessage("field session is missing");
    }

    @Test
    void a_session_without_a_code_is_no_success() {
        assertThatThrownBy(() -> login.read(reply("{\"session\":\"phien-mau-1\"}"), Callers.NOW))
                .hasMessage("field error_code is missing");
    }

    private static WireReply reply(String body) {
        return new WireReply(200, body.getBytes(StandardCharsets.UTF_8), null);
    }
}
