package io.github.dancu.dossier;

import java.time.LocalTime;

/** What is received before the one time is due at the other, the same day; what is received later, the next working day. */
record SameDayRule(LocalTime receivedBefore, LocalTime dueAt) {
    SameDayRule {
        if (dueAt.isBefore(receivedBefore)) {
            throw new IllegalArgumentException("nothing is due before the time up to which it is received");
        }
    }
}
