package io.github.dancu.place;

import java.util.Objects;

/**
 * A district (<i>quận, huyện, thị xã, thành phố thuộc tỉnh</i>): the level between province and ward, which ended on
 * 30/06/2025.
 *
 * @param code three digits (<i>mã huyện</i>)
 * @param provinceCode two digits, as the province was numbered at that time
 */
public record District(String code, String name, UnitKind kind, String provinceCode, Validity validity)
        implements AdministrativeUnit {
    public District {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(provinceCode, "provinceCode");
        Objects.requireNonNull(validity, "validity");
    }

    @Override
    public String toString() {
        return fullName() + " (" + code + ")";
    }
}
