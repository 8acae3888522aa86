package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.Reconciliation;

/** What another register says of the person in a row; it is asked when somebody wants to know, and once for all rules. */
public interface Counterpart {
    /** The row beside what was found there. */
    Reconciliation reconciliation();
}
