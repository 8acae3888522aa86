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
        @JsonbProperty("DinhDanhCHS") List<OwnerPaper> ownerPapers,
        @JsonbProperty("LoaiDoiTuong") String ownerKind,
        @JsonbProperty("NgayTiepNhan") String receivedAt,
        @JsonbProperty("NgayHenTra") @Nullable String dueAt,
        @JsonbProperty("TrangThaiHoSo") String status,
        @JsonbProperty("HinhThuc") String resultDelivery,
        @JsonbProperty("DonViXuLy") String handlingUnit,
        @JsonbProperty("NoiNopHoSo") String submittedAt,
        @JsonbProperty("TrichYeuHoSo") @Nullable String summary) {
    @Override
    public String toString() {
        return "DossierItem[" + code + "]";
    }
}
