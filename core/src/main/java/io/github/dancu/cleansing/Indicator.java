package io.github.dancu.cleansing;

import java.util.Objects;

/**
 * A cleansing indicator (<i>chỉ tiêu làm sạch dữ liệu</i>): one kind of defect that a list from the population database asks
 * a commune to put right.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id a stable name in lower case with hyphens, for example {@code cmnd-missing}
 * @param name the Vietnamese name as reports print it
 */
public record Indicator(String id, String name) {
    /** @throws IllegalArgumentException if {@code id} or {@code name} is blank */
    public Indicator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an indicator has an id and a name");
        }
    }
}
