package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;

/** A paper that identifies the owner of a dossier (<i>DinhDanhCHS</i>). */
@Personal
public record OwnerPaper(
        @JsonbProperty("LoaiDinhDanh") String kind,
        @JsonbProperty("SoDinhDanh") String number) {
    @Override
    public String toString() {
        return "OwnerPaper[***]";
    }
}
