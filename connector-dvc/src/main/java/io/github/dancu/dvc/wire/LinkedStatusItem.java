package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** The body that tells the software of linked procedures a status; what is {@code null} is left out. */
@Personal
public record LinkedStatusItem(
        @JsonbProperty("maTTHC") String procedure,
        @JsonbProperty("soHoSoLT") String linkedCode,
        @JsonbProperty("coQuanXuLy") int agency,
        @JsonbProperty("maHoSo") String code,
        @JsonbProperty("trangThai") int status,
        @JsonbProperty("thoiGianThucHien") String at,
        @JsonbProperty("ghiChu") @Nullable String note,
        @JsonbProperty("ketQuaXuLy") @Nullable String result,
        @JsonbProperty("nguoiXuLy") @Nullable String handler,
        @JsonbProperty("chucDanh") @Nullable String title,
        @JsonbProperty("phongBanXuLy") @Nullable String department,
        @JsonbProperty("noiDungXuLy") @Nullable String content,
        @JsonbProperty("ngayBatDau") @Nullable String startedAt,
        @JsonbProperty("ngayKetThucTheoQuyDinh") @Nullable String dueAt,
        @JsonbProperty("ngayHenTraTruoc") @Nullable String oldDueAt,
        @JsonbProperty("ngayHenTraMoi") @Nullable String newDueAt,
        @JsonbProperty("hanBoSungHoSo") @Nullable String supplementDueAt) {
    @Override
    public String toString() {
        return "LinkedStatusItem[***]";
    }
}
