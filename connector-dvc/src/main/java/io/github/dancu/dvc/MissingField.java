package io.github.dancu.dvc;

import io.github.dancu.connect.Violation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portal's complaint about an empty field, told in the name the field has on a {@code Dossier}, or what is sent of one. */
final class MissingField {
    private static final Pattern COMPLAINT = Pattern.compile("([A-Za-z]{2,40})\\s+empty", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> OUR_NAMES = Map.ofEntries(
            Map.entry("MaHoSo", "code"),
            Map.entry("MaTTHC", "procedure.code"),
            Map.entry("TenTTHC", "procedure.name"),
            Map.entry("MaLinhVuc", "procedure.fieldCode"),
            Map.entry("TenLinhVuc", "procedure.fieldName"),
            Map.entry("KenhThucHien", "channel"),
            Map.entry("ChuHoSo", "ownerName"),
            Map.entry("DinhDanhCHS", "ownerId"),
            Map.entry("SoDinhDanh", "ownerId"),
            Map.entry("LoaiDinhDanh", "owner"),
            Map.entry("SoGiayToChuHoSo", "owner.otherPaper"),
            Map.entry("LoaiDoiTuong", "owner.kind"),
            Map.entry("MaDoiTuong", "portalAccount"),
            Map.entry("ThongTinKhac", "contact.other"),
            Map.entry("Email", "contact.email"),
            Map.entry("Fax", "contact.fax"),
            Map.entry("SoDienThoai", "contact.phone"),
            Map.entry("NgayNopHoSo", "submittedAt"),
            Map.entry("NgayTiepNhan", "receivedAt"),
            Map.entry("NgayHenTra", "dueAt"),
            Map.entry("NgayKetThucXuLy", "finishedAt"),
            Map.entry("NgayTra", "returnedAt"),
            Map.entry("NgayTuChoi", "refusedAt"),
            Map.entry("TrangThaiHoSo", "status"),
            Map.entry("HinhThuc", "resultDelivery"),
            Map.entry("ThongTinTra", "deliveryNote"),
            Map.entry("DonViXuLy", "handlingUnit"),
            Map.entry("NoiNopHoSo", "submissionPlace"),
            Map.entry("TrichYeuHoSo", "summary"),
            Map.entry("GhiChu", "note"),
            Map.entry("HoSoCoThanhPhanSoHoa", "facts.digitisedParts"),
            Map.entry("TaiKhoanDuocXacThucVoiVNeID", "facts.vneidVerified"),
            Map.entry("DuocThanhToanTrucTuyen", "facts.onlinePayment"),
            Map.entry("DSKetNoiCSDL", "facts.databases"),
            Map.entry("MaCSDL", "facts.databases"),
            Map.entry("TaiLieuNop", "attachments"),
            Map.entry("TepDinhKemId", "attachments.id"),
            Map.entry("TenTepDinhKem", "attachments.fileName"),
            Map.entry("DuongDanTaiTepTin", "attachments.link"),
            Map.entry("DuocSoHoa", "attachments.digitised"),
            Map.entry("DuocTaiSuDung", "attachments.reuse"),
            Map.entry("DuocLayTuKhoDMQG", "attachments.fromCitizenStore"),
            Map.entry("MaKetQuaThayThe", "attachments.replacingResult"),
            Map.entry("DanhSachLePhi", "fees"),
            Map.entry("TenPhiLePhi", "fees.name"),
            Map.entry("MaPhiLePhi", "fees.code"),
            Map.entry("HinhThucThu", "fees.moment"),
            Map.entry("Gia", "fees.amount"),
            Map.entry("LoaiPhiLePhi", "fees.kind"),
            Map.entry("DanhSachTepDinhKemKhac", "otherPapers"),
            Map.entry("SoLuong", "otherPapers.count"),
            Map.entry("LoaiGiayTo", "otherPapers.kind"),
            Map.entry("DanhSachHoSoBoSung", "supplements"),
            Map.entry("HoSoBoSungId", "supplements.id"),
            Map.entry("NguoiYeuCauBoSung", "supplements.requestedBy"),
            Map.entry("NoiDungBoSung", "supplements.reason"),
            Map.entry("NgayBoSung", "supplements.requestedAt"),
            Map.entry("NguoiTiepNhanBoSung", "supplements.receivedBy"),
            Map.entry("ThongTinTiepNhan", "supplements.receiptNote"),
            Map.entry("NgayTiepNhanBoSung", "supplements.suppliedAt"),
            Map.entry("TrangThaiBoSung", "supplements.statusCode"),
            Map.entry("DanhSachGiayToBoSung", "supplements.papers"),
            Map.entry("DanhSachLePhiBoSung", "supplements.fees"),
            Map.entry("NgayHenTraTruoc", "supplements.oldDueAt"),
            Map.entry("NgayHenTraMoi", "supplements.newDueAt"),
            Map.entry("DanhSachGiayToKetQua", "results"),
            Map.entry("GiayToId", "results.id"),
            Map.entry("DuongDanTepTinKetQua", "results.link"),
            Map.entry("MaGiayToKetQua", "results.resultCode"),
            Map.entry("NguoiXuLy", "steps.handler"),
            Map.entry("ChucDanh", "steps.title"),
            Map.entry("ThoiDiemXuLy", "steps.at"),
            Map.entry("PhongBanXuLy", "steps.department"),
            Map.entry("NoiDungXuLy", "steps.content"),
            Map.entry("NgayBatDau", "steps.startedAt"),
            Map.entry("NgayKetThucTheoQuyDinh", "steps.dueAt"),
            Map.entry("TienTrinh", "steps"),
            Map.entry("MaHoSoDonVi", "ownCode"),
            Map.entry("NoiDung", "content"),
            Map.entry("NgayXuLy", "at"),
            Map.entry("TaiLieuXuLy", "files"),
            Map.entry("NgayNop", "submittedAt"),
            Map.entry("MaDonViTiepNhan", "agency"),
            Map.entry("ThanhPhanHoSo", "attachments"),
            Map.entry("GiayToDinhKem", "attachments"),
            Map.entry("IdGiayTo", "attachments.id"),
            Map.entry("MaKetQua", "attachments.replacingResult"),
            Map.entry("HashTepTin", "attachments.hash"),
            Map.entry("ThongTinNguoiNop", "owner"),
            Map.entry("ThongTinChiTiet", "owner"),
            Map.entry("IdDoiTuong", "portalAccount"),
            Map.entry("TenNguoiNop", "ownerName"),
            Map.entry("TenChuHs", "ownerName"),
            Map.entry("SoDinhDanhChuHs", "ownerId"),
            Map.entry("TenTep", "file.name"),
            Map.entry("HashTep", "file.hash"));
    // What stands in several lists, or nowhere on a Dossier, is named as the portal names it.
    private static final Set<String> THEIR_NAMES = Set.of(
            "IsDeleted", "MaThanhPhanHoSo", "TenGiayTo", "TrangThai", "TenThanhPhanHoSo", "LoaiBan", "MaDichVuCong");

    private MissingField() {}

    /** Empty unless the message is such a complaint, about a field that is known: any other word may be a name. */
    static Optional<Violation> in(String message) {
        Matcher complaint = COMPLAINT.matcher(message);
        if (!complaint.matches()) {
            return Optional.empty();
        }
        String field = complaint.group(1);
        return Optional.ofNullable(OUR_NAMES.getOrDefault(field, THEIR_NAMES.contains(field) ? field : null))
                .map(name -> new Violation(name, "is missing"));
    }
}
