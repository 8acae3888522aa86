package io.github.dancu.dvc.linked;

import static io.github.dancu.dvc.linked.LinkedCallers.CODE;
import static io.github.dancu.dvc.linked.LinkedCallers.LINKED;
import static io.github.dancu.dvc.linked.LinkedCallers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Outcome;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.UnreadableReplyException;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.dossier.LinkedStatus;
import io.github.dancu.dvc.linked.LinkedFinding.Kind;
import io.github.dancu.lgsp.TokenRequest;
import io.github.dancu.testkit.RecordedAudit;
import io.github.dancu.testkit.VirtualTimeline;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JusticeClientTest {
    private static final String TAKEN = "{\"status\":\"1\",\"statusDescription\":\"Thành công\"}";
    private static final String KNOWN =
            "{\"status\":\"0\",\"errorCode\":\"E1\",\"errorDescription\":\"Hồ sơ ĐÃ được tiếp nhận\"}";
    private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 1, 5, 9, 0);

    private final Replies replies = new Replies();
    private final RecordedAudit audit = new RecordedAudit();
    private final JusticeClient client = client().build();

    private JusticeClient.Builder client() {
        return JusticeClient.builder()
                .endpoint(URI.create("https://lgsp.example.vn/"))
                .credentials(Credentials.of(() -> "ho-tich", () -> "bi-mat"))
                .province("91")
                .connection(LinkedCallers.settings(VirtualTimeline.startingAt(LinkedCallers.MONDAY_AT_NINE), audit)
                        .transport(replies)
                        .build());
    }

    @Test
    void a_birth_is_handed_over_with_its_form_and_the_files_that_were_not_withdrawn() {
        replies.reply(200, TAKEN);

        Receipt receipt = client.handOver(WHY, handOver("KS")).value().orElseThrow();

        assertThat(receipt.state()).isEqualTo(Receipt.State.ACCEPTED);
        assertThat(audit.events())
                .extracting(event -> event.operation() + " " + event.subject())
                .containsExactly("handOver " + CODE, "handOver " + CODE);
        assertThat(replies.requests.get(0).uri())
                .hasToString("https://lgsp.example.vn/apiLienThongKSKT/1.0/nhanHoSoDKHT");
        assertThat(replies.requests.get(0).headers()).containsEntry("Authorization", "Bearer the-1");
        assertThat(Replies.text(replies.requests.get(0)))
                .contains("\"module\":\"LTKS\"", "\"maHoSoMCDT\":\"" + CODE + "\"", "\"maHoSoLT\":\"" + LINKED + "\"")
                .contains("\"maDonVi\":\"30742\"", "\"ngayTiepNhan\":\"05/01/2026 09:00:00\"")
                .contains("\\\"nksHoTen\\\":\\\"Trần Bé Mẫu\\\"", "\\\"ngayCapGCS\\\":\\\"02.01.2026\\\"")
                .contains("\\\"nksNoiSinh\\\":{")
                .contains("\\\"dcChiTiet\\\":\\\"Bệnh viện Mẫu\\\"", "\\\"maTinh\\\":\\\"91\\\"")
                .contains("\"duLieuTepDinhKem\":\"YWJj\"", "\"huyGiayTo\":0")
                .doesNotContain("nksNoiSinhDVHC", "\"huyGiayTo\":1", "tooLarge");
    }

    @Test
    void the_login_is_that_of_a_platform() {
        replies.reply(200, TAKEN);

        client().tokenRequest(TokenRequest.FORM).build().handOver(WHY, handOver("KS"));

        assertThat(replies.logins).singleElement().satisfies(login -> {
            assertThat(login.uri()).hasToString("https://lgsp.example.vn/token");
            assertThat(Replies.text(login)).contains("client_id=ho-tich");
        });
    }

    @Test
    void a_dossier_that_is_there_already_is_said_to_be() {
        replies.reply(200, KNOWN);

        assertThat(client.handOver(WHY, handOver("KS")).value().orElseThrow().state())
                .isEqualTo(Receipt.State.ALREADY_THERE);
    }

    @Test
    void a_success_that_speaks_of_taking_in_is_a_success() {
        replies.reply(200, "{\"status\":1,\"errorDescription\":\"Hồ sơ đã được tiếp nhận\"}");

        assertThat(client.handOver(WHY, handOver("KS")).value().orElseThrow().state())
                .isEqualTo(Receipt.State.ACCEPTED);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "200|{\"status\":\"0\",\"errorCode\":\"E2\",\"errorDescription\":\"maDonVi không tồn tại\"}|UnavailableException",
                "200|{\"status\":\"7\"}|OutcomeUnknownException",
                "200|{}|OutcomeUnknownException",
                "200|<html></html>|OutcomeUnknownException",
                "502|<html></html>|OutcomeUnknownException",
                "401|{}|UnavailableException",
                "403|{}|RefusedException",
                "400|{}|InvalidRequestException",
            })
    void a_hand_over_is_sent_once_whatever_comes_back(int http, String body, String failure) {
        replies.reply(http, body);

        assertThatThrownBy(() -> client.handOver(WHY, handOver("KS")))
                .satisfies(
                        thrown -> assertThat(thrown.getClass().getSimpleName()).isEqualTo(failure));
        assertThat(replies.requests).hasSize(1);
    }

    @Test
    void the_code_of_an_error_is_told_and_its_words_are_not() {
        replies.reply(200, "{\"status\":\"0\",\"errorCode\":\"E2\",\"errorDescription\":\"Trần Bé Mẫu\"}");

        assertThatThrownBy(() -> client.handOver(WHY, handOver("KS")))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("errorCode E2")
                .hasMessageNotContaining("Mẫu");
    }

    @Test
    void a_hand_over_in_doubt_is_asked_for_by_its_code() {
        replies.reply(502, "").reply(200, rows(row(CODE, "1", "")));

        assertThatThrownBy(() -> client.handOver(WHY, handOver("KS")))
                .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> {
                    assertThat(unknown.key()).isEqualTo(CODE.toText());
                    assertThat(unknown.reconcile())
                            .get()
                            .extracting(Receipt::state)
                            .isEqualTo(Receipt.State.ALREADY_THERE);
                });
        assertThat(replies.requests.get(1).uri())
                .hasToString("https://lgsp.example.vn/apiLienThongKSKT/1.0/layKetQuaDKHT");
        assertThat(Replies.text(replies.requests.get(1)))
                .contains("\"maDinhDanhHoSo\":[\"" + CODE + "\"]", "\"maTinh\":\"91\"", "\"module\":\"LTKS\"");
    }

    @Test
    void what_cannot_be_handed_over_is_told_with_every_field() throws Exception {
        LinkedDossier dossier = dossier("{\"maHoSo\":\"a b\",\"data\":\"no form\",\"fileDinhKem\":[{\"id\":1}]}");

        assertThatThrownBy(() -> HandOver.of(dossier, CODE, RECEIVED))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        wrong -> assertThat(wrong.violations())
                                .extracting(one -> one.field())
                                .containsExactly("module", "maHoSo", "data", "maDonVi", "fileDinhKem[0]"));
    }

    @Test
    void more_than_three_are_asked_for_in_turns() {
        List<DossierCode> codes = IntStream.range(1, 8)
                .mapToObj(i -> DossierCode.of("H33.899-260105-000" + i))
                .toList();
        replies.reply(200, rows(row(codes.get(0), "1", ""), row(codes.get(2), "3", "")))
                .reply(200, rows())
                .reply(200, rows(row(codes.get(6), "6", "")));

        Map<DossierCode, Answer<JusticeProgress>> found = client.findAll(WHY, LinkedGroup.DEATH, codes);

        assertThat(replies.requests).hasSize(3);
        assertThat(Replies.text(replies.requests.get(2)))
                .contains("\"maDinhDanhHoSo\":[\"" + codes.get(6) + "\"]", "\"module\":\"LTKT\"");
        assertThat(found.keySet()).containsExactlyElementsOf(codes);
        assertThat(audit.events())
                .filteredOn(event -> event.phase() == AuditEvent.Phase.LEAVING)
                .extracting(event -> event.operation() + " " + event.subject())
                .containsExactly(
                        "findRegistration " + codes.get(0) + " " + codes.get(1) + " " + codes.get(2),
                        "findRegistration " + codes.get(3) + " " + codes.get(4) + " " + codes.get(5),
                        "findRegistration " + codes.get(6));
        assertThat(found.values().stream()
                        .flatMap(answer -> answer.value().stream())
                        .map(JusticeProgress::code))
                .containsExactly(codes.get(0), codes.get(2), codes.get(6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":1,\"value\":[]}",
                "{\"status\":1,\"value\":null}",
                "{\"value\":[]}",
                "{\"status\":0,\"statusDescription\":\"Không tìm thấy hồ sơ\"}",
                "{\"status\":\"0\",\"errorDescription\":\"Hồ sơ không tồn tại\"}"
            })
    void a_dossier_that_is_not_there_is_an_empty_answer(String reply) {
        replies.reply(200, reply);

        assertThat(client.find(WHY, LinkedGroup.BIRTH, CODE).value()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"status\":0,\"statusDescription\":\"Lỗi\"}|UnavailableException",
                "{\"status\":5}|UnreadableReplyException",
                "{}|UnreadableReplyException",
                "{\"value\":7}|UnreadableReplyException",
            })
    void an_answer_that_says_nothing_of_it_is_none(String reply, String failure) {
        replies.reply(200, reply);

        assertThatThrownBy(() -> client.find(WHY, LinkedGroup.BIRTH, CODE))
                .satisfies(
                        thrown -> assertThat(thrown.getClass().getSimpleName()).isEqualTo(failure));
    }

    @Test
    void a_row_that_does_not_say_whose_it_is_leaves_it_open_whether_ours_is_there() {
        replies.reply(200, rows(row(CODE, "1", "").replace("maHoSoMCDT", "khac")));

        assertThatThrownBy(() -> client.find(WHY, LinkedGroup.BIRTH, CODE))
                .isInstanceOf(UnreadableReplyException.class);
    }

    @Test
    void of_two_rows_the_later_counts() {
        replies.reply(
                200,
                rows(
                        row(CODE, "3", ",\"thoiGianThucHien\":\"05/01/2026 10:00:00\""),
                        row(CODE, "1", ",\"thoiGianThucHien\":\"05/01/2026 09:00:00\"")));

        assertThat(find().status().raw()).isEqualTo("3");
    }

    @Test
    void a_registered_birth_is_read_with_all_that_came() {
        String result = "{\"soDinhDanh\":\"003326000001\",\"ngayDangKy\":\"05/01/2026\",\"nksHoTen\":\"Trần Bé Mẫu\","
                + "\"nksGioiTinh\":2,\"nksNgaySinh\":\"02.01.2026\",\"nksNoiSinh\":{\"maTinh\":\"91\",\"maHuyen\":null,"
                + "\"maXa\":\"30742\",\"dcChiTiet\":\"Bệnh viện Mẫu\"},\"nksQueQuan\":\"Phường Mẫu\",\"soDangKy\":\"12\","
                + "\"quyenSo\":\"01/2026\",\"trangSo\":7,\"giayKhaiSinh\":\"JVBERg==\",\"moi\":[1]}";
        replies.reply(200, rows(row(CODE, "4", ",\"ketQuaXuLy\":" + result + ",\"nguoiXuLy\":\"Lê Văn Mẫu\"")));

        JusticeProgress progress = find();
        BirthResult birth = (BirthResult) progress.result().orElseThrow();

        assertThat(progress.findings()).isEmpty();
        assertThat(progress.handler()).isEqualTo("Lê Văn Mẫu");
        assertThat(birth.personalNumber().orElseThrow().digits()).isEqualTo("003326000001");
        assertThat(birth.registeredOn()).contains(LocalDate.of(2026, 1, 5));
        assertThat(birth.childName().orElseThrow().text()).isEqualTo("Trần Bé Mẫu");
        assertThat(birth.birthDate()).contains(PartialDate.of(LocalDate.of(2026, 1, 2)));
        assertThat(birth.gender().orElseThrow().meaning()).contains(Gender.FEMALE);
        assertThat(birth.birthPlace().orElseThrow().wardCode()).isEqualTo("30742");
        assertThat(birth.homePlace().orElseThrow().detail()).isEqualTo("Phường Mẫu");
        assertThat(birth.registrationNumber()).contains("12");
        assertThat(birth.volume()).contains("01/2026");
        assertThat(birth.page()).contains("7");
        assertThat(birth.paperCode()).isEmpty();
        assertThat(birth.certificate()).get().isEqualTo("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(birth.fields()).containsEntry("moi", "[1]").containsEntry("nksNoiSinh.maTinh", "91");
        assertThat(birth.unread()).isEmpty();
    }

    @Test
    void a_registered_death_is_read_with_all_that_came() {
        String result = "{\"nktHoTen\":\"Nguyễn Văn Mẫu\",\"nktGioiTinh\":1,\"nktNgaySinh\":\"1950\",\"nktSoGiayTo\":"
                + "\"003050000001\",\"nktNgayChet\":\"03/01/2026\",\"nktNoiChet\":{\"dcChiTiet\":\"Phường Mẫu\"},"
                + "\"nktNoiCuTru\":{\"maXa\":\"30760\"},\"giayKhaiTu\":\"JVBERg==\",\"maGiayToKetQua\":\"KQ.G15.000034\"}";
        replies.reply(200, rows(row(CODE, "4", ",\"module\":\"LTKT\",\"ketQuaXuLy\":" + result)));

        DeathResult death = (DeathResult) find(LinkedGroup.DEATH).result().orElseThrow();

        assertThat(death.name().orElseThrow().text()).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(death.birthDate()).contains(PartialDate.ofYear(1950));
        assertThat(death.diedOn()).contains(PartialDate.of(LocalDate.of(2026, 1, 3)));
        assertThat(death.gender().orElseThrow().meaning()).contains(Gender.MALE);
        assertThat(death.personalNumber().orElseThrow().digits()).isEqualTo("003050000001");
        assertThat(death.deathPlace().orElseThrow().detail()).isEqualTo("Phường Mẫu");
        assertThat(death.residence().orElseThrow().wardCode()).isEqualTo("30760");
        assertThat(death.paperCode()).contains("KQ.G15.000034");
        assertThat(death.certificate()).isPresent();
    }

    @Test
    void a_result_may_stand_in_a_text_and_what_cannot_be_read_of_it_is_kept() throws Exception {
        String result =
                "{\"soDinhDanh\":\"chưa có\",\"ngayDangKy\":\"mai\",\"nksNgaySinh\":\"31/02/2026\",\"giayKhaiSinh\":\"?\"}";
        replies.reply(200, rows(row(CODE, "4", ",\"ketQuaXuLy\":\"" + result.replace("\"", "\\\"") + "\"")));

        JusticeProgress progress = find();
        CivilStatusResult birth = progress.result().orElseThrow();
        CivilStatusResult again = ResultReport.read(LinkedGroup.BIRTH, JsonText.read(ResultReport.saved(birth)));

        assertThat(birth.unread())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "soDinhDanh",
                        "chưa có",
                        "ngayDangKy",
                        "mai",
                        "nksNgaySinh",
                        "31/02/2026",
                        "giayKhaiSinh",
                        "?"));
        assertThat(birth.certificate()).isEmpty();
        assertThat(progress.findings()).containsExactly(new LinkedFinding("ketQuaXuLy.soDinhDanh", Kind.UNREADABLE));
        assertThat(again.fields()).isEqualTo(birth.fields());
        assertThat(again.unread()).isEqualTo(birth.unread());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                ",\"ketQuaXuLy\":null|ketQuaXuLy|MISSING",
                ",\"ketQuaXuLy\":\"no result\"|ketQuaXuLy|UNREADABLE",
                ",\"ketQuaXuLy\":[1]|ketQuaXuLy|UNREADABLE",
                ",\"ketQuaXuLy\":{}|ketQuaXuLy.soDinhDanh|MISSING",
                ",\"ketQuaXuLy\":{\"soDinhDanh\":\"003326000001\"},\"thoiGianThucHien\":\"mai\"|thoiGianThucHien|UNREADABLE",
                ",\"ketQuaXuLy\":{\"soDinhDanh\":\"003326000001\"},\"hanBoSungHoSo\":{\"a\":1}|hanBoSungHoSo|UNREADABLE",
            })
    void what_is_wrong_with_a_row_is_a_finding(String more, String field, Kind kind) {
        replies.reply(200, rows(row(CODE, "4", more)));

        assertThat(find().findings()).containsExactly(new LinkedFinding(field, kind));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"LTKT,DEATH", "KT,DEATH", "' KT ',DEATH", "LTKS,BIRTH", "KS,BIRTH", ",DEATH", ",BIRTH"})
    void a_result_is_read_as_that_of_the_group_that_was_asked_about(@Nullable String module, LinkedGroup group) {
        String named = module == null ? "" : ",\"module\":\"" + module + "\"";
        replies.reply(200, rows(row(CODE, "4", named + ",\"ketQuaXuLy\":{\"soDinhDanh\":\"003326000001\"}")));

        JusticeProgress progress = find(group);

        assertThat(progress.result().orElseThrow().group()).isEqualTo(group);
        assertThat(progress.findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"LTKT,CONTRADICTION", "KT,CONTRADICTION", "LTKH,UNKNOWN", "BS,UNKNOWN", "kt,UNKNOWN"})
    void the_result_of_another_group_or_of_one_that_nobody_knows_is_not_read_as_a_birth(String module, Kind kind) {
        replies.reply(
                200,
                rows(row(
                        CODE, "4", ",\"module\":\"" + module + "\",\"ketQuaXuLy\":{\"soDinhDanh\":\"003326000001\"}")));

        JusticeProgress progress = find();

        assertThat(progress.result()).isEmpty();
        assertThat(progress.findings())
                .containsExactly(new LinkedFinding("module", kind), new LinkedFinding("ketQuaXuLy", Kind.UNREADABLE));
    }

    @Test
    void whose_dossier_it_is_in_the_software_is_told_if_it_can_be_read() {
        replies.reply(200, rows(row(CODE, "1", ",\"maHoSoLT\":\"" + LINKED + "\"")))
                .reply(200, rows(row(CODE, "1", ",\"maHoSoLT\":\"a b\"")));

        JusticeProgress told = find();
        JusticeProgress unreadable = find();

        assertThat(told.linkedCode()).contains(LINKED);
        assertThat(unreadable.linkedCode()).isEmpty();
        assertThat(unreadable.unread()).containsEntry("maHoSoLT", "a b");
        assertThat(unreadable.findings()).containsExactly(new LinkedFinding("maHoSoLT", Kind.UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/01/0001 00:00:00", "01/01/0001", "0001-01-01T00:00:00"})
    void a_date_that_stands_for_none_is_a_finding(String none) {
        replies.reply(
                200, rows(row(CODE, "2", ",\"thoiGianThucHien\":\"" + none + "\",\"hanBoSungHoSo\":\"" + none + "\"")));

        JusticeProgress progress = find();

        assertThat(progress.at()).isEmpty();
        assertThat(progress.supplementDueAt()).isEmpty();
        assertThat(progress.unread()).containsEntry("thoiGianThucHien", none).containsEntry("hanBoSungHoSo", none);
        assertThat(progress.findings()).hasSize(2);
    }

    @Test
    void what_a_status_means_is_a_setting() {
        replies.reply(200, rows(row(CODE, " 5 ", "")));

        JusticeProgress byDefault = find();
        JusticeProgress told = client().status("5", LinkedStatus.SUPPLEMENT_REQUESTED)
                .build()
                .find(WHY, LinkedGroup.BIRTH, CODE)
                .value()
                .orElseThrow();

        assertThat(byDefault.status().meaning()).contains(LinkedStatus.RESULT_RETURNED);
        assertThat(byDefault.findings()).containsExactly(new LinkedFinding("ketQuaXuLy", Kind.MISSING));
        assertThat(told.status().meaning()).contains(LinkedStatus.SUPPLEMENT_REQUESTED);
        assertThat(told.status().raw()).isEqualTo(" 5 ");
        assertThat(told.findings()).isEmpty();
    }

    @Test
    void a_request_for_papers_says_until_when() {
        replies.reply(
                200,
                rows(row(
                        CODE,
                        "2",
                        ",\"noiDungXuLy\":\"Thiếu giấy tờ\",\"ghiChu\":\"gấp\",\"hanBoSungHoSo\":\"14/01/2026 17:00:00\","
                                + "\"chucDanh\":\"Công chức\",\"phongBanXuLy\":\"Hộ tịch\"")));

        JusticeProgress progress = find();

        assertThat(progress.content()).isEqualTo("Thiếu giấy tờ");
        assertThat(progress.note()).isEqualTo("gấp");
        assertThat(progress.title()).isEqualTo("Công chức");
        assertThat(progress.department()).isEqualTo("Hộ tịch");
        assertThat(progress.supplementDueAt()).contains(LocalDateTime.of(2026, 1, 14, 17, 0));
        assertThat(progress.result()).isEmpty();
    }

    @Test
    void paths_and_codes_are_settings() {
        replies.reply(200, "{\"status\":\"OK\"}");

        JusticeClient other = client().path(JusticeService.HAND_OVER, "v2/nhan")
                .path(JusticeService.LOGIN, "oauth/token")
                .code("OK", Outcome.SUCCESS)
                .build();

        assertThat(other.handOver(WHY, handOver("KS")).value()).isPresent();
        assertThat(replies.requests.get(0).uri()).hasToString("https://lgsp.example.vn/v2/nhan");
        assertThat(replies.logins.get(0).uri()).hasToString("https://lgsp.example.vn/oauth/token");
    }

    @Test
    void a_0_that_is_said_to_mean_a_wrong_request_still_says_in_a_poll_that_nothing_is_there() {
        replies.reply(200, "{\"status\":\"0\",\"errorCode\":\"E2\"}")
                .reply(200, "{\"status\":0,\"statusDescription\":\"Không tìm thấy hồ sơ\"}");
        JusticeClient told = client().code("0", Outcome.INVALID).build();

        assertThatThrownBy(() -> told.handOver(WHY, handOver("KS"))).isInstanceOf(InvalidRequestException.class);
        assertThat(told.find(WHY, LinkedGroup.BIRTH, CODE).value()).isEmpty();
    }

    @Test
    void settings_that_cannot_be_are_refused_at_once() {
        JusticeClient.Builder builder = JusticeClient.builder();

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a JusticeClient needs an endpoint, credentials and a province");
        assertThatThrownBy(() -> builder.endpoint(URI.create("ftp://a.vn")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.path(JusticeService.POLL, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.province("An Giang")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.code("*", Outcome.SUCCESS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.status(" ", LinkedStatus.REFUSED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private JusticeProgress find() {
        return find(LinkedGroup.BIRTH);
    }

    private JusticeProgress find(LinkedGroup group) {
        return client.find(WHY, group, CODE).value().orElseThrow();
    }

    private static HandOver handOver(String module) {
        String form = "<hoSo><hoTich><noiDangKy>30742</noiDangKy><nksHoTen>Trần Bé Mẫu</nksHoTen>"
                + "<nksNoiSinh>Bệnh viện Mẫu</nksNoiSinh><nksNoiSinhDVHC>91</nksNoiSinhDVHC>"
                + "<ngayCapGCS>20260102</ngayCapGCS></hoTich></hoSo>";
        String file =
                "{\"id\":%d,\"loaiGiayTo\":1,\"tenGiayTo\":\"Giấy tờ\",\"tenTepDinhKem\":\"a.pdf\",\"huyGiayTo\":%d,"
                        + "\"duLieuTepDinhKem\":\"YWJj\"}";
        return HandOver.of(
                dossier("{\"maDonVi\":899,\"maTTHC\":\"2.000986\",\"module\":\"" + module + "\",\"maHoSo\":\"" + LINKED
                        + "\",\"data\":\"" + form + "\",\"fileDinhKem\":[" + file.formatted(1, 0) + ","
                        + file.formatted(2, 1) + "]}"),
                CODE,
                RECEIVED);
    }

    private static LinkedDossier dossier(String json) {
        try {
            return LinkedDossier.read(JsonText.read(json), "a-1", Integer.MAX_VALUE);
        } catch (Exception noJson) {
            throw new IllegalArgumentException(noJson);
        }
    }

    private static String rows(String... rows) {
        return "{\"status\":1,\"value\":[" + String.join(",", rows) + "]}";
    }

    private static String row(DossierCode code, String status, String more) {
        return "{\"maHoSoMCDT\":\"" + code + "\",\"trangThai\":\"" + status + "\"" + more + "}";
    }
}
