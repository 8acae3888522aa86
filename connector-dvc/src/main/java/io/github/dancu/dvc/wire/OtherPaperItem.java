package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** A further paper of a dossier (<i>DanhSachTepDinhKemKhac</i>). */
@Personal
public record OtherPaperItem(
        @JsonbProperty("TenGiayTo") String name,
        @JsonbProperty("SoLuong") String count,
        @JsonbProperty("LoaiGiayTo") @Nullable String kind) {
    @Override
    public String toString() {
        return "OtherPaperItem[***]";
    }
}
