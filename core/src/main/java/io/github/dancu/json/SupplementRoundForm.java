package io.github.dancu.json;

import io.github.dancu.dossier.SupplementRound;
import jakarta.json.JsonObject;

final class SupplementRoundForm extends JsonForm<SupplementRound> {
    private final AttachmentForm papers = new AttachmentForm();
    private final FeeForm fees = new FeeForm();

    @Override
    JsonObject write(SupplementRound round) {
        return new JsonFields()
                .text("id", round.id())
                .plain("requestedAt", round.requestedAt())
                .text("requestedBy", round.requestedBy())
                .text("reason", round.reason())
                .plain("suppliedAt", round.suppliedAt().orElse(null))
                .text("receivedBy", round.receivedBy().orElse(null))
                .text("receiptNote", round.receiptNote().orElse(null))
                .text("statusCode", round.statusCode().orElse(null))
                .plain("oldDueAt", round.oldDueAt().orElse(null))
                .plain("newDueAt", round.newDueAt().orElse(null))
                .list("papers", round.papers(), papers::write)
                .list("fees", round.fees(), fees::write)
                .build();
    }

    @Override
    SupplementRound parse(JsonNode node) {
        SupplementRound.Builder round = SupplementRound.builder(
                node.required("id").text(), node.required("requestedAt").moment());
        node.give("requestedBy", round::requestedBy);
        node.give("reason", round::reason);
        node.give("suppliedAt", JsonNode::moment, round::suppliedAt);
        node.give("receivedBy", round::receivedBy);
        node.give("receiptNote", round::receiptNote);
        node.give("statusCode", round::statusCode);
        node.give("oldDueAt", JsonNode::moment, round::oldDueAt);
        node.give("newDueAt", JsonNode::moment, round::newDueAt);
        node.list("papers", papers::read).forEach(round::paper);
        node.list("fees", fees::read).forEach(round::fee);
        return round.build();
    }
}
