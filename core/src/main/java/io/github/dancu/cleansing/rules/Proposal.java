package io.github.dancu.cleansing.rules;

import io.github.dancu.citizen.Personal;
import java.util.Objects;

/**
 * What to put in the place of what stands there (<i>đề xuất chỉnh sửa</i>). Nothing is changed by it: somebody decides.
 *
 * <p>Immutable and thread-safe; {@link #toString()} does not show the text.
 *
 * @param text what would stand there
 * @param source the document, or the table, that says so
 */
@Personal
public record Proposal(String text, String source) {
    public Proposal {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
    }

    @Override
    public String toString() {
        return "Proposal[***, " + source + "]";
    }
}
