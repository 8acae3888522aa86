package io.github.dancu.validation.check;

import io.github.dancu.dossier.DossierCode;
import io.github.dancu.validation.DossierNumber;

/** Checks {@link DossierNumber}. */
public final class DossierNumberCheck extends TextCheck<DossierNumber> {
    /** For the validator alone. */
    public DossierNumberCheck() {
        super(text -> DossierCode.tryParse(text).isPresent());
    }
}
