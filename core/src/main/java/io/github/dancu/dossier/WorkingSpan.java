package io.github.dancu.dossier;

import java.time.Duration;
import java.time.LocalDateTime;

/** A span of time without a break in which the office works, inside one day. */
record WorkingSpan(LocalDateTime from, LocalDateTime to) {
    /** How much of the span lies between two moments. */
    Duration within(LocalDateTime start, LocalDateTime end) {
        LocalDateTime first = start.isAfter(from) ? start : from;
        LocalDateTime last = end.isBefore(to) ? end : to;
        return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
    }

    /** Whether the moment lies in the span; its end is the moment the office closes, and does not. */
    boolean holds(LocalDateTime moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
