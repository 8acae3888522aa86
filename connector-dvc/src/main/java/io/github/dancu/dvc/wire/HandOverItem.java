package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

/** The body that hands a dossier over to the civil-status system of the Ministry of Justice. */
@Personal
public record HandOverItem(
        @JsonbProperty("module") String module,
        @JsonbProperty("maHoSoMCDT") String code,
        @JsonbProperty("maHoSoLT") String linkedCode,
        @JsonbProperty("maDonVi") String unit,
        @JsonbProperty("data") String data,
        @JsonbProperty("ngayTiepNhan") String receivedAt,
        @JsonbProperty("fileDinhKem") List<LinkedFileItem> files) {
    @Override
    public String toString() {
        return "HandOverItem[***]";
    }
}
