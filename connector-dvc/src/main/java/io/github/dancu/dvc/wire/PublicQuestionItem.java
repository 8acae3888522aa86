package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** A question that an agency publishes with its answer (<i>DongBoHoiDap</i>). */
@Personal
public record PublicQuestionItem(
        @JsonbProperty("HOIDAPID") String id,
        @JsonbProperty("MaLinhVuc") @Nullable String fieldCode,
        @JsonbProperty("NOIDUNG") String question,
        @JsonbProperty("MADONVI") String agency,
        @JsonbProperty("TENDONVI") @Nullable String agencyName,
        @JsonbProperty("TRALOIID") @Nullable String answerId,
        @JsonbProperty("NOIDUNGTRALOI") String answer) {
    @Override
    public String toString() {
        return "PublicQuestionItem[***]";
    }
}
