package io.github.dancu.json;

import io.github.dancu.citizen.SensitiveDetails;
import jakarta.json.JsonObject;

final class SensitiveDetailsForm extends JsonForm<SensitiveDetails> {
    @Override
    JsonObject write(SensitiveDetails details) {
        return new JsonFields()
                .put("ethnicGroup", details.ethnicGroup().orElse(null), Codes::write)
                .put("religion", details.religion().orElse(null), Codes::write)
                .put("bloodGroup", details.bloodGroup().orElse(null), Codes::write)
                .build();
    }

    @Override
    SensitiveDetails parse(JsonNode node) {
        return SensitiveDetails.of(
                node.read("ethnicGroup", Codes.ETHNIC_GROUP::read),
                node.read("religion", Codes.RELIGION::read),
                node.read("bloodGroup", Codes.BLOOD_GROUP::read));
    }
}
