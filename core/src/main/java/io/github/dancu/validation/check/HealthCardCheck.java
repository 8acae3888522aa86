package io.github.dancu.validation.check;

import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.validation.HealthCard;

/** Checks {@link HealthCard}. */
public final class HealthCardCheck extends TextCheck<HealthCard> {
    /** For the validator alone. */
    public HealthCardCheck() {
        super(text -> HealthCardNumber.tryParse(text).isPresent());
    }
}
