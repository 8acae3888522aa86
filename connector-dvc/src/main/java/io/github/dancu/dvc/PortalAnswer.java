package io.github.dancu.dvc;

import io.github.dancu.citizen.Personal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer to a question at the portal (<i>nội dung trả lời</i>), as it came. Anything may be missing; what the fields are called is
 * inferred, see {@link InformationField}.
 *
 * <p>It names an officer, and may name who asked: {@link #toString()} shows nothing of it. Immutable and thread-safe.
 *
 * @param id its number, or empty
 * @param text what is answered, or empty
 * @param answeredBy who answered, or empty
 * @param position their position, or empty
 * @param answered when it was answered, or empty
 * @param more the other fields of the row that hold something, by the portal's name of the field, objects and lists as JSON
 */
@Personal
public record PortalAnswer(
        String id, String text, String answeredBy, String position, String answered, Map<String, String> more) {
    public PortalAnswer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(answeredBy, "answeredBy");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(answered, "answered");
        more = OtherFields.copyOf(more);
    }

    /** When it was answered, in Vietnam's time, a day alone as its beginning; empty if it is not said, or in a form that we do not know. */
    public Optional<LocalDateTime> answeredAt() {
        return TimeForms.time(answered);
    }

    @Override
    public String toString() {
        return "PortalAnswer[***]";
    }
}
