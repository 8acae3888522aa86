package io.github.dancu.report;

import io.github.dancu.cleansing.Balance;
import io.github.dancu.cleansing.Figure;
import java.util.List;

/** A stated whole and the parts that must make it up. */
record Sum(String section, String subject, String wholeName, String unit, Figure whole, List<Part> parts) {
    Sum {
        parts = List.copyOf(parts);
    }

    Balance balance() {
        return Balance.of(whole, parts.stream().map(Part::figure).toList());
    }
}
