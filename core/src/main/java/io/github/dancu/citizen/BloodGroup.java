package io.github.dancu.citizen;

/**
 * A blood group (<i>nhóm máu</i>); {@link #toString()} does not say which.
 *
 * <p>The population database is known to send "00" for "no information"; its other codes are not confirmed.
 */
@Sensitive
@Personal
public enum BloodGroup {
    /** Group A. */
    A,
    /** Group B. */
    B,
    /** Group AB. */
    AB,
    /** Group O. */
    O;

    @Override
    public String toString() {
        return "BloodGroup[***]";
    }
}
