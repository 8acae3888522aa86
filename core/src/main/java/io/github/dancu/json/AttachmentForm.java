package io.github.dancu.json;

import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.Reuse;
import jakarta.json.JsonObject;

final class AttachmentForm extends JsonForm<Attachment> {
    @Override
    JsonObject write(Attachment attachment) {
        return new JsonFields()
                .text("fileName", attachment.fileName())
                .text("id", attachment.id().orElse(null))
                .text("componentCode", attachment.componentCode().orElse(null))
                .text("link", attachment.link().orElse(null))
                .flag("digitised", attachment.digitised())
                .constant("reuse", attachment.reuse())
                .flag("fromCitizenStore", attachment.fromCitizenStore())
                .text("replacingResult", attachment.replacingResult().orElse(null))
                .text("hash", attachment.hash().orElse(null))
                .build();
    }

    @Override
    Attachment parse(JsonNode node) {
        Attachment.Builder attachment =
                Attachment.builder(node.required("fileName").text());
        node.give("id", attachment::id);
        node.give("componentCode", attachment::componentCode);
        node.give("link", attachment::link);
        node.give("digitised", JsonNode::flag, attachment::digitised);
        node.give("reuse", reuse -> reuse.constant(Reuse.values()), attachment::reuse);
        node.give("fromCitizenStore", JsonNode::flag, attachment::fromCitizenStore);
        node.give("replacingResult", attachment::replacingResult);
        node.give("hash", attachment::hash);
        return attachment.build();
    }
}
