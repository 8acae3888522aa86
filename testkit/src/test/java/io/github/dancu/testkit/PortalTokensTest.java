package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions and tokens of all profiles, and how they end. */
class PortalTokensTest {
    private static final String PROCEDURES = "/KetNoiMotCuaQuocGia/LayDanhSachTTHC";
    private static final String LOOK_UP = "/SynsTTHCC/TraCuuHoSo?MaDinhDanhDV=000.00.01.H33";
    private static final String BASIC = SimulatedRequest.basic(DvcSimulator.USER, DvcSimulator.SECRET);

    private final SettableClock clock = new SettableClock("2026-10-15T02:00:00Z");
    private final DvcSimulator dvc = DvcSimulator.of(List.of(), clock);
    private DvcCaller adapter;
    private PortalTokenCaller caller;

    @BeforeEach
    void start() {
        adapter = new DvcCaller(dvc.start().endpoint());
        caller = new PortalTokenCaller(dvc.endpoint());
    }

    @AfterEach
    void close() {
        dvc.close();
    }

    @Test
    void a_token_is_given_to_an_account_in_the_header() throws Exception {
        JsonObject reply = Wire.json(caller.logIn(PortalTokenCaller.GRANT, Map.of("Authorization", BASIC)));

        assertThat(reply.getString("access_token")).isNotBlank();
        assertThat(reply.getString("token_type")).isEqualTo("Bearer");
        assertThat(reply.getInt("expires_in")).isEqualTo(3600);
    }

    @Test
    void a_token_is_given_to_an_account_in_the_form_with_a_grant_or_without() throws Exception {
        Map<String, String> form = new HashMap<>(PortalTokenCaller.ACCOUNT);
        form.putAll(PortalTokenCaller.GRANT);

        assertThat(caller.logIn(form, Map.of()).statusCode()).isEqualTo(200);
        assertThat(caller.logIn(PortalTokenCaller.ACCOUNT, Map.of()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_wrong_account_gets_no_token() throws Exception {
        HttpResponse<String> header =
                caller.logIn(PortalTokenCaller.GRANT, Map.of("Authorization", SimulatedRequest.basic("sai", "sai")));
        HttpResponse<String> form =
                caller.logIn(Map.of("client_id", DvcSimulator.USER, "client_secret", "sai"), Map.of());

        assertThat(header.statusCode()).isEqualTo(401);
        assertThat(form.statusCode()).isEqualTo(401);
        assertThat(Wire.json(form).getString("error")).isEqualTo("invalid_client");
    }

    @Test
    void a_grant_of_another_kind_is_refused() throws Exception {
        HttpResponse<String> none = caller.logIn(Map.of(), Map.of("Authorization", BASIC));
        HttpResponse<String> other = caller.logIn(Map.of("grant_type", "password"), Map.of("Authorization", BASIC));

        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(other.statusCode()).isEqualTo(400);
    }

    @Test
    void a_token_holds_at_the_platform_and_at_the_portal_of_a_ministry_for_an_hour() throws Exception {
        String token = caller.token();
        clock.advance(Duration.ofMinutes(59));
        assertThat(readProcedures(token).statusCode()).isEqualTo(200);
        assertThat(nextCode(token).statusCode()).isEqualTo(200);

        clock.advance(Duration.ofMinutes(2));

        assertThat(readProcedures(token).statusCode()).isEqualTo(401);
        assertThat(nextCode(token).statusCode()).isEqualTo(401);
    }

    @Test
    void a_session_of_one_profile_is_none_of_another() throws Exception {
        String session = adapter.session();

        assertThat(readProcedures(session).statusCode()).isEqualTo(401);
        assertThat(lookUpAtGateway(session)).isEqualTo("Phiên làm việc không hợp lệ");
        assertThat(lookUpAtAdapter(caller.token())).isEqualTo("Phiên làm việc không hợp lệ");
    }

    @Test
    void sessions_of_one_profile_can_be_ended_alone() throws Exception {
        String token = caller.token();
        String session = adapter.session();

        dvc.expireSessions(DvcProfile.MINISTRY);

        assertThat(nextCode(token).statusCode()).isEqualTo(401);
        assertThat(readProcedures(token).statusCode()).isEqualTo(200);
        assertThat(lookUpAtAdapter(session)).isEmpty();
    }

    @Test
    void sessions_of_all_profiles_can_be_ended_at_once() throws Exception {
        String token = caller.token();
        String session = adapter.session();
        String gateway = gatewaySession();

        dvc.expireSessions();

        assertThat(nextCode(token).statusCode()).isEqualTo(401);
        assertThat(readProcedures(token).statusCode()).isEqualTo(401);
        assertThat(lookUpAtAdapter(session)).isEqualTo("Phiên làm việc không hợp lệ");
        assertThat(lookUpAtGateway(gateway)).isEqualTo("Phiên làm việc không hợp lệ");
    }

    @Test
    void a_session_ends_in_mid_run_after_so_many_calls() throws Exception {
        dvc.endSessionsAfter(2);
        String session = adapter.session();
        String gateway = gatewaySession();
        String token = caller.token();

        assertThat(lookUpAtAdapter(session)).isEmpty();
        assertThat(lookUpAtAdapter(session)).isEmpty();
        assertThat(lookUpAtAdapter(session)).isEqualTo("Phiên làm việc không hợp lệ");
        assertThat(lookUpAtAdapter(adapter.session())).isEmpty();
        lookUpAtGateway(gateway);
        lookUpAtGateway(gateway);
        assertThat(lookUpAtGateway(gateway)).isEqualTo("Phiên làm việc không hợp lệ");
        nextCode(token);
        nextCode(token);
        assertThat(nextCode(token).statusCode()).isEqualTo(401);
    }

    @Test
    void a_session_holds_for_at_least_one_call() {
        assertThatIllegalArgumentException().isThrownBy(() -> dvc.endSessionsAfter(0));
    }

    private HttpResponse<String> readProcedures(String token) throws Exception {
        return Wire.get(dvc.endpoint(), PROCEDURES, PortalTokenCaller.bearer(token));
    }

    private HttpResponse<String> nextCode(String token) throws Exception {
        return Wire.post(
                dvc.endpoint(),
                "/GetNextValue",
                Wire.JSON,
                "{\"MaDonVi\":\"G09.20\"}",
                PortalTokenCaller.bearer(token));
    }

    private String lookUpAtAdapter(String session) throws Exception {
        return adapter.send(DvcCaller.envelope(session, "TraCuuHoSo").add("mahoso", "H33.899-221015-0001"))
                .getString("message", "");
    }

    private String lookUpAtGateway(String session) throws Exception {
        return Wire.json(Wire.post(
                        dvc.endpoint(),
                        LOOK_UP,
                        Wire.JSON,
                        "{\"mahoso\":\"H33.899-221015-0001\"}",
                        PortalTokenCaller.bearer(session)))
                .getString("message", "");
    }

    private String gatewaySession() throws Exception {
        return Wire.json(Wire.post(
                        dvc.endpoint(),
                        "/SynsTTHCC/login",
                        Wire.JSON,
                        Wire.json(Map.of("username", DvcSimulator.USER, "password", DvcSimulator.SECRET))))
                .getString("session");
    }
}
