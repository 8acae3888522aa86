package io.github.dancu.citizen;

/** Whether somebody may have an account of a level (<i>được cấp tài khoản định danh điện tử</i>). */
public enum Entitlement {
    /** Given to whoever holds the card (<i>được cấp</i>). */
    BY_RIGHT,
    /** Given if somebody asks for it (<i>khi có nhu cầu</i>). */
    ON_REQUEST,
    /** Not given. */
    NONE,
    /** The birth date is not known well enough to say. */
    UNDECIDED
}
