package io.github.dancu.dvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Violation;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Contact;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dossier.Evidence;
import io.github.dancu.dossier.Fee;
import io.github.dancu.dossier.FeeMoment;
import io.github.dancu.dossier.IndicatorFacts;
import io.github.dancu.dossier.LinkedDatabase;
import io.github.dancu.dossier.OnlinePayment;
import io.github.dancu.dossier.OtherPaper;
import io.github.dancu.dossier.Owner;
import io.github.dancu.dossier.OwnerKind;
import io.github.dancu.dossier.ResultPaper;
import io.github.dancu.dossier.Reuse;
import io.github.dancu.dossier.SubmissionPlace;
import io.github.dancu.dossier.SupplementRound;
import io.github.dancu.dvc.wire.DossierItem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a user sets is dropped on the way to the portal. */
class EveryPartTest {
    private static final PersonName NAME = PersonName.of("Nguyễn Văn Mẫu");
    private static final CitizenId ID = CitizenId.of("003099000001");
    private static final CmndNumber CMND = CmndNumber.of("000000001");
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 2, 3, 4, 5, 6);
    private static final LocalDateTime BAD = LocalDateTime.of(999, 12, 31, 0, 0);
    private static final Attachment ATTACHMENT = Attachment.builder("to-khai.pdf")
            .id("t1")
            .componentCode("KQ.1")
            .link("https://example.vn/t1")
            .digitised(true)
            .reuse(Reuse.REPLACED_BY_RESULT)
            .fromCitizenStore(true)
            .replacingResult("KQ.2")
            .build();
    private static final String ATTACHMENT_TEXT = "[{\"DuocLayTuKhoDMQG\":\"1\",\"DuocSoHoa\":\"1\","
            + "\"DuocTaiSuDung\":\"2\",\"DuongDanTaiTepTin\":\"https://example.vn/t1\",\"IsDeleted\":\"False\","
            + "\"MaKetQuaThayThe\":\"KQ.2\",\"MaThanhPhanHoSo\":\"KQ.1\",\"TenTepDinhKem\":\"to-khai.pdf\","
            + "\"TepDinhKemId\":\"t1\"}]";
    private static final Evidence EVIDENCE = new Evidence(
            LinkedDatabase.POPULATION,
            "findCitizen",
            new TreeSet<>(Set.of("HoVaTen")),
            Instant.EPOCH,
            "H33.899-260101-0001",
            "request-1",
            "0".repeat(64));
    private static final Fee FEE =
            new Fee("Lệ phí", "LP1", new BigDecimal("2E+4"), Coded.known("4", FeeMoment.AT_RETURN), "2");
    private static final String FEE_TEXT = "[{\"Gia\":\"20000\",\"HinhThucThu\":\"4\",\"LoaiPhiLePhi\":\"2\","
            + "\"MaPhiLePhi\":\"LP1\",\"TenPhiLePhi\":\"Lệ phí\"}]";

    @ParameterizedTest(name = "{1}")
    @MethodSource("parts")
    void each_part_stands_under_the_portals_name(UnaryOperator<Dossier.Builder> part, String text) {
        assertThat(text(Callers.dossier())).doesNotContain(text);

        assertThat(text(part.apply(Callers.dossier()))).contains(text);
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                part(dossier -> dossier.owner(NAME, CMND), papers("2", "000000001")),
                part(
                        dossier -> dossier.owner(Owner.citizen(NAME, ID).withCmnd(CMND)),
                        "\"DinhDanhCHS\":[{\"LoaiDinhDanh\":\"1\",\"SoDinhDanh\":\"003099000001\"},"
                                + "{\"LoaiDinhDanh\":\"2\",\"SoDinhDanh\":\"000000001\"}]"),
                part(dossier -> dossier.owner(body(OwnerKind.BUSINESS)), "\"LoaiDoiTuong\":\"2\""),
                part(dossier -> dossier.owner(body(OwnerKind.STATE_AGENCY)), "\"LoaiDoiTuong\":\"3\""),
                part(dossier -> dossier.owner(body(OwnerKind.ORGANISATION)), "\"LoaiDoiTuong\":\"4\""),
                part(dossier -> dossier.owner(body(OwnerKind.BUSINESS)), "\"SoGiayToChuHoSo\":\"0000000000\""),
                part(dossier -> dossier.channel(Channel.ONLINE).portalAccount("tech-1"), "\"MaDoiTuong\":\"tech-1\""),
                part(dossier -> dossier.contact(Contact.none().withPhone("0")), "\"SoDienThoai\":\"0\""),
                part(dossier -> dossier.contact(Contact.none().withEmail("a@b")), "\"Email\":\"a@b\""),
                part(dossier -> dossier.contact(Contact.none().withFax("1")), "\"Fax\":\"1\""),
                part(dossier -> dossier.contact(Contact.none().withOther("2")), "\"ThongTinKhac\":\"2\""),
                part(dossier -> dossier.submittedAt(TIME), "\"NgayNopHoSo\":\"20260203040506\""),
                part(dossier -> dossier.dueAt(TIME), "\"NgayHenTra\":\"20260203040506\""),
                part(dossier -> dossier.finishedAt(TIME), "\"NgayKetThucXuLy\":\"20260203040506\""),
                part(dossier -> dossier.returnedAt(TIME), "\"NgayTra\":\"20260203040506\""),
                part(dossier -> dossier.refusedAt(TIME), "\"NgayTuChoi\":\"20260203040506\""),
                part(dossier -> dossier.submissionPlace(SubmissionPlace.NATIONAL_PORTAL), "\"NoiNopHoSo\":\"1\""),
                part(dossier -> dossier.deliveryNote("Phường Mẫu"), "\"ThongTinTra\":\"Phường Mẫu\""),
                part(dossier -> dossier.note("ghi"), "\"GhiChu\":\"ghi\""),
                fact(facts -> facts.withDigitisedParts(true), "\"HoSoCoThanhPhanSoHoa\":\"1\""),
                fact(facts -> facts.withDigitisedParts(false), "\"HoSoCoThanhPhanSoHoa\":\"0\""),
                fact(facts -> facts.withVneidVerified(true), "\"TaiKhoanDuocXacThucVoiVNeID\":\"1\""),
                fact(facts -> facts.withOnlinePayment(OnlinePayment.NO), "\"DuocThanhToanTrucTuyen\":\"0\""),
                fact(facts -> facts.withOnlinePayment(OnlinePayment.OTHER), "\"DuocThanhToanTrucTuyen\":\"3\""),
                fact(
                        facts -> facts.withDatabase(LinkedDatabase.POPULATION).withDatabase(Coded.unknown("7")),
                        "\"DSKetNoiCSDL\":[{\"MaCSDL\":\"1\"},{\"MaCSDL\":\"7\"}]"),
                fact(facts -> facts.withEvidence(EVIDENCE), "\"DSKetNoiCSDL\":[{\"MaCSDL\":\"1\"}]"),
                part(
                        dossier -> dossier.attachment(
                                Attachment.builder("a").replacedBy(EVIDENCE).build()),
                        "\"TaiLieuNop\":[{\"DuocLayTuKhoDMQG\":\"1\",\"DuocSoHoa\":\"0\",\"DuocTaiSuDung\":\"1\","
                                + "\"IsDeleted\":\"False\",\"TenTepDinhKem\":\"a\"}]"),
                part(dossier -> dossier.attachment(ATTACHMENT), "\"TaiLieuNop\":" + ATTACHMENT_TEXT),
                part(
                        dossier -> dossier.attachment(Attachment.builder("a").build()),
                        "\"TaiLieuNop\":[{\"DuocLayTuKhoDMQG\":\"0\",\"DuocSoHoa\":\"0\",\"DuocTaiSuDung\":\"0\","
                                + "\"IsDeleted\":\"False\",\"TenTepDinhKem\":\"a\"}]"),
                part(dossier -> dossier.fee(FEE), "\"DanhSachLePhi\":" + FEE_TEXT),
                part(
                        dossier -> dossier.fee(Fee.of("Phí", 0, FeeMoment.AT_INTAKE)),
                        "\"DanhSachLePhi\":[{\"Gia\":\"0\",\"HinhThucThu\":\"1\",\"TenPhiLePhi\":\"Phí\"}]"),
                part(
                        dossier -> dossier.otherPaper(new OtherPaper("Ảnh", 2, "0")),
                        "\"DanhSachTepDinhKemKhac\":[{\"LoaiGiayTo\":\"0\",\"SoLuong\":\"2\",\"TenGiayTo\":\"Ảnh\"}]"),
                part(
                        dossier -> dossier.result(ResultPaper.builder("Giấy khai sinh")
                                .id("g1")
                                .componentCode("TP1")
                                .link("https://example.vn/g1")
                                .resultCode("KQ.G15.000031")
                                .build()),
                        "\"DanhSachGiayToKetQua\":[{\"DuongDanTepTinKetQua\":\"https://example.vn/g1\","
                                + "\"GiayToId\":\"g1\",\"MaGiayToKetQua\":\"KQ.G15.000031\","
                                + "\"MaThanhPhanHoSo\":\"TP1\",\"TenGiayTo\":\"Giấy khai sinh\"}]"),
                part(
                        dossier -> dossier.supplement(round(TIME)
                                .suppliedAt(TIME.plusDays(1))
                                .receivedBy("Lê Thị Mẫu")
                                .receiptNote("đủ")
                                .statusCode("1")
                                .oldDueAt(TIME.plusDays(2))
                                .newDueAt(TIME.plusDays(3))
                                .paper(ATTACHMENT)
                                .fee(FEE)
                                .build()),
                        "\"DanhSachHoSoBoSung\":[{\"DanhSachGiayToBoSung\":" + ATTACHMENT_TEXT
                                + ",\"DanhSachLePhiBoSung\":" + FEE_TEXT
                                + ",\"HoSoBoSungId\":\"b1\",\"NgayBoSung\":\"20260203040506\","
                                + "\"NgayHenTraMoi\":\"20260206040506\",\"NgayHenTraTruoc\":\"20260205040506\","
                                + "\"NgayTiepNhanBoSung\":\"20260204040506\",\"NguoiTiepNhanBoSung\":\"Lê Thị Mẫu\","
                                + "\"NguoiYeuCauBoSung\":\"Trần Văn Mẫu\",\"NoiDungBoSung\":\"thiếu ảnh\","
                                + "\"ThongTinTiepNhan\":\"đủ\",\"TrangThaiBoSung\":\"1\"}]"));
    }

    @Test
    void a_body_without_a_personal_number_has_no_list_of_them() {
        assertThat(text(Callers.dossier().owner(body(OwnerKind.BUSINESS)))).doesNotContain("DinhDanhCHS");
    }

    @Test
    void steps_and_hashes_stay_here_because_the_service_has_no_field_for_them() {
        DossierStep step = DossierStep.builder(DossierStatus.ACCEPTED, TIME)
                .handler("Lê Thị Mẫu")
                .content("tiếp nhận")
                .build();
        Attachment attachment = Attachment.builder("a").build();

        String plain = text(Callers.dossier().attachment(attachment));

        assertThat(text(Callers.dossier()
                        .step(step)
                        .attachment(Attachment.builder("a").hash("00ff").build())))
                .isEqualTo(plain);
    }

    @Test
    void names_every_time_that_cannot_be_written_and_an_account_that_would_not_be_sent() {
        Dossier dossier = Callers.dossier()
                .portalAccount("tech-1")
                .submittedAt(BAD)
                .finishedAt(BAD)
                .returnedAt(BAD)
                .refusedAt(BAD)
                .supplement(round(TIME).build())
                .supplement(
                        round(BAD).suppliedAt(BAD).oldDueAt(BAD).newDueAt(BAD).build())
                .build();

        InvalidRequestException wrong =
                catchThrowableOfType(InvalidRequestException.class, () -> DossierItems.of(dossier));

        String year = "has no year of four digits";
        assertThat(wrong.violations())
                .containsExactly(
                        new Violation("submittedAt", year),
                        new Violation("finishedAt", year),
                        new Violation("returnedAt", year),
                        new Violation("refusedAt", year),
                        new Violation("portalAccount", "is sent for a dossier handed in online only"),
                        new Violation("supplements[1].requestedAt", year),
                        new Violation("supplements[1].suppliedAt", year),
                        new Violation("supplements[1].oldDueAt", year),
                        new Violation("supplements[1].newDueAt", year));
    }

    @Test
    void no_member_of_a_list_prints_what_is_personal() {
        DossierItem item = DossierItems.of(Callers.dossier()
                .attachment(ATTACHMENT)
                .otherPaper(new OtherPaper("Nguyễn", 1, ""))
                .result(ResultPaper.builder("Nguyễn").build())
                .supplement(round(TIME).build())
                .build());

        assertThat(Stream.of(item.attachments(), item.otherPapers(), item.results(), item.supplements())
                        .map(List::toString))
                .containsExactly(
                        "[AttachmentItem[***]]", "[OtherPaperItem[***]]", "[ResultItem[***]]", "[SupplementItem[***]]");
    }

    private static Owner body(OwnerKind kind) {
        return Owner.of(kind, PersonName.of("Công ty Mẫu"), "0000000000");
    }

    private static SupplementRound.Builder round(LocalDateTime requestedAt) {
        return SupplementRound.builder("b1", requestedAt)
                .requestedBy("Trần Văn Mẫu")
                .reason("thiếu ảnh");
    }

    private static String papers(String kind, String number) {
        return "\"DinhDanhCHS\":[{\"LoaiDinhDanh\":\"" + kind + "\",\"SoDinhDanh\":\"" + number + "\"}]";
    }

    private static Arguments fact(UnaryOperator<IndicatorFacts> facts, String text) {
        return part(dossier -> dossier.facts(facts.apply(IndicatorFacts.none())), text);
    }

    private static Arguments part(UnaryOperator<Dossier.Builder> part, String text) {
        return Arguments.of(part, text);
    }

    private static String text(Dossier.Builder dossier) {
        return new String(WireRequest.jsonBytes(DossierItems.of(dossier.build())), StandardCharsets.UTF_8);
    }
}
