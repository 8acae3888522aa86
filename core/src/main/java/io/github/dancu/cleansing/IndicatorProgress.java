package io.github.dancu.cleansing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the work on one cleansing indicator has come (<i>tiến độ thực hiện chỉ tiêu</i>).
 *
 * <p>A ledger that is right balances: assigned = done + declared none + referred + remaining. One that is wrong is kept as
 * it was stated, and {@link #balance()} says so. A figure that was not stated is {@link Figure#unknown()}; one that the
 * indicator does not have is {@code Figure.of(0)}. Immutable and thread-safe.
 *
 * @param indicator which indicator
 * @param assigned cases on the list that came (<i>chuyển về</i>)
 * @param done cases put right (<i>đã thực hiện</i>)
 * @param declaredNone cases where the person declares never to have had what is missing (<i>cam kết chưa làm</i>)
 * @param referred cases passed on to another unit (<i>chuyển đơn vị khác</i>)
 * @param remaining cases still in work (<i>còn lại, đang thực hiện</i>)
 */
public record IndicatorProgress(
        Indicator indicator, Figure assigned, Figure done, Figure declaredNone, Figure referred, Figure remaining) {
    public IndicatorProgress {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(assigned, "assigned");
        Objects.requireNonNull(done, "done");
        Objects.requireNonNull(declaredNone, "declaredNone");
        Objects.requireNonNull(referred, "referred");
        Objects.requireNonNull(remaining, "remaining");
    }

    /**
     * What was counted case by case: assigned is the sum of the other columns.
     *
     * @throws IllegalArgumentException if a column is negative
     */
    public static IndicatorProgress counted(
            Indicator indicator, long done, long declaredNone, long referred, long remaining) {
        return new IndicatorProgress(
                indicator,
                Figure.of(done + declaredNone + referred + remaining),
                Figure.of(done),
                Figure.of(declaredNone),
                Figure.of(referred),
                Figure.of(remaining));
    }

    /** Whether the ledger balances, and by how much it does not. */
    public Balance balance() {
        return Balance.of(assigned, List.of(done, declaredNone, referred, remaining));
    }

    /**
     * The share of the assigned cases that is settled (done, declared none or referred), in percent, rounded half up to one
     * decimal. Empty if a figure it needs is not stated or nothing was assigned.
     */
    public Optional<BigDecimal> percentSettled() {
        Figure settled = done.plus(declaredNone).plus(referred);
        if (!assigned.isKnown() || !settled.isKnown() || assigned.atLeast() == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(settled.atLeast())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(assigned.atLeast()), 1, RoundingMode.HALF_UP));
    }

    /**
     * One line in Vietnamese, which says so if it does not balance: {@code Cập nhật CMND 9 số: chuyển về 5.472 ≠ đã thực hiện 54 + cam kết
     * chưa làm 918 + chuyển đơn vị khác 0 + còn lại 450 (lệch 4.050)}.
     */
    @Override
    public String toString() {
        Balance balance = balance();
        boolean contradicted = balance.verdict() == Balance.Verdict.CONTRADICTED;
        return indicator.name() + ": chuyển về " + text(assigned) + (contradicted ? " ≠ " : " = ") + "đã thực hiện "
                + text(done) + " + cam kết chưa làm " + text(declaredNone) + " + chuyển đơn vị khác " + text(referred)
                + " + còn lại " + text(remaining)
                + (contradicted ? " (lệch " + grouped(Math.abs(balance.difference())) + ")" : "");
    }

    private static String text(Figure figure) {
        return figure.isKnown() ? grouped(figure.atLeast()) : "không nêu";
    }

    private static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', '.');
    }
}
