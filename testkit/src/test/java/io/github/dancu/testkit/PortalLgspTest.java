package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStep;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal on the integration platform of a province. */
class PortalLgspTest {
    private static final String BASE = "/KetNoiMotCuaQuocGia/";
    private static final String CODE = "H33.899-221015-0001";
    private static final DossierCode DOSSIER = DossierCode.of(CODE);

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
    void new_dossiers_updates_and_steps_have_an_address_each() throws Exception {
        push("ThemMoi", List.of(DvcCaller.dossier(CODE)));
        push("CapNhat", List.of(DvcCaller.dossier(CODE)));
        JsonObject reply = push("DongBoTienTrinh", List.of(DvcCaller.step(CODE, 1), DvcCaller.step(CODE, 2)));

        assertThat(reply.getString("message")).isEqualTo("Đồng bộ thành công");
        assertThat(dvc.creationsOf(DOSSIER)).isEqualTo(1);
        assertThat(dvc.submissionsOf(DOSSIER)).isEqualTo(2);
        assertThat(dvc.stepsOf(DOSSIER)).extracting(DossierStep::content).containsExactly("Bước 1", "Bước 2");
        assertThat(List.of("ThemMoi", "CapNhat", "DongBoTienTrinh"))
                .allSatisfy(name -> assertThat(dvc.received().of(name)).isEqualTo(1));
    }

    @Test
    void a_known_dossier_is_not_new_and_an_unknown_one_not_updated() throws Exception {
        assertThat(push("CapNhat", List.of(DvcCaller.dossier(CODE))).getString("message"))
                .isEqualTo("Hồ sơ không tồn tại");
        push("ThemMoi", List.of(DvcCaller.dossier(CODE)));

        JsonObject again = push("ThemMoi", List.of(DvcCaller.dossier(CODE)));

        assertThat(again.getString("error_code")).isEqualTo("-3");
        assertThat(again.getString("message")).isEqualTo("Hồ sơ đã tồn tại");
        assertThat(dvc.submissionsOf(DOSSIER)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ThemMoi", "CapNhat", "DongBoTienTrinh"})
    void what_is_no_array_is_refused(String name) throws Exception {
        assertThat(caller.post(BASE + name, "{}").statusCode()).isEqualTo(400);
        assertThat(push(name, List.of()).getString("message")).isEqualTo("data empty");
    }

    @Test
    void procedures_are_read() throws Exception {
        JsonObject list = Wire.json(caller.get(BASE + "LayDanhSachTTHC"));
        JsonObject one = Wire.json(caller.get(BASE + "LayThuTuc?maTTHC=1.004222"));

        assertThat(list.getJsonArray("result")).hasSizeGreaterThan(30);
        assertThat(one.getJsonArray("result").getJsonObject(0).getString("TENTTHC"))
                .isEqualTo("Đăng ký thường trú");
        assertThat(dvc.received().of("LayThuTuc")).isEqualTo(1);
    }

    @Test
    void procedures_are_read_by_GET_and_dossiers_pushed_by_POST() throws Exception {
        assertThat(caller.post(BASE + "LayThuTuc", "{}").statusCode()).isEqualTo(404);
        assertThat(caller.get(BASE + "ThemMoi").statusCode()).isEqualTo(404);
        assertThat(caller.post(BASE + "TraCuuHoSo", "{}").statusCode()).isEqualTo(404);
        assertThat(dvc.received().of(Received.UNKNOWN)).isEqualTo(3);
    }

    @Test
    void without_a_token_nothing_takes_effect() throws Exception {
        var reply = Wire.post(
                dvc.endpoint(),
                BASE + "ThemMoi",
                Wire.JSON,
                DvcCaller.data(List.of(DvcCaller.dossier(CODE))).toString());

        assertThat(reply.statusCode()).isEqualTo(401);
        assertThat(Wire.json(reply).getString("error")).isEqualTo("invalid_token");
        assertThat(dvc.dossiers()).isZero();
    }

    @Test
    void the_portal_fails_behind_it() throws Exception {
        dvc.failNextWrites(1, PortalFault.STORES_ALL);

        JsonObject reply = push("ThemMoi", List.of(DvcCaller.dossier(CODE)));

        assertThat(reply.getInt("error_code")).isEqualTo(-1);
        assertThat(dvc.creationsOf(DOSSIER)).isEqualTo(1);
    }

    private JsonObject push(String name, List<Map<String, String>> items) throws Exception {
        return Wire.json(caller.post(BASE + name, DvcCaller.data(items).toString()));
    }
}
