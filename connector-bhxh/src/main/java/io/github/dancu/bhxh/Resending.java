package io.github.dancu.bhxh;

import io.github.dancu.resilience.SafetyClass;

/** Whether a check-in or dossier may be sent again when it is not known whether it arrived. */
public enum Resending {
    /** It is sent once: nobody has published what the gateway does with the same dossier twice. */
    NEVER(SafetyClass.UNSAFE_WRITE),
    /** It may be sent again, because BHXH has told you that the gateway keeps one dossier for each {@code MA_LK}. */
    SAME_KEY(SafetyClass.IDEMPOTENT_WRITE);

    final SafetyClass safety;

    Resending(SafetyClass safety) {
        this.safety = safety;
    }
}
