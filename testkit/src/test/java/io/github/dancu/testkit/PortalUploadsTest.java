package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.dossier.DossierCode;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files at the portal of a ministry. */
class PortalUploadsTest {
    private static final String CODE = "G09.20-20261015-0000001";
    private static final DossierCode DOSSIER = DossierCode.of(CODE);
    private static final String CONTENT = "tờ khai mẫu";
    private static final String HASH = PortalTokenCaller.sha256(CONTENT);

    private final DvcSimulator dvc = DvcSimulator.of(List.of());
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
    void a_file_is_stored_under_a_number_and_its_hash() throws Exception {
        HttpResponse<String> reply = caller.upload(fields(), CONTENT);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(Wire.json(reply).getString("IdTepTin")).isNotBlank();
        assertThat(Wire.json(reply).getString("HashTepTin")).isEqualTo(HASH);
        assertThat(dvc.files().hashesOf(DOSSIER)).containsExactly(HASH);
        assertThat(dvc.files().content(DOSSIER, HASH)).contains(CONTENT.getBytes(UTF_8));
        assertThat(dvc.received().of("UploadTep")).isEqualTo(1);
    }

    @Test
    void a_file_may_hold_any_bytes() throws Exception {
        byte[] content = new byte[100_000];
        new Random(7).nextBytes(content);
        Map<String, String> fields = fields();
        fields.put("HashTep", hash(content));

        assertThat(caller.upload(fields, content).statusCode()).isEqualTo(200);

        assertThat(dvc.files().content(DOSSIER, hash(content))).contains(content);
    }

    @Test
    void a_known_file_is_not_stored_again() throws Exception {
        JsonObject first = caller.uploaded(CODE, CONTENT);

        JsonObject second = caller.uploaded(CODE, CONTENT);

        assertThat(second).isEqualTo(first);
        assertThat(dvc.files().timesStored(DOSSIER, HASH)).isEqualTo(1);
        assertThat(dvc.noWriteTwice()).isTrue();
    }

    @Test
    void a_file_belongs_to_one_dossier() throws Exception {
        JsonObject first = caller.uploaded(CODE, CONTENT);

        JsonObject second = caller.uploaded("G09.20-20261015-0000002", CONTENT);

        assertThat(second.getString("IdTepTin")).isNotEqualTo(first.getString("IdTepTin"));
        assertThat(dvc.files().size()).isEqualTo(2);
        assertThat(dvc.files()).hasToString("PortalFiles[2]");
        assertThat(dvc.noWriteTwice()).isTrue();
    }

    @Test
    void a_portal_that_does_not_look_stores_a_file_again() throws Exception {
        dvc.acceptDuplicates();
        caller.uploaded(CODE, CONTENT);

        caller.uploaded(CODE, CONTENT);

        assertThat(dvc.files().timesStored(DOSSIER, HASH)).isEqualTo(2);
        assertThat(dvc.noWriteTwice()).isFalse();
    }

    @Test
    void a_file_that_is_not_what_its_hash_says_is_refused() throws Exception {
        HttpResponse<String> reply = caller.upload(fields(), CONTENT + " ");

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Wire.json(reply).getString("message")).isEqualTo("HashTep invalid");
        assertThat(dvc.files().size()).isZero();
    }

    @Test
    void the_hash_may_be_in_capital_letters() throws Exception {
        Map<String, String> fields = fields();
        fields.put("HashTep", HASH.toUpperCase(Locale.ROOT));

        assertThat(caller.upload(fields, CONTENT).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MaHoSo", "TenTep", "HashTep"})
    void an_upload_without_a_field_is_refused(String field) throws Exception {
        Map<String, String> fields = fields();
        fields.remove(field);

        HttpResponse<String> reply = caller.upload(fields, CONTENT);

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Wire.json(reply).getString("message")).isEqualTo(field + " empty");
    }

    @Test
    void an_upload_of_nothing_is_refused() throws Exception {
        Map<String, String> fields = fields();
        fields.put("HashTep", PortalTokenCaller.sha256(""));

        assertThat(Wire.json(caller.upload(fields, "")).getString("message")).isEqualTo("file empty");
        assertThat(caller.post("/UploadTep", fields()).statusCode()).isEqualTo(400);
    }

    @Test
    void an_upload_can_be_asked_for() throws Exception {
        assertThat(find(HASH).statusCode()).isEqualTo(404);
        assertThat(Wire.json(find(HASH)).getString("message")).isEqualTo("Tệp không tồn tại");
        JsonObject stored = caller.uploaded(CODE, CONTENT);

        assertThat(Wire.json(find(HASH))).isEqualTo(stored);
        assertThat(Wire.json(find(HASH.toUpperCase(Locale.ROOT)))).isEqualTo(stored);
        assertThat(find(PortalTokenCaller.sha256("khác")).statusCode()).isEqualTo(404);
    }

    @Test
    void a_file_is_stored_although_the_portal_says_that_it_failed() throws Exception {
        dvc.failNextWrites(1, PortalFault.STORES_ALL);

        assertThat(caller.upload(fields(), CONTENT).statusCode()).isEqualTo(502);

        assertThat(dvc.files().timesStored(DOSSIER, HASH)).isEqualTo(1);
        assertThat(find(HASH).statusCode()).isEqualTo(200);
    }

    @Test
    void a_dossier_names_only_files_that_were_uploaded_for_it() throws Exception {
        assertThat(submitWithPaper().statusCode()).isEqualTo(400);
        caller.uploaded(CODE, CONTENT);

        assertThat(submitWithPaper().statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> submitWithPaper() throws Exception {
        return caller.post("/NoiHoSo", """
                {"MaHoSo":"%s","MaTTHC":"1.004222","ChuHoSo":"Nguyễn Văn Mẫu","LoaiDoiTuong":"0","MaDonViTiepNhan":"G09.20",
                "NgayTiepNhan":"2026-10-15 09:00:00","ThanhPhanHoSo":[{"MaThanhPhanHoSo":"TP-MAU-01","SoLuong":"1","LoaiBan":"2",
                "GiayToDinhKem":[{"IdGiayTo":"TEP-1","TenGiayTo":"mẫu.pdf","HashTepTin":"%s"}]}]}""".formatted(CODE, HASH));
    }

    private HttpResponse<String> find(String hash) throws Exception {
        return caller.get("/UploadTep?MaHoSo=" + CODE + "&HashTep=" + hash);
    }

    private static Map<String, String> fields() {
        return new HashMap<>(Map.of("MaHoSo", CODE, "TenTep", "tờ khai.pdf", "HashTep", HASH));
    }

    private static String hash(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
