package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsTest {
    private static final String PATH = "/api/qd130/";
    private static final String CLAIM = "guiHoSoXmlQD4750";
    private static final String CHECK_IN = "checkInKcbQd4750";
    private static final String ENCOUNTER = "91000-MAU-1";

    private final BhxhSimulator bhxh = BhxhSimulator.of(List.of(), new SettableClock("2024-12-31T17:00:08Z"));
    private BhxhCaller caller;

    @BeforeEach
    void start() {
        caller = new BhxhCaller(bhxh.start().endpoint());
    }

    @AfterEach
    void close() {
        bhxh.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guiHoSoXmlQD130", CLAIM, "guiHoSoXmlQD3176"})
    void a_claim_is_taken_in_and_stamped_with_the_time_in_Vietnam(String function) throws Exception {
        HttpResponse<String> reply = send(function, upload("130", claim(ENCOUNTER, "1")));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(Wire.json(reply).getString("maKetQua")).isEqualTo("200");
        assertThat(Wire.json(reply).getString("thoiGianTiepNhan")).isEqualTo("20250101000008");
        assertThat(Wire.json(reply).getString("maGiaoDich")).isNotEmpty();
        assertThat(Wire.json(reply).getString("thongDiep")).isNotEmpty();
        assertThat(bhxh.claims().contains(ENCOUNTER)).isTrue();
        assertThat(bhxh.checkIns().size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {CHECK_IN, "checkInKcbQd3176"})
    void a_check_in_is_taken_in_bare_or_in_an_envelope(String function) throws Exception {
        String bare = "<CHI_TIEU_TRANG_THAI_KCB><MA_LK>%s</MA_LK></CHI_TIEU_TRANG_THAI_KCB>".formatted(ENCOUNTER);

        send(function, upload("0", bare));
        send(function, upload("0", envelope("XML0", bare)));

        assertThat(bhxh.checkIns().submissionsOf(ENCOUNTER)).isEqualTo(2);
        assertThat(bhxh.claims().size()).isZero();
    }

    @Test
    void an_upload_may_be_JSON() throws Exception {
        var reply =
                caller.callWithHeaders(PATH + CLAIM, caller.token(), Wire.JSON, upload("130", claim(ENCOUNTER, "1")));

        assertThat(Wire.json(reply).getString("maKetQua")).isEqualTo("200");
    }

    @Test
    void a_second_upload_of_an_encounter_replaces_the_first() throws Exception {
        String first = transaction(claim(ENCOUNTER, "1"));
        String second = transaction(claim(ENCOUNTER, "2"));

        assertThat(second).isNotEqualTo(first);
        assertThat(bhxh.claims().size()).isEqualTo(1);
        assertThat(bhxh.claims().submissionsOf(ENCOUNTER)).isEqualTo(2);
        assertThat(bhxh.claims().file(ENCOUNTER)).contains(claim(ENCOUNTER, "2"));
        assertThat(bhxh.claims().file("91000-MAU-2")).isEmpty();
        assertThat(bhxh.claims()).hasToString("BhxhDossiers[1]");
    }

    @Test
    void a_claim_whose_answer_is_lost_took_effect_once() throws Exception {
        JsonObject token = caller.token();
        bhxh.line().breakNext(1, LineFault.NO_ANSWER_AFTER_COMMIT);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() ->
                        caller.callWithHeaders(PATH + CLAIM, token, Wire.FORM, upload("130", claim(ENCOUNTER, "1"))));

        assertThat(bhxh.claims().submissionsOf(ENCOUNTER)).isEqualTo(1);
        assertThat(bhxh.received().of(CLAIM)).isEqualTo(1);
    }

    @Test
    void a_claim_into_a_connection_that_is_reset_takes_no_effect() throws Exception {
        JsonObject token = caller.token();
        bhxh.line().breakNext(1, LineFault.CONNECTION_RESET);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() ->
                        caller.callWithHeaders(PATH + CLAIM, token, Wire.FORM, upload("130", claim(ENCOUNTER, "1"))));

        assertThat(bhxh.claims().submissionsOf(ENCOUNTER)).isZero();
    }

    @Test
    void a_file_that_is_no_dossier_is_of_a_wrong_format() throws Exception {
        String summary = "<TONG_HOP><MA_LK>%s</MA_LK></TONG_HOP>".formatted(ENCOUNTER);
        String withEntity =
                "<!DOCTYPE TONG_HOP [<!ENTITY e \"" + ENCOUNTER + "\">]><TONG_HOP><MA_LK>&e;</MA_LK></TONG_HOP>";
        List<String> wrong = List.of(
                "<GIAMDINHHS>",
                "<GIAMDINHHS/>",
                summary,
                envelope("XML2", summary),
                envelope("XML1", "<TONG_HOP/>"),
                claim(ENCOUNTER, "1").replace("</HOSO>", "</HOSO><HOSO/>"),
                envelope("XML1", withEntity));

        for (String file : wrong) {
            assertThat(codeOf(upload("130", file))).as(file).isEqualTo("123");
        }
        Map<String, String> notBase64 = upload("130", summary);
        notBase64.put("fileHSBase64", "%%%");
        assertThat(codeOf(notBase64)).isEqualTo("123");
        assertThat(bhxh.claims().size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"username", "loaiHoSo", "maTinh", "maCSKCB", "fileHSBase64"})
    void a_missing_field_is_named_with_HTTP_400(String field) throws Exception {
        Map<String, String> upload = upload("130", claim(ENCOUNTER, "1"));
        upload.remove(field);

        HttpResponse<String> reply = send(CLAIM, upload);

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Wire.json(reply).getString("maKetQua")).isEqualTo("205");
        assertThat(Wire.json(reply).getString("thongDiep")).isEqualTo("Null " + field);
        assertThat(bhxh.claims().size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"loaiHoSo,0,205", "maCSKCB,91C54,403", "maTinh,01,403", "username,91C54_BV,403"})
    void another_kind_and_another_facility_are_refused(String field, String value, String code) throws Exception {
        Map<String, String> upload = upload("130", claim(ENCOUNTER, "1"));
        upload.put(field, value);

        assertThat(codeOf(upload)).isEqualTo(code);
        assertThat(bhxh.claims().size()).isZero();
    }

    @Test
    void an_answer_to_order_lets_nothing_take_effect() throws Exception {
        bhxh.answerNext(CLAIM, "124", "Lỗi lưu dữ liệu");

        assertThat(codeOf(upload("130", claim(ENCOUNTER, "1")))).isEqualTo("124");
        assertThat(bhxh.claims().size()).isZero();
        assertThat(codeOf(upload("130", claim(ENCOUNTER, "1")))).isEqualTo("200");
    }

    @ParameterizedTest
    @CsvSource({"HTTP_401,401,", "CODE_401,200,401", "TEXT_ONLY,200,500"})
    void a_wrong_token_is_rejected_in_each_way(TokenRejection way, int status, String code) throws Exception {
        bhxh.rejectTokensBy(way);
        JsonObject token = caller.token();
        bhxh.expireTokens();

        var reply = caller.callWithHeaders(PATH + CLAIM, token, Wire.FORM, upload("130", claim(ENCOUNTER, "1")));

        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(WireJson.object(reply.body())
                        .map(body -> body.getString("maKetQua"))
                        .orElse(null))
                .isEqualTo(code);
        assertThat(bhxh.claims().size()).isZero();
    }

    private String transaction(String file) throws Exception {
        return Wire.json(send(CLAIM, upload("130", file))).getString("maGiaoDich");
    }

    private String codeOf(Map<String, String> upload) throws Exception {
        return Wire.json(send(CLAIM, upload)).getString("maKetQua");
    }

    private HttpResponse<String> send(String function, Map<String, String> upload) throws Exception {
        return caller.callWithHeaders(PATH + function, caller.token(), Wire.FORM, upload);
    }

    private static Map<String, String> upload(String kind, String file) {
        return new HashMap<>(Map.of(
                "username",
                BhxhSimulator.USER,
                "loaiHoSo",
                kind,
                "maTinh",
                "91",
                "maCSKCB",
                "91000",
                "fileHSBase64",
                base64(file)));
    }

    private static String claim(String encounter, String number) {
        return envelope("XML1", "<TONG_HOP><MA_LK>%s</MA_LK><STT>%s</STT></TONG_HOP>".formatted(encounter, number));
    }

    private static String envelope(String table, String content) {
        return """
                <GIAMDINHHS><THONGTINDONVI><MACSKCB>91000</MACSKCB></THONGTINDONVI><THONGTINHOSO><SOLUONGHOSO>1</SOLUONGHOSO>
                <DANHSACHHOSO><HOSO><FILEHOSO><LOAIHOSO>%s</LOAIHOSO><NOIDUNGFILE>%s</NOIDUNGFILE></FILEHOSO></HOSO></DANHSACHHOSO>
                </THONGTINHOSO><CHUKYDONVI/></GIAMDINHHS>""".formatted(table, base64(content));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
