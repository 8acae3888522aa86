package io.github.dancu.place;

import java.util.Arrays;

/** The kind of an administrative unit (<i>loại đơn vị hành chính</i>), on any of the three levels. */
public enum UnitKind {
    /** Province (<i>tỉnh</i>). */
    PROVINCE("T", "Tỉnh"),
    /** Centrally-run city (<i>thành phố trực thuộc trung ương</i>), a unit of the first level. */
    CENTRAL_CITY("TW", "Thành phố"),
    /** Urban district (<i>quận</i>), until 30/06/2025. */
    URBAN_DISTRICT("Q", "Quận"),
    /** Rural district (<i>huyện</i>), until 30/06/2025. */
    RURAL_DISTRICT("H", "Huyện"),
    /** Town (<i>thị xã</i>), a unit of the second level until 30/06/2025. */
    TOWN("TX", "Thị xã"),
    /** City below a province or a centrally-run city (<i>thành phố thuộc tỉnh</i>), until 30/06/2025. */
    CITY("TP", "Thành phố"),
    /** Ward (<i>phường</i>). */
    WARD("P", "Phường"),
    /** Commune (<i>xã</i>). */
    COMMUNE("X", "Xã"),
    /** Township (<i>thị trấn</i>), until 30/06/2025. */
    TOWNSHIP("TT", "Thị trấn"),
    /** Special zone (<i>đặc khu</i>), since 01/07/2025. */
    SPECIAL_ZONE("DK", "Đặc khu");

    private final String tableCode;
    private final String label;

    UnitKind(String tableCode, String label) {
        this.tableCode = tableCode;
        this.label = label;
    }

    /** The Vietnamese word that stands before the name, such as {@code Phường}. */
    public String label() {
        return label;
    }

    static UnitKind ofTable(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.tableCode.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a reference table has an unknown kind of unit"));
    }
}
