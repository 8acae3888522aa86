package io.github.dancu.dvc.inbound;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts of money as they are written in JSON and in texts. */
final class Amounts {
    // Three digits behind a dot are thousands to a Vietnamese and thousandths to a program: neither is guessed.
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,2})?");
    private static final Pattern BY_MACHINE = Pattern.compile("-?[0-9](\\.[0-9]{1,14})?E\\+?[0-9]{1,2}");
    private static final int LONGEST = 15;

    private Amounts() {}

    /** An amount of at most 15 digits before the point; what is zero behind the point is left out. */
    static Optional<BigDecimal> read(String text) {
        String bare = text.strip();
        if (!PLAIN.matcher(bare).matches() && !BY_MACHINE.matcher(bare).matches()) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(bare).stripTrailingZeros();
        if ((long) amount.precision() - amount.scale() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(amount.scale() < 0 ? amount.setScale(0) : amount);
    }
}
