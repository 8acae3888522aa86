package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.CODE;
import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.Receipt.State;
import io.github.dancu.connect.Violation;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.DossierStatus;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a dossier that came from the portal. */
class StatusReportTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 2, 3, 4, 5);

    private final FakePortal portal = new FakePortal();
    private final DvcClient dvc = Callers.client(portal).build();

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED,2",
        "IN_PROGRESS,2",
        "PAYMENT_REQUESTED,2",
        "DONE,2",
        "RESULT_RETURNED,2",
        "NOT_ACCEPTED,5",
        "SUPPLEMENT_REQUESTED,5",
        "WITHDRAWN,5",
        "STOPPED,5"
    })
    void the_portal_knows_two_of_our_statuses(DossierStatus status, String code) {
        dvc.reportStatus(WHY, report(status).build());

        assertThat(FakePortal.text(reports())).contains("\"TrangThai\":\"" + code + "\"");
    }

    @Test
    void every_part_stands_under_the_portals_name() {
        Attachment file = Attachment.builder("quyet-dinh.pdf")
                .id("t1")
                .componentCode("TP1")
                .link("https://example.vn/t1")
                .build();

        Receipt receipt = dvc.reportStatus(
                        WHY,
                        report(DossierStatus.ACCEPTED)
                                .ownCode("1C-77")
                                .portalAccount("tech-1")
                                .file(file)
                                .build())
                .value()
                .orElseThrow();

        assertThat(receipt).isEqualTo(new Receipt(CODE.toText(), State.ACCEPTED, Callers.NOW));
        assertThat(FakePortal.text(reports()))
                .contains("{\"MaDoiTuong\":\"tech-1\",\"MaHoSo\":\"H33.899-260101-0001\",\"MaHoSoDonVi\":\"1C-77\","
                        + "\"NgayXuLy\":\"20260102030405\",\"NoiDung\":\"thiếu ảnh\",\"TaiLieuXuLy\":["
                        + "{\"DuongDanTaiTepTin\":\"https://example.vn/t1\",\"IsDeleted\":\"False\","
                        + "\"MaThanhPhanHoSo\":\"TP1\",\"TenTepDinhKem\":\"quyet-dinh.pdf\",\"TepDinhKemId\":\"t1\"}],"
                        + "\"TrangThai\":\"2\"}");
    }

    @Test
    void a_wrong_report_is_told_before_anything_is_sent() {
        StatusReport report = StatusReport.builder(CODE, DossierStatus.NEW, LocalDateTime.of(999, 1, 1, 0, 0))
                .build();

        InvalidRequestException wrong =
                catchThrowableOfType(InvalidRequestException.class, () -> dvc.reportStatus(WHY, report));

        assertThat(wrong.violations()).extracting(Violation::field).containsExactly("content", "at", "status");
        assertThat(portal.calls).isEmpty();
    }

    @Test
    void a_report_is_sent_once_and_the_portal_is_asked_what_it_shows() {
        portal.held.add(CODE.toText());
        portal.lostBeforeCommit();

        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> dvc.reportStatus(WHY, report(DossierStatus.ACCEPTED).build()));

        assertThat(portal.callsOf("DongBoTrangThaiHoSo")).hasSize(1);
        assertThat(unknown.operation()).isEqualTo("reportStatus");
        assertThat(unknown.reconcile()).map(Receipt::state).contains(State.ALREADY_THERE);
    }

    @Test
    void a_status_that_the_portal_does_not_show_is_not_there() {
        portal.held.add(CODE.toText());
        portal.lostBeforeCommit();

        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> dvc.reportStatus(
                        WHY, report(DossierStatus.SUPPLEMENT_REQUESTED).build()));

        assertThat(unknown.reconcile()).isEmpty();
    }

    @Test
    void a_field_that_the_portal_misses_has_the_name_it_has_in_the_report() {
        portal.reply(200, "{\"error_code\":-1,\"message\":\"NgayXuLy empty\"}");

        assertThatThrownBy(() ->
                        dvc.reportStatus(WHY, report(DossierStatus.ACCEPTED).build()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("at is missing");
    }

    private WireRequest reports() {
        return portal.callsOf("DongBoTrangThaiHoSo").get(0);
    }

    private static StatusReport.Builder report(DossierStatus status) {
        return StatusReport.builder(CODE, status, TIME).content("thiếu ảnh");
    }
}
