package io.github.dancu.benchmarks.canary;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Contact;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dossier.Fee;
import io.github.dancu.dossier.IndicatorFacts;
import io.github.dancu.dossier.OnlinePayment;
import io.github.dancu.dossier.OtherPaper;
import io.github.dancu.dossier.Owner;
import io.github.dancu.dossier.OwnerKind;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.ResultDelivery;
import io.github.dancu.dossier.ResultPaper;
import io.github.dancu.dossier.Reuse;
import io.github.dancu.dossier.SubmissionPlace;
import io.github.dancu.dossier.SupplementRound;
import java.math.BigDecimal;

/** A dossier that has everything a dossier can have. */
final class FullDossier {
    private final Canaries canaries;

    private FullDossier(Canaries canaries) {
        this.canaries = canaries;
    }

    static Dossier of(DossierCode code, Canaries canaries) {
        return new FullDossier(canaries).dossier(code).build();
    }

    /** One that lacks what is required, and has what is wrong. */
    static Dossier wrong(DossierCode code, Canaries canaries) {
        return Dossier.builder(code)
                .handlingUnit(canaries.text())
                .summary(canaries.text())
                .contact(Contact.none().withPhone(canaries.text()).withEmail(canaries.text()))
                .build();
    }

    private Dossier.Builder dossier(DossierCode code) {
        return Dossier.builder(code)
                .procedure(new Procedure(ProcedureCode.of("1.004222"), "Đăng ký thường trú", "G01-CT07", "Cư trú"))
                .owner(Owner.of(OwnerKind.CITIZEN, name(), canaries.number("X", 9))
                        .withId(CitizenId.of(canaries.number("0030", 12)))
                        .withCmnd(CmndNumber.of(canaries.number("00", 9))))
                .contact(Contact.none()
                        .withPhone(canaries.number("0", 10))
                        .withEmail(canaries.text() + "@example.vn")
                        .withFax(canaries.number("0", 10))
                        .withOther(canaries.text()))
                .portalAccount(canaries.text())
                .submittedAt(canaries.moment())
                .receivedAt(canaries.moment())
                .dueAt(canaries.moment())
                .finishedAt(canaries.moment())
                .returnedAt(canaries.moment())
                .refusedAt(canaries.moment())
                .handlingUnit(canaries.text())
                .status(DossierStatus.DONE)
                .channel(Channel.ONLINE)
                .submissionPlace(SubmissionPlace.LOCAL_PORTAL)
                .resultDelivery(ResultDelivery.POST)
                .deliveryNote(canaries.text())
                .summary(canaries.text())
                .note(canaries.text())
                .attachment(attachment())
                .otherPaper(new OtherPaper(canaries.text(), 2, canaries.text()))
                .fee(fee())
                .result(ResultPaper.builder(canaries.text())
                        .id(canaries.text())
                        .componentCode(canaries.text())
                        .link("https://example.vn/" + canaries.text())
                        .resultCode(canaries.text())
                        .build())
                .step(step())
                .supplement(supplement())
                .facts(IndicatorFacts.none()
                        .withDigitisedParts(true)
                        .withVneidVerified(false)
                        .withOnlinePayment(OnlinePayment.NATIONAL_PORTAL)
                        .withDatabase(Coded.unknown(canaries.text())));
    }

    private DossierStep step() {
        return DossierStep.builder(Coded.unknown(canaries.text()), canaries.moment())
                .handler(canaries.name())
                .content(canaries.text())
                .title(canaries.text())
                .department(canaries.text())
                .startedAt(canaries.moment())
                .dueAt(canaries.moment())
                .build();
    }

    private SupplementRound supplement() {
        return SupplementRound.builder(canaries.text(), canaries.moment())
                .requestedBy(canaries.name())
                .reason(canaries.text())
                .suppliedAt(canaries.moment())
                .receivedBy(canaries.name())
                .receiptNote(canaries.text())
                .statusCode(canaries.text())
                .oldDueAt(canaries.moment())
                .newDueAt(canaries.moment())
                .paper(attachment())
                .fee(fee())
                .build();
    }

    private Attachment attachment() {
        return Attachment.builder(canaries.text() + ".pdf")
                .id(canaries.text())
                .componentCode(canaries.text())
                .link("https://example.vn/" + canaries.text())
                .digitised(true)
                .reuse(Reuse.REUSED)
                .fromCitizenStore(true)
                .replacingResult(canaries.text())
                .hash(canaries.text())
                .build();
    }

    private Fee fee() {
        return new Fee(
                canaries.text(),
                canaries.text(),
                BigDecimal.valueOf(20_000),
                Coded.unknown(canaries.text()),
                canaries.text());
    }

    private PersonName name() {
        return PersonName.of(canaries.name());
    }
}
