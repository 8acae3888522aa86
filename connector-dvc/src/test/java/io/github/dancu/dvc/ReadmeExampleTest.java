package io.github.dancu.dvc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.Violation;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ProcedureCode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of README.md, compiled and run. */
class ReadmeExampleTest {

    @Test
    void a_client_is_built_and_sends_nothing() {
        try (DvcClient dvc = built(new Vault())) {
            assertThat(dvc).isNotNull();
        }
    }

    @Test
    void each_end_of_a_submission_is_another_decision() {
        FakePortal portal = new FakePortal();
        DvcClient dvc = Callers.client(portal).build();
        Desk desk = new Desk();

        submit(dvc, Callers.WHY, Callers.fullDossier(), desk);
        portal.lostBeforeCommit().lostBeforeCommit().lostBeforeCommit();
        submit(dvc, Callers.WHY, Callers.fullDossier(), desk);
        portal.recorded("missing-field.json")
                .onLookups()
                .noConnection()
                .noConnection()
                .noConnection();
        submit(dvc, Callers.WHY, Callers.fullDossier(), desk);
        submit(dvc, Callers.WHY, Callers.fullDossier(), desk);

        assertThat(desk.done).containsExactly("kept ACCEPTED", "again", "queued", "shown 1");
    }

    @Test
    void a_dossier_is_built_of_what_the_portal_wants() {
        FakePortal portal = new FakePortal();

        assertThat(Callers.client(portal).build().submit(Callers.WHY, dossier()).value())
                .isPresent();
    }

    private static Dossier dossier() {
        // region dossier
        LocalDateTime receivedAt = LocalDateTime.of(2026, 1, 5, 8, 5); // on the clock of Vietnam
        Dossier dossier = Dossier.builder(DossierCode.of("H33.899-260105-0001"))
                .procedure(new Procedure(
                        ProcedureCode.of("1.004222"), "Đăng ký thường trú", "G01-CT07", "Đăng ký, quản lý cư trú"))
                .owner(PersonName.of("Nguyễn Văn Mẫu"), CitizenId.of("003099000001"))
                .receivedAt(receivedAt)
                .handlingUnit("Công an phường Mẫu") // up to here required
                .dueAt(receivedAt.plusDays(7))
                .channel(Channel.ONLINE)
                .status(DossierStatus.ACCEPTED)
                .step(DossierStep.builder(DossierStatus.ACCEPTED, receivedAt)
                        .handler("Lê Thị Mẫu")
                        .content("Tiếp nhận hồ sơ")
                        .build())
                .build();
        // endregion
        return dossier;
    }

    private static DvcClient built(Vault vault) {
        // region
        DvcClient dvc = DvcClient.builder()
                .endpoint(URI.create("http://10.0.0.5:8080/XrdAdapter/RestService/forward"))
                .profile(SecurityServerProfile.of(URI.create("http://provider.example.vn")))
                .credentials(Credentials.of(vault::user, vault::secret))
                .build();
        // endregion
        return dvc;
    }

    private static void submit(DvcClient dvc, AccessContext why, Dossier dossier, Desk desk) {
        // region
        try {
            Receipt receipt = dvc.submit(why, dossier).value().orElseThrow(); // taken in now, or put in its place
            desk.keep(receipt);
        } catch (OutcomeUnknownException unknown) {
            if (unknown.operation().equals("reportSteps")) {
                desk.lookAtPortal(dossier); // then dvc.settleSteps(code, stepsThere): steps are never sent on a guess
            } else {
                desk.sendAgain(dossier); // the same call goes on where it stood, and the portal takes a dossier once
            }
        } catch (UnavailableException later) {
            desk.queue(dossier, later.nextTrial());
        } catch (InvalidRequestException wrong) {
            desk.show(wrong.violations()); // every wrong field, no values
        }
        // endregion
    }

    /** What a user's own vault may look like. */
    private static final class Vault {
        String user() {
            return "don-vi-mau";
        }

        String secret() {
            return "bi-mat-mau";
        }
    }

    /** What a user's own program may do with each end. */
    private static final class Desk {
        final List<String> done = new ArrayList<>();

        void keep(Receipt receipt) {
            done.add("kept " + receipt.state());
        }

        void sendAgain(Dossier dossier) {
            done.add("again");
            assertThat(dossier.code()).isEqualTo(Callers.CODE);
        }

        void lookAtPortal(Dossier dossier) {
            done.add("looked at " + dossier.code());
        }

        void queue(Dossier dossier, Instant nextTrial) {
            done.add("queued");
            assertThat(nextTrial).isAfterOrEqualTo(Callers.NOW);
            assertThat(dossier.code()).isEqualTo(Callers.CODE);
        }

        void show(List<Violation> violations) {
            done.add("shown " + violations.size());
        }
    }
}
