package io.github.dancu.bhxh;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.bhxh.GatewayService.Capability;
import io.github.dancu.bhxh.GatewayService.Role;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.AnswerMemory;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.place.FacilityCode;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What is asked in one facility's name. Thread-safe. */
final class FacilityDesk {
    private static final List<String> PARTS = List.of("hoSoKCB", "xml1", "Xml2", "Xml3", "Xml4", "Xml5");

    private final GatewayLine line;
    private final CopaymentUser copaymentUser;
    private final AnswerMemory<CardQuery, CardCheck> cards;
    private final AnswerMemory<CardQuery, Copayment> copayments;
    private final Uploads uploads;

    FacilityDesk(
            GatewayLine line,
            CopaymentUser copaymentUser,
            AnswerMemory<CardQuery, CardCheck> cards,
            AnswerMemory<CardQuery, Copayment> copayments,
            Uploads uploads) {
        this.line = line;
        this.copaymentUser = copaymentUser;
        this.cards = cards;
        this.copayments = copayments;
        this.uploads = uploads;
    }

    FacilityCode facility() {
        return line.account().facility();
    }

    Answer<CardCheck> checkCard(AccessContext access, CardQuery query) {
        CardQuery fit = query.fitFor(line.gateway().service(Role.CARD_CHECK));
        return cards.remembered(
                access,
                fit,
                () -> line.recordReuse(access, Role.CARD_CHECK, fit.subject()),
                () -> line.lookUp(
                        access,
                        Role.CARD_CHECK,
                        fit.subject(),
                        withOfficer(Role.CARD_CHECK, fit.question(), access),
                        reply -> Optional.of(CardReader.read(reply))),
                check -> check.result().isKnown());
    }

    Answer<TreatmentHistory> treatmentHistory(AccessContext access, CardQuery query) {
        CardQuery fit = query.fitFor(line.gateway().service(Role.TREATMENT_HISTORY));
        return line.lookUp(
                access,
                Role.TREATMENT_HISTORY,
                fit.subject(),
                withOfficer(Role.TREATMENT_HISTORY, fit.question(), access),
                reply -> Optional.of(new TreatmentHistory(
                        reply.cardResult(), reply.note().orElse(null), TreatmentReader.list(reply.fields()))));
    }

    Answer<TreatmentDetail> treatmentDetail(AccessContext access, String dossier) {
        return line.lookUp(
                access,
                Role.TREATMENT_DETAIL,
                "dossier " + ReplyFault.printable(dossier),
                GatewayQuestion.of("maHoSo", dossier),
                FacilityDesk::detail);
    }

    Answer<Copayment> copayment(AccessContext access, CardQuery query) {
        CardQuery fit = query.fitFor(line.gateway().service(Role.COPAYMENT));
        return copayments.remembered(
                access,
                fit,
                () -> line.recordReuse(access, Role.COPAYMENT, fit.subject()),
                () -> askForCopayment(access, fit),
                found -> true);
    }

    private Answer<Copayment> askForCopayment(AccessContext access, CardQuery query) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("username", copaymentUser.of(line.account()));
        fields.putAll(query.question().fields());
        return line.lookUp(
                access,
                Role.COPAYMENT,
                query.subject(),
                new GatewayQuestion(fields),
                reply -> reply.holdsSomething() ? Optional.of(CopaymentReader.read(reply.fields())) : Optional.empty());
    }

    Answer<UploadReceipt> send(AccessContext access, ClaimFile file) {
        return uploads.send(
                access,
                file,
                patient -> treatmentHistory(access, patient).value().orElseThrow());
    }

    void forget(Predicate<Case> some) {
        cards.forget(some);
        copayments.forget(some);
    }

    void close() {
        line.connection().close();
        forget(any -> true);
    }

    private GatewayQuestion withOfficer(Role role, GatewayQuestion question, AccessContext access) {
        if (!line.gateway().service(role).can(Capability.NAMES_OFFICER)) {
            return question;
        }
        String name = Normalizer.normalize(access.officer().name().toText().strip(), Normalizer.Form.NFC);
        return question.with(
                "hoTenCb", name, "cccdCb", access.officer().number().toText());
    }

    private static Optional<TreatmentDetail> detail(GatewayReply reply) throws ReplyFault {
        if (!reply.holdsSomething()) {
            return Optional.empty();
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : PARTS) {
            reply.fields().json(part).ifPresent(json -> parts.put(part, json));
        }
        return Optional.of(new TreatmentDetail(parts));
    }
}
