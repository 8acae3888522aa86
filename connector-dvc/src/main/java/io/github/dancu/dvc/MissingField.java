package io.github.dancu.dvc;

import io.github.dancu.connect.Violation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portal's complaint about an empty field, told in the name the field has on a {@code Dossier}. */
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
            Map.entry("NgayTiepNhan", "receivedAt"),
            Map.entry("NgayHenTra", "dueAt"),
            Map.entry("TrangThaiHoSo", "status"),
            Map.entry("HinhThuc", "resultDelivery"),
            Map.entry("DonViXuLy", "handlingUnit"),
            Map.entry("TrichYeuHoSo", "summary"));
    // What a Dossier does not hold is named as the portal names it.
    private static final Set<String> THEIR_NAMES = Set.of(
            "LoaiDoiTuong",
            "LoaiDinhDanh",
            "NoiNopHoSo",
            "MaDoiTuong",
            "SoGiayToChuHoSo",
            "ThongTinKhac",
            "ThongTinTra",
            "Email",
            "Fax",
            "SoDienThoai",
            "NgayNopHoSo",
            "NgayKetThucXuLy",
            "NgayTra",
            "NgayTuChoi",
            "GhiChu",
            "HoSoCoThanhPhanSoHoa",
            "TaiKhoanDuocXacThucVoiVNeID",
            "DuocThanhToanTrucTuyen",
            "DSKetNoiCSDL",
            "TaiLieuNop",
            "DanhSachLePhi",
            "DanhSachTepDinhKemKhac",
            "DanhSachHoSoBoSung",
            "DanhSachGiayToKetQua");

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
