package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** A file that goes with a status (<i>TaiLieuXuLy</i>). */
@Personal
public record StatusFileItem(
        @JsonbProperty("TenTepDinhKem") String fileName,
        @JsonbProperty("MaThanhPhanHoSo") @Nullable String componentCode,
        @JsonbProperty("TepDinhKemId") @Nullable String id,
        @JsonbProperty("DuongDanTaiTepTin") @Nullable String link,
        @JsonbProperty("IsDeleted") String deleted) {
    @Override
    public String toString() {
        return "StatusFileItem[***]";
    }
}
