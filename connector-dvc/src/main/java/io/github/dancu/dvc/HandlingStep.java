package io.github.dancu.dvc;

import java.util.Map;
import java.util.Objects;

/**
 * One step of a procedure (<i>bước trong trình tự thực hiện</i>), as it came.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows no text.
 *
 * @param text what is done (<i>TENTRINHTU</i>), or empty
 * @param more the other fields of the row that hold something, by the portal's name of the field, objects and lists as JSON
 */
public record HandlingStep(String text, Map<String, String> more) {
    public HandlingStep {
        Objects.requireNonNull(text, "text");
        more = OtherFields.copyOf(more);
    }

    static HandlingStep read(RowReader row) {
        return new HandlingStep(row.text("TENTRINHTU"), row.rest());
    }

    @Override
    public String toString() {
        return "HandlingStep[" + more.size() + " more]";
    }
}
