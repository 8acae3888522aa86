package io.github.dancu.json;

import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierDates;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.ResultDelivery;
import io.github.dancu.dossier.SubmissionPlace;
import jakarta.json.JsonObject;

final class DossierForm extends JsonForm<Dossier> {
    private final ProcedureForm procedures = new ProcedureForm();
    private final OwnerForm owners = new OwnerForm();
    private final ContactForm contacts = new ContactForm();
    private final DossierContentsForm contents = new DossierContentsForm();
    private final DossierHistoryForm histories = new DossierHistoryForm();
    private final IndicatorFactsForm facts = new IndicatorFactsForm();

    @Override
    JsonObject write(Dossier dossier) {
        DossierDates dates = dossier.dates();
        return new JsonFields()
                .put("code", dossier.code(), Texts.DOSSIER_CODE::write)
                .put("procedure", dossier.procedure(), procedures::write)
                .put("owner", dossier.owner(), owners::write)
                .put("contact", dossier.contact(), contacts::write)
                .text("portalAccount", dossier.portalAccount().orElse(null))
                .plain("submittedAt", dates.submittedAt().orElse(null))
                .plain("receivedAt", dates.receivedAt())
                .plain("dueAt", dates.dueAt().orElse(null))
                .plain("finishedAt", dates.finishedAt().orElse(null))
                .plain("returnedAt", dates.returnedAt().orElse(null))
                .plain("refusedAt", dates.refusedAt().orElse(null))
                .text("handlingUnit", dossier.handlingUnit())
                .constant("status", dossier.status())
                .constant("channel", dossier.channel())
                .constant("submissionPlace", dossier.submissionPlace())
                .constant("resultDelivery", dossier.resultDelivery())
                .text("deliveryNote", dossier.deliveryNote().orElse(null))
                .text("summary", dossier.summary().orElse(null))
                .text("note", dossier.note().orElse(null))
                .put("contents", dossier.contents(), contents::write)
                .put("history", dossier.history(), histories::write)
                .put("facts", dossier.facts(), facts::write)
                .build();
    }

    @Override
    Dossier parse(JsonNode node) {
        Dossier.Builder dossier = Dossier.builder(Texts.DOSSIER_CODE.read(node.required("code")));
        node.give("procedure", procedures::read, dossier::procedure);
        node.give("owner", owners::read, dossier::owner);
        node.give("contact", contacts::read, dossier::contact);
        node.give("portalAccount", dossier::portalAccount);
        node.give("submittedAt", JsonNode::moment, dossier::submittedAt);
        node.give("receivedAt", JsonNode::moment, dossier::receivedAt);
        node.give("dueAt", JsonNode::moment, dossier::dueAt);
        node.give("finishedAt", JsonNode::moment, dossier::finishedAt);
        node.give("returnedAt", JsonNode::moment, dossier::returnedAt);
        node.give("refusedAt", JsonNode::moment, dossier::refusedAt);
        node.give("handlingUnit", dossier::handlingUnit);
        node.give("status", status -> status.constant(DossierStatus.values()), dossier::status);
        node.give("channel", channel -> channel.constant(Channel.values()), dossier::channel);
        node.give("submissionPlace", place -> place.constant(SubmissionPlace.values()), dossier::submissionPlace);
        node.give("resultDelivery", delivery -> delivery.constant(ResultDelivery.values()), dossier::resultDelivery);
        node.give("deliveryNote", dossier::deliveryNote);
        node.give("summary", dossier::summary);
        node.give("note", dossier::note);
        node.give("contents", contents::read, dossier::contents);
        node.give("history", histories::read, dossier::history);
        node.give("facts", facts::read, dossier::facts);
        return dossier.build();
    }
}
