package io.github.dancu.dvc.inbound;

import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierHistory;
import java.util.List;
import java.util.function.Consumer;

/** The beginning of a dossier of our own; a text that the model refuses is left out of it. */
final class DossierDraft {
    private DossierDraft() {}

    static Dossier.Builder of(DossierCode code, InboundDossier sent) {
        Dossier.Builder draft = Dossier.builder(code)
                .contact(sent.contact())
                .contents(sent.contents())
                .history(new DossierHistory(List.of(), sent.supplements()))
                .facts(sent.facts());
        sent.procedure().ifPresent(draft::procedure);
        sent.owner().toOwner().ifPresent(draft::owner);
        sent.portalAccount().ifPresent(ifTaken(draft::portalAccount));
        sent.times().submittedAt().ifPresent(draft::submittedAt);
        sent.times().receivedAt().ifPresent(draft::receivedAt);
        sent.times().dueAt().ifPresent(draft::dueAt);
        sent.times().finishedAt().ifPresent(draft::finishedAt);
        sent.times().returnedAt().ifPresent(draft::returnedAt);
        sent.times().refusedAt().ifPresent(draft::refusedAt);
        sent.status().meaning().ifPresent(draft::status);
        sent.channel().meaning().ifPresent(draft::channel);
        sent.submissionPlace().meaning().ifPresent(draft::submissionPlace);
        sent.resultDelivery().meaning().ifPresent(draft::resultDelivery);
        sent.deliveryNote().ifPresent(ifTaken(draft::deliveryNote));
        sent.handlingUnit().ifPresent(ifTaken(draft::handlingUnit));
        sent.summary().ifPresent(ifTaken(draft::summary));
        sent.note().ifPresent(ifTaken(draft::note));
        return draft;
    }

    private static Consumer<String> ifTaken(Consumer<String> put) {
        return text -> {
            try {
                put.accept(text);
            } catch (IllegalArgumentException tooLongOrNoText) {
                // It stays in the fields of what was sent, for whoever wants to shorten it.
            }
        };
    }
}
