package io.github.dancu.json;

import io.github.dancu.citizen.HeadOfHousehold;
import jakarta.json.JsonObject;

final class HeadOfHouseholdForm extends JsonForm<HeadOfHousehold> {
    private final RelatedPersonForm persons = new RelatedPersonForm();

    @Override
    JsonObject write(HeadOfHousehold head) {
        return new JsonFields()
                .put("person", head.person(), persons::write)
                .put("relationship", head.relationship().orElse(null), Codes::write)
                .build();
    }

    @Override
    HeadOfHousehold parse(JsonNode node) {
        return HeadOfHousehold.of(
                persons.read(node.required("person")), node.read("relationship", Codes.RELATIONSHIP::read));
    }
}
