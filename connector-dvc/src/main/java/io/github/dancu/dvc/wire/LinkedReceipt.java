package io.github.dancu.dvc.wire;

import jakarta.json.bind.annotation.JsonbProperty;

/** The body that tells the software of linked procedures that a dossier was received. */
public record LinkedReceipt(
        @JsonbProperty("maHoSo") String code,
        @JsonbProperty("daNhan") boolean received) {
    @Override
    public String toString() {
        return "LinkedReceipt[***]";
    }
}
