package io.github.dancu.json;

import io.github.dancu.citizen.HouseholdMember;
import jakarta.json.JsonObject;

final class HouseholdMemberForm extends JsonForm<HouseholdMember> {
    @Override
    JsonObject write(HouseholdMember member) {
        JsonFields fields = new JsonFields()
                .put("id", member.id().orElse(null), Texts.CITIZEN_ID::write)
                .put("name", member.name().orElse(null), Texts.PERSON_NAME::write)
                .put("birthDate", member.birthDate().orElse(null), Texts.PARTIAL_DATE::write)
                .put("gender", member.gender().orElse(null), Codes::write)
                .put("relationship", member.relationship().orElse(null), Codes::write)
                .put("residenceKind", member.residenceKind().orElse(null), Codes::write)
                .plain("since", member.since().orElse(null))
                .plain("until", member.until().orElse(null));
        if (!member.unread().isEmpty()) {
            fields.put("unread", member.unread(), JsonFields::texts);
        }
        return fields.build();
    }

    @Override
    HouseholdMember parse(JsonNode node) {
        HouseholdMember.Builder member = HouseholdMember.builder()
                .id(node.read("id", Texts.CITIZEN_ID::read))
                .name(node.read("name", Texts.PERSON_NAME::read))
                .birthDate(node.read("birthDate", Texts.PARTIAL_DATE::read))
                .gender(node.read("gender", Codes.GENDER::read))
                .relationship(node.read("relationship", Codes.RELATIONSHIP::read))
                .residenceKind(node.read("residenceKind", Codes.RESIDENCE_KIND::read))
                .since(node.read("since", JsonNode::day))
                .until(node.read("until", JsonNode::day));
        JsonNode unread = node.field("unread");
        if (unread != null) {
            unread.texts().forEach(member::unread);
        }
        return member.build();
    }
}
