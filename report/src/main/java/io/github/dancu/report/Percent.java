package io.github.dancu.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share in percent, rounded half up. */
final class Percent {
    private Percent() {}

    static BigDecimal of(long part, long whole, int digits) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), digits, RoundingMode.HALF_UP);
    }
}
