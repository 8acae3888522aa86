package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How people rated an agency in one month (<i>DongBoDanhGia</i>). */
@Personal
public record RatingItem(
        @JsonbProperty("NgayTongHop") String month,
        @JsonbProperty("TongSoNguoiDanhGia") String people,
        @JsonbProperty("PhanTramDanhGiaRatHaiLong") String verySatisfied,
        @JsonbProperty("PhanTramDanhGiaHaiLong") String satisfied,
        @JsonbProperty("PhanTramDanhGiaChuaHaiLong") String dissatisfied,
        @JsonbProperty("DanhSachNoiDungYKien") @Nullable List<String> opinions,
        @JsonbProperty("MaThuTuc") @Nullable String procedure,
        @JsonbProperty("NoiDung") @Nullable String note,
        @JsonbProperty("Madonvi") String agency,
        @JsonbProperty("TenDonVi") @Nullable String agencyName) {
    @Override
    public String toString() {
        return "RatingItem[***]";
    }
}
