package io.github.dancu.csdl;

/**
 * What the population database says to a set of identity data (<i>kết quả xác thực</i>): it fits one citizen, or it does not.
 * The database does not say which field differs.
 */
public enum Authentication {
    /** Number, name and birth date belong to one citizen (<i>TonTai = true</i>). */
    CONFIRMED,
    /** No citizen has this number, name and birth date together (<i>TonTai = false</i>). */
    NOT_CONFIRMED;

    static Authentication of(boolean confirmed) {
        return confirmed ? CONFIRMED : NOT_CONFIRMED;
    }
}
