package io.github.dancu.citizen;

import java.util.Objects;

/**
 * An address as a register holds it (<i>nơi thường trú, nơi ở hiện tại</i>): codes of administrative units and a text.
 *
 * <p>The codes are kept as they came. A ward code means nothing without a date, because codes were reused on 01/07/2025
 * (QĐ 19/2025/QĐ-TTg); the district is empty from that day on. A part that did not come is an empty text. Immutable and
 * thread-safe; {@link #toString()} shows none of them.
 *
 * @param provinceCode two digits (<i>mã tỉnh</i>), or empty
 * @param districtCode three digits (<i>mã quận, huyện</i>), or empty
 * @param wardCode five digits (<i>mã phường, xã</i>), or empty
 * @param detail house, street, hamlet, or empty
 */
@Personal
public record Address(String provinceCode, String districtCode, String wardCode, String detail) {
    public Address {
        Objects.requireNonNull(provinceCode, "provinceCode");
        Objects.requireNonNull(districtCode, "districtCode");
        Objects.requireNonNull(wardCode, "wardCode");
        Objects.requireNonNull(detail, "detail");
    }

    @Override
    public String toString() {
        return "Address[***]";
    }
}
