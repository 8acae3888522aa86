package io.github.dancu.json;

import io.github.dancu.dossier.DossierHistory;
import jakarta.json.JsonObject;

final class DossierHistoryForm extends JsonForm<DossierHistory> {
    private final DossierStepForm steps = new DossierStepForm();
    private final SupplementRoundForm supplements = new SupplementRoundForm();

    @Override
    JsonObject write(DossierHistory history) {
        return new JsonFields()
                .list("steps", history.steps(), steps::write)
                .list("supplements", history.supplements(), supplements::write)
                .build();
    }

    @Override
    DossierHistory parse(JsonNode node) {
        return new DossierHistory(node.list("steps", steps::read), node.list("supplements", supplements::read));
    }
}
