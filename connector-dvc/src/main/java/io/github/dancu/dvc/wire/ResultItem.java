package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** A paper that a dossier led to (<i>DanhSachGiayToKetQua</i>). */
@Personal
public record ResultItem(
        @JsonbProperty("TenGiayTo") String name,
        @JsonbProperty("MaThanhPhanHoSo") @Nullable String componentCode,
        @JsonbProperty("GiayToId") @Nullable String id,
        @JsonbProperty("DuongDanTepTinKetQua") @Nullable String link,
        @JsonbProperty("MaGiayToKetQua") @Nullable String resultCode) {
    @Override
    public String toString() {
        return "ResultItem[***]";
    }
}
