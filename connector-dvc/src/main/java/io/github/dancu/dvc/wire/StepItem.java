package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** One step in the handling of a dossier (<i>CapNhatTienDoHoSoMC</i>, <i>TienTrinh</i>). */
@Personal
public record StepItem(
        @JsonbProperty("MaHoSo") @Nullable String code,
        @JsonbProperty("NguoiXuLy") String handler,
        @JsonbProperty("ChucDanh") @Nullable String title,
        @JsonbProperty("ThoiDiemXuLy") String at,
        @JsonbProperty("PhongBanXuLy") @Nullable String department,
        @JsonbProperty("NoiDungXuLy") String content,
        @JsonbProperty("TrangThai") String status,
        @JsonbProperty("NgayBatDau") @Nullable String startedAt,

        @JsonbProperty("NgayKetThucTheoQuyDinh") @Nullable String dueAt) {
    @Override
    public String toString() {
        return "StepItem[***]";
    }
}
