package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** Who hands a dossier in, and whom it is about (<i>ThongTinChiTiet</i>). */
@Personal
public record MinistryApplicantDetails(
        @JsonbProperty("TenNguoiNop") String name,
        @JsonbProperty("SoDinhDanh") @Nullable String number,
        @JsonbProperty("SoDienThoai") @Nullable String phone,
        @JsonbProperty("Email") @Nullable String email,
        @JsonbProperty("TenChuHs") String ownerName,
        @JsonbProperty("SoDinhDanhChuHs") @Nullable String ownerNumber) {
    @Override
    public String toString() {
        return "MinistryApplicantDetails[***]";
    }
}
