package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.Coded;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal of a ministry. */
class PortalMinistryTest {
    private static final String CODE = "G09.20-20261015-0000001";
    private static final DossierCode DOSSIER = DossierCode.of(CODE);

    private final SettableClock clock = new SettableClock("2026-10-14T17:30:00Z");
    private final DvcSimulator dvc = DvcSimulator.of(List.of(), clock);
    private PortalTokenCaller caller;

    @BeforeEach
    void start() {
        caller = new PortalTokenCaller(dvc.start().endpoint());
    }

    @AfterEach
    void close() {
        dvc.close();
    }

    @Test
    void codes_are_handed_out_with_the_day_in_Vietnam_and_a_running_number() throws Exception {
        assertThat(nextCode("{\"MaDonVi\":\"G09.20\"}").body()).isEqualTo("{\"MaHoSo\":\"" + CODE + "\"}");
        assertThat(nextCode("{\"MaDonVi\":\"G09.20\"}").body()).isEqualTo("{\"MaHoSo\":\"G09.20-20261015-0000002\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}|MaDonVi empty", "{\"MaDonVi\":\"đơn vị\"}|MaDonVi invalid"})
    void a_code_is_handed_out_to_an_agency_alone(String body, String message) throws Exception {
        HttpResponse<String> reply = nextCode(body);

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Wire.json(reply).getString("message")).isEqualTo(message);
    }

    @Test
    void a_new_dossier_is_stored() throws Exception {
        HttpResponse<String> reply = submit(dossier());

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(Wire.json(reply).getInt("code")).isEqualTo(200);
        assertThat(dvc.creationsOf(DOSSIER)).isEqualTo(1);
        assertThat(dvc.received().of("NoiHoSo")).isEqualTo(1);
    }

    @Test
    void a_dossier_that_is_there_is_refused_with_status_400() throws Exception {
        submit(dossier());

        HttpResponse<String> reply = submit(dossier());

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Wire.json(reply).getString("message")).isEqualTo("Hồ sơ đã tồn tại");
        assertThat(dvc.creationsOf(DOSSIER)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MaHoSo", "MaTTHC", "ChuHoSo", "LoaiDoiTuong", "MaDonViTiepNhan", "NgayTiepNhan"})
    void a_dossier_that_lacks_a_required_field_is_refused(String field) throws Exception {
        HttpResponse<String> reply = submit(dossier().remove(field));

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Wire.json(reply).getString("message")).isEqualTo(field + " empty");
        assertThat(dvc.dossiers()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "NgayTiepNhan,20261015090000",
        "NgayNop,2026-02-31 09:00:00",
        "LoaiDoiTuong,3",
        "MaDonViTiepNhan,đơn vị",
        "MaTTHC,1004222"
    })
    void a_dossier_with_a_wrong_value_is_refused(String field, String value) throws Exception {
        HttpResponse<String> reply = submit(dossier().add(field, value));

        assertThat(Wire.json(reply).getString("message")).isEqualTo(field + " invalid");
        assertThat(dvc.dossiers()).isZero();
    }

    @Test
    void a_field_of_the_national_portal_is_unknown_here() throws Exception {
        assertThat(Wire.json(submit(dossier().add("TrangThaiHoSo", "2"))).getString("message"))
                .isEqualTo("TrangThaiHoSo unknown");
    }

    @Test
    void parts_and_submitter_are_taken_with_numbers_or_texts() throws Exception {
        JsonObjectBuilder component = WireJson.object()
                .add("MaThanhPhanHoSo", "TP-MAU-01")
                .add("TenThanhPhanHoSo", "Tờ khai mẫu")
                .add("SoLuong", 1)
                .add("LoaiBan", "0");
        JsonObjectBuilder submitter = WireJson.object()
                .add("LoaiDoiTuong", 0)
                .add("ThongTinChiTiet", WireJson.object().add("SoDinhDanh", "003099000001"));

        HttpResponse<String> reply = submit(dossier()
                .add("ThanhPhanHoSo", WireJson.JSON.createArrayBuilder().add(component))
                .add("ThongTinNguoiNop", submitter));

        assertThat(reply.statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_value_deep_inside_is_found() throws Exception {
        JsonObjectBuilder submitter =
                WireJson.object().add("ThongTinChiTiet", WireJson.object().add("SoDinhDanh", 3_099_000_001L));

        assertThat(Wire.json(submit(dossier().add("ThongTinNguoiNop", submitter)))
                        .getString("message"))
                .isEqualTo("SoDinhDanh invalid");
    }

    @Test
    void steps_are_put_behind_each_other() throws Exception {
        submit(dossier());
        addSteps(steps(1, 2));

        HttpResponse<String> reply = addSteps(steps(3, 3));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(dvc.stepsOf(DOSSIER)).extracting(DossierStep::content).containsExactly("Bước 1", "Bước 2", "Bước 3");
        assertThat(dvc.stepsOf(DOSSIER).get(0).at()).isEqualTo(LocalDateTime.of(2026, 10, 15, 9, 1));
        assertThat(dvc.noWriteTwice()).isTrue();
    }

    @Test
    void steps_that_are_sent_twice_are_there_twice() throws Exception {
        submit(dossier());
        addSteps(steps(1, 1));
        addSteps(steps(1, 1));

        assertThat(dvc.stepsOf(DOSSIER)).hasSize(2);
        assertThat(dvc.noWriteTwice()).isFalse();
    }

    @Test
    void steps_of_an_unknown_dossier_are_not_found() throws Exception {
        assertThat(addSteps(steps(1, 1)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|MaHoSo empty",
                "{\"MaHoSo\":\"G09.20-20261015-0000001\"}|TienTrinh empty",
                "{\"MaHoSo\":\"G09.20-20261015-0000001\",\"TienTrinh\":[]}|TienTrinh empty",
                "{\"MaHoSo\":\"G09.20-20261015-0000001\",\"TienTrinh\":[1]}|TienTrinh invalid",
                "{\"MaHoSo\":\"G09.20-20261015-0000001\",\"TienTrinh\":[{\"MaHoSo\":\"G09.20-20261015-0000009\"}]}"
                        + "|TienTrinh invalid",
                "{\"MaHoSo\":\"G09.20-20261015-0000001\",\"TienTrinh\":[{}]}|NguoiXuLy empty"
            })
    void steps_have_a_dossier_and_required_fields(String body, String message) throws Exception {
        submit(dossier());

        HttpResponse<String> reply = caller.post("/CapNhatTienTrinh", body);

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Wire.json(reply).getString("message")).isEqualTo(message);
    }

    @Test
    void eleven_steps_at_once_are_refused() throws Exception {
        submit(dossier());

        assertThat(addSteps(steps(1, 11)).statusCode()).isEqualTo(400);
        assertThat(dvc.stepsOf(DOSSIER)).isEmpty();
    }

    @Test
    void a_status_is_changed() throws Exception {
        submit(dossier());

        HttpResponse<String> reply = changeStatus("9");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(dvc.statusReportsOf(DOSSIER))
                .containsExactly(new PortalStatusReport(
                        Coded.known("9", DossierStatus.DONE), LocalDateTime.of(2026, 10, 15, 10, 0), "Xong"));
    }

    @Test
    void a_status_of_an_unknown_dossier_is_not_found_and_an_unknown_status_refused() throws Exception {
        assertThat(changeStatus("9").statusCode()).isEqualTo(404);
        submit(dossier());
        assertThat(changeStatus("11").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"STORES_ALL,1", "STORES_NOTHING,0"})
    void when_it_fails_the_status_is_502(String fault, int stored) throws Exception {
        dvc.failNextWrites(1, fault.equals("STORES_ALL") ? PortalFault.STORES_ALL : PortalFault.STORES_NOTHING);

        assertThat(submit(dossier()).statusCode()).isEqualTo(502);

        assertThat(dvc.creationsOf(DOSSIER)).isEqualTo(stored);
    }

    @Test
    void without_a_token_nothing_takes_effect() throws Exception {
        var reply = Wire.post(
                dvc.endpoint(), "/NoiHoSo", Wire.JSON, dossier().build().toString());

        assertThat(reply.statusCode()).isEqualTo(401);
        assertThat(Wire.json(reply).getInt("code")).isEqualTo(401);
        assertThat(dvc.dossiers()).isZero();
    }

    @Test
    void what_is_no_object_is_refused_and_what_is_no_POST_not_found() throws Exception {
        assertThat(caller.post("/NoiHoSo", "[]").statusCode()).isEqualTo(400);
        assertThat(caller.get("/NoiHoSo").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> nextCode(String body) throws Exception {
        return caller.post("/GetNextValue", body);
    }

    private HttpResponse<String> submit(JsonObjectBuilder dossier) throws Exception {
        return caller.post("/NoiHoSo", dossier.build().toString());
    }

    private HttpResponse<String> addSteps(List<JsonObject> steps) throws Exception {
        var list = WireJson.JSON.createArrayBuilder();
        steps.forEach(list::add);
        return caller.post(
                "/CapNhatTienTrinh",
                WireJson.object()
                        .add("MaHoSo", CODE)
                        .add("TienTrinh", list)
                        .build()
                        .toString());
    }

    private HttpResponse<String> changeStatus(String status) throws Exception {
        return caller.post(
                "/CapNhatTrangThai",
                Map.of("MaHoSo", CODE, "TrangThai", status, "NoiDung", "Xong", "NgayXuLy", "2026-10-15 10:00:00"));
    }

    private static JsonObjectBuilder dossier() {
        return WireJson.object()
                .add("MaHoSo", CODE)
                .add("MaTTHC", "1.004222")
                .add("ChuHoSo", "Nguyễn Văn Mẫu")
                .add("LoaiDoiTuong", "0")
                .add("MaDonViTiepNhan", "G09.20")
                .add("NgayTiepNhan", "2026-10-15 09:00:00");
    }

    private static List<JsonObject> steps(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> WireJson.object()
                        .add("NguoiXuLy", "Lê Thị Mẫu")
                        .add("ThoiDiemXuLy", "2026-10-15 09:%02d:00".formatted(number))
                        .add("NoiDungXuLy", "Bước " + number)
                        .add("TrangThai", 4)
                        .build())
                .toList();
    }
}
