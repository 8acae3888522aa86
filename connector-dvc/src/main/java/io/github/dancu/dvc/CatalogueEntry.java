package io.github.dancu.dvc;

import java.util.Map;
import java.util.Objects;

/**
 * A code of the portal and its name (<i>mã, tên trong danh mục</i>), as they came.
 *
 * <p>Codes of one system mean nothing in another: map by name. Immutable and thread-safe. {@link #toString()} shows no text: what an
 * unknown field holds is not known.
 *
 * @param code the code, or empty
 * @param name the name, or empty
 * @param more the other fields of the row that hold something, by the portal's name of the field, objects and lists as JSON
 */
public record CatalogueEntry(String code, String name, Map<String, String> more) {
    public CatalogueEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        more = OtherFields.copyOf(more);
    }

    /** Whether this is the code; blanks around either are ignored. */
    public boolean hasCode(String code) {
        return this.code.strip().equals(code.strip());
    }

    @Override
    public String toString() {
        return "CatalogueEntry[" + more.size() + " more]";
    }
}
