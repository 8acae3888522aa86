package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of the line and of a gateway, on every way to the portal. */
class PortalLineTest {
    private static final String CODE = "H33.899-221015-0001";

    private final DvcSimulator dvc = DvcSimulator.of(List.of());
    private String session;
    private String gatewaySession;
    private String token;

    @BeforeEach
    void start() throws Exception {
        DvcCaller adapter = new DvcCaller(dvc.start().endpoint());
        session = adapter.session();
        token = new PortalTokenCaller(dvc.endpoint()).token();
        gatewaySession = Wire.json(Wire.post(
                        dvc.endpoint(),
                        "/SynsTTHCC/login",
                        Wire.JSON,
                        Wire.json(Map.of("username", DvcSimulator.USER, "password", DvcSimulator.SECRET))))
                .getString("session");
    }

    @AfterEach
    void close() {
        dvc.close();
    }

    static Stream<Arguments> ways() {
        List<SimulatedFault> faults = Stream.concat(
                        Stream.of((SimulatedFault[]) LineFault.values()),
                        Stream.of((SimulatedFault[]) GatewayFault.values()))
                .toList();
        return Stream.of(DvcProfile.values())
                .flatMap(profile -> faults.stream().map(fault -> Arguments.of(profile, fault)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("ways")
    void a_dossier_is_stored_behind_a_fault_that_lets_the_portal_work_and_behind_no_other(
            DvcProfile profile, SimulatedFault fault) throws Exception {
        dvc.line().breakNext(1, fault);

        submitRegardless(profile);

        assertThat(dvc.dossiers()).isEqualTo(letsThePortalWork(fault) ? 1 : 0);
        assertThat(submit(profile).body()).contains(letsThePortalWork(fault) ? "tồn tại" : "thành công");
        assertThat(dvc.dossiers()).isEqualTo(1);
        assertThat(dvc.noWriteTwice()).isTrue();
    }

    @Test
    void state_of_all_profiles_is_there_after_a_restart() throws Exception {
        submit(DvcProfile.LGSP);

        dvc.stop();
        dvc.start();

        assertThat(submit(DvcProfile.MINISTRY).body()).contains("đã tồn tại");
        assertThat(submit(DvcProfile.PROVINCIAL_GATEWAY).body()).contains("đã tồn tại");
        assertThat(submit(DvcProfile.SECURITY_SERVER).body()).contains("đã tồn tại");
    }

    private static boolean letsThePortalWork(SimulatedFault fault) {
        return fault == LineFault.CUT_BODY
                || fault == LineFault.NO_ANSWER_AFTER_COMMIT
                || fault == GatewayFault.TRUNCATED_XML
                || fault == GatewayFault.HALF_BODY;
    }

    private void submitRegardless(DvcProfile profile) throws InterruptedException {
        try {
            submit(profile);
        } catch (IOException lost) {
            assertThat(lost).isNotNull();
        }
    }

    private HttpResponse<String> submit(DvcProfile profile) throws IOException, InterruptedException {
        List<Map<String, String>> dossiers = List.of(DvcCaller.dossier(CODE));
        return switch (profile) {
            case SECURITY_SERVER ->
                new DvcCaller(dvc.endpoint())
                        .post(
                                "g" + DvcCaller.TARGET,
                                DvcCaller.submission(session, "False", dossiers)
                                        .build()
                                        .toString());
            case PROVINCIAL_GATEWAY ->
                post(
                        "/SynsTTHCC/DongBoHoSoMC?MaDinhDanhDV=000.00.01.H33&isUpdating=False",
                        DvcCaller.data(dossiers).toString(),
                        gatewaySession);
            case LGSP ->
                post("/KetNoiMotCuaQuocGia/ThemMoi", DvcCaller.data(dossiers).toString(), token);
            case MINISTRY ->
                post(
                        "/NoiHoSo",
                        Wire.json(Map.of(
                                "MaHoSo", CODE,
                                "MaTTHC", "1.004222",
                                "ChuHoSo", "Nguyễn Văn Mẫu",
                                "LoaiDoiTuong", "0",
                                "MaDonViTiepNhan", "H33.899",
                                "NgayTiepNhan", "2022-10-15 09:00:00")),
                        token);
        };
    }

    private HttpResponse<String> post(String pathAndQuery, String body, String token)
            throws IOException, InterruptedException {
        return Wire.post(dvc.endpoint(), pathAndQuery, Wire.JSON, body, PortalTokenCaller.bearer(token));
    }
}
