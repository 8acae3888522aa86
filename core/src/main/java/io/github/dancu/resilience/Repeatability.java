package io.github.dancu.resilience;

import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;

/** The decision whether a failed attempt may be followed by another: by safety class and fate, never by HTTP verb. */
final class Repeatability {
    private Repeatability() {}

    static boolean mayRepeat(SafetyClass safety, AttemptFailure failure) {
        boolean mayHelp = failure.trouble() == Trouble.TRANSIENT || failure.trouble() == Trouble.THROTTLED;
        return mayHelp
                && switch (safety) {
                    case READ, IDEMPOTENT_WRITE -> true;
                    case METERED_READ, UNSAFE_WRITE -> failure.fate() == Fate.NOT_SENT;
                };
    }
}
