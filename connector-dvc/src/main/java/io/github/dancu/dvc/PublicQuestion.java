package io.github.dancu.dvc;

import io.github.dancu.citizen.Personal;
import java.util.Objects;

/**
 * A question and its answer that an agency publishes at the portal (<i>hỏi đáp công khai</i>, {@code DongBoHoiDap}).
 *
 * <p>They are published as they are: leave out who asked. {@link #toString()} shows nothing of them. Immutable and thread-safe.
 *
 * @param id our number of the question; the portal knows it by this
 * @param question what was asked
 * @param answer what was answered
 * @param answerId our number of the answer, or empty
 * @param fieldCode the code of the field it is about, or empty
 * @param agencyName the name of the agency, or empty
 */
@Personal
public record PublicQuestion(
        String id, String question, String answer, String answerId, String fieldCode, String agencyName) {
    public PublicQuestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(answerId, "answerId");
        Objects.requireNonNull(fieldCode, "fieldCode");
        Objects.requireNonNull(agencyName, "agencyName");
    }

    /** A question and its answer with nothing beside them. */
    public static PublicQuestion of(String id, String question, String answer) {
        return new PublicQuestion(id, question, answer, "", "", "");
    }

    @Override
    public String toString() {
        return "PublicQuestion[***]";
    }
}
