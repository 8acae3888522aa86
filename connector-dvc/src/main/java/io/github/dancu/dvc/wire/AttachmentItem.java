package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** A file of a dossier (<i>TaiLieuNop</i>). */
@Personal
public record AttachmentItem(
        @JsonbProperty("TepDinhKemId") @Nullable String id,
        @JsonbProperty("TenTepDinhKem") String fileName,
        @JsonbProperty("IsDeleted") String deleted,
        @JsonbProperty("MaThanhPhanHoSo") @Nullable String componentCode,
        @JsonbProperty("DuongDanTaiTepTin") @Nullable String link,
        @JsonbProperty("DuocSoHoa") String digitised,
        @JsonbProperty("DuocTaiSuDung") String reuse,
        @JsonbProperty("DuocLayTuKhoDMQG") String fromCitizenStore,
        @JsonbProperty("MaKetQuaThayThe") @Nullable String replacingResult) {
    @Override
    public String toString() {
        return "AttachmentItem[***]";
    }
}
