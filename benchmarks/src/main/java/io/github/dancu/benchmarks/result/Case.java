package io.github.dancu.benchmarks.result;

/**
 * One row of a result file: what was measured, beside what it is held against.
 *
 * @param name names both
 * @param unit of both values
 * @param baseline what it is held against
 */
public record Case(String name, double value, String unit, String baseline, double baselineValue) {
    /** How many times the baseline it is; zero where there is nothing to divide by. */
    public double ratio() {
        return baselineValue == 0 ? 0 : value / baselineValue;
    }
}
