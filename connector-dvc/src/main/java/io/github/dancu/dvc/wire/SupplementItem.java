package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round of supplementing a dossier (<i>DanhSachHoSoBoSung</i>). */
@Personal
public record SupplementItem(
        @JsonbProperty("HoSoBoSungId") String id,
        @JsonbProperty("NguoiYeuCauBoSung") String requestedBy,
        @JsonbProperty("NoiDungBoSung") String reason,
        @JsonbProperty("NgayBoSung") String requestedAt,
        @JsonbProperty("NguoiTiepNhanBoSung") @Nullable String receivedBy,
        @JsonbProperty("ThongTinTiepNhan") @Nullable String receiptNote,
        @JsonbProperty("NgayTiepNhanBoSung") @Nullable String suppliedAt,
        @JsonbProperty("TrangThaiBoSung") @Nullable String statusCode,
        @JsonbProperty("DanhSachGiayToBoSung") @Nullable List<AttachmentItem> papers,
        @JsonbProperty("DanhSachLePhiBoSung") @Nullable List<FeeItem> fees,
        @JsonbProperty("NgayHenTraTruoc") @Nullable String oldDueAt,
        @JsonbProperty("NgayHenTraMoi") @Nullable String newDueAt) {
    @Override
    public String toString() {
        return "SupplementItem[***]";
    }
}
