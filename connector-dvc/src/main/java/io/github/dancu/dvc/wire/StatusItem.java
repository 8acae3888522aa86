package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The status of a dossier that came from a portal (<i>DongBoTrangThaiHoSo</i>, <i>CapNhatTrangThai</i>). */
@Personal
public record StatusItem(
        @JsonbProperty("MaHoSo") String code,
        @JsonbProperty("MaHoSoDonVi") @Nullable String ownCode,
        @JsonbProperty("MaDoiTuong") @Nullable String portalAccount,
        @JsonbProperty("NoiDung") String content,
        @JsonbProperty("NgayXuLy") String at,
        @JsonbProperty("TrangThai") String status,
        @JsonbProperty("TaiLieuXuLy") @Nullable List<StatusFileItem> files) {
    @Override
    public String toString() {
        return "StatusItem[***]";
    }
}
