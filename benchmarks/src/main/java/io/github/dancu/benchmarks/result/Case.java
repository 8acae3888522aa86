package io.github.dancu.benchmarks.result;

import java.util.List;
import java.util.function.Predicate;

/**
 * One row of a result file: what was measured, beside what it is held against.
 *
 * @param name names both
 * @param unit of both values
 * @param baseline what it is held against
 */
public record Case(String name, double value, String unit, String baseline, double baselineValue) {
    /**
     * A count beside another.
     *
     * @param name what is counted, a slash between blanks, and among what: {@code wrong answers / answers}
     * @param unit of both
     */
    public static Case counted(String name, String unit, long counted, long among) {
        return new Case(name, counted, unit, name.substring(name.lastIndexOf(" / ") + 3), among);
    }

    /** The same for those of a list: how many of those among which they are counted. */
    public static <T> Case counted(String name, String unit, List<T> all, Predicate<T> counted, Predicate<T> among) {
        List<T> those = all.stream().filter(among).toList();
        return counted(name, unit, those.stream().filter(counted).count(), those.size());
    }

    /** How many times the baseline it is; zero where there is nothing to divide by. */
    public double ratio() {
        return baselineValue == 0 ? 0 : value / baselineValue;
    }
}
