package io.github.dancu.json;

import io.github.dancu.dossier.Contact;
import jakarta.json.JsonObject;

final class ContactForm extends JsonForm<Contact> {
    @Override
    JsonObject write(Contact contact) {
        return new JsonFields()
                .text("phone", contact.phone().orElse(null))
                .text("email", contact.email().orElse(null))
                .text("fax", contact.fax().orElse(null))
                .text("other", contact.other().orElse(null))
                .build();
    }

    @Override
    Contact parse(JsonNode node) {
        Contact contact = Contact.none();
        contact = node.change(contact, "phone", Contact::withPhone);
        contact = node.change(contact, "email", Contact::withEmail);
        contact = node.change(contact, "fax", Contact::withFax);
        return node.change(contact, "other", Contact::withOther);
    }
}
