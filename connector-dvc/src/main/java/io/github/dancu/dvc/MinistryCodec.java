package io.github.dancu.dvc;

import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.WireReply;
import io.github.dancu.dossier.Contact;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dossier.Owner;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dvc.wire.MinistryApplicant;
import io.github.dancu.dvc.wire.MinistryApplicantDetails;
import io.github.dancu.dvc.wire.MinistryDossier;
import io.github.dancu.dvc.wire.MinistrySteps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The ministry portal's forms. */
record MinistryCodec(Map<ProcedureCode, String> serviceCodes, Predicate<Dossier> householdBusiness)
        implements PortalCodec {
    @Override
    public Object dossier(Dossier dossier, String agency) {
        InputCheck check = DossierCheck.ofMinistry(dossier);
        Optional<String> kind = ownerKind(dossier);
        if (kind.isEmpty()) {
            check.reject("owner.kind", "has no code at the ministry portal");
        }
        return check.orThrow(() -> item(dossier, agency, kind.orElseThrow()));
    }

    @Override
    public List<?> steps(DossierCode code, List<DossierStep> steps) {
        return List.of(new MinistrySteps(
                code.toText(), steps.stream().map(StepItems::ofMinistry).toList()));
    }

    @Override
    public Object status(StatusReport report) {
        return StatusItems.ofMinistry(report);
    }

    @Override
    public String statusCode(StatusReport report) {
        return report.status().coded().raw();
    }

    @Override
    public boolean updates() {
        return false;
    }

    @Override
    public PushReply read(WireReply reply) {
        return MinistryReply.of(reply);
    }

    private MinistryDossier item(Dossier dossier, String agency, String ownerKind) {
        return new MinistryDossier(
                dossier.code().toText(),
                dossier.procedure().code().toText(),
                serviceCodes.get(dossier.procedure().code()),
                dossier.owner().name().toText(),
                ownerKind,
                agency,
                dossier.dates().submittedAt().map(WireText::ministryTime).orElse(null),
                WireText.ministryTime(dossier.receivedAt()),
                MinistryComponents.of(dossier.contents()),
                new MinistryApplicant(ownerKind, dossier.portalAccount().orElse(null), details(dossier)));
    }

    /** Nobody but the owner is known to hand it in. */
    private static MinistryApplicantDetails details(Dossier dossier) {
        Contact contact = dossier.contact();
        String name = dossier.owner().name().toText();
        @Nullable String number = number(dossier.owner());
        return new MinistryApplicantDetails(
                name, number, contact.phone().orElse(null), contact.email().orElse(null), name, number);
    }

    private static @Nullable String number(Owner owner) {
        return owner.id()
                .map(id -> id.toText())
                .or(() -> owner.cmnd().map(cmnd -> cmnd.toText()))
                .or(owner::otherPaper)
                .orElse(null);
    }

    /** The ministry portal counts owners in another way than the national one. */
    private Optional<String> ownerKind(Dossier dossier) {
        if (householdBusiness.test(dossier)) {
            return Optional.of("2");
        }
        return switch (dossier.owner().kind()) {
            case CITIZEN -> Optional.of("0");
            case BUSINESS -> Optional.of("1");
            case STATE_AGENCY, ORGANISATION -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return "MinistryCodec";
    }
}
