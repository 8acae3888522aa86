package io.github.dancu.dvc.linked;

import static io.github.dancu.dvc.linked.LinkedCallers.CODE;
import static io.github.dancu.dvc.linked.LinkedCallers.LINKED;
import static io.github.dancu.dvc.linked.LinkedCallers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Outcome;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.UnreadableReplyException;
import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.dossier.LinkedStatus;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dvc.linked.LinkedFinding.Kind;
import io.github.dancu.testkit.RecordedAudit;
import io.github.dancu.testkit.VirtualTimeline;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedSoftwareClientTest {
    private static final String DONE = "{\"errors\":null,\"title\":\"Cập nhật thành công\",\"status\":200}";
    private static final String HEAD =
            "\"maDonVi\":30742,\"maTTHC\":\"2.000986\",\"module\":\"KS\",\"maHoSo\":\"LT.91-260105-0001\"";
    private static final String FORM = "<hoSo><hoTich><nksHoTen> Trần Bé Mẫu </nksHoTen><noiDangKy>30742</noiDangKy>"
            + "<me><hoTen>Mẫu</hoTen></me><ghiChu/></hoTich></hoSo>";
    private static final String FILE =
            "{\"id\":1,\"loaiGiayTo\":3,\"tenGiayTo\":\"Giấy chứng sinh\",\"tenTepDinhKem\":\"a.pdf\","
                    + "\"huyGiayTo\":0,\"duLieuTepDinhKem\":\"YWJj\"}";

    private final Replies replies = new Replies();
    private final RecordedAudit audit = new RecordedAudit();
    private final VirtualTimeline timeline = VirtualTimeline.startingAt(LinkedCallers.MONDAY_AT_NINE);
    private final LinkedSoftwareClient client = client().build();

    private LinkedSoftwareClient.Builder client() {
        return LinkedSoftwareClient.builder()
                .endpoint(URI.create("https://dvclt.example.vn"))
                .credentials(Credentials.of(() -> "mot-cua", () -> "bi-mat"))
                .connection(LinkedCallers.settings(timeline, audit)
                        .transport(replies)
                        .build());
    }

    @Test
    void a_login_sends_the_account_and_the_token_stands_in_a_header() {
        replies.reply(200, "{\"data\":[]}");

        client.newDossiers(WHY);

        assertThat(replies.logins).singleElement().satisfies(login -> {
            assertThat(login.uri()).hasToString("https://dvclt.example.vn/api/tokens");
            assertThat(Replies.text(login)).contains("\"userName\":\"mot-cua\"", "\"password\":\"bi-mat\"");
        });
        assertThat(replies.requests).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("GET");
            assertThat(request.uri()).hasToString("https://dvclt.example.vn/api/lienthongdvclt/hosolienthong");
            assertThat(request.headers()).containsEntry("Authorization", "Bearer the-1");
        });
    }

    @Test
    void a_token_may_stand_within_data_and_is_renewed_when_it_could_not_be_refreshed_any_more() {
        replies.login("{\"data\":{\"token\":\"the-2\",\"refreshTokenExpiryTime\":\"2026-01-05T03:00:00Z\"}}")
                .reply(200, "{\"data\":[]}");

        client.newDossiers(WHY);
        timeline.pass(Duration.ofMinutes(59));
        client.newDossiers(WHY);
        int before = replies.logins.size();
        timeline.pass(Duration.ofMinutes(2));
        client.newDossiers(WHY);

        assertThat(before).isEqualTo(1);
        assertThat(replies.logins).hasSize(2);
        assertThat(replies.requests.get(0).headers()).containsEntry("Authorization", "Bearer the-2");
    }

    @Test
    void a_rejected_token_is_asked_for_anew_once() {
        replies.reply(401, "").reply(200, "{\"data\":[]}");

        assertThat(client.newDossiers(WHY).value()).contains(List.of());
        assertThat(replies.logins).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"token\":null}", "{\"data\":{}}"})
    void a_login_without_a_token_is_no_login(String reply) {
        replies.login(reply);

        assertThatThrownBy(() -> client.newDossiers(WHY)).isInstanceOf(ConnectorException.class);
        assertThat(replies.requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\":[%s]}", "[%s]", "{\"data\":%s}", "%s"})
    void a_list_may_be_wrapped_or_bare(String wrapping) {
        replies.reply(200, wrapping.formatted("{\"id\":\"a-1\"," + HEAD + ",\"techId\":\"tai-khoan\"}"));

        List<LinkedNotice> notices = client.newDossiers(WHY).value().orElseThrow();

        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.id()).contains("a-1");
            assertThat(notice.code()).contains(LINKED);
            assertThat(notice.unit()).contains("30742");
            assertThat(notice.procedure()).contains(ProcedureCode.of("2.000986"));
            assertThat(notice.group().meaning()).contains(LinkedGroup.BIRTH);
            assertThat(notice.account()).contains("tai-khoan");
            assertThat(notice.findings()).isEmpty();
        });
    }

    @Test
    void what_is_wrong_with_a_row_is_a_finding_and_the_others_are_read() {
        replies.reply(
                200,
                "{\"data\":[{\"maHoSo\":\"hồ sơ\",\"module\":\"XX\",\"maTTHC\":{\"a\":1},\"ngayTiepNhan\":\"hôm qua\"},"
                        + "{\"id\":\"a-2\"," + HEAD.replace("KS", "LTKT") + "}]}");

        List<LinkedNotice> notices = client.newDossiers(WHY).value().orElseThrow();

        assertThat(notices.get(0).findings())
                .extracting(LinkedFinding::field, LinkedFinding::kind)
                .containsExactlyInAnyOrder(
                        tuple("id", Kind.MISSING),
                        tuple("maHoSo", Kind.UNREADABLE),
                        tuple("maDonVi", Kind.MISSING),
                        tuple("maTTHC", Kind.UNREADABLE),
                        tuple("module", Kind.UNKNOWN),
                        tuple("ngayTiepNhan", Kind.UNREADABLE));
        assertThat(notices.get(0).unread())
                .containsEntry("maHoSo", "hồ sơ")
                .containsEntry("maTTHC", "{\"a\":1}")
                .containsEntry("ngayTiepNhan", "hôm qua");
        assertThat(notices.get(0).group().raw()).isEqualTo("XX");
        assertThat(notices.get(1).findings()).containsExactly(new LinkedFinding("module", Kind.CONTRADICTION));
    }

    @ParameterizedTest
    @CsvSource({
        "05/01/2026 08:09:10, 2026-01-05T08:09:10",
        "05/01/2026 08:09, 2026-01-05T08:09",
        "05/01/2026, 2026-01-05T00:00",
        "2026-01-05T08:09:10.1234567, 2026-01-05T08:09:10.123456700",
        "2026-01-05T01:09:10Z, 2026-01-05T08:09:10",
        "20260105, 2026-01-05T00:00"
    })
    void times_are_read_in_every_form_that_was_seen(String text, LocalDateTime time) {
        replies.reply(200, "[{\"id\":\"a\"," + HEAD + ",\"ngayTiepNhan\":\"" + text + "\"}]");

        assertThat(client.newDossiers(WHY).value().orElseThrow().get(0).receivedAt())
                .contains(time);
    }

    @Test
    void a_dossier_is_read_with_its_form_and_files() {
        found("{" + HEAD + ",\"data\":\"" + escaped(FORM) + "\",\"fileDinhKem\":[" + FILE + "]}");

        LinkedDossier dossier = client.find(WHY, "a-1").value().orElseThrow();

        assertThat(replies.requests.get(0).uri())
                .hasToString("https://dvclt.example.vn/api/lienthongdvclt/hosolienthong/a-1");
        assertThat(dossier.findings()).isEmpty();
        assertThat(dossier.notice().id()).contains("a-1");
        assertThat(dossier.form().orElseThrow().fields())
                .containsEntry("nksHoTen", "Trần Bé Mẫu")
                .containsEntry("me.hoTen", "Mẫu")
                .hasSize(3);
        assertThat(dossier.form().orElseThrow().registrationPlace()).contains("30742");
        assertThat(dossier.files()).singleElement().satisfies(file -> {
            assertThat(file.content()).get().isEqualTo(new byte[] {'a', 'b', 'c'});
            assertThat(file.sha256()).contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(file.title()).isEqualTo("Giấy chứng sinh");
            assertThat(file.fileName()).isEqualTo("a.pdf");
            assertThat(file.kind()).isEqualTo("3");
            assertThat(file.isWithdrawn()).isFalse();
        });
    }

    @Test
    void a_dossier_may_stand_within_data_or_within_a_text_there() {
        String whole = "{" + HEAD + ",\"data\":\"" + escaped(FORM) + "\",\"fileDinhKem\":[" + FILE + "]}";
        found("{\"data\":" + whole + "}");
        LinkedDossier within = client.find(WHY, "a-1").value().orElseThrow();
        found("{\"data\":{" + HEAD + ",\"data\":\"" + escaped(whole) + "\"}}");
        client.find(WHY, "a-1");
        LinkedDossier asText = client.find(WHY, "a-1").value().orElseThrow();

        for (LinkedDossier dossier : List.of(within, asText)) {
            assertThat(dossier.findings()).isEmpty();
            assertThat(dossier.notice().code()).contains(LINKED);
            assertThat(dossier.form()).isPresent();
            assertThat(dossier.files()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no form",
                "{broken",
                "<hoSo/>",
                "<hoTich><a>",
                "<!DOCTYPE hoTich [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><hoTich><a>&x;</a></hoTich>"
            })
    void a_form_that_cannot_be_read_is_a_finding_and_kept_as_it_came(String data) {
        found("{" + HEAD + ",\"data\":\"" + escaped(data) + "\"}");

        LinkedDossier dossier = client.find(WHY, "a-1").value().orElseThrow();

        assertThat(dossier.form()).isEmpty();
        assertThat(dossier.data()).isEqualTo(data);
        assertThat(dossier.findings()).containsExactly(new LinkedFinding("data", Kind.UNREADABLE));
    }

    @Test
    void files_that_are_none_are_findings() {
        String broken = FILE.replace("YWJj", "không phải base64");
        String empty = FILE.replace("YWJj", "");
        String withdrawn = FILE.replace("\"huyGiayTo\":0", "\"huyGiayTo\":1");
        String inLines = FILE.replace("YWJj", "YW\\nJj");
        found("{" + HEAD + ",\"data\":\"" + escaped(FORM) + "\",\"fileDinhKem\":["
                + String.join(",", broken, empty, withdrawn, inLines) + "]}");

        LinkedDossier dossier = client.find(WHY, "a-1").value().orElseThrow();

        assertThat(dossier.findings())
                .containsExactly(
                        new LinkedFinding("fileDinhKem[0].duLieuTepDinhKem", Kind.UNREADABLE),
                        new LinkedFinding("fileDinhKem[1].duLieuTepDinhKem", Kind.MISSING));
        assertThat(dossier.files().get(0).unread()).contains("không phải base64");
        assertThat(dossier.files().get(0).content()).isEmpty();
        assertThat(dossier.files().get(2).isWithdrawn()).isTrue();
        assertThat(dossier.files().get(3).content()).get().isEqualTo(new byte[] {'a', 'b', 'c'});
    }

    @Test
    void a_list_of_files_that_is_none_and_a_file_that_is_too_large_are_findings() {
        found("{" + HEAD + ",\"data\":\"" + escaped(FORM) + "\",\"fileDinhKem\":[1]}");
        LinkedDossier noList = client.find(WHY, "a-1").value().orElseThrow();
        found("{" + HEAD + ",\"data\":\"" + escaped(FORM) + "\",\"fileDinhKem\":[" + FILE + "]}");
        LinkedSoftwareClient strict = client().largestFile(2).build();
        strict.find(WHY, "a-1");
        LinkedDossier tooLarge = strict.find(WHY, "a-1").value().orElseThrow();

        assertThat(noList.findings()).containsExactly(new LinkedFinding("fileDinhKem", Kind.UNREADABLE));
        assertThat(tooLarge.findings())
                .containsExactly(new LinkedFinding("fileDinhKem[0].duLieuTepDinhKem", Kind.TOO_LARGE));
        assertThat(tooLarge.files().get(0).content()).isEmpty();
    }

    @Test
    void what_is_kept_of_a_dossier_is_the_same_dossier() throws Exception {
        found("{" + HEAD.replace("\"KS\"", "\"XX\"")
                + ",\"ngayTiepNhan\":\"hôm qua\",\"data\":\"no form\",\"fileDinhKem\":[" + FILE + ","
                + FILE.replace("YWJj", "?") + "]}");
        LinkedDossier dossier = client.find(WHY, "a-1").value().orElseThrow();

        LinkedDossier again =
                LinkedDossier.read(JsonText.read(JsonText.write(dossier.saved())), "a-1", Integer.MAX_VALUE);

        assertThat(again.findings()).isEqualTo(dossier.findings()).hasSize(4);
        assertThat(again.data()).isEqualTo("no form");
        assertThat(again.notice().group().raw()).isEqualTo("XX");
        assertThat(again.files())
                .extracting(LinkedFile::sha256)
                .isEqualTo(dossier.files().stream().map(LinkedFile::sha256).toList());
        assertThat(again.files().get(1).unread()).contains("?");
        assertThat(again.files().get(0).kind()).isEqualTo("3");
    }

    @Test
    void an_unknown_dossier_is_an_empty_answer() {
        replies.reply(404, "{\"title\":\"Not Found\",\"status\":404}");

        assertThat(client.find(WHY, "a-1").value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void an_identifier_that_is_none_is_refused_before_anything_is_sent(String id) {
        assertThatThrownBy(() -> client.find(WHY, id)).isInstanceOf(InvalidRequestException.class);
        assertThat(replies.logins).isEmpty();
    }

    @Test
    void a_dossier_that_is_no_object_cannot_be_read() {
        replies.reply(200, "[1]");

        assertThatThrownBy(() -> client.find(WHY, "a-1")).isInstanceOf(UnreadableReplyException.class);
    }

    @Test
    void a_receipt_is_confirmed_with_a_put() {
        replies.reply(200, DONE);

        Receipt receipt = client.confirmReceipt(WHY, LINKED).value().orElseThrow();

        assertThat(replies.requests).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("PUT");
            assertThat(request.uri()).hasToString("https://dvclt.example.vn/api/lienthongdvclt/capnhatdanhan");
            assertThat(Replies.text(request)).contains("\"maHoSo\":\"LT.91-260105-0001\"", "\"daNhan\":true");
        });
        assertThat(receipt.state()).isEqualTo(Receipt.State.ACCEPTED);
        assertThat(receipt.key()).isEqualTo("LT.91-260105-0001");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "200|{\"status\":200}|ACCEPTED",
                "200|{\"status\":\"200\",\"errors\":{}}|ACCEPTED",
                "200|{\"messages\":[\"Cập nhật thành công\"]}|ACCEPTED",
                "200|{\"status\":400,\"title\":\"Hồ sơ đã hoàn thành đăng ký, không được cập nhật trạng thái\"}|ALREADY_THERE",
                "400|{\"status\":400,\"title\":\"Hồ sơ đã trả kết quả, không được cập nhật trạng thái\"}|ALREADY_THERE",
                "409|{\"errors\":[\"Hồ sơ đã có kết quả xử lý. Không thể cập nhật\"]}|ALREADY_THERE",
            })
    void answers_that_say_that_the_status_is_there(int http, String body, Receipt.State state) {
        replies.reply(http, body);

        assertThat(client.report(WHY, report(LinkedStatus.REGISTERED))
                        .value()
                        .orElseThrow()
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "200|{\"status\":400,\"title\":\"Hồ sơ chưa cập nhật trạng thái trước đó\"}|UnavailableException",
                "400|{\"status\":400,\"title\":\"Logic xử lý không hợp lệ\"}|InvalidRequestException",
                "400|{\"status\":400,\"errors\":{\"maHoSo\":[\"required\"]}}|InvalidRequestException",
                "400|<html></html>|InvalidRequestException",
                "200|{\"status\":400,\"title\":\"Hồ sơ đã bị từ chối. Không thể cập nhật trạng thái\"}|InvalidRequestException",
                "200|{\"status\":400,\"title\":\"Hồ sơ LT.91-260105-0001 bị từ chối\"}|InvalidRequestException",
                "200|{\"status\":400,\"title\":\"Không cập nhật được vì hồ sơ đã bị từ chối\"}|InvalidRequestException",
                "200|{\"status\":400,\"title\":\"Truy cập bị từ chối\"}|RefusedException",
                "400|{\"status\":400,\"title\":\"Yêu cầu bị từ chối\"}|RefusedException",
                "400|{\"status\":400,\"title\":\"Yêu cầu cập nhật hồ sơ bị từ chối\"}|RefusedException",
                "400|{\"status\":400,\"title\":\"Hồ sơ không cập nhật được: truy cập bị từ chối\"}|RefusedException",
                "400|{\"title\":\"Không lưu được hồ sơ\",\"detail\":\"Bị từ chối\"}|RefusedException",
                "403|{\"title\":\"Forbidden\"}|RefusedException",
                "200|{\"status\":200,\"title\":\"Cập nhật không thành công\"}|UnavailableException",
                "200|{\"title\":\"Cập nhật chưa thành công\"}|OutcomeUnknownException",
                "200|{\"status\":200,\"errors\":{\"a\":1}}|OutcomeUnknownException",
                "200|{\"status\":777}|OutcomeUnknownException",
                "200|{}|OutcomeUnknownException",
                "200|[]|OutcomeUnknownException",
                "200|<html></html>|OutcomeUnknownException",
                "500|{\"status\":500}|OutcomeUnknownException",
            })
    void answers_that_do_not(int http, String body, String failure) {
        replies.reply(http, body);

        assertThatThrownBy(() -> client.report(WHY, report(LinkedStatus.REGISTERED)))
                .satisfies(
                        thrown -> assertThat(thrown.getClass().getSimpleName()).isEqualTo(failure));
    }

    @Test
    void a_refusal_of_a_dossier_that_was_refused_says_nothing_new() {
        replies.reply(200, "{\"status\":400,\"title\":\"Hồ sơ đã bị từ chối. Không thể cập nhật trạng thái\"}");

        assertThat(client.report(WHY, report(LinkedStatus.REFUSED))
                        .value()
                        .orElseThrow()
                        .state())
                .isEqualTo(Receipt.State.ALREADY_THERE);
    }

    @Test
    void a_refusal_of_a_dossier_is_not_taken_where_our_account_is_refused() {
        replies.reply(200, "{\"status\":400,\"title\":\"Truy cập bị từ chối\"}");

        assertThatThrownBy(() -> client.report(WHY, report(LinkedStatus.REFUSED)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void a_status_in_doubt_is_told_again() {
        replies.reply(502, "<html></html>").reply(200, DONE);

        assertThat(client.report(WHY, report(LinkedStatus.ACCEPTED)).value()).isPresent();
        assertThat(replies.requests).hasSize(2);
        assertThat(Replies.text(replies.requests.get(1))).isEqualTo(Replies.text(replies.requests.get(0)));
    }

    @Test
    void the_end_of_a_lost_status_cannot_be_asked_for() {
        assertThatThrownBy(() -> client.report(WHY, report(LinkedStatus.ACCEPTED)))
                .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> {
                    assertThat(unknown.key()).isEqualTo("LT.91-260105-0001/3");
                    assertThat(unknown.reconcile()).isEmpty();
                });
    }

    @Test
    void a_status_has_every_field_that_is_set_and_no_other() {
        replies.reply(200, DONE);
        LinkedStatusReport report = LinkedStatusReport.builder(
                        LINKED, CODE, ProcedureCode.of("2.000986"), LinkedStatus.SUPPLEMENT_REQUESTED, at(9))
                .note("ghi chú")
                .handler("Lê Thị Mẫu")
                .title("Công chức")
                .department("Một cửa")
                .content("Thiếu giấy tờ")
                .startedAt(at(8))
                .dueAt(at(17))
                .postponed(at(10), at(11))
                .supplementDueAt(at(12))
                .build();

        client().agency(7).build().report(WHY, report);

        assertThat(Replies.text(replies.requests.get(0)))
                .contains("\"coQuanXuLy\":7", "\"trangThai\":2", "\"thoiGianThucHien\":\"05/01/2026 09:00:00\"")
                .contains("\"ghiChu\":\"ghi chú\"", "\"nguoiXuLy\":\"Lê Thị Mẫu\"", "\"chucDanh\":\"Công chức\"")
                .contains("\"phongBanXuLy\":\"Một cửa\"", "\"noiDungXuLy\":\"Thiếu giấy tờ\"")
                .contains(
                        "\"ngayBatDau\":\"05/01/2026 08:00:00\"", "\"ngayKetThucTheoQuyDinh\":\"05/01/2026 17:00:00\"")
                .contains("\"ngayHenTraTruoc\":\"05/01/2026 10:00:00\"", "\"ngayHenTraMoi\":\"05/01/2026 11:00:00\"")
                .contains("\"hanBoSungHoSo\":\"05/01/2026 12:00:00\"")
                .doesNotContain("ketQuaXuLy");
    }

    @Test
    void paths_and_codes_are_settings() {
        replies.reply(200, "{\"status\":1}");
        LinkedSoftwareClient other = client().path(LinkedService.STATUS, "/v2/trang-thai")
                .code("1", Outcome.SUCCESS)
                .build();

        assertThat(other.report(WHY, report(LinkedStatus.ACCEPTED)).value()).isPresent();
        assertThat(replies.requests.get(0).uri()).hasToString("https://dvclt.example.vn/v2/trang-thai");
    }

    @Test
    void settings_that_cannot_be_are_refused_at_once() {
        LinkedSoftwareClient.Builder builder = LinkedSoftwareClient.builder();

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a LinkedSoftwareClient needs an endpoint and credentials");
        assertThatThrownBy(() -> builder.endpoint(URI.create("ftp://a.vn")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.path(LinkedService.LIST, "a?b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.largestFile(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.agency(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.code(" ", Outcome.SUCCESS)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "mã"})
    void a_code_that_could_harm_a_file_name_is_none(String text) {
        assertThat(LinkedCode.tryParse(text)).isEmpty();
        assertThatThrownBy(() -> LinkedCode.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_closed_client_says_so() {
        client.close();

        assertThatThrownBy(() -> client.newDossiers(WHY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the DVCLT client is closed");
    }

    @Test
    void the_audit_log_says_what_was_done_and_to_which_dossier() {
        replies.reply(200, "{\"data\":[]}").reply(200, DONE);

        client.newDossiers(WHY);
        client.confirmReceipt(WHY, LINKED);
        client.report(WHY, report(LinkedStatus.ACCEPTED));

        assertThat(audit.events())
                .filteredOn(event -> event.phase() == AuditEvent.Phase.LEAVING)
                .extracting(event -> event.system(), event -> event.operation(), event -> event.subject())
                .containsExactly(
                        tuple("DVCLT", "listNewDossiers", "-"),
                        tuple("DVCLT", "confirmReceipt", "LT.91-260105-0001"),
                        tuple("DVCLT", "reportLinkedStatus", "LT.91-260105-0001/3"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "77,77",
        "0f8fad5b-d9cb-469f-a165-70867728950e,0f8fad5b-d9cb-469f-a165-70867728950e",
        "DVCLT:2026.01_0001-a-code-of-more-than-twenty-characters,"
                + "DVCLT:2026.01_0001-a-code-of-more-than-twenty-characters",
        "so-003085000099,so-********0099",
        "123456789-12345678,*****6789-12345678",
        // printf 'hồ sơ 1' | sha256sum
        "hồ sơ 1,#8fa98e42fa205e3b",
        "a/b,#c14cddc033f64b9d"
    })
    void the_audit_log_shows_the_whole_identifier_of_a_dossier_or_always_the_same_of_it(String id, String shown) {
        replies.reply(404, "");

        client.find(WHY, id);

        assertThat(audit.events())
                .hasSize(2)
                .extracting(event -> event.subject())
                .containsOnly(shown);
    }

    @Test
    void the_audit_log_shows_a_long_code_of_a_dossier_whole() {
        replies.reply(200, DONE);
        LinkedCode code = LinkedCode.of("LT-" + "a".repeat(57));

        client.confirmReceipt(WHY, code);

        assertThat(audit.events()).extracting(event -> event.subject()).containsOnly(code.toText());
    }

    @Test
    void what_may_be_somebodys_number_in_a_code_is_shown_in_no_log_and_is_whole_in_the_receipt() {
        replies.reply(200, DONE);
        LinkedCode code = LinkedCode.of("003085000099");

        Receipt receipt = client.confirmReceipt(WHY, code).value().orElseThrow();

        assertThat(receipt.key()).isEqualTo("003085000099");
        assertThat(audit.events()).extracting(event -> event.subject()).containsOnly("********0099");
        assertThat(code).hasToString("********0099");
        assertThat(code.toText()).isEqualTo("003085000099");
        assertThat(Replies.text(replies.requests.get(0))).contains("\"maHoSo\":\"003085000099\"");
    }

    @Test
    void a_receipt_of_a_status_has_the_whole_code_and_a_doubt_about_it_the_masked_one() {
        LinkedStatusReport report = LinkedStatusReport.builder(
                        LinkedCode.of("003085000099"), CODE, ProcedureCode.of("2.000986"), LinkedStatus.ACCEPTED, at(9))
                .build();

        assertThatThrownBy(() -> client.report(WHY, report))
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        unknown -> assertThat(unknown.key()).isEqualTo("********0099/3"));
        replies.reply(200, DONE);
        Receipt receipt = client.report(WHY, report).value().orElseThrow();

        assertThat(receipt.key()).isEqualTo("003085000099/3");
    }

    private void found(String body) {
        replies.reply(200, body);
    }

    private static LinkedStatusReport report(LinkedStatus status) {
        return LinkedStatusReport.builder(LINKED, CODE, ProcedureCode.of("2.000986"), status, at(9))
                .build();
    }

    private static LocalDateTime at(int hour) {
        return LocalDateTime.of(2026, 1, 5, hour, 0);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
