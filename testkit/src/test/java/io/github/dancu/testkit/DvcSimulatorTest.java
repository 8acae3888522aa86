package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.dossier.DossierCode;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue.ValueType;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DvcSimulatorTest {
    private static final String CODE = "H33.899-221015-0001";
    private static final String OTHER_CODE = "H33.899-221015-0002";
    private static final DossierCode DOSSIER = DossierCode.of(CODE);

    private final List<SyntheticPerson> people = SyntheticPeople.of(20, 7);
    private final DvcSimulator dvc = DvcSimulator.of(people);
    private DvcCaller caller;

    @BeforeEach
    void start() {
        caller = new DvcCaller(dvc.start().endpoint());
    }

    @AfterEach
    void close() {
        dvc.close();
    }

    @Test
    void a_login_opens_a_session() throws Exception {
        JsonObject reply = Wire.json(caller.logIn(DvcSimulator.USER, DvcSimulator.SECRET));

        assertThat(reply.getInt("error_code")).isZero();
        assertThat(reply.getString("session")).isNotBlank();
    }

    @Test
    void a_login_with_a_wrong_secret_opens_none() throws Exception {
        assertThat(caller.logIn(DvcSimulator.USER, "sai").body())
                .isEqualTo("{\"session\":null,\"error_code\":-1,\"message\":\"Sai tài khoản hoặc mật khẩu\"}");
    }

    @Test
    void the_adapter_wants_to_know_the_provider() throws Exception {
        var reply = caller.post("login", "{}");

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Wire.json(reply).getString("message")).isEqualTo("dstcode empty");
    }

    @Test
    void the_adapter_wants_to_know_the_address_of_the_provider() throws Exception {
        var reply = caller.post("login?dstcode=VN%3AGOV%3A000.00.00.G22%3Avpcpdvcprovider", "{}");

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Wire.json(reply).getString("message")).isEqualTo("providerurl empty");
    }

    @Test
    void the_adapter_has_a_newer_name_too() throws Exception {
        String path = "/VXPAdapter/RestService/forward/mapi/";
        String account = Wire.json(Map.of("username", DvcSimulator.USER, "password", DvcSimulator.SECRET));
        String session = Wire.json(Wire.post(dvc.endpoint(), path + "login" + DvcCaller.TARGET, Wire.JSON, account))
                .getString("session");

        var reply = Wire.post(
                dvc.endpoint(),
                path + "g" + DvcCaller.TARGET,
                Wire.JSON,
                DvcCaller.submission(session, "False", List.of(DvcCaller.dossier(CODE)))
                        .build()
                        .toString());

        assertThat(Wire.json(reply).getString("message")).isEqualTo("Đồng bộ thành công");
        assertThat(dvc.contains(DOSSIER)).isTrue();
    }

    @Test
    void a_path_that_it_does_not_have_is_not_found() throws Exception {
        var reply = Wire.post(dvc.endpoint(), "/khong-co", Wire.JSON, "{}");

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(dvc.received().of(Received.UNKNOWN)).isEqualTo(1);
    }

    @Test
    void the_provider_may_be_named_in_a_header() throws Exception {
        String account = Wire.json(Map.of("username", DvcSimulator.USER, "password", DvcSimulator.SECRET));

        var reply = Wire.post(
                dvc.endpoint(),
                DvcCaller.FORWARD + "login",
                Wire.JSON,
                account,
                Map.of("dstcode", "VN:GOV:000.00.00.G22:vpcpdvcprovider", "providerurl", "http://mau"));

        assertThat(Wire.json(reply).getInt("error_code")).isZero();
    }

    @Test
    void a_new_dossier_is_stored() throws Exception {
        JsonObject reply = caller.submit("False", DvcCaller.dossier(CODE));

        assertThat(reply.getString("message")).isEqualTo("Đồng bộ thành công");
        assertThat(dvc.dossiers()).isEqualTo(1);
        assertThat(dvc.contains(DOSSIER)).isTrue();
        assertThat(dvc.submissionsOf(DOSSIER)).isEqualTo(1);
    }

    @Test
    void a_second_submission_is_refused_and_takes_no_effect() throws Exception {
        caller.submit("False", DvcCaller.dossier(CODE));

        JsonObject reply = caller.submit("False", DvcCaller.dossier(CODE));

        assertThat(reply.getString("error_code")).isEqualTo("-3");
        assertThat(reply.getString("message")).isEqualTo("Hồ sơ đã tồn tại");
        assertThat(dvc.submissionsOf(DOSSIER)).isEqualTo(1);
    }

    @Test
    void a_creation_is_told_apart_from_an_update() throws Exception {
        caller.submit("False", DvcCaller.dossier(CODE));
        caller.submit("True", DvcCaller.dossier(CODE));

        assertThat(dvc.creationsOf(DOSSIER)).isEqualTo(1);
        assertThat(dvc.submissionsOf(DOSSIER)).isEqualTo(2);
        assertThat(dvc.creationsOf(DossierCode.of(OTHER_CODE))).isZero();
    }

    @Test
    void what_it_stored_can_be_read_as_it_came() throws Exception {
        caller.submit("False", DvcCaller.dossier(CODE));

        assertThat(dvc.dossier(DOSSIER))
                .contains(
                        DvcCaller.data(List.of(DvcCaller.dossier(CODE))).get(0).toString());
        assertThat(dvc.dossier(DossierCode.of(OTHER_CODE))).isEmpty();
    }

    @Test
    void a_portal_that_does_not_look_takes_a_dossier_again() throws Exception {
        dvc.acceptDuplicates();
        caller.submit("False", DvcCaller.dossier(CODE));

        caller.submit("False", DvcCaller.dossier(CODE));

        assertThat(dvc.creationsOf(DOSSIER)).isEqualTo(2);
        assertThat(dvc.noWriteTwice()).isFalse();
    }

    @Test
    void an_update_replaces_a_known_dossier() throws Exception {
        caller.submit("False", DvcCaller.dossier(CODE));
        var done = DvcCaller.dossier(CODE);
        done.put("TrangThaiHoSo", "9");

        caller.submit("True", done);

        assertThat(found(CODE).getString("TRANGTHAIHOSO")).isEqualTo("9");
        assertThat(dvc.dossiers()).isEqualTo(1);
        assertThat(dvc.submissionsOf(DOSSIER)).isEqualTo(2);
    }

    @Test
    void an_update_of_an_unknown_dossier_is_refused() throws Exception {
        JsonObject reply = caller.submit("True", DvcCaller.dossier(CODE));

        assertThat(reply.getInt("error_code")).isEqualTo(-1);
        assertThat(dvc.contains(DOSSIER)).isFalse();
        assertThat(dvc.submissionsOf(DOSSIER)).isZero();
    }

    @Test
    void of_several_dossiers_all_take_effect_or_none() throws Exception {
        caller.submit("False", DvcCaller.dossier(CODE));

        JsonObject reply = caller.submit("False", List.of(DvcCaller.dossier(OTHER_CODE), DvcCaller.dossier(CODE)));

        assertThat(reply.getString("error_code")).isEqualTo("-3");
        assertThat(dvc.contains(DossierCode.of(OTHER_CODE))).isFalse();
    }

    @Test
    void one_dossier_twice_in_one_request_is_refused() throws Exception {
        JsonObject reply = caller.submit("False", List.of(DvcCaller.dossier(CODE), DvcCaller.dossier(CODE)));

        assertThat(reply.getString("error_code")).isEqualTo("-3");
        assertThat(dvc.dossiers()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MaHoSo",
                "MaTTHC",
                "TenTTHC",
                "MaLinhVuc",
                "TenLinhVuc",
                "LoaiDoiTuong",
                "NgayTiepNhan",
                "TrangThaiHoSo",
                "HinhThuc",
                "DonViXuLy"
            })
    void a_dossier_that_lacks_a_required_field_is_refused(String field) throws Exception {
        var dossier = DvcCaller.dossier(CODE);
        dossier.remove(field);

        JsonObject reply = caller.submit("False", dossier);

        assertThat(reply.getInt("error_code")).isEqualTo(-1);
        assertThat(reply.getString("message")).isEqualTo(field + " empty");
        assertThat(dvc.dossiers()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true", "0"})
    void the_kind_of_submission_is_a_text_True_or_False(String isUpdating) throws Exception {
        assertThat(caller.submit(isUpdating, DvcCaller.dossier(CODE)).getString("message"))
                .isEqualTo("isUpdating empty");
    }

    @Test
    void a_submission_of_nothing_is_refused() throws Exception {
        assertThat(caller.submit("False", List.of()).getString("message")).isEqualTo("data empty");
    }

    @Test
    void the_code_of_success_is_now_a_number_now_a_text() throws Exception {
        List<ValueType> types = List.of(
                codeType(caller.submit("False", DvcCaller.dossier(CODE))),
                codeType(caller.submit("False", DvcCaller.dossier(OTHER_CODE))));

        assertThat(types).containsExactlyInAnyOrder(ValueType.NUMBER, ValueType.STRING);
    }

    @Test
    void a_known_dossier_is_found_under_capital_keys() throws Exception {
        caller.submit("False", DvcCaller.dossier(CODE));

        JsonObject dossier = found(CODE);

        assertThat(dossier.getString("MAHOSO")).isEqualTo(CODE);
        assertThat(dossier.getString("MATTHC")).isEqualTo("1.004222");
        assertThat(dossier.getString("NGAYTIEPNHAN")).isEqualTo("20221015090000");
    }

    @Test
    void an_unknown_dossier_gives_an_empty_result() throws Exception {
        JsonObject reply = caller.find(CODE);

        assertThat(reply.getValue("/error_code").toString()).contains("0");
        assertThat(reply.getJsonArray("result")).isEmpty();
    }

    @Test
    void a_person_has_an_account() throws Exception {
        String number = people.get(0).id().digits();

        JsonObject reply =
                caller.send(DvcCaller.envelope(caller.session(), "TraCuuTechID").add("mstorcmnd", number));

        assertThat(reply.getJsonArray("result").getJsonObject(0).getString("TECHNICALID"))
                .isNotBlank();
    }

    @Test
    void an_unknown_session_is_refused() throws Exception {
        JsonObject reply = caller.send(DvcCaller.envelope("sai", "TraCuuHoSo").add("mahoso", CODE));

        assertThat(reply.getInt("error_code")).isEqualTo(-1);
        assertThat(reply.getString("message")).isEqualTo("Phiên làm việc không hợp lệ");
    }

    @Test
    void who_asks_in_nobodys_name_is_refused() throws Exception {
        JsonObject reply = caller.send(DvcCaller.envelope(caller.session(), "TraCuuHoSo")
                .add("mahoso", CODE)
                .add("madonvi", ""));

        assertThat(reply.getString("message")).isEqualTo("madonvi empty");
    }

    @Test
    void sessions_can_be_taken_back() throws Exception {
        String session = caller.session();

        dvc.expireSessions();

        JsonObject reply = caller.send(DvcCaller.submission(session, "False", List.of(DvcCaller.dossier(CODE))));
        assertThat(reply.getString("message")).isEqualTo("Phiên làm việc không hợp lệ");
        assertThat(dvc.dossiers()).isZero();
    }

    @Test
    void a_service_it_does_not_offer_is_refused() throws Exception {
        assertThat(caller.send(DvcCaller.envelope(caller.session(), "KhongCo")).getInt("error_code"))
                .isEqualTo(-1);
    }

    @Test
    void of_many_equal_submissions_at_once_one_takes_effect() throws Exception {
        String session = caller.session();

        List<Boolean> stored = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> isStored(session))
                .toList();

        assertThat(stored).filteredOn(yes -> yes).hasSize(1);
        assertThat(dvc.submissionsOf(DOSSIER)).isEqualTo(1);
    }

    private boolean isStored(String session) {
        try {
            return caller.send(DvcCaller.submission(session, "False", List.of(DvcCaller.dossier(CODE))))
                    .getString("message")
                    .equals("Đồng bộ thành công");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private JsonObject found(String code) throws Exception {
        return caller.find(code).getJsonArray("result").getJsonObject(0);
    }

    private static ValueType codeType(JsonObject reply) {
        return reply.getValue("/error_code").getValueType();
    }
}
