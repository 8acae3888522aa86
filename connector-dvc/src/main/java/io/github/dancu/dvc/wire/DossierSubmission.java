package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

/** The body that hands dossiers to the portal. It holds the session, a secret. */
@Personal
public record DossierSubmission(
        @JsonbProperty("session") String session,
        @JsonbProperty("madonvi") String agency,
        @JsonbProperty("service") String service,
        @JsonbProperty("isUpdating") String updating,
        @JsonbProperty("data") List<DossierItem> items) {
    @Override
    public String toString() {
        return "DossierSubmission[" + items.size() + "]";
    }
}
