package io.github.dancu.validation.check;

import io.github.dancu.citizen.PhoneNumber;
import io.github.dancu.validation.VietnamesePhone;

/** Checks {@link VietnamesePhone}. */
public final class VietnamesePhoneCheck extends TextCheck<VietnamesePhone> {
    /** For the validator alone. */
    public VietnamesePhoneCheck() {
        super(text -> PhoneNumber.tryParse(text).isPresent());
    }
}
