package io.github.dancu.json;

import io.github.dancu.citizen.Coded;
import io.github.dancu.dossier.IndicatorFacts;
import io.github.dancu.dossier.LinkedDatabase;
import io.github.dancu.dossier.OnlinePayment;
import jakarta.json.JsonObject;

final class IndicatorFactsForm extends JsonForm<IndicatorFacts> {
    @Override
    JsonObject write(IndicatorFacts facts) {
        return new JsonFields()
                .flag("digitisedParts", facts.digitisedParts().orElse(null))
                .flag("vneidVerified", facts.vneidVerified().orElse(null))
                .constant("onlinePayment", facts.onlinePayment().orElse(null))
                .list("databases", facts.databases(), Codes::write)
                .build();
    }

    @Override
    IndicatorFacts parse(JsonNode node) {
        IndicatorFacts facts = IndicatorFacts.none();
        facts = node.change(facts, "digitisedParts", JsonNode::flag, IndicatorFacts::withDigitisedParts);
        facts = node.change(facts, "vneidVerified", JsonNode::flag, IndicatorFacts::withVneidVerified);
        facts = node.change(
                facts,
                "onlinePayment",
                payment -> payment.constant(OnlinePayment.values()),
                IndicatorFacts::withOnlinePayment);
        for (Coded<LinkedDatabase> database : node.list("databases", Codes.LINKED_DATABASE::read)) {
            facts = facts.withDatabase(database);
        }
        return facts;
    }
}
