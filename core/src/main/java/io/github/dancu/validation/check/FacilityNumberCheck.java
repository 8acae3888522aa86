package io.github.dancu.validation.check;

import io.github.dancu.place.FacilityCode;
import io.github.dancu.validation.FacilityNumber;

/** Checks {@link FacilityNumber}. */
public final class FacilityNumberCheck extends TextCheck<FacilityNumber> {
    /** For the validator alone. */
    public FacilityNumberCheck() {
        super(text -> FacilityCode.tryParse(text).isPresent());
    }
}
