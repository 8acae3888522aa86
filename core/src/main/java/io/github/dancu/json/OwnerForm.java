package io.github.dancu.json;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.dossier.Owner;
import io.github.dancu.dossier.OwnerKind;
import jakarta.json.JsonObject;

final class OwnerForm extends JsonForm<Owner> {
    @Override
    JsonObject write(Owner owner) {
        return new JsonFields()
                .constant("kind", owner.kind())
                .put("name", owner.name(), Texts.PERSON_NAME::write)
                .put("id", owner.id().orElse(null), Texts.CITIZEN_ID::write)
                .put("cmnd", owner.cmnd().orElse(null), Texts.CMND_NUMBER::write)
                .text("otherPaper", owner.otherPaper().orElse(null))
                .build();
    }

    @Override
    Owner parse(JsonNode node) {
        OwnerKind kind = node.required("kind").constant(OwnerKind.values());
        PersonName name = Texts.PERSON_NAME.read(node.required("name"));
        CitizenId id = node.read("id", Texts.CITIZEN_ID::read);
        CmndNumber cmnd = node.read("cmnd", Texts.CMND_NUMBER::read);
        String otherPaper = node.read("otherPaper", JsonNode::text);
        if (otherPaper != null) {
            Owner owner = Owner.of(kind, name, otherPaper);
            owner = id == null ? owner : owner.withId(id);
            return cmnd == null ? owner : owner.withCmnd(cmnd);
        }
        if (id != null) {
            Owner owner = Owner.citizen(name, id);
            return cmnd == null ? owner : owner.withCmnd(cmnd);
        }
        if (cmnd != null) {
            return Owner.citizen(name, cmnd);
        }
        throw node.fault("needs id, cmnd or otherPaper");
    }
}
