package io.github.dancu.json;

import io.github.dancu.dossier.DossierStep;
import jakarta.json.JsonObject;

final class DossierStepForm extends JsonForm<DossierStep> {
    @Override
    JsonObject write(DossierStep step) {
        return new JsonFields()
                .put("status", step.status(), Codes::write)
                .plain("at", step.at())
                .text("handler", step.handler())
                .text("content", step.content())
                .text("title", step.title().orElse(null))
                .text("department", step.department().orElse(null))
                .plain("startedAt", step.startedAt().orElse(null))
                .plain("dueAt", step.dueAt().orElse(null))
                .build();
    }

    @Override
    DossierStep parse(JsonNode node) {
        DossierStep.Builder step = DossierStep.builder(
                Codes.DOSSIER_STATUS.read(node.required("status")),
                node.required("at").moment());
        node.give("handler", step::handler);
        node.give("content", step::content);
        node.give("title", step::title);
        node.give("department", step::department);
        node.give("startedAt", JsonNode::moment, step::startedAt);
        node.give("dueAt", JsonNode::moment, step::dueAt);
        return step.build();
    }
}
