package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One dossier in a {@link DossierSubmission}; every value is text, and what is {@code null} is left out. */
@Personal
public record DossierItem(
        @JsonbProperty("MaHoSo") String code,
        @JsonbProperty("MaTTHC") String procedureCode,
        @JsonbProperty("TenTTHC") String procedureName,
        @JsonbProperty("MaLinhVuc") String fieldCode,
        @JsonbProperty("TenLinhVuc") String fieldName,
        @JsonbProperty("KenhThucHien") String channel,
        @JsonbProperty("ChuHoSo") String ownerName,
        @JsonbProperty("DinhDanhCHS") @Nullable List<OwnerPaper> ownerPapers,
        @JsonbProperty("SoGiayToChuHoSo") @Nullable String otherOwnerPaper,
        @JsonbProperty("LoaiDoiTuong") String ownerKind,
        @JsonbProperty("MaDoiTuong") @Nullable String portalAccount,
        @JsonbProperty("ThongTinKhac") @Nullable String otherContact,
        @JsonbProperty("Email") @Nullable String email,
        @JsonbProperty("Fax") @Nullable String fax,
        @JsonbProperty("SoDienThoai") @Nullable String phone,
        @JsonbProperty("NgayNopHoSo") @Nullable String submittedAt,
        @JsonbProperty("NgayTiepNhan") String receivedAt,
        @JsonbProperty("NgayHenTra") @Nullable String dueAt,
        @JsonbProperty("NgayKetThucXuLy") @Nullable String finishedAt,
        @JsonbProperty("NgayTra") @Nullable String returnedAt,
        @JsonbProperty("NgayTuChoi") @Nullable String refusedAt,
        @JsonbProperty("TrangThaiHoSo") String status,
        @JsonbProperty("HinhThuc") String resultDelivery,
        @JsonbProperty("ThongTinTra") @Nullable String deliveryNote,
        @JsonbProperty("DonViXuLy") String handlingUnit,
        @JsonbProperty("NoiNopHoSo") String submissionPlace,
        @JsonbProperty("TrichYeuHoSo") @Nullable String summary,
        @JsonbProperty("GhiChu") @Nullable String note,
        @JsonbProperty("HoSoCoThanhPhanSoHoa") @Nullable String digitisedParts,

        @JsonbProperty("TaiKhoanDuocXacThucVoiVNeID") @Nullable
        String vneidVerified,

        @JsonbProperty("DuocThanhToanTrucTuyen") @Nullable String onlinePayment,
        @JsonbProperty("DSKetNoiCSDL") @Nullable List<DatabaseItem> databases,
        @JsonbProperty("TaiLieuNop") @Nullable List<AttachmentItem> attachments,
        @JsonbProperty("DanhSachLePhi") @Nullable List<FeeItem> fees,
        @JsonbProperty("DanhSachTepDinhKemKhac") @Nullable List<OtherPaperItem> otherPapers,
        @JsonbProperty("DanhSachHoSoBoSung") @Nullable List<SupplementItem> supplements,
        @JsonbProperty("DanhSachGiayToKetQua") @Nullable List<ResultItem> results) {
    @Override
    public String toString() {
        return "DossierItem[" + code + "]";
    }
}
