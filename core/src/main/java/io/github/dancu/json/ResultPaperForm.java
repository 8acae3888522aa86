package io.github.dancu.json;

import io.github.dancu.dossier.ResultPaper;
import jakarta.json.JsonObject;

final class ResultPaperForm extends JsonForm<ResultPaper> {
    @Override
    JsonObject write(ResultPaper paper) {
        return new JsonFields()
                .text("name", paper.name())
                .text("id", paper.id().orElse(null))
                .text("componentCode", paper.componentCode().orElse(null))
                .text("link", paper.link().orElse(null))
                .text("resultCode", paper.resultCode().orElse(null))
                .build();
    }

    @Override
    ResultPaper parse(JsonNode node) {
        ResultPaper.Builder paper = ResultPaper.builder(node.required("name").text());
        node.give("id", paper::id);
        node.give("componentCode", paper::componentCode);
        node.give("link", paper::link);
        node.give("resultCode", paper::resultCode);
        return paper.build();
    }
}
