package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.CODE;
import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.Receipt.State;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.lgsp.TokenRequest;
import io.github.dancu.testkit.RecordedAudit;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How each profile puts things on the wire. */
class ProfilesTest {
    private static final String WELL = "{\"error_code\":0,\"result\":[]}";
    private static final URI ENDPOINT = URI.create("http://gateway.example.vn:8080/api");
    private static final StatusReport STATUS = StatusReport.builder(
                    CODE, DossierStatus.IN_PROGRESS, LocalDateTime.of(2026, 1, 2, 3, 4))
            .content("đang xử lý")
            .build();

    private final ScriptedTransport portal = new ScriptedTransport(WELL);

    @Test
    void a_provincial_gateway_has_an_address_for_each_service_and_lists_with_nothing_around_them() {
        DvcClient dvc = client(ProvincialProfile.of());

        assertThat(dvc.submit(WHY, Callers.dossierWithSteps(1)).value())
                .map(Receipt::state)
                .contains(State.ACCEPTED);
        dvc.reportStatus(WHY, STATUS);

        assertThat(portal.calls)
                .extracting(call -> call.uri().toString())
                .containsExactly(
                        ENDPOINT + "/SynsTTHCC/TraCuuHoSo?MaDinhDanhDV=H33.899",
                        ENDPOINT + "/SynsTTHCC/DongBoHoSoMC?MaDinhDanhDV=H33.899&isUpdating=False",
                        ENDPOINT + "/SynsTTHCC/CapNhatTienDoHoSoMC?MaDinhDanhDV=H33.899",
                        ENDPOINT + "/SynsTTHCC/DongBoTrangThaiHoSo?MaDinhDanhDV=H33.899&type=2");
        assertThat(ScriptedTransport.text(portal.calls.get(0))).isEqualTo("{\"mahoso\":\"" + CODE + "\"}");
        assertThat(ScriptedTransport.text(portal.calls.get(1)))
                .startsWith("[{\"ChuHoSo\"")
                .endsWith("}]");
        assertThat(ScriptedTransport.text(portal.calls.get(2))).startsWith("[{\"MaHoSo\"");
        assertThat(portal.calls)
                .allSatisfy(call -> assertThat(call.headers()).containsEntry("Authorization", "Bearer s-1"))
                .allSatisfy(call -> assertThat(call.headers()).containsEntry("Accept", "application/json"));
        assertThat(portal.logins)
                .singleElement()
                .satisfies(login -> assertThat(login.uri()).hasToString(ENDPOINT + "/SynsTTHCC/login"))
                .satisfies(login -> assertThat(ScriptedTransport.text(login))
                        .isEqualTo("{\"password\":\"bi-mat-mau\",\"username\":\"don-vi-mau\"}"));
    }

    @Test
    void an_update_at_a_provincial_gateway_says_so_in_the_query() {
        portal.reply(200, "{\"error_code\":0,\"result\":[{\"MAHOSO\":\"" + CODE + "\"}]}");

        client(ProvincialProfile.of().withServicesPath("Dong/Bo")).submit(WHY, Callers.fullDossier());

        assertThat(portal.last().uri())
                .hasToString(ENDPOINT + "/Dong/Bo/DongBoHoSoMC?MaDinhDanhDV=H33.899&isUpdating=True");
    }

    @Test
    void a_gateway_that_knows_its_callers_by_their_line_is_asked_without_a_session() {
        client(ProvincialProfile.of().withoutLogin()).submit(WHY, Callers.fullDossier());

        assertThat(portal.logins).isEmpty();
        assertThat(portal.calls)
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.headers()).doesNotContainKey("Authorization"));
    }

    @Test
    void an_lgsp_has_three_addresses_and_no_look_up() {
        DvcClient dvc = client(LgspProfile.of());

        assertThat(dvc.submit(WHY, Callers.dossierWithSteps(11)).value())
                .map(Receipt::state)
                .contains(State.ACCEPTED);

        assertThat(portal.calls)
                .extracting(call -> call.uri().toString())
                .containsExactly(
                        ENDPOINT + "/KetNoiMotCuaQuocGia/ThemMoi",
                        ENDPOINT + "/KetNoiMotCuaQuocGia/DongBoTienTrinh",
                        ENDPOINT + "/KetNoiMotCuaQuocGia/DongBoTienTrinh");
        assertThat(ScriptedTransport.text(portal.calls.get(0))).startsWith("[{\"ChuHoSo\"");
        assertThat(portal.calls)
                .allSatisfy(call -> assertThat(call.headers()).containsEntry("Authorization", "Bearer s-1"));
        assertThat(portal.logins)
                .singleElement()
                .satisfies(login -> assertThat(login.uri()).hasToString(ENDPOINT + "/token"));
    }

    @Test
    void what_an_lgsp_says_is_there_is_updated() {
        portal.reply(200, FakePortal.resource("exists.json"));

        Answer<Receipt> answer = client(LgspProfile.of()).submit(WHY, Callers.fullDossier());

        assertThat(answer.value()).map(Receipt::state).contains(State.UPDATED);
        assertThat(portal.paths())
                .containsExactly("/api/KetNoiMotCuaQuocGia/ThemMoi", "/api/KetNoiMotCuaQuocGia/CapNhat");
    }

    /** Whether the first attempt brought it there, or somebody long before, nobody can say. */
    @Test
    void what_an_lgsp_says_is_there_after_a_lost_attempt_is_updated_and_its_steps_are_in_doubt() {
        portal.lost().reply(200, FakePortal.resource("exists.json"));

        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class, () -> client(LgspProfile.of()).submit(WHY, Callers.dossierWithSteps(1)));

        assertThat(unknown.operation()).isEqualTo("reportSteps");
        assertThat(portal.paths()).endsWith("/api/KetNoiMotCuaQuocGia/CapNhat");
        assertThatThrownBy(unknown::reconcile).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void whether_a_lost_dossier_is_there_an_lgsp_cannot_be_asked() {
        portal.lost().lost().lost();

        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class, () -> client(LgspProfile.of()).submit(WHY, Callers.fullDossier()));

        assertThatThrownBy(unknown::reconcile)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("code cannot be asked for by the LGSP profile");
    }

    @Test
    void the_addresses_of_an_lgsp_are_settings() {
        Credentials key = Credentials.of(() -> "khoa", () -> "bi-mat-khoa");
        LgspProfile profile = LgspProfile.of()
                .withPaths("moi", "sua", "buoc")
                .withTokenUri(URI.create("http://sso.example.vn/token"))
                .withTokenRequest(TokenRequest.FORM)
                .withPartner(key, "app", "", "");
        portal.reply(200, FakePortal.resource("exists.json"));

        client(profile).submit(WHY, Callers.fullDossier());

        assertThat(portal.paths()).containsExactly("/api/moi", "/api/sua");
        assertThat(portal.calls).allSatisfy(call -> assertThat(call.headers()).containsKey("lgspaccesstoken"));
        assertThat(portal.logins.get(0).uri()).hasToString("http://sso.example.vn/token");
        assertThat(ScriptedTransport.text(portal.logins.get(0))).contains("client_id=don-vi-mau");
    }

    @Test
    void the_catalogues_of_an_lgsp_are_asked_for_by_get() {
        PortalChannel channel = LgspProfile.of().channel(ENDPOINT);

        WireRequest all = channel.ask("s-1", "H33", "LayDanhSachTTHC", Map.of());
        WireRequest one = channel.ask("s-1", "H33", "LayThuTuc", Map.of("maTTHC", "1.004222"));

        assertThat(all.isGet()).isTrue();
        assertThat(all.uri()).hasToString(ENDPOINT + "/KetNoiMotCuaQuocGia/LayDanhSachTTHC");
        assertThat(one.uri()).hasToString(ENDPOINT + "/KetNoiMotCuaQuocGia/LayThuTuc?maTTHC=1.004222");
        WireRequest other = LgspProfile.of()
                .withProcedurePaths("ds", "tt")
                .channel(ENDPOINT)
                .ask("s-1", "H33", "LayThuTuc", Map.of());
        assertThat(other.uri()).hasToString(ENDPOINT + "/tt");
    }

    @Test
    void a_status_report_at_the_security_server_has_its_type_beside_it() {
        client(Callers.PROFILE).reportStatus(WHY, STATUS);

        assertThat(ScriptedTransport.text(portal.last()))
                .isEqualTo("{\"data\":[{\"MaHoSo\":\"H33.899-260101-0001\",\"NgayXuLy\":\"20260102030400\","
                        + "\"NoiDung\":\"đang xử lý\",\"TrangThai\":\"2\"}],\"madonvi\":\"H33.899\","
                        + "\"service\":\"DongBoTrangThaiHoSo\",\"session\":\"s-1\",\"type\":\"2\"}");
    }

    @Test
    void what_a_profile_does_not_offer_is_told_before_anything_is_sent_or_audited() {
        RecordedAudit audit = new RecordedAudit();
        DvcClient lgsp = client(LgspProfile.of(), audit);
        DvcClient server = client(Callers.PROFILE, audit);
        DossierFile file = DossierFile.of("a.pdf", new byte[] {1});

        assertThatThrownBy(() -> lgsp.findSubmission(WHY, CODE))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("the LGSP profile does not offer TraCuuHoSo");
        assertThatThrownBy(() -> lgsp.reportStatus(WHY, STATUS))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("the LGSP profile does not offer DongBoTrangThaiHoSo");
        assertThatThrownBy(() -> server.newCode(WHY))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("the security-server profile does not offer GetNextValue");
        assertThatThrownBy(() -> server.upload(WHY, CODE, file))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("the security-server profile does not offer UploadTep");
        assertThatThrownBy(() -> client(ProvincialProfile.of()).uploadAll(WHY, CODE, List.of()))
                .hasMessage("the provincial profile does not offer UploadTep");
        assertThat(portal.calls).isEmpty();
        assertThat(audit.events()).isEmpty();
    }

    static List<PortalProfile> profiles() {
        return List.of(Callers.PROFILE, ProvincialProfile.of(), LgspProfile.of(), MinistryProfile.of());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void a_token_that_is_rejected_is_renewed_once_wherever_it_stands(PortalProfile profile) {
        portal.reply(401, "").reply(200, WELL);

        client(profile).submit(WHY, Callers.fullDossier());

        assertThat(portal.logins).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void a_profile_prints_its_name_and_nothing_else(PortalProfile profile) {
        assertThat(profile.toString()).matches("[A-Za-z]+Profile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a", "/token"})
    void an_address_that_cannot_be_one_is_refused_at_once(String uri) {
        assertThatThrownBy(() -> LgspProfile.of().withTokenUri(URI.create(uri)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private DvcClient client(PortalProfile profile) {
        return client(profile, new RecordedAudit());
    }

    private DvcClient client(PortalProfile profile, RecordedAudit audit) {
        return Callers.client(portal, audit).endpoint(ENDPOINT).profile(profile).build();
    }
}
