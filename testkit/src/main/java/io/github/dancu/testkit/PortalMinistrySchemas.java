package io.github.dancu.testkit;

import static io.github.dancu.testkit.PortalField.optional;
import static io.github.dancu.testkit.PortalField.required;
import static io.github.dancu.testkit.PortalValue.list;
import static io.github.dancu.testkit.PortalValue.matching;
import static io.github.dancu.testkit.PortalValue.object;
import static io.github.dancu.testkit.PortalValue.oneOf;
import static io.github.dancu.testkit.PortalValue.text;
import static io.github.dancu.testkit.PortalValue.that;

import io.github.dancu.dossier.AgencyCode;

/** What a ministry's portal takes: names and codes of its own, which may be written as numbers. */
final class PortalMinistrySchemas {
    static final PortalValue AGENCY_CODE = that(PortalMinistrySchemas::isAgencyCode);
    private static final PortalValue TIME = PortalValue.time(PortalTime.SPACED);
    private static final PortalValue OWNER_KIND = oneOf("0", "1", "2").orNumber();
    private static final PortalValue STATUS = PortalSchemas.STATUS.orNumber();
    private static final PortalValue DIGITS = matching("[0-9]{1,12}");

    private static final PortalSchema PAPER = PortalSchema.of(
            optional("IdGiayTo", text()),
            optional("MaKetQua", text()),
            optional("TenGiayTo", text()),
            optional("HashTepTin", matching("[0-9A-Fa-f]{64}")));
    private static final PortalSchema COMPONENT = PortalSchema.of(
            optional("MaThanhPhanHoSo", text()),
            optional("TenThanhPhanHoSo", text()),
            optional("SoLuong", DIGITS.orNumber()),
            optional("LoaiBan", oneOf("0", "1", "2").orNumber()),
            optional("GiayToDinhKem", list(PAPER::faultOf)));
    private static final PortalSchema PERSON = PortalSchema.of(
            optional("TenNguoiNop", text()),
            optional("SoDinhDanh", text()),
            optional("NgayCapDinhDanh", text()),
            optional("NgaySinh", text()),
            optional("SoDienThoai", text()),
            optional("Email", text()),
            optional("MaTinh", text()),
            optional("MaHuyen", text()),
            optional("MaXa", text()),
            optional("DiaChiChiTiet", text()),
            optional("TenChuHs", text()),
            optional("SoDinhDanhChuHs", text()));
    private static final PortalSchema SUBMITTER = PortalSchema.of(
            optional("LoaiDoiTuong", OWNER_KIND),
            optional("IdDoiTuong", text()),
            optional("ThongTinChiTiet", object(PERSON::faultOf)));
    static final PortalSchema DOSSIER = PortalSchema.of(
            required("MaHoSo", PortalSchemas.DOSSIER_CODE),
            required("MaTTHC", PortalSchemas.PROCEDURE_CODE),
            required("ChuHoSo", text()),
            required("LoaiDoiTuong", OWNER_KIND),
            required("MaDonViTiepNhan", AGENCY_CODE),
            required("NgayTiepNhan", TIME),
            optional("MaDichVuCong", text()),
            optional("NgayNop", TIME),
            optional("ThanhPhanHoSo", list(COMPONENT::faultOf)),
            optional("ThongTinNguoiNop", object(SUBMITTER::faultOf)));
    static final PortalSchema STEP = PortalSchema.of(
            required("MaHoSo", PortalSchemas.DOSSIER_CODE),
            required("NguoiXuLy", text(50)),
            required("ThoiDiemXuLy", TIME),
            required("NoiDungXuLy", text()),
            required("TrangThai", STATUS),
            optional("ChucDanh", text()),
            optional("PhongBanXuLy", text()),
            optional("NgayBatDau", TIME),
            optional("NgayKetThucTheoQuyDinh", TIME));
    static final PortalSchema STATUS_CHANGE = PortalSchema.of(
            required("MaHoSo", PortalSchemas.DOSSIER_CODE),
            required("TrangThai", STATUS),
            required("NgayXuLy", TIME),
            optional("NoiDung", text()));
    static final PortalSchema UPLOAD = PortalSchema.of(
            required("MaHoSo", PortalSchemas.DOSSIER_CODE),
            required("TenTep", text()),
            required("HashTep", matching("[0-9a-f]{64}")));
    static final PortalSchema NEXT_CODE = PortalSchema.of(required("MaDonVi", AGENCY_CODE));

    private PortalMinistrySchemas() {}

    private static boolean isAgencyCode(String text) {
        return AgencyCode.tryParse(text)
                .filter(code -> code.text().equals(text))
                .isPresent();
    }
}
