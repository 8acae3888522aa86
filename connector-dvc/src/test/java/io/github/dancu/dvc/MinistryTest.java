package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.CODE;
import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.Receipt.State;
import io.github.dancu.connect.Violation;
import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Contact;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.OtherPaper;
import io.github.dancu.dossier.Owner;
import io.github.dancu.dossier.OwnerKind;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.Reuse;
import io.github.dancu.journal.Journal;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ministry's portal: other names, other times, other numbers, and answers by HTTP status. */
class MinistryTest {
    private static final URI ENDPOINT = URI.create("http://ministry.example.vn/api");
    private static final PersonName BODY = PersonName.of("Công ty Mẫu");

    private final ScriptedTransport portal = new ScriptedTransport("{\"code\":200}");
    private final DvcClient dvc = client(MinistryProfile.of());

    @Test
    void a_dossier_is_written_as_the_ministry_wants_it() {
        Dossier dossier = Callers.dossier()
                .channel(Channel.ONLINE)
                .portalAccount("tech-1")
                .submittedAt(LocalDateTime.of(2026, 1, 1, 7, 0))
                .contact(Contact.none().withPhone("0").withEmail("a@b"))
                .attachment(Attachment.builder("to-khai.pdf")
                        .id("tep-1")
                        .hash("ab")
                        .componentCode("TP1")
                        .build())
                .attachment(Attachment.builder("cccd.pdf")
                        .reuse(Reuse.REPLACED_BY_RESULT)
                        .replacingResult("KQ.1")
                        .build())
                .attachment(Attachment.builder("to-khai-2.pdf")
                        .id("tep-2")
                        .componentCode("TP1")
                        .build())
                .otherPaper(new OtherPaper("Ảnh", 2, "0"))
                .otherPaper(new OtherPaper("Sổ", 1, "?"))
                .build();

        dvc.submit(WHY, dossier);

        assertThat(portal.last().uri()).hasToString(ENDPOINT + "/NoiHoSo");
        assertThat(portal.last().headers()).containsEntry("Authorization", "Bearer s-1");
        assertThat(ScriptedTransport.text(portal.last()))
                .isEqualTo("{\"ChuHoSo\":\"Nguyễn Văn Mẫu\",\"LoaiDoiTuong\":\"0\",\"MaDonViTiepNhan\":\"H33.899\","
                        + "\"MaHoSo\":\"H33.899-260101-0001\",\"MaTTHC\":\"1.004222\","
                        + "\"NgayNop\":\"2026-01-01 07:00:00\",\"NgayTiepNhan\":\"2026-01-01 08:05:09\","
                        + "\"ThanhPhanHoSo\":["
                        + "{\"GiayToDinhKem\":[{\"MaKetQua\":\"KQ.1\",\"TenGiayTo\":\"cccd.pdf\"}],\"LoaiBan\":\"2\","
                        + "\"SoLuong\":\"1\",\"TenThanhPhanHoSo\":\"cccd.pdf\"},"
                        + "{\"GiayToDinhKem\":[{\"HashTepTin\":\"ab\",\"IdGiayTo\":\"tep-1\",\"TenGiayTo\":\"to-khai.pdf\"},"
                        + "{\"IdGiayTo\":\"tep-2\",\"TenGiayTo\":\"to-khai-2.pdf\"}],\"LoaiBan\":\"2\","
                        + "\"MaThanhPhanHoSo\":\"TP1\",\"SoLuong\":\"2\",\"TenThanhPhanHoSo\":\"to-khai.pdf\"},"
                        + "{\"LoaiBan\":\"0\",\"SoLuong\":\"2\",\"TenThanhPhanHoSo\":\"Ảnh\"},"
                        + "{\"SoLuong\":\"1\",\"TenThanhPhanHoSo\":\"Sổ\"}],"
                        + "\"ThongTinNguoiNop\":{\"IdDoiTuong\":\"tech-1\",\"LoaiDoiTuong\":\"0\",\"ThongTinChiTiet\":{"
                        + "\"Email\":\"a@b\",\"SoDienThoai\":\"0\",\"SoDinhDanh\":\"003099000001\","
                        + "\"SoDinhDanhChuHs\":\"003099000001\",\"TenChuHs\":\"Nguyễn Văn Mẫu\","
                        + "\"TenNguoiNop\":\"Nguyễn Văn Mẫu\"}}}");
        assertThat(ScriptedTransport.text(portal.logins.get(0)))
                .contains("client_id=don-vi-mau", "client_secret=bi-mat-mau");
    }

    @Test
    void owners_have_the_ministrys_numbers() {
        dvc.submit(WHY, with(Owner.of(OwnerKind.BUSINESS, BODY, "0000000000")));
        assertThat(ScriptedTransport.text(portal.last()))
                .contains("\"LoaiDoiTuong\":\"1\"", "\"SoDinhDanh\":\"0000000000\"");

        dvc.submit(WHY, with(Owner.citizen(PersonName.of("Trần Văn Mẫu"), CmndNumber.of("000000001"))));
        assertThat(ScriptedTransport.text(portal.last()))
                .contains("\"LoaiDoiTuong\":\"0\"", "\"SoDinhDanh\":\"000000001\"");

        Procedure household = new Procedure(ProcedureCode.of("1.001612"), "Hộ kinh doanh", "a", "b");
        dvc.submit(WHY, Callers.dossier().procedure(household).build());
        assertThat(ScriptedTransport.text(portal.last())).contains("\"LoaiDoiTuong\":\"2\"");

        client(MinistryProfile.of().withHouseholdBusinesses(dossier -> false))
                .submit(WHY, Callers.dossier().procedure(household).build());
        assertThat(ScriptedTransport.text(portal.last())).contains("\"LoaiDoiTuong\":\"0\"");
    }

    @Test
    void the_code_of_the_service_is_a_setting() {
        client(MinistryProfile.of().withServiceCode(Callers.PROCEDURE.code(), "2.000001"))
                .submit(WHY, Callers.fullDossier());

        assertThat(ScriptedTransport.text(portal.last())).contains("\"MaDichVuCong\":\"2.000001\"");
    }

    @Test
    void what_the_ministry_could_not_take_is_told_at_once() {
        LocalDateTime bad = LocalDateTime.of(999, 1, 1, 0, 0);
        Dossier dossier = with(Owner.of(OwnerKind.ORGANISATION, BODY, "1")).toBuilder()
                .submittedAt(bad)
                .receivedAt(bad)
                .attachment(Attachment.builder("a.pdf").build())
                .build();

        InvalidRequestException wrong =
                catchThrowableOfType(InvalidRequestException.class, () -> dvc.submit(WHY, dossier));

        assertThat(wrong.violations())
                .extracting(Violation::field)
                .containsExactly("submittedAt", "receivedAt", "attachments[0].id", "owner.kind");
        assertThat(portal.calls).isEmpty();
    }

    @Test
    void steps_stand_below_their_dossier() {
        dvc.submit(WHY, Callers.dossierWithSteps(1));

        assertThat(portal.paths()).containsExactly("/api/NoiHoSo", "/api/CapNhatTienTrinh");
        assertThat(ScriptedTransport.text(portal.last()))
                .isEqualTo("{\"MaHoSo\":\"H33.899-260101-0001\",\"TienTrinh\":[{\"NguoiXuLy\":\"Lê Thị Mẫu\","
                        + "\"NoiDungXuLy\":\"bước 1\",\"ThoiDiemXuLy\":\"2026-01-01 09:01:00\",\"TrangThai\":\"4\"}]}");
    }

    @Test
    void a_ministrys_portal_and_the_national_one_share_a_journal_and_no_notes() {
        Journal journal = Journal.inMemory(10);
        FakePortal national = new FakePortal();

        Callers.client(national).journal(journal).build().submit(WHY, Callers.dossierWithSteps(2));
        Callers.client(portal)
                .endpoint(ENDPOINT)
                .profile(MinistryProfile.of())
                .journal(journal)
                .build()
                .submit(WHY, Callers.dossierWithSteps(2));

        assertThat(portal.paths()).containsExactly("/api/NoiHoSo", "/api/CapNhatTienTrinh");
    }

    @Test
    void a_status_is_told_as_it_is() {
        StatusReport report = StatusReport.builder(
                        CODE, DossierStatus.RESULT_RETURNED, LocalDateTime.of(2026, 1, 2, 3, 4))
                .content("đã trả")
                .ownCode("1")
                .portalAccount("2")
                .build();

        dvc.reportStatus(WHY, report);

        assertThat(portal.last().uri()).hasToString(ENDPOINT + "/CapNhatTrangThai");
        assertThat(ScriptedTransport.text(portal.last()))
                .isEqualTo("{\"MaHoSo\":\"H33.899-260101-0001\",\"NgayXuLy\":\"2026-01-02 03:04:00\","
                        + "\"NoiDung\":\"đã trả\",\"TrangThai\":\"10\"}");
    }

    @Test
    void files_of_a_status_have_no_field_here() {
        StatusReport report = StatusReport.builder(CODE, DossierStatus.ACCEPTED, LocalDateTime.of(2026, 1, 2, 3, 4))
                .content("a")
                .file(Attachment.builder("a.pdf").build())
                .build();

        assertThatThrownBy(() -> dvc.reportStatus(WHY, report)).hasMessageContaining("files have no field");
    }

    @Test
    void a_code_is_asked_for() {
        portal.reply(200, "{\"MaHoSo\":\"G09.20-20260609-0092637\"}");

        assertThat(dvc.newCode(WHY).value()).contains(DossierCode.of("G09.20-20260609-0092637"));
        assertThat(portal.last().uri()).hasToString(ENDPOINT + "/GetNextValue");
        assertThat(ScriptedTransport.text(portal.last())).isEqualTo("{\"MaDonVi\":\"H33.899\"}");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "200,`{\"MaHoSo\":\"mã\"}`,UnreadableReplyException",
                "200,{\"code\":0},UnreadableReplyException",
                "404,,RefusedException",
                "502,,UnavailableException"
            })
    void a_code_that_does_not_come_is_not_asked_for_again(int status, String body, String exception) {
        portal.reply(status, Objects.requireNonNullElse(body, ""));

        ConnectorException failure = catchThrowableOfType(ConnectorException.class, () -> dvc.newCode(WHY));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(portal.calls).hasSize(1);
    }

    @Test
    void what_is_there_already_stays_as_it_is_and_its_steps_are_in_doubt() {
        portal.reply(400, "{\"code\":400,\"message\":\"Hồ sơ ĐÃ  tồn tại\"}");
        assertThat(dvc.submit(WHY, Callers.fullDossier()).value())
                .map(Receipt::state)
                .contains(State.ALREADY_THERE);
        assertThat(portal.calls).hasSize(1);

        portal.reply(400, "{\"code\":400,\"message\":\"Hồ sơ đã tồn tại\"}");
        assertThatThrownBy(() -> dvc.submit(WHY, Callers.dossierWithSteps(1)))
                .isInstanceOf(OutcomeUnknownException.class);
        dvc.settleSteps(CODE, List.of());
        assertThat(dvc.submit(WHY, Callers.dossierWithSteps(1)).value())
                .map(Receipt::state)
                .contains(State.ALREADY_THERE);
        assertThat(portal.paths()).endsWith("/api/CapNhatTienTrinh");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "400,`{\"code\":400,\"message\":\"TenNguoiNop empty\"}`,InvalidRequestException,1",
                "400,`{\"code\":400,\"message\":\"Nguyễn Văn Mẫu\"}`,InvalidRequestException,1",
                "400,<html>đã tồn tại</html>,InvalidRequestException,1",
                "403,{},RefusedException,1",
                "404,{},RefusedException,1",
                "429,{},UnavailableException,3",
                "502,{},OutcomeUnknownException,3",
                "200,,OutcomeUnknownException,3",
                "200,<html>Xin chào</html>,OutcomeUnknownException,3",
                "200,{\"code\":200,OutcomeUnknownException,3"
            })
    void the_status_says_what_an_answer_means(int status, String body, String exception, int sent) {
        for (int i = 0; i < 3; i++) {
            portal.reply(status, Objects.requireNonNullElse(body, ""));
        }

        ConnectorException failure =
                catchThrowableOfType(ConnectorException.class, () -> dvc.submit(WHY, Callers.fullDossier()));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(failure).hasMessageNotContaining("Mẫu");
        assertThat(portal.calls).hasSize(sent);
    }

    @Test
    void a_field_that_the_ministry_misses_has_the_name_it_has_on_the_dossier() {
        portal.reply(400, "{\"message\":\"TenNguoiNop empty\"}");

        InvalidRequestException wrong =
                catchThrowableOfType(InvalidRequestException.class, () -> dvc.submit(WHY, Callers.fullDossier()));

        assertThat(wrong.violations()).containsExactly(new Violation("ownerName", "is missing"));
    }

    private static Dossier with(Owner owner) {
        return Callers.dossier().owner(owner).build();
    }

    private DvcClient client(MinistryProfile profile) {
        return Callers.client(portal).endpoint(ENDPOINT).profile(profile).build();
    }
}
