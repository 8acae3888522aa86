package io.github.dancu.json;

import io.github.dancu.citizen.RelatedPerson;
import jakarta.json.JsonObject;

final class RelatedPersonForm extends JsonForm<RelatedPerson> {
    @Override
    JsonObject write(RelatedPerson person) {
        return new JsonFields()
                .put("name", person.name().orElse(null), Texts.PERSON_NAME::write)
                .put("id", person.id().orElse(null), Texts.CITIZEN_ID::write)
                .put("cmnd", person.cmnd().orElse(null), Texts.CMND_NUMBER::write)
                .text("nationality", person.nationality().orElse(null))
                .build();
    }

    @Override
    RelatedPerson parse(JsonNode node) {
        return RelatedPerson.builder()
                .name(node.read("name", Texts.PERSON_NAME::read))
                .id(node.read("id", Texts.CITIZEN_ID::read))
                .cmnd(node.read("cmnd", Texts.CMND_NUMBER::read))
                .nationality(node.read("nationality", JsonNode::text))
                .build();
    }
}
