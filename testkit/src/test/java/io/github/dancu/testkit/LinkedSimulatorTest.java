package io.github.dancu.testkit;

import static io.github.dancu.dossier.LinkedStatus.ACCEPTED;
import static io.github.dancu.dossier.LinkedStatus.RECEIVED;
import static io.github.dancu.dossier.LinkedStatus.REFUSED;
import static io.github.dancu.dossier.LinkedStatus.REGISTERED;
import static io.github.dancu.dossier.LinkedStatus.RESULT_RETURNED;
import static io.github.dancu.dossier.LinkedStatus.SENT_TO_JUSTICE;
import static io.github.dancu.dossier.LinkedStatus.SUPPLEMENT_REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.dossier.DossierCode;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedSimulatorTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String LIST = "/api/lienthongdvclt/hosolienthong";
    private static final String RECEIPT = "/api/lienthongdvclt/capnhatdanhan";
    private static final String STATUS = "/api/lienthongdvclt/capnhattrangthai";
    private static final String HAND_OVER = "/apiLienThongKSKT/1.0/nhanHoSoDKHT";
    private static final String POLL = "/apiLienThongKSKT/1.0/layKetQuaDKHT";
    private static final String LINKED = "LT-1";
    private static final String CODE = "H33.899-260105-0001";
    private static final DossierCode DOSSIER = DossierCode.of(CODE);

    private final List<SyntheticPerson> people = SyntheticPeople.of(20, 7);
    private final SettableClock clock = new SettableClock("2026-01-05T02:00:00Z");
    private final LinkedSimulator simulator = LinkedSimulator.of(clock).start();
    private final URI endpoint = simulator.endpoint();

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void a_login_gives_a_token_that_can_be_refreshed_for_a_week() throws Exception {
        JsonObject reply = Wire.json(logIn(LinkedSimulator.SECRET));

        assertThat(reply.getString("token")).isNotBlank();
        assertThat(reply.getString("refreshToken")).isNotBlank();
        assertThat(reply.getString("refreshTokenExpiryTime")).isEqualTo("2026-01-12T02:00:00Z");
        assertThat(logIn("sai").statusCode()).isEqualTo(401);
    }

    @Test
    void without_a_token_nobody_is_let_in() throws Exception {
        assertThat(send("GET", LIST, "sai", "").statusCode()).isEqualTo(401);
        assertThat(send("GET", LIST + "/a", "sai", "").statusCode()).isEqualTo(401);
        assertThat(send("PUT", RECEIPT, "sai", "{}").statusCode()).isEqualTo(401);
        assertThat(send("POST", STATUS, "sai", "{}").statusCode()).isEqualTo(401);
        assertThat(send("POST", HAND_OVER, token(), "{}").statusCode()).isEqualTo(401);
        assertThat(send("POST", POLL, token(), "{}").statusCode()).isEqualTo(401);
        assertThat(send("GET", "/api/khac", token(), "").statusCode()).isEqualTo(404);
    }

    @Test
    void tokens_end_after_an_hour_or_when_they_are_taken_back() throws Exception {
        String first = token();
        String justice = justiceToken();
        clock.advance(Duration.ofHours(1));
        assertThat(send("GET", LIST, first, "").statusCode()).isEqualTo(401);
        assertThat(send("POST", POLL, justice, "{}").statusCode()).isEqualTo(401);
        String second = token();
        String nextJustice = justiceToken();
        simulator.expireTokens();

        assertThat(send("GET", LIST, second, "").statusCode()).isEqualTo(401);
        assertThat(send("POST", POLL, nextJustice, "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void what_is_filed_is_listed_until_it_is_received_and_can_be_looked_at_for_ever() throws Exception {
        String id = simulator.fileBirth(LINKED, "2.000986", people.get(0));

        JsonObject row = get(LIST).getJsonArray("data").getJsonObject(0);
        confirm(LINKED);
        confirm(LINKED);

        assertThat(row.getString("id")).isEqualTo(id);
        assertThat(row.getString("maHoSo")).isEqualTo(LINKED);
        assertThat(row.getString("module")).isEqualTo("KS");
        assertThat(row.getInt("maDonVi")).isEqualTo(30742);
        assertThat(get(LIST).getJsonArray("data")).isEmpty();
        assertThat(simulator.isReceived(LINKED)).isTrue();
        assertThat(get(LIST + "/" + id).getJsonObject("data").getJsonArray("fileDinhKem"))
                .hasSize(2);
        assertThat(send("GET", LIST + "/khac", token(), "").statusCode()).isEqualTo(404);
        assertThat(simulator.received().of("hosolienthong")).isEqualTo(2);
        assertThat(simulator.received().of("hosolienthong/")).isEqualTo(2);
    }

    @Test
    void the_content_of_every_other_dossier_stands_in_a_text() throws Exception {
        String first = simulator.fileBirth(LINKED, "2.000986", people.get(0));
        String second = simulator.fileDeath("LT-2", "2.002622", people.get(1), people.get(0));

        assertThat(get(LIST + "/" + first).getJsonObject("data").getString("data"))
                .startsWith("<hoSo><hoTich>")
                .contains("<meHoTen>" + people.get(0).name().text());
        assertThat(get(LIST + "/" + second).getJsonObject("data").getString("data"))
                .startsWith("{");
    }

    @Test
    void what_is_called_wrong_does_nothing_until_it_is_taken_back() throws Exception {
        simulator.fileBirth(LINKED, "2.000986", people.get(0));
        simulator.callWrong("capnhatdanhan");
        String body = WireJson.object()
                .add("maHoSo", LINKED)
                .add("daNhan", true)
                .build()
                .toString();

        int wrong = send("PUT", RECEIPT, token(), body).statusCode();
        boolean received = simulator.isReceived(LINKED);
        simulator.callNothingWrong();

        assertThat(wrong).isEqualTo(400);
        assertThat(received).isFalse();
        assertThat(send("PUT", RECEIPT, token(), body).statusCode()).isEqualTo(200);
        assertThat(simulator.isReceived(LINKED)).isTrue();
    }

    @Test
    void a_code_is_given_once() {
        simulator.fileBirth(LINKED, "2.000986", people.get(0));

        assertThatThrownBy(() -> simulator.fileBirth(LINKED, "2.000986", people.get(0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> simulator.isReceived("khac")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void statuses_are_taken_in_their_order_and_the_last_one_again() throws Exception {
        simulator.fileBirth(LINKED, "2.000986", people.get(0));

        for (int status : new int[] {1, 1, 3, 7, 2, 7, 4, 4, 5, 5}) {
            assertThat(report(status).getString("title")).isEqualTo("Cập nhật thành công");
        }

        assertThat(simulator.statusesOf(LINKED))
                .containsExactly(
                        RECEIVED,
                        ACCEPTED,
                        SENT_TO_JUSTICE,
                        SUPPLEMENT_REQUESTED,
                        SENT_TO_JUSTICE,
                        REGISTERED,
                        RESULT_RETURNED);
        assertThat(simulator.reportOf(LINKED, REGISTERED)).contains("\"ketQuaXuLy\"");
        assertThat(simulator.reportOf(LINKED, REFUSED)).isEmpty();
        assertThat(simulator.noWriteTwice()).isTrue();
    }

    @Test
    void a_status_out_of_its_order_is_not_taken_and_remembered() throws Exception {
        simulator.fileBirth(LINKED, "2.000986", people.get(0));

        assertThat(report(3).getString("title")).isEqualTo("Hồ sơ chưa cập nhật trạng thái trước đó");
        assertThat(simulator.statusesOf(LINKED)).isEmpty();
        assertThat(simulator.noWriteTwice()).isFalse();
    }

    @Test
    void after_its_end_a_dossier_takes_no_status() throws Exception {
        simulator.fileBirth(LINKED, "2.000986", people.get(0));
        report(1);
        report(6);

        assertThat(report(3).getString("title")).isEqualTo("Hồ sơ đã bị từ chối. Không thể cập nhật trạng thái");
        assertThat(report(6).getInt("status", 200)).isEqualTo(200);
    }

    @Test
    void what_is_late_is_told_in_words() throws Exception {
        simulator.fileBirth(LINKED, "2.000986", people.get(0));
        for (int status : new int[] {1, 3, 7, 4}) {
            report(status);
        }

        assertThat(report(7).getString("title")).contains("đã hoàn thành đăng ký");
        report(5);
        assertThat(report(4).getString("title")).contains("đã trả kết quả");
        assertThat(simulator.noWriteTwice()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maTTHC", "soHoSoLT", "coQuanXuLy", "maHoSo", "trangThai", "thoiGianThucHien"})
    void a_status_that_lacks_a_field_is_refused(String field) throws Exception {
        simulator.fileBirth(LINKED, "2.000986", people.get(0));
        JsonObjectBuilder body = WireJson.object();
        status(1).forEach((name, value) -> {
            if (!name.equals(field)) {
                body.add(name, value);
            }
        });

        HttpResponse<String> reply = send("POST", STATUS, token(), body.build().toString());

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains(field);
    }

    @Test
    void a_registration_without_its_result_and_a_dossier_nobody_knows_are_refused() throws Exception {
        simulator.fileBirth(LINKED, "2.000986", people.get(0));

        assertThat(send("POST", STATUS, token(), status(4).toString().replace("{\\\"a\\\":1}", ""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("POST", STATUS, token(), status(1).toString().replace(LINKED, "khac"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("PUT", RECEIPT, token(), "{\"maHoSo\":\"khac\",\"daNhan\":true}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_status_that_nobody_knows_and_a_receipt_of_nothing_are_refused() throws Exception {
        simulator.fileBirth(LINKED, "2.000986", people.get(0));

        HttpResponse<String> unknown = send("POST", STATUS, token(), status(99).toString());
        HttpResponse<String> nothing =
                send("PUT", RECEIPT, token(), "{\"maHoSo\":\"" + LINKED + "\",\"daNhan\":false}");

        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("trangThai");
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(simulator.isReceived(LINKED)).isFalse();
        assertThat(simulator.statusesOf(LINKED)).isEmpty();
    }

    @Test
    void success_is_now_a_number_now_a_text() throws Exception {
        simulator.fileBirth(LINKED, "2.000986", people.get(0));

        assertThat(List.of(
                        report(1).getValue("/status").getValueType(),
                        report(3).getValue("/status").getValueType()))
                .containsExactly(JsonValue.ValueType.NUMBER, JsonValue.ValueType.STRING);
    }

    @Test
    void who_was_asked_for_papers_supplies_one_and_is_listed_again() throws Exception {
        String id = simulator.fileBirth(LINKED, "2.000986", people.get(0));
        assertThatThrownBy(() -> simulator.supply(LINKED)).isInstanceOf(IllegalArgumentException.class);
        confirm(LINKED);
        report(1);
        report(2);

        simulator.supply(LINKED);

        assertThat(get(LIST).getJsonArray("data")).hasSize(1);
        assertThat(get(LIST + "/" + id).getJsonObject("data").getJsonArray("fileDinhKem"))
                .hasSize(3);
    }

    @Test
    void a_dossier_is_handed_over_once() throws Exception {
        JsonObject first = handOver(CODE);
        JsonObject second = handOver(CODE);

        assertThat(first.getString("status")).isEqualTo("1");
        assertThat(second.getString("status")).isEqualTo("0");
        assertThat(second.getString("errorDescription")).isEqualTo("Hồ sơ đã được tiếp nhận");
        assertThat(simulator.handOversOf(DOSSIER)).isEqualTo(1);
        assertThat(simulator.repeatedHandOversOf(DOSSIER)).isEqualTo(1);
        assertThat(simulator.noWriteTwice()).isFalse();
    }

    @Test
    void a_system_that_does_not_look_takes_it_twice() throws Exception {
        simulator.acceptDuplicates();

        handOver(CODE);
        handOver(CODE);

        assertThat(simulator.handOversOf(DOSSIER)).isEqualTo(2);
        assertThat(simulator.noWriteTwice()).isFalse();
    }

    @Test
    void after_a_request_for_papers_it_is_handed_over_again() throws Exception {
        handOver(CODE);
        simulator.askForSupplement(DOSSIER, "Thiếu giấy chứng sinh");
        JsonObject asked = row();

        JsonObject again = handOver(CODE);

        assertThat(asked.getString("trangThai")).isEqualTo("2");
        assertThat(asked.getString("noiDungXuLy")).isEqualTo("Thiếu giấy chứng sinh");
        assertThat(again.getString("status")).isEqualTo("1");
        assertThat(row().getString("trangThai")).isEqualTo("1");
        assertThat(simulator.handOversOf(DOSSIER)).isEqualTo(2);
        assertThat(simulator.noWriteTwice()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"module", "maHoSoMCDT", "maHoSoLT", "maDonVi", "data", "ngayTiepNhan"})
    void a_hand_over_that_lacks_a_field_is_refused(String field) throws Exception {
        JsonObjectBuilder body = WireJson.object();
        matter(CODE).forEach((name, value) -> {
            if (!name.equals(field)) {
                body.add(name, value);
            }
        });

        JsonObject reply =
                Wire.json(send("POST", HAND_OVER, justiceToken(), body.build().toString()));

        assertThat(reply.getString("errorDescription")).isEqualTo(field + " empty");
        assertThat(simulator.handOversOf(DOSSIER)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LTXX", "no form", "2026-01-05 09:00"})
    void a_hand_over_of_another_form_is_refused(String odd) throws Exception {
        String body = matter(CODE).toString();
        String changed = odd.equals("LTXX")
                ? body.replace("LTKS", odd)
                : odd.startsWith("2026")
                        ? body.replace("05/01/2026 09:00:00", odd)
                        : body.replace("{\\\"nksHoTen\\\":\\\"Trần Bé Mẫu\\\"}", odd);

        JsonObject reply = Wire.json(send("POST", HAND_OVER, justiceToken(), changed));

        assertThat(reply.getString("errorCode")).isEqualTo("FORM");
    }

    @Test
    void an_officer_takes_a_birth_up_and_registers_it() throws Exception {
        handOver(CODE);
        simulator.accept(DOSSIER);
        JsonObject underWay = row();

        simulator.register(DOSSIER);
        JsonObject result = row().getJsonObject("ketQuaXuLy");

        assertThat(underWay.getString("trangThai")).isEqualTo("3");
        assertThat(underWay.get("ketQuaXuLy")).isEqualTo(JsonValue.NULL);
        assertThat(result.getString("soDinhDanh")).isEqualTo("003326000001");
        assertThat(result.getString("nksHoTen")).isEqualTo("Trần Bé Mẫu");
        assertThat(result.getString("giayKhaiSinh")).isNotBlank();
        assertThatThrownBy(() -> simulator.refuse(DOSSIER, "muộn")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_officer_refuses() throws Exception {
        assertThatThrownBy(() -> simulator.refuse(DOSSIER, "Trùng")).isInstanceOf(IllegalArgumentException.class);
        handOver(CODE);

        simulator.refuse(DOSSIER, "Trùng");

        assertThat(row().getString("trangThai")).isEqualTo("6");
        assertThat(row().getString("noiDungXuLy")).isEqualTo("Trùng");
    }

    @Test
    void answers_can_be_distorted_and_late() throws Exception {
        simulator.registerAtOnce();
        simulator.showAfter(Duration.ofMinutes(2));
        handOver(CODE);
        simulator.distort(DOSSIER, Map.of("trangThai", "9", "ketQuaXuLy.soDinhDanh", "?"));

        assertThat(poll(CODE).getJsonArray("value")).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        assertThat(row().getString("trangThai")).isEqualTo("9");
        assertThat(row().getJsonObject("ketQuaXuLy").getString("soDinhDanh")).isEqualTo("?");
        assertThatThrownBy(() -> simulator.showAfter(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_dossier_is_shown_under_its_own_module_and_to_a_province_alone() throws Exception {
        handOver(CODE);
        String question = "{\"maDinhDanhHoSo\":[\"" + CODE + "\"],\"maTinh\":\"%s\",\"module\":\"%s\"}";

        assertThat(Wire.json(send("POST", POLL, justiceToken(), question.formatted("91", "LTKS")))
                        .getJsonArray("value"))
                .hasSize(1);
        assertThat(Wire.json(send("POST", POLL, justiceToken(), question.formatted("91", "LTKT")))
                        .getJsonArray("value"))
                .isEmpty();
        assertThat(Wire.json(send("POST", POLL, justiceToken(), question.formatted("", "LTKS")))
                        .getInt("status"))
                .isZero();
    }

    @Test
    void three_dossiers_at_most_are_asked_for_at_once() throws Exception {
        handOver(CODE);

        assertThat(poll(CODE, "a", "b").getJsonArray("value")).hasSize(1);
        assertThat(poll(CODE, "a", "b", "c").getInt("status")).isZero();
    }

    @Test
    void the_line_can_be_broken_after_the_work() throws Exception {
        String token = justiceToken();
        simulator.line().breakNext(1, LineFault.NO_ANSWER_AFTER_COMMIT);

        assertThatThrownBy(() -> send("POST", HAND_OVER, token, matter(CODE).toString()))
                .isInstanceOf(IOException.class);
        assertThat(simulator.handOversOf(DOSSIER)).isEqualTo(1);
    }

    private JsonObject handOver(String code) throws Exception {
        return Wire.json(send("POST", HAND_OVER, justiceToken(), matter(code).toString()));
    }

    private static JsonObject matter(String code) {
        return WireJson.object()
                .add("module", "LTKS")
                .add("maHoSoMCDT", code)
                .add("maHoSoLT", LINKED)
                .add("maDonVi", "30742")
                .add("data", "{\"nksHoTen\":\"Trần Bé Mẫu\"}")
                .add("ngayTiepNhan", "05/01/2026 09:00:00")
                .add("fileDinhKem", JsonValue.EMPTY_JSON_ARRAY)
                .build();
    }

    private JsonObject row() throws Exception {
        return poll(CODE).getJsonArray("value").getJsonObject(0);
    }

    private JsonObject poll(String... codes) throws Exception {
        JsonArrayBuilder list = WireJson.JSON.createArrayBuilder();
        List.of(codes).forEach(list::add);
        JsonObject body = WireJson.object()
                .add("maDinhDanhHoSo", list)
                .add("maTinh", "91")
                .add("module", "LTKS")
                .build();
        return Wire.json(send("POST", POLL, justiceToken(), body.toString()));
    }

    private void confirm(String code) throws Exception {
        send("PUT", RECEIPT, token(), "{\"maHoSo\":\"" + code + "\",\"daNhan\":true}");
    }

    private JsonObject report(int status) throws Exception {
        return Wire.json(send("POST", STATUS, token(), status(status).toString()));
    }

    private static JsonObject status(int status) {
        JsonObjectBuilder body = WireJson.object()
                .add("maTTHC", "2.000986")
                .add("soHoSoLT", LINKED)
                .add("coQuanXuLy", 5)
                .add("maHoSo", CODE)
                .add("trangThai", status)
                .add("thoiGianThucHien", "05/01/2026 09:00:00");
        return (status == REGISTERED.number() ? body.add("ketQuaXuLy", "{\"a\":1}") : body).build();
    }

    private JsonObject get(String path) throws Exception {
        return Wire.json(send("GET", path, token(), ""));
    }

    private String token() throws Exception {
        return Wire.json(logIn(LinkedSimulator.SECRET)).getString("token");
    }

    private HttpResponse<String> logIn(String secret) throws IOException, InterruptedException {
        return Wire.post(
                endpoint,
                "/api/tokens",
                Wire.JSON,
                Wire.json(Map.of("userName", LinkedSimulator.USER, "password", secret)));
    }

    private String justiceToken() throws Exception {
        HttpResponse<String> reply = Wire.post(
                endpoint,
                "/token",
                Wire.FORM,
                "grant_type=client_credentials",
                Map.of(
                        "Authorization",
                        SimulatedRequest.basic(LinkedSimulator.JUSTICE_USER, LinkedSimulator.JUSTICE_SECRET)));
        return Wire.json(reply).getString("access_token");
    }

    private HttpResponse<String> send(String method, String path, String token, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint + path))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", Wire.JSON)
                .header("Authorization", "Bearer " + token)
                .method(method, BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
