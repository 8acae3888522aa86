package io.github.dancu.place;

import java.util.Objects;

/**
 * A province or centrally-run city (<i>tỉnh, thành phố trực thuộc trung ương</i>): one of 63 until 30/06/2025, one of 34
 * since 01/07/2025 (QĐ 19/2025/QĐ-TTg).
 *
 * <p>The table inside personal numbers is another one and never changes: 091 there is the former Kiên Giang.
 *
 * @param code two digits (<i>mã tỉnh</i>)
 */
public record Province(String code, String name, UnitKind kind, Validity validity) implements AdministrativeUnit {
    public Province {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(validity, "validity");
    }

    @Override
    public String toString() {
        return fullName() + " (" + code + ")";
    }
}
