package io.github.dancu.dvc;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The steps of a procedure in one case (<i>trình tự thực hiện</i>).
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows how many steps there are.
 *
 * @param condition in which case (<i>TRUONGHOP</i>), or empty
 * @param steps the steps in their order (<i>TRINHTU</i>)
 * @param more the other fields of the row that hold something, by the portal's name of the field, objects and lists as JSON
 */
public record HandlingSequence(String condition, List<HandlingStep> steps, Map<String, String> more) {
    public HandlingSequence {
        Objects.requireNonNull(condition, "condition");
        steps = List.copyOf(steps);
        more = OtherFields.copyOf(more);
    }

    static HandlingSequence read(RowReader row) {
        return new HandlingSequence(row.text("TRUONGHOP"), row.rows("TRINHTU", HandlingStep::read), row.rest());
    }

    @Override
    public String toString() {
        return "HandlingSequence[" + steps.size() + " steps]";
    }
}
