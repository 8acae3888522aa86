package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** Who hands a dossier in (<i>ThongTinNguoiNop</i>). */
@Personal
public record MinistryApplicant(
        @JsonbProperty("LoaiDoiTuong") String kind,
        @JsonbProperty("IdDoiTuong") @Nullable String portalAccount,
        @JsonbProperty("ThongTinChiTiet") MinistryApplicantDetails details) {
    @Override
    public String toString() {
        return "MinistryApplicant[***]";
    }
}
