package io.github.dancu.testkit.register;

/**
 * How well a rule did (<i>độ chính xác, độ bao phủ</i>).
 *
 * @param rule its id
 * @param detail which of its findings; empty for all
 * @param planted how many there were to be found
 * @param told how many it found
 * @param right how many of those were to be found
 */
public record RuleScore(String rule, String detail, long planted, long told, long right) {
    /** How much of what it told is right, 0 to 1; 1 if it told nothing. */
    public double precision() {
        return told == 0 ? 1 : (double) right / told;
    }

    /** How much of what there was it told, 0 to 1; 1 if there was nothing. */
    public double recall() {
        return planted == 0 ? 1 : (double) right / planted;
    }
}
