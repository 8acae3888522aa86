package io.github.dancu.dvc;

import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.dossier.Contact;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierContents;
import io.github.dancu.dossier.DossierDates;
import io.github.dancu.dossier.IndicatorFacts;
import io.github.dancu.dossier.OnlinePayment;
import io.github.dancu.dossier.Owner;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dvc.wire.DatabaseItem;
import io.github.dancu.dvc.wire.DossierItem;
import io.github.dancu.dvc.wire.OwnerPaper;
import java.util.ArrayList;
import java.util.List;

/** A dossier as the portal wants it: text only, codes for words, times as they stand on the receipt. */
final class DossierItems {
    private static final String TWELVE_DIGITS = "1";
    private static final String NINE_DIGITS = "2";

    private DossierItems() {}

    /** @throws InvalidRequestException if the portal could not take the dossier; it names every wrong field */
    static DossierItem of(Dossier dossier) {
        return DossierCheck.of(dossier).orThrow(() -> item(dossier));
    }

    private static DossierItem item(Dossier dossier) {
        Procedure procedure = dossier.procedure();
        Owner owner = dossier.owner();
        Contact contact = dossier.contact();
        DossierDates dates = dossier.dates();
        DossierContents contents = dossier.contents();
        IndicatorFacts facts = dossier.facts();
        return new DossierItem(
                dossier.code().toText(),
                procedure.code().toText(),
                procedure.name(),
                procedure.fieldCode(),
                procedure.fieldName(),
                dossier.channel().code(),
                owner.name().toText(),
                WireText.listOrNull(papers(owner), paper -> paper),
                owner.otherPaper().orElse(null),
                owner.kind().code(),
                dossier.portalAccount().orElse(null),
                contact.other().orElse(null),
                contact.email().orElse(null),
                contact.fax().orElse(null),
                contact.phone().orElse(null),
                dates.submittedAt().map(WireText::time).orElse(null),
                WireText.time(dates.receivedAt()),
                dates.dueAt().map(WireText::time).orElse(null),
                dates.finishedAt().map(WireText::time).orElse(null),
                dates.returnedAt().map(WireText::time).orElse(null),
                dates.refusedAt().map(WireText::time).orElse(null),
                dossier.status().coded().raw(),
                dossier.resultDelivery().code(),
                dossier.deliveryNote().orElse(null),
                dossier.handlingUnit(),
                dossier.submissionPlace().code(),
                dossier.summary().orElse(null),
                dossier.note().orElse(null),
                facts.digitisedParts().map(WireText::flag).orElse(null),
                facts.vneidVerified().map(WireText::flag).orElse(null),
                facts.onlinePayment().map(OnlinePayment::code).orElse(null),
                WireText.listOrNull(facts.databases(), database -> new DatabaseItem(database.raw())),
                WireText.listOrNull(contents.attachments(), PartItems::attachment),
                WireText.listOrNull(contents.fees(), PartItems::fee),
                WireText.listOrNull(contents.otherPapers(), PartItems::otherPaper),
                WireText.listOrNull(dossier.history().supplements(), PartItems::supplement),
                WireText.listOrNull(contents.results(), PartItems::result));
    }

    private static List<OwnerPaper> papers(Owner owner) {
        List<OwnerPaper> papers = new ArrayList<>();
        owner.id().ifPresent(id -> papers.add(new OwnerPaper(TWELVE_DIGITS, id.toText())));
        owner.cmnd().ifPresent(cmnd -> papers.add(new OwnerPaper(NINE_DIGITS, cmnd.toText())));
        return papers;
    }
}
