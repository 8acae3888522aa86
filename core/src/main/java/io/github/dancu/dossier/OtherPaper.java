package io.github.dancu.dossier;

import io.github.dancu.citizen.Personal;

/**
 * A paper handed in besides those the procedure asks for (<i>tệp đính kèm khác</i>).
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows how many there are alone.
 *
 * @param name the name of the paper (<i>tên giấy tờ</i>), not blank
 * @param count how many (<i>số lượng</i>), at least one
 * @param kind the kind (<i>loại giấy tờ</i>), or empty; its codes are not published
 */
@Personal
public record OtherPaper(String name, int count, String kind) {
    /** @throws IllegalArgumentException if the name is blank or there is less than one */
    public OtherPaper {
        TextLimit.none("name").requireFilled(name);
        TextLimit.none("kind").require(kind);
        if (count < 1) {
            throw new IllegalArgumentException("there is at least one paper");
        }
    }

    @Override
    public String toString() {
        return "OtherPaper[" + count + "]";
    }
}
