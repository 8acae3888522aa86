package io.github.dancu.testkit;

import static io.github.dancu.testkit.PortalField.optional;
import static io.github.dancu.testkit.PortalField.required;
import static io.github.dancu.testkit.PortalValue.anything;
import static io.github.dancu.testkit.PortalValue.list;
import static io.github.dancu.testkit.PortalValue.matching;
import static io.github.dancu.testkit.PortalValue.oneOf;
import static io.github.dancu.testkit.PortalValue.text;
import static io.github.dancu.testkit.PortalValue.that;

import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.ProcedureCode;
import jakarta.json.JsonObject;
import java.util.Optional;

/** What the national portal takes: texts alone, in lists of objects. */
final class PortalSchemas {
    static final PortalValue DOSSIER_CODE = that(PortalSchemas::isDossierCode);
    static final PortalValue PROCEDURE_CODE = that(PortalSchemas::isProcedureCode);
    static final PortalValue STATUS = oneOf("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    private static final PortalValue TIME = PortalValue.time(PortalTime.COMPACT);
    private static final PortalValue FLAG = oneOf("0", "1");
    private static final PortalValue DELETED = oneOf("True", "False", "0", "1");
    private static final PortalValue COUNT = matching("[0-9]{1,9}");
    private static final PortalValue PERCENT =
            matching("[0-9]{1,3}([.,][0-9]{1,9})?").orNumber();

    private static final PortalSchema PAPER = PortalSchema.of(
            required("LoaiDinhDanh", oneOf("1", "2")), required("SoDinhDanh", matching("[0-9]{9}|[0-9]{12}")));
    private static final PortalSchema DATABASE = PortalSchema.of(required("MaCSDL", text()));
    private static final PortalSchema FILE = PortalSchema.of(
            optional("TepDinhKemId", text()),
            optional("TenTepDinhKem", text(4000)),
            optional("IsDeleted", DELETED),
            optional("MaThanhPhanHoSo", text()),
            optional("DuongDanTaiTepTin", text()),
            optional("DuocSoHoa", FLAG),
            optional("DuocTaiSuDung", oneOf("0", "1", "2")),
            optional("DuocLayTuKhoDMQG", FLAG),
            optional("MaKetQuaThayThe", text()));
    private static final PortalSchema FEE = PortalSchema.of(
            optional("TenPhiLePhi", text()),
            optional("MaPhiLePhi", text()),
            optional("HinhThucThu", oneOf("1", "2", "4")),
            optional("Gia", matching("[0-9]{1,15}([.][0-9]{1,4})?")),
            optional("LoaiPhiLePhi", text()));
    private static final PortalSchema OTHER_PAPER =
            PortalSchema.of(optional("TenGiayTo", text()), optional("SoLuong", COUNT), optional("LoaiGiayTo", text()));
    private static final PortalSchema SUPPLEMENT = PortalSchema.of(
            optional("HoSoBoSungId", text()),
            optional("NguoiYeuCauBoSung", text()),
            optional("NoiDungBoSung", text()),
            optional("NgayBoSung", TIME),
            optional("NguoiTiepNhanBoSung", text()),
            optional("ThongTinTiepNhan", text()),
            optional("NgayTiepNhanBoSung", TIME),
            optional("TrangThaiBoSung", text()),
            optional("DanhSachGiayToBoSung", list(FILE::faultOf)),
            optional("DanhSachLePhiBoSung", list(FEE::faultOf)),
            optional("NgayHenTraTruoc", TIME),
            optional("NgayHenTraMoi", TIME));
    private static final PortalSchema RESULT = PortalSchema.of(
            optional("TenGiayTo", text(2000)),
            optional("MaThanhPhanHoSo", text()),
            optional("GiayToId", text()),
            optional("DuongDanTepTinKetQua", text()),
            optional("MaGiayToKetQua", text()));
    private static final PortalSchema DOSSIER = PortalSchema.of(
            required("MaHoSo", DOSSIER_CODE),
            required("MaTTHC", PROCEDURE_CODE),
            required("TenTTHC", text()),
            required("MaLinhVuc", text()),
            required("TenLinhVuc", text()),
            required("LoaiDoiTuong", oneOf("1", "2", "3", "4")),
            required("NgayTiepNhan", TIME),
            required("TrangThaiHoSo", STATUS),
            required("HinhThuc", FLAG),
            required("DonViXuLy", text()),
            optional("KenhThucHien", oneOf("1", "2", "3")),
            optional("ChuHoSo", text()),
            optional("SoGiayToChuHoSo", text()),
            optional("DinhDanhCHS", list(PortalSchemas::faultOfPaper)),
            optional("MaDoiTuong", text()),
            optional("ThongTinKhac", text()),
            optional("Email", text()),
            optional("Fax", text()),
            optional("SoDienThoai", text()),
            optional("TrichYeuHoSo", text(1000)),
            optional("NgayNopHoSo", TIME),
            optional("NgayHenTra", TIME),
            optional("NgayKetThucXuLy", TIME),
            optional("NgayTra", TIME),
            optional("NgayTuChoi", TIME),
            optional("ThongTinTra", text()),
            optional("GhiChu", text(2000)),
            optional("NoiNopHoSo", oneOf("1", "2")),
            optional("HoSoCoThanhPhanSoHoa", FLAG),
            optional("TaiKhoanDuocXacThucVoiVNeID", FLAG),
            optional("DuocThanhToanTrucTuyen", oneOf("0", "1", "2", "3")),
            optional("DSKetNoiCSDL", list(DATABASE::faultOf)),
            optional("TaiLieuNop", list(FILE::faultOf)),
            optional("DanhSachLePhi", list(FEE::faultOf)),
            optional("DanhSachTepDinhKemKhac", list(OTHER_PAPER::faultOf)),
            optional("DanhSachHoSoBoSung", list(SUPPLEMENT::faultOf)),
            optional("DanhSachGiayToKetQua", list(RESULT::faultOf)));
    static final PortalSchema STEP = PortalSchema.of(
            required("MaHoSo", DOSSIER_CODE),
            required("NguoiXuLy", text(50)),
            required("ThoiDiemXuLy", TIME),
            required("NoiDungXuLy", text()),
            required("TrangThai", STATUS),
            optional("ChucDanh", text()),
            optional("PhongBanXuLy", text()),
            optional("NgayBatDau", TIME),
            optional("NgayKetThucTheoQuyDinh", TIME));
    private static final PortalSchema HANDLED_FILE = PortalSchema.of(
            optional("TenTepDinhKem", text(4000)),
            optional("MaThanhPhanHoSo", text()),
            optional("TepDinhKemId", text()),
            optional("DuongDanTaiTepTin", text()),
            optional("IsDeleted", DELETED));
    static final PortalSchema STATUS_REPORT = PortalSchema.of(
            required("MaHoSo", DOSSIER_CODE),
            required("TrangThai", oneOf("2", "5")),
            required("NgayXuLy", TIME),
            optional("MaHoSoDonVi", text()),
            optional("MaDoiTuong", text()),
            optional("NoiDung", text()),
            optional("TaiLieuXuLy", list(HANDLED_FILE::faultOf)));
    static final PortalSchema RATING = PortalSchema.of(
            required("NgayTongHop", matching("([1-9]|1[0-2])-[0-9]{4}")),
            required("TongSoNguoiDanhGia", COUNT.orNumber()),
            optional("PhanTramDanhGiaRatHaiLong", PERCENT),
            optional("PhanTramDanhGiaHaiLong", PERCENT),
            optional("PhanTramDanhGiaChuaHaiLong", PERCENT),
            optional("DanhSachNoiDungYKien", anything()),
            optional("MaThuTuc", PROCEDURE_CODE),
            optional("NoiDung", text()),
            optional("Madonvi", text()),
            optional("TenDonVi", text()));

    private PortalSchemas() {}

    static Optional<String> faultOfDossier(JsonObject item) {
        return DOSSIER.faultOf(item).or(() -> faultOfAccount(item));
    }

    /** An account of the portal belongs to a dossier that was handed in there. */
    private static Optional<String> faultOfAccount(JsonObject dossier) {
        return PortalSchema.isFilled(dossier, "MaDoiTuong")
                        && !WireJson.text(dossier, "KenhThucHien").equals("2")
                ? Optional.of("MaDoiTuong invalid")
                : Optional.empty();
    }

    private static Optional<String> faultOfPaper(JsonObject paper) {
        int digits = WireJson.text(paper, "LoaiDinhDanh").equals("1") ? 12 : 9;
        return PAPER.faultOf(paper)
                .or(() -> WireJson.text(paper, "SoDinhDanh").length() == digits
                        ? Optional.empty()
                        : Optional.of("SoDinhDanh invalid"));
    }

    private static boolean isDossierCode(String text) {
        return DossierCode.tryParse(text)
                .filter(code -> code.text().equals(text))
                .isPresent();
    }

    private static boolean isProcedureCode(String text) {
        return ProcedureCode.tryParse(text)
                .filter(code -> code.text().equals(text))
                .isPresent();
    }
}
