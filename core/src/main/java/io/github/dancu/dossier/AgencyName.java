package io.github.dancu.dossier;

import java.util.Objects;

/**
 * The name of the ministry or province that the root of an agency's code stands for (<i>tên cơ quan cấp 1</i>), as it was
 * before the mergers of 2025.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the Vietnamese name
 * @param confirmed whether a public source shows it; otherwise it is from memory and must be checked before it is relied on
 */
public record AgencyName(String name, boolean confirmed) {
    public AgencyName {
        Objects.requireNonNull(name, "name");
    }
}
