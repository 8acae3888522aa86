package io.github.dancu.json;

import io.github.dancu.citizen.IdentityAccount;
import jakarta.json.JsonObject;

final class IdentityAccountForm extends JsonForm<IdentityAccount> {
    @Override
    JsonObject write(IdentityAccount account) {
        return new JsonFields()
                .put("holder", account.holder(), Texts.CITIZEN_ID::write)
                .put("level", account.level(), Codes::write)
                .text("phone", account.phone().orElse(null))
                .build();
    }

    @Override
    IdentityAccount parse(JsonNode node) {
        return IdentityAccount.of(
                        Texts.CITIZEN_ID.read(node.required("holder")),
                        Codes.IDENTITY_LEVEL.read(node.required("level")))
                .withPhone(node.read("phone", JsonNode::text));
    }
}
