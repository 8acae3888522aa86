package io.github.dancu.json;

import io.github.dancu.dossier.OtherPaper;
import jakarta.json.JsonObject;

final class OtherPaperForm extends JsonForm<OtherPaper> {
    @Override
    JsonObject write(OtherPaper paper) {
        return new JsonFields()
                .text("name", paper.name())
                .count("count", paper.count())
                .text("kind", paper.kind())
                .build();
    }

    @Override
    OtherPaper parse(JsonNode node) {
        return new OtherPaper(
                node.required("name").text(), node.required("count").count(), node.textOrEmpty("kind"));
    }
}
