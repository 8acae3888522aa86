package io.github.dancu.citizen;

import java.util.Objects;

/**
 * A province or office that issued numbers of one beginning (<i>nơi cấp</i>), under the name it had then.
 *
 * <p>Immutable and thread-safe.
 *
 * @param prefix the digits that stand for it in the number, two or three
 * @param name its Vietnamese name
 * @param confirmed whether a public source shows it; otherwise it is from memory and must be checked before it is relied on
 */
public record IssuingPlace(String prefix, String name, boolean confirmed) {
    public IssuingPlace {
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(name, "name");
    }
}
