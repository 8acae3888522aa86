package io.github.dancu.json;

import io.github.dancu.citizen.Citizen;
import jakarta.json.JsonObject;

final class CitizenForm extends JsonForm<Citizen> {
    private final AddressForm addresses = new AddressForm();
    private final RelatedPersonForm relatives = new RelatedPersonForm();
    private final HeadOfHouseholdForm heads = new HeadOfHouseholdForm();
    private final SensitiveDetailsForm sensitive = new SensitiveDetailsForm();
    private final boolean withSensitive;

    CitizenForm(boolean withSensitive) {
        this.withSensitive = withSensitive;
    }

    @Override
    JsonObject write(Citizen citizen) {
        JsonFields fields = new JsonFields()
                .put("id", citizen.id(), Texts.CITIZEN_ID::write)
                .put("name", citizen.name().orElse(null), Texts.PERSON_NAME::write)
                .put("birthDate", citizen.birthDate().orElse(null), Texts.PARTIAL_DATE::write)
                .put("gender", citizen.gender().orElse(null), Codes::write)
                .put("cmnd", citizen.cmnd().orElse(null), Texts.CMND_NUMBER::write)
                .text("nationality", citizen.nationality().orElse(null))
                .put("maritalStatus", citizen.maritalStatus().orElse(null), Codes::write)
                .put("permanentAddress", citizen.permanentAddress().orElse(null), addresses::write)
                .put("currentAddress", citizen.currentAddress().orElse(null), addresses::write)
                .put("birthRegistration", citizen.birthRegistration().orElse(null), addresses::write)
                .put("placeOfOrigin", citizen.placeOfOrigin().orElse(null), addresses::write)
                .put("father", citizen.father().orElse(null), relatives::write)
                .put("mother", citizen.mother().orElse(null), relatives::write)
                .put("spouse", citizen.spouse().orElse(null), relatives::write)
                .put("representative", citizen.representative().orElse(null), relatives::write)
                .put("headOfHousehold", citizen.headOfHousehold().orElse(null), heads::write)
                .text("householdBookNumber", citizen.householdBookNumber().orElse(null))
                .plain("dataAsOf", citizen.dataAsOf().orElse(null));
        if (withSensitive) {
            fields.put("sensitive", citizen.sensitive().orElse(null), sensitive::write);
        }
        if (!citizen.unread().isEmpty()) {
            fields.put("unread", citizen.unread(), JsonFields::texts);
        }
        return fields.build();
    }

    @Override
    Citizen parse(JsonNode node) {
        Citizen.Builder citizen = Citizen.builder(Texts.CITIZEN_ID.read(node.required("id")))
                .name(node.read("name", Texts.PERSON_NAME::read))
                .birthDate(node.read("birthDate", Texts.PARTIAL_DATE::read))
                .gender(node.read("gender", Codes.GENDER::read))
                .cmnd(node.read("cmnd", Texts.CMND_NUMBER::read))
                .nationality(node.read("nationality", JsonNode::text))
                .maritalStatus(node.read("maritalStatus", Codes.MARITAL_STATUS::read))
                .permanentAddress(node.read("permanentAddress", addresses::read))
                .currentAddress(node.read("currentAddress", addresses::read))
                .birthRegistration(node.read("birthRegistration", addresses::read))
                .placeOfOrigin(node.read("placeOfOrigin", addresses::read))
                .father(node.read("father", relatives::read))
                .mother(node.read("mother", relatives::read))
                .spouse(node.read("spouse", relatives::read))
                .representative(node.read("representative", relatives::read))
                .headOfHousehold(node.read("headOfHousehold", heads::read))
                .householdBookNumber(node.read("householdBookNumber", JsonNode::text))
                .dataAsOf(node.read("dataAsOf", JsonNode::moment))
                .sensitive(withSensitive ? node.read("sensitive", sensitive::read) : null);
        JsonNode unread = node.field("unread");
        if (unread != null) {
            unread.texts().forEach(citizen::unread);
        }
        return citizen.build();
    }
}
