package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

/** Steps of one dossier (<i>CapNhatTienTrinh</i>). */
@Personal
public record MinistrySteps(
        @JsonbProperty("MaHoSo") String code,
        @JsonbProperty("TienTrinh") List<StepItem> steps) {
    @Override
    public String toString() {
        return "MinistrySteps[***]";
    }
}
