package io.github.dancu.dvc;

import io.github.dancu.connect.InputCheck;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of ratings cannot be true, and what is only odd. */
final class RatingCheck {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal HALF_OF_THREE = new BigDecimal("1.5");
    private static final int MOST_DECIMALS = 6;
    private static final int LAST_YEAR = 9_999;
    private static final int FIRST_YEAR = 1_000;

    private RatingCheck() {}

    /** @param now the month that it is */
    static InputCheck of(RatingSummary ratings, YearMonth now) {
        InputCheck check = InputCheck.of(DvcClient.SYSTEM, PortalForum.PUBLISH_RATINGS);
        YearMonth month = ratings.month();
        if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
            check.reject("month", "has no year of four digits");
        } else if (month.isAfter(now)) {
            check.reject("month", "has not begun");
        }
        if (ratings.people() < 0) {
            check.reject("people", "is negative");
        }
        checkShares(ratings, check);
        for (int i = 0; i < ratings.opinions().size(); i++) {
            if (ratings.opinions().get(i).isBlank()) {
                check.reject("opinions[" + i + "]", "is missing");
            }
        }
        return check;
    }

    static List<RatingWarning> warnings(RatingSummary ratings) {
        List<RatingWarning> warnings = new ArrayList<>();
        List<BigDecimal> shares = List.copyOf(byName(ratings.shares()).values());
        if (ratings.people() > 0 && shares.stream().allMatch(RatingCheck::isShare)) {
            if (sum(shares).compareTo(ALL) != 0) {
                warnings.add(RatingWarning.ROUNDED_SHARES);
            }
            BigDecimal step = lastDecimal(shares);
            if (!shares.stream().allMatch(share -> isOfWholePeople(share, ratings.people(), step))) {
                warnings.add(RatingWarning.NO_WHOLE_NUMBER_OF_PEOPLE);
            }
        }
        if (ratings.opinions().size() > ratings.people()) {
            warnings.add(RatingWarning.MORE_OPINIONS_THAN_PEOPLE);
        }
        return List.copyOf(warnings);
    }

    private static void checkShares(RatingSummary ratings, InputCheck check) {
        Map<String, BigDecimal> shares = byName(ratings.shares());
        boolean readable = true;
        for (Map.Entry<String, BigDecimal> share : shares.entrySet()) {
            if (!isShare(share.getValue())) {
                check.reject("shares." + share.getKey(), "is not 0 to 100 with six decimals at most");
                readable = false;
            }
        }
        if (readable) {
            List<BigDecimal> values = List.copyOf(shares.values());
            BigDecimal sum = sum(values);
            BigDecimal off = sum.subtract(ALL).abs();
            if (ratings.people() == 0 && sum.signum() != 0) {
                check.reject("shares", "are not zero although nobody rated");
            } else if (ratings.people() > 0 && off.compareTo(lastDecimal(values).multiply(HALF_OF_THREE)) > 0) {
                check.reject("shares", "do not add up to 100");
            }
        }
    }

    private static Map<String, BigDecimal> byName(RatingShares shares) {
        Map<String, BigDecimal> byName = new LinkedHashMap<>();
        byName.put("verySatisfied", shares.verySatisfied());
        byName.put("satisfied", shares.satisfied());
        byName.put("dissatisfied", shares.dissatisfied());
        return byName;
    }

    /** The scale comes first: numbers with a great one take for ever to add. */
    private static boolean isShare(BigDecimal share) {
        return share.scale() <= MOST_DECIMALS && share.signum() >= 0 && share.compareTo(ALL) <= 0;
    }

    private static BigDecimal sum(List<BigDecimal> shares) {
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One unit of the last decimal that any of them shows: what has fewer is taken for exact. */
    private static BigDecimal lastDecimal(List<BigDecimal> shares) {
        int scale = shares.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return BigDecimal.ONE.movePointLeft(Math.max(0, scale));
    }

    private static boolean isOfWholePeople(BigDecimal share, int people, BigDecimal step) {
        BigDecimal all = BigDecimal.valueOf(people);
        BigDecimal nearest = share.multiply(all).divide(ALL, 0, RoundingMode.HALF_UP);
        BigDecimal off = share.multiply(all).subtract(nearest.multiply(ALL)).abs();
        return off.compareTo(step.multiply(all)) <= 0;
    }
}
