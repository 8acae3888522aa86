package io.github.dancu.validation.check;

import io.github.dancu.validation.CmndNumber;

/** Checks {@link CmndNumber}. */
public final class CmndNumberCheck extends TextCheck<CmndNumber> {
    /** For the validator alone. */
    public CmndNumberCheck() {
        super(text -> io.github.dancu.citizen.CmndNumber.tryParse(text).isPresent());
    }
}
