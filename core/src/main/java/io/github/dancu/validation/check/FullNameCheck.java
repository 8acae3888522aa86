package io.github.dancu.validation.check;

import io.github.dancu.citizen.PersonName;
import io.github.dancu.validation.FullName;

/** Checks {@link FullName}. */
public final class FullNameCheck extends TextCheck<FullName> {
    /** For the validator alone. */
    public FullNameCheck() {
        super(text -> PersonName.tryParse(text).isPresent());
    }
}
