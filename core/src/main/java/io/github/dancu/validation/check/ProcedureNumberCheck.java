package io.github.dancu.validation.check;

import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.validation.ProcedureNumber;

/** Checks {@link ProcedureNumber}. */
public final class ProcedureNumberCheck extends TextCheck<ProcedureNumber> {
    /** For the validator alone. */
    public ProcedureNumberCheck() {
        super(text -> ProcedureCode.tryParse(text).isPresent());
    }
}
