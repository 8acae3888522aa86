package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dossier as a ministry's portal wants it (<i>NoiHoSo</i>); every value is text, and what is {@code null} is left out. */
@Personal
public record MinistryDossier(
        @JsonbProperty("MaHoSo") String code,
        @JsonbProperty("MaTTHC") String procedureCode,
        @JsonbProperty("MaDichVuCong") @Nullable String serviceCode,
        @JsonbProperty("ChuHoSo") String ownerName,
        @JsonbProperty("LoaiDoiTuong") String ownerKind,
        @JsonbProperty("MaDonViTiepNhan") String agency,
        @JsonbProperty("NgayNop") @Nullable String submittedAt,
        @JsonbProperty("NgayTiepNhan") String receivedAt,
        @JsonbProperty("ThanhPhanHoSo") @Nullable List<MinistryComponent> components,
        @JsonbProperty("ThongTinNguoiNop") MinistryApplicant applicant) {
    @Override
    public String toString() {
        return "MinistryDossier[***]";
    }
}
