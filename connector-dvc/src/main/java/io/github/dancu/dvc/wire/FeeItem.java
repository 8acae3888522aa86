package io.github.dancu.dvc.wire;

import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** A fee of a dossier (<i>DanhSachLePhi</i>). */
public record FeeItem(
        @JsonbProperty("TenPhiLePhi") String name,
        @JsonbProperty("MaPhiLePhi") @Nullable String code,
        @JsonbProperty("HinhThucThu") String moment,
        @JsonbProperty("Gia") String amount,
        @JsonbProperty("LoaiPhiLePhi") @Nullable String kind) {
    @Override
    public String toString() {
        return "FeeItem[***]";
    }
}
