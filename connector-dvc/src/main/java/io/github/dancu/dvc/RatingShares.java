package io.github.dancu.dvc;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How ratings are distributed (<i>tỷ lệ đánh giá</i>), in percent. Whether they can be true is looked at when they are sent.
 *
 * <p>Immutable and thread-safe.
 *
 * @param verySatisfied the share of very satisfied people (<i>rất hài lòng</i>)
 * @param satisfied the share of satisfied people (<i>hài lòng</i>)
 * @param dissatisfied the share of dissatisfied people (<i>chưa hài lòng</i>)
 */
public record RatingShares(BigDecimal verySatisfied, BigDecimal satisfied, BigDecimal dissatisfied) {
    private static final int DECIMALS = 2;
    private static final long WHOLE = 10_000;

    public RatingShares {
        Objects.requireNonNull(verySatisfied, "verySatisfied");
        Objects.requireNonNull(satisfied, "satisfied");
        Objects.requireNonNull(dissatisfied, "dissatisfied");
    }

    /**
     * The shares of so many people, with two decimals and so that they add up to 100: what is left over after rounding down goes to those
     * that lost most by it. All are zero if nobody rated.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public static RatingShares ofCounts(int verySatisfied, int satisfied, int dissatisfied) {
        List<Integer> counts = List.of(verySatisfied, satisfied, dissatisfied);
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count of ratings is not negative");
        }
        long people = counts.stream().mapToLong(Integer::longValue).sum();
        if (people == 0) {
            return new RatingShares(share(0), share(0), share(0));
        }
        long[] shares =
                counts.stream().mapToLong(count -> count * WHOLE / people).toArray();
        long left = WHOLE - Arrays.stream(shares).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -(counts.get(i) * WHOLE % people)))
                .limit(left)
                .forEach(i -> shares[i]++);
        return new RatingShares(share(shares[0]), share(shares[1]), share(shares[2]));
    }

    private static BigDecimal share(long hundredths) {
        return BigDecimal.valueOf(hundredths, DECIMALS);
    }
}
