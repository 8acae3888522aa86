package io.github.dancu.validation.check;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.validation.CitizenNumber;

/** Checks {@link CitizenNumber}. */
public final class CitizenNumberCheck extends TextCheck<CitizenNumber> {
    /** For the validator alone. */
    public CitizenNumberCheck() {
        super(text -> CitizenId.tryParse(text).isPresent());
    }
}
