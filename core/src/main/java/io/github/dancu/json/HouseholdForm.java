package io.github.dancu.json;

import io.github.dancu.citizen.Household;
import jakarta.json.JsonObject;

final class HouseholdForm extends JsonForm<Household> {
    private final AddressForm addresses = new AddressForm();
    private final HouseholdMemberForm members = new HouseholdMemberForm();

    @Override
    JsonObject write(Household household) {
        return new JsonFields()
                .put("code", household.code().orElse(null), Texts.HOUSEHOLD_CODE::write)
                .put("address", household.address().orElse(null), addresses::write)
                .list("members", household.members(), members::write)
                .build();
    }

    @Override
    Household parse(JsonNode node) {
        return Household.of(node.list("members", members::read))
                .withCode(node.read("code", Texts.HOUSEHOLD_CODE::read))
                .withAddress(node.read("address", addresses::read));
    }
}
