package io.github.dancu.citizen;

import java.util.List;

/**
 * How much of the cost health insurance pays (<i>mức hưởng BHYT</i>), as the third character of a card number (<i>mã quyền
 * lợi</i>) says it.
 *
 * <p>Source: QĐ 1351/QĐ-BHXH (2015) with its amendments. The object code (<i>mã đối tượng</i>) usually goes with one level,
 * but the pairs change: since 01/01/2026, for example, CN has level 2 instead of 3 (NQ 261/2025/QH15).
 */
public enum BenefitLevel {
    /** 1: the whole cost, with no limit on items that are otherwise paid in part. */
    FULL_WITHOUT_LIMITS(1, 100),
    /** 2: the whole cost, with limits on items that are paid in part. */
    FULL(2, 100),
    /** 3: 95 % of the cost. */
    NINETY_FIVE_PERCENT(3, 95),
    /** 4: 80 % of the cost. */
    EIGHTY_PERCENT(4, 80),
    /** 5: the whole cost, even outside the scope of the insurance. */
    FULL_BEYOND_SCOPE(5, 100);

    private static final List<BenefitLevel> LEVELS = List.of(values());

    private final int digit;
    private final int percent;

    BenefitLevel(int digit, int percent) {
        this.digit = digit;
        this.percent = percent;
    }

    /** The level with a digit; the shape of card numbers holds it to 1 to 5. */
    static BenefitLevel ofDigit(char digit) {
        return LEVELS.get(digit - '1');
    }

    /** The digit on the card, 1 to 5. */
    public int digit() {
        return digit;
    }

    /** The share of the cost that is paid, in percent: 80, 95 or 100. */
    public int percent() {
        return percent;
    }
}
