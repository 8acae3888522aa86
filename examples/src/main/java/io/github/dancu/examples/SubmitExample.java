package io.github.dancu.examples;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dvc.DvcClient;
import io.github.dancu.dvc.ProvincialProfile;
import io.github.dancu.testkit.DvcSimulator;
import io.github.dancu.testkit.PortalFault;
import io.github.dancu.testkit.SyntheticPeople;
import java.time.LocalDateTime;
import java.util.List;

/** A dossier comes to the portal with its steps; the answer to one of them is lost, and somebody looks at the portal. */
public final class SubmitExample {
    private static final DossierCode CODE = DossierCode.of("H33.899-260105-0001");
    private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 1, 5, 8, 5);
    private static final AccessContext WHY = AccessContext.of(
            AgencyCode.of("H33.899"),
            Officer.of("canbo.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu")),
            Purpose.RESIDENCE_REGISTRATION,
            Case.dossier(CODE));

    private SubmitExample() {}

    /** Submits one synthetic dossier with a step more each time, and prints what the portal has. */
    public static void main(String... arguments) {
        Dossier dossier = Dossier.builder(CODE)
                .procedure(new Procedure(
                        ProcedureCode.of("1.004222"), "Đăng ký thường trú", "G01-CT07", "Đăng ký, quản lý cư trú"))
                .owner(PersonName.of("Nguyễn Văn Mẫu"), CitizenId.of("003099000001"))
                .receivedAt(RECEIVED)
                .dueAt(RECEIVED.plusDays(7))
                .handlingUnit("Công an phường Mẫu")
                .channel(Channel.ONLINE)
                .step(step(DossierStatus.ACCEPTED, 0, "Tiếp nhận"))
                .build();
        Dossier inProgress =
                dossier.withStatus(DossierStatus.IN_PROGRESS).withStep(step(DossierStatus.IN_PROGRESS, 1, "Thẩm định"));
        try (DvcSimulator portal = DvcSimulator.of(SyntheticPeople.of(10, 7)).start();
                DvcClient dvc = DvcClient.builder()
                        .endpoint(portal.endpoint())
                        .profile(ProvincialProfile.of())
                        .credentials(Credentials.of(() -> DvcSimulator.USER, () -> DvcSimulator.SECRET))
                        .build()) {
            System.out.println(dvc.submit(WHY, dossier).value().orElseThrow().state());
            System.out.println(dvc.findSubmission(WHY, CODE).value().orElseThrow());

            portal.failWrite(2, PortalFault.storesFirst(1)); // the next update is answered, the step after it is not
            try {
                dvc.submit(WHY, inProgress);
            } catch (OutcomeUnknownException unknown) {
                System.out.println("in doubt: " + unknown.operation());
                dvc.settleSteps(CODE, portal.stepsOf(CODE)); // as somebody saw them on the portal's web pages
            }
            System.out.println(dvc.submit(WHY, inProgress).value().orElseThrow().state());
            System.out.println(contents(portal.stepsOf(CODE)) + ", nothing twice: " + portal.noWriteTwice());
        }
    }

    private static DossierStep step(DossierStatus status, int hours, String content) {
        return DossierStep.builder(status, RECEIVED.plusHours(hours))
                .handler("Lê Thị Mẫu")
                .content(content)
                .build();
    }

    private static List<String> contents(List<DossierStep> steps) {
        return steps.stream().map(DossierStep::content).toList();
    }
}
