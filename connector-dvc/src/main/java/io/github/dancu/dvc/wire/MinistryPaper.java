package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** A file that was uploaded before (<i>GiayToDinhKem</i>). */
@Personal
public record MinistryPaper(
        @JsonbProperty("IdGiayTo") @Nullable String id,
        @JsonbProperty("MaKetQua") @Nullable String resultCode,
        @JsonbProperty("TenGiayTo") String name,
        @JsonbProperty("HashTepTin") @Nullable String hash) {
    @Override
    public String toString() {
        return "MinistryPaper[***]";
    }
}
