package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a procedure asks for, and the files that answer it (<i>ThanhPhanHoSo</i>). */
@Personal
public record MinistryComponent(
        @JsonbProperty("MaThanhPhanHoSo") @Nullable String code,
        @JsonbProperty("TenThanhPhanHoSo") String name,
        @JsonbProperty("SoLuong") String count,
        @JsonbProperty("LoaiBan") @Nullable String copyKind,
        @JsonbProperty("GiayToDinhKem") @Nullable List<MinistryPaper> papers) {
    @Override
    public String toString() {
        return "MinistryComponent[***]";
    }
}
