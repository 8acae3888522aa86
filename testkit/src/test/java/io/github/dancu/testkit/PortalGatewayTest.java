package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.dossier.DossierCode;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal through the gateway of a province. */
class PortalGatewayTest {
    private static final String BASE = "/SynsTTHCC/";
    private static final String AGENCY = "?MaDinhDanhDV=000.00.01.H33";
    private static final String SUBMIT = "DongBoHoSoMC" + AGENCY + "&isUpdating=";
    private static final String STEPS = "CapNhatTienDoHoSoMC" + AGENCY;
    private static final String CODE = "H33.899-221015-0001";
    private static final DossierCode DOSSIER = DossierCode.of(CODE);

    private final DvcSimulator dvc = DvcSimulator.of(List.of());

    @BeforeEach
    void start() {
        dvc.start();
    }

    @AfterEach
    void close() {
        dvc.close();
    }

    @Test
    void a_wrong_account_gets_no_session() throws Exception {
        JsonObject reply = Wire.json(logIn("sai"));

        assertThat(reply.isNull("session")).isTrue();
        assertThat(reply.getInt("error_code")).isEqualTo(-1);
    }

    @Test
    void a_new_dossier_is_stored_from_a_bare_array() throws Exception {
        JsonObject reply = push(SUBMIT + "False", List.of(DvcCaller.dossier(CODE)));

        assertThat(reply.getString("message")).isEqualTo("Đồng bộ thành công");
        assertThat(dvc.creationsOf(DOSSIER)).isEqualTo(1);
        assertThat(dvc.received().of("DongBoHoSoMC")).isEqualTo(1);
        assertThat(dvc.received().of("login")).isEqualTo(1);
    }

    @Test
    void a_known_dossier_is_there_already_and_can_be_updated() throws Exception {
        push(SUBMIT + "False", List.of(DvcCaller.dossier(CODE)));

        JsonObject again = push(SUBMIT + "False", List.of(DvcCaller.dossier(CODE)));
        push(SUBMIT + "True", List.of(DvcCaller.dossier(CODE)));

        assertThat(again.getString("error_code")).isEqualTo("-3");
        assertThat(again.getString("message")).isEqualTo("Hồ sơ đã tồn tại");
        assertThat(dvc.creationsOf(DOSSIER)).isEqualTo(1);
        assertThat(dvc.submissionsOf(DOSSIER)).isEqualTo(2);
    }

    @Test
    void steps_are_added_and_a_dossier_is_looked_up() throws Exception {
        dvc.showSteps();
        push(SUBMIT + "False", List.of(DvcCaller.dossier(CODE)));
        push(STEPS, List.of(DvcCaller.step(CODE, 1), DvcCaller.step(CODE, 2)));

        JsonObject found = ask("TraCuuHoSo" + AGENCY, Map.of("mahoso", CODE))
                .getJsonArray("result")
                .getJsonObject(0);

        assertThat(found.getString("MAHOSO")).isEqualTo(CODE);
        assertThat(found.getJsonArray("DANHSACHTIENDO")).hasSize(2);
        assertThat(dvc.stepsOf(DOSSIER)).hasSize(2);
    }

    @Test
    void the_portal_through_it_and_through_the_adapter_is_one() throws Exception {
        new DvcCaller(dvc.endpoint()).submit("False", DvcCaller.dossier(CODE));

        assertThat(push(SUBMIT + "False", List.of(DvcCaller.dossier(CODE))).getString("message"))
                .isEqualTo("Hồ sơ đã tồn tại");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&isUpdating=", "&isUpdating=true", "&isUpdating=1"})
    void whether_it_is_an_update_stands_in_the_query(String query) throws Exception {
        assertThat(push("DongBoHoSoMC" + AGENCY + query, List.of(DvcCaller.dossier(CODE)))
                        .getString("message"))
                .isEqualTo("isUpdating empty");
    }

    @Test
    void the_agency_stands_in_the_query() throws Exception {
        assertThat(push("DongBoHoSoMC?isUpdating=False", List.of(DvcCaller.dossier(CODE)))
                        .getString("message"))
                .isEqualTo("MaDinhDanhDV empty");
    }

    @Test
    void an_array_is_no_question_and_an_object_no_array() throws Exception {
        assertThat(post(SUBMIT + "False", "{\"data\":[]}", session()).statusCode())
                .isEqualTo(400);
        assertThat(post("TraCuuHoSo" + AGENCY, "[]", session()).statusCode()).isEqualTo(400);
        assertThat(push(SUBMIT + "False", List.of()).getString("message")).isEqualTo("data empty");
        assertThat(Wire.json(post(SUBMIT + "False", "[1]", session())).getString("message"))
                .isEqualTo("data invalid");
    }

    @Test
    void a_service_that_it_does_not_offer_is_not_found() throws Exception {
        assertThat(post("KhongCo" + AGENCY, "{}", session()).statusCode()).isEqualTo(404);
        assertThat(dvc.received().of(Received.UNKNOWN)).isEqualTo(1);
    }

    @Test
    void without_a_session_nothing_takes_effect() throws Exception {
        for (Map<String, String> headers : List.of(
                Map.<String, String>of(),
                Map.of("Authorization", "Bearer sai"),
                Map.of("Authorization", "Basic sai"))) {
            HttpResponse<String> reply = Wire.post(
                    dvc.endpoint(),
                    BASE + SUBMIT + "False",
                    Wire.JSON,
                    DvcCaller.data(List.of(DvcCaller.dossier(CODE))).toString(),
                    headers);

            assertThat(Wire.json(reply).getString("message")).isEqualTo("Phiên làm việc không hợp lệ");
        }
        assertThat(dvc.dossiers()).isZero();
    }

    @Test
    void its_session_is_none_at_the_adapter_nor_that_of_the_adapter_here() throws Exception {
        DvcCaller adapter = new DvcCaller(dvc.endpoint());

        assertThat(adapter.send(DvcCaller.envelope(session(), "TraCuuHoSo").add("mahoso", CODE))
                        .getString("message"))
                .isEqualTo("Phiên làm việc không hợp lệ");
        assertThat(Wire.json(post("TraCuuHoSo" + AGENCY, "{\"mahoso\":\"" + CODE + "\"}", adapter.session()))
                        .getString("message"))
                .isEqualTo("Phiên làm việc không hợp lệ");
    }

    @Test
    void a_gateway_that_knows_its_callers_by_the_line_wants_no_session() throws Exception {
        dvc.knowCallersByTheLine();

        HttpResponse<String> reply = Wire.post(
                dvc.endpoint(),
                BASE + SUBMIT + "False",
                Wire.JSON,
                DvcCaller.data(List.of(DvcCaller.dossier(CODE))).toString());

        assertThat(Wire.json(reply).getString("message")).isEqualTo("Đồng bộ thành công");
        assertThat(dvc.contains(DOSSIER)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"STORES_ALL,1", "STORES_NOTHING,0"})
    void the_portal_fails_behind_it(String fault, int stored) throws Exception {
        dvc.failNextWrites(1, fault.equals("STORES_ALL") ? PortalFault.STORES_ALL : PortalFault.STORES_NOTHING);

        JsonObject reply = push(SUBMIT + "False", List.of(DvcCaller.dossier(CODE)));

        assertThat(reply.getInt("error_code")).isEqualTo(-1);
        assertThat(dvc.creationsOf(DOSSIER)).isEqualTo(stored);
    }

    private JsonObject push(String pathAndQuery, List<Map<String, String>> items) throws Exception {
        return Wire.json(post(pathAndQuery, DvcCaller.data(items).toString(), session()));
    }

    private JsonObject ask(String pathAndQuery, Map<String, String> question) throws Exception {
        return Wire.json(post(pathAndQuery, Wire.json(question), session()));
    }

    private HttpResponse<String> post(String pathAndQuery, String body, String session) throws Exception {
        return Wire.post(
                dvc.endpoint(), BASE + pathAndQuery, Wire.JSON, body, Map.of("Authorization", "Bearer " + session));
    }

    private String session() throws Exception {
        return Wire.json(logIn(DvcSimulator.SECRET)).getString("session");
    }

    private HttpResponse<String> logIn(String secret) throws Exception {
        return Wire.post(
                dvc.endpoint(),
                BASE + "login",
                Wire.JSON,
                Wire.json(Map.of("username", DvcSimulator.USER, "password", secret)));
    }
}
