package io.github.dancu.json;

import io.github.dancu.citizen.Address;
import jakarta.json.JsonObject;

final class AddressForm extends JsonForm<Address> {
    @Override
    JsonObject write(Address address) {
        return new JsonFields()
                .text("provinceCode", address.provinceCode())
                .text("districtCode", address.districtCode())
                .text("wardCode", address.wardCode())
                .text("detail", address.detail())
                .text("countryCode", address.countryCode())
                .plain("asOf", address.asOf().orElse(null))
                .build();
    }

    @Override
    Address parse(JsonNode node) {
        return new Address(
                        node.textOrEmpty("provinceCode"),
                        node.textOrEmpty("districtCode"),
                        node.textOrEmpty("wardCode"),
                        node.textOrEmpty("detail"))
                .withCountryCode(node.textOrEmpty("countryCode"))
                .withAsOf(node.read("asOf", JsonNode::day));
    }
}
