package io.github.dancu.dvc;

import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dvc.wire.StatusFileItem;
import io.github.dancu.dvc.wire.StatusItem;

/** Reports of a status as the portals want them. */
final class StatusItems {
    private static final String ACCEPTED = "2";
    private static final String MORE_WANTED = "5";

    private StatusItems() {}

    /**
     * As the national portal wants it, which knows two: accepted, and more is asked for or it is refused.
     *
     * @throws InvalidRequestException if it could not take the report; it names every wrong field
     */
    static StatusItem of(StatusReport report) {
        InputCheck check = checked(report);
        if (report.status() == DossierStatus.NEW) {
            check.reject("status", "is none that the portal takes: a new dossier is neither accepted nor refused");
        }
        return check.orThrow(() -> new StatusItem(
                report.code().toText(),
                report.ownCode().orElse(null),
                report.portalAccount().orElse(null),
                report.content(),
                WireText.time(report.at()),
                codeOf(report.status()),
                WireText.listOrNull(report.files(), StatusItems::file)));
    }

    /**
     * As the ministry portal wants it, which has no field for accounts and files.
     *
     * @throws InvalidRequestException if it could not take the report; it names every wrong field
     */
    static StatusItem ofMinistry(StatusReport report) {
        InputCheck check = checked(report);
        if (!report.files().isEmpty()) {
            check.reject("files", "have no field at the ministry portal");
        }
        return check.orThrow(() -> new StatusItem(
                report.code().toText(),
                null,
                null,
                report.content(),
                WireText.ministryTime(report.at()),
                report.status().coded().raw(),
                null));
    }

    /** What the national portal calls a status of the office. */
    static String codeOf(DossierStatus status) {
        return switch (status) {
            case NOT_ACCEPTED, SUPPLEMENT_REQUESTED, WITHDRAWN, STOPPED -> MORE_WANTED;
            case NEW, ACCEPTED, IN_PROGRESS, PAYMENT_REQUESTED, DONE, RESULT_RETURNED -> ACCEPTED;
        };
    }

    private static InputCheck checked(StatusReport report) {
        InputCheck check = InputCheck.of(DvcClient.SYSTEM, Operations.REPORT_STATUS.name());
        if (report.content().isBlank()) {
            check.reject("content", "is missing");
        }
        FourDigits.check(check, "at", report.at());
        return check;
    }

    private static StatusFileItem file(Attachment file) {
        return new StatusFileItem(
                file.fileName(),
                file.componentCode().orElse(null),
                file.id().orElse(null),
                file.link().orElse(null),
                Services.NO);
    }
}
