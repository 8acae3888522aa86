package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** The answer to a question that came from the portal (<i>DongBoKetQuaHoiDapGuiTuDVCQG</i>). */
@Personal
public record QuestionReplyItem(
        @JsonbProperty("HOIDAPID") String questionId,
        @JsonbProperty("MADONVI") String agency,
        @JsonbProperty("NGUOITRALOI") String answeredBy,
        @JsonbProperty("CHUCVUNGUOITRALOI") @Nullable String position,
        @JsonbProperty("NGAYTRALOI") String answeredAt,
        @JsonbProperty("NOIDUNGTRALOI") String text) {
    @Override
    public String toString() {
        return "QuestionReplyItem[***]";
    }
}
