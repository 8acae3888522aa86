package io.github.dancu.dossier.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Percentages with two decimals, rounded half up, as the indicators have them. */
final class Percentages {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private Percentages() {}

    /** Empty if the whole is 0. */
    static Optional<BigDecimal> of(BigDecimal part, BigDecimal whole) {
        return quotient(part.multiply(HUNDRED), whole);
    }

    /** Empty if the divisor is 0. */
    static Optional<BigDecimal> quotient(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0
                ? Optional.empty()
                : Optional.of(dividend.divide(divisor, DECIMALS, RoundingMode.HALF_UP));
    }

    static BigDecimal rounded(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
