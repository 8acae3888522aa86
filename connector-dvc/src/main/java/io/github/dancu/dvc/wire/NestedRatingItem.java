package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same as a {@link RatingItem}, for a portal that wants the procedure beside each opinion. */
@Personal
public record NestedRatingItem(
        @JsonbProperty("NgayTongHop") String month,
        @JsonbProperty("TongSoNguoiDanhGia") String people,
        @JsonbProperty("PhanTramDanhGiaRatHaiLong") String verySatisfied,
        @JsonbProperty("PhanTramDanhGiaHaiLong") String satisfied,
        @JsonbProperty("PhanTramDanhGiaChuaHaiLong") String dissatisfied,
        @JsonbProperty("DanhSachNoiDungYKien") @Nullable List<OpinionItem> opinions,
        @JsonbProperty("Madonvi") String agency,
        @JsonbProperty("TenDonVi") @Nullable String agencyName) {
    @Override
    public String toString() {
        return "NestedRatingItem[***]";
    }
}
