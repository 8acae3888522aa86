package io.github.dancu.dvc;

import io.github.dancu.citizen.Coded;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import java.util.Objects;

/**
 * A dossier as the portal holds it (<i>hồ sơ trên Cổng Dịch vụ công</i>): that it is there, and its status.
 *
 * <p>It does not say who sent it, nor that its content is what was sent. Immutable and thread-safe.
 *
 * @param code the dossier's code
 * @param status its status, raw as it came; an empty code if the portal states none
 */
public record SubmittedDossier(DossierCode code, Coded<DossierStatus> status) {
    public SubmittedDossier {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(status, "status");
    }
}
