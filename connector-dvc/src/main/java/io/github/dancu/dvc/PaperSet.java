package io.github.dancu.dvc;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The papers that a procedure asks for in one case (<i>thành phần hồ sơ</i>).
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows how many papers there are.
 *
 * @param condition in which case (<i>TRUONGHOP</i>), or empty
 * @param papers the papers (<i>GIAYTO</i>)
 * @param more the other fields of the row that hold something, by the portal's name of the field, objects and lists as JSON
 */
public record PaperSet(String condition, List<RequiredPaper> papers, Map<String, String> more) {
    public PaperSet {
        Objects.requireNonNull(condition, "condition");
        papers = List.copyOf(papers);
        more = OtherFields.copyOf(more);
    }

    static PaperSet read(RowReader row) {
        return new PaperSet(row.text("TRUONGHOP"), row.rows("GIAYTO", RequiredPaper::read), row.rest());
    }

    @Override
    public String toString() {
        return "PaperSet[" + papers.size() + " papers]";
    }
}
