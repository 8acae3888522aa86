package io.github.dancu.place;

/**
 * Whether an administrative unit was in force (<i>có hiệu lực</i>) on a day, as far as the published lists tell.
 *
 * <p>The lists are pictures of single days. Between two pictures that differ, the day of the change is often not recorded,
 * and then the answer is {@link #NOT_KNOWN}, never a guess.
 */
public enum InForce {
    /** The lists say so. */
    YES,
    /** The lists say that it was not. */
    NO,
    /** The lists leave it open. */
    NOT_KNOWN
}
