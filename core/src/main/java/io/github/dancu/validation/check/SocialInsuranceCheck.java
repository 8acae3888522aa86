package io.github.dancu.validation.check;

import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.validation.SocialInsurance;

/** Checks {@link SocialInsurance}. */
public final class SocialInsuranceCheck extends TextCheck<SocialInsurance> {
    /** For the validator alone. */
    public SocialInsuranceCheck() {
        super(text -> SocialInsuranceNumber.tryParse(text).isPresent());
    }
}
