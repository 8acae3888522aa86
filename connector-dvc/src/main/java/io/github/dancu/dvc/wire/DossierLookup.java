package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;

/** The body that asks the portal for one dossier. It holds the session, a secret. */
@Personal
public record DossierLookup(
        @JsonbProperty("session") String session,
        @JsonbProperty("madonvi") String agency,
        @JsonbProperty("service") String service,
        @JsonbProperty("mahoso") String code) {
    @Override
    public String toString() {
        return "DossierLookup[" + code + "]";
    }
}
