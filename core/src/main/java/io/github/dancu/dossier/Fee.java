package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A fee of a dossier (<i>phí, lệ phí</i>), in whole Vietnamese đồng.
 *
 * <p>Immutable and thread-safe. Amounts that are equal as numbers make equal fees. {@link #toString()} shows the amount alone:
 * the texts are free, and somebody may have written a name into one.
 *
 * @param name the name (<i>tên phí, lệ phí</i>), not blank
 * @param code the code (<i>mã phí, lệ phí</i>), or empty
 * @param amount đồng (<i>giá</i>): not negative, no fraction, at most 15 digits; kept without decimal places
 * @param moment when it is charged (<i>hình thức thu</i>)
 * @param kind the kind (<i>loại phí, lệ phí</i>), or empty; its codes are not published
 */
public record Fee(String name, String code, BigDecimal amount, Coded<FeeMoment> moment, String kind) {
    private static final int LONGEST_AMOUNT = 15;

    /** @throws IllegalArgumentException if the name is blank, or the amount is not as described */
    public Fee {
        TextLimit.none("name").requireFilled(name);
        TextLimit.none("code").require(code);
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(moment, "moment");
        TextLimit.none("kind").require(kind);
        amount = whole(amount);
    }

    /**
     * A fee with neither code nor kind.
     *
     * @throws IllegalArgumentException if the name is blank, or the amount negative or longer than 15 digits
     */
    public static Fee of(String name, long amount, FeeMoment moment) {
        return new Fee(name, "", BigDecimal.valueOf(amount), Coded.known(moment.code(), moment), "");
    }

    @Override
    public String toString() {
        return "Fee[" + amount.toPlainString() + "]";
    }

    private static BigDecimal whole(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        // The length comes before the scale: 1E+1000000000 written out would fill the memory.
        if (amount.signum() < 0 || bare.scale() > 0 || (long) bare.precision() - bare.scale() > LONGEST_AMOUNT) {
            throw new IllegalArgumentException("an amount is whole đồng, not negative, at most 15 digits");
        }
        return bare.setScale(0);
    }
}
