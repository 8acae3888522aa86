package io.github.dancu.json;

import io.github.dancu.dossier.Procedure;
import jakarta.json.JsonObject;

final class ProcedureForm extends JsonForm<Procedure> {
    @Override
    JsonObject write(Procedure procedure) {
        return new JsonFields()
                .put("code", procedure.code(), Texts.PROCEDURE_CODE::write)
                .text("name", procedure.name())
                .text("fieldCode", procedure.fieldCode())
                .text("fieldName", procedure.fieldName())
                .build();
    }

    @Override
    Procedure parse(JsonNode node) {
        return new Procedure(
                Texts.PROCEDURE_CODE.read(node.required("code")),
                node.textOrEmpty("name"),
                node.textOrEmpty("fieldCode"),
                node.textOrEmpty("fieldName"));
    }
}
