package io.github.dancu.validation.check;

import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.validation.AgencyNumber;

/** Checks {@link AgencyNumber}. */
public final class AgencyNumberCheck extends TextCheck<AgencyNumber> {
    /** For the validator alone. */
    public AgencyNumberCheck() {
        super(text -> AgencyCode.tryParse(text).isPresent());
    }
}
