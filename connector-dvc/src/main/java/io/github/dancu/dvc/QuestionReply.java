package io.github.dancu.dvc;

import io.github.dancu.citizen.Personal;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * An agency's answer to a question that came from the portal (<i>kết quả trả lời hỏi đáp</i>, {@code DongBoKetQuaHoiDapGuiTuDVCQG}).
 *
 * <p>{@link #toString()} shows nothing of it. Immutable and thread-safe.
 *
 * @param questionId the portal's number of the question, {@link PortalQuestion#id()}
 * @param text what is answered
 * @param answeredBy the name of who answers
 * @param position their position, or empty
 * @param answeredAt when, in Vietnam's time
 */
@Personal
public record QuestionReply(
        String questionId, String text, String answeredBy, String position, LocalDateTime answeredAt) {
    public QuestionReply {
        Objects.requireNonNull(questionId, "questionId");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(answeredBy, "answeredBy");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(answeredAt, "answeredAt");
    }

    @Override
    public String toString() {
        return "QuestionReply[***]";
    }
}
