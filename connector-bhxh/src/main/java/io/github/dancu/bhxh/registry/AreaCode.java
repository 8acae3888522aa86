package io.github.dancu.bhxh.registry;

import io.github.dancu.connect.InputCheck;
import java.util.regex.Pattern;

/** How codes of the statistics office look, by the level of the unit. */
enum AreaCode {
    PROVINCE("provinceCode", 2),
    DISTRICT("districtCode", 3),
    WARD("wardCode", 5);

    private final String field;
    private final int digits;
    private final Pattern shape;

    AreaCode(String field, int digits) {
        this.field = field;
        this.digits = digits;
        this.shape = Pattern.compile("[0-9]{" + digits + "}");
    }

    /** A province must be named; what else is empty is not asked for. */
    void check(InputCheck check, String code) {
        if (code.isEmpty()) {
            if (this == PROVINCE) {
                check.reject(field, "is missing");
            }
        } else if (!shape.matcher(code).matches()) {
            check.reject(field, "is not " + digits + " digits");
        }
    }
}
