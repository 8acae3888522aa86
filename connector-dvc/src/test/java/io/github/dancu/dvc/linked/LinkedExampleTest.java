package io.github.dancu.dvc.linked;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.LinkedStage;
import io.github.dancu.journal.Journal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The code about linked procedures in README.md, compiled and run. */
class LinkedExampleTest {
    private final World world = new World();
    private final OneStop office = new OneStop();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void clients_are_built_and_send_nothing() {
        assertThat(built(world.journal, world.desks.desk(LinkedStage.PERMANENT_RESIDENCE)))
                .isNotNull();
    }

    @Test
    void a_round_receives_what_is_new_and_takes_every_dossier_as_far_as_it_goes() {
        world.fileBirth();
        World.Program program = world.program();

        round(program.software, program.flow, LinkedCallers.WHY, office);
        world.simulator.register(LinkedCallers.CODE);
        world.desks.answer(LinkedStage.PERMANENT_RESIDENCE, StageOutcome.refused("Chưa có chỗ ở hợp pháp"));
        round(program.software, program.flow, LinkedCallers.WHY, office);

        assertThat(office.told)
                .containsExactly("H33.899-260105-0001 IN_PROGRESS", "H33.899-260105-0001 DONE", "stopped after 1");
    }

    @Test
    void a_notice_that_cannot_be_received_holds_no_other_up() {
        world.simulator.fileText("LT-1", "1.004222", "XX", "<hoTich/>");
        world.fileBirth();
        World.Program program = world.program();

        round(program.software, program.flow, LinkedCallers.WHY, office);

        assertThat(office.told)
                .containsExactly(
                        "LinkedNotice[LT-1] set aside: io.github.dancu.connect.InvalidRequestException: DVCLT receive was not done: module is missing or unknown;"
                                + " maTTHC is missing or no linked procedure whose stages are known",
                        "H33.899-260105-0001 IN_PROGRESS");
    }

    private static LinkedFlow built(Journal journal, StageDesk desk) {
        Vault vault = new Vault();
        StageDesk residenceDesk = desk;
        StageDesk insuranceDesk = desk;
        // region linked
        LinkedSoftwareClient software = LinkedSoftwareClient.builder()
                .endpoint(URI.create("https://dvclt.example.vn"))
                .credentials(Credentials.of(vault::user, vault::secret))
                .build();
        JusticeClient justice = JusticeClient.builder()
                .endpoint(URI.create("https://lgsp.example.vn"))
                .credentials(Credentials.of(vault::user, vault::secret))
                .province("91")
                .build();
        LinkedFlow flow = LinkedFlow.builder()
                .software(software)
                .justice(justice)
                .journal(journal) // a file: what was begun outlives the program
                .desk(LinkedStage.PERMANENT_RESIDENCE, residenceDesk)
                .desk(LinkedStage.CHILD_HEALTH_CARD, insuranceDesk)
                .build();
        // endregion
        return flow;
    }

    private static void round(LinkedSoftwareClient software, LinkedFlow flow, AccessContext why, OneStop office) {
        // region linked-round
        for (LinkedNotice notice : software.newDossiers(why).value().orElseThrow()) {
            try {
                notice.id()
                        .flatMap(id -> software.find(why, id).value())
                        .ifPresentOrElse(
                                dossier -> office.remember(flow.receive(dossier, office.codeFor(dossier))),
                                () -> office.setAside(notice, notice.findings()));
            } catch (ConnectorException oneOfThem) {
                office.setAside(notice, oneOfThem); // it is listed again, and the others are received
            }
        }
        for (LinkedCode code : office.open()) {
            try {
                LinkedState state = flow.advance(why, code);
                state.portalStatus().ifPresent(status -> office.tellPortal(state.code(), status));
                if (state.standing() == LinkedStanding.STOPPED) {
                    office.show(state.finished(), state.reason().orElseThrow()); // then flow.resume, or flow.close
                }
            } catch (ConnectorException later) {
                office.tryAgainLater(code); // also after a crash: it goes on where it stood
            }
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

    /** What a user's own records may look like. */
    private static final class OneStop {
        final List<String> told = new ArrayList<>();
        private final List<LinkedCode> open = new ArrayList<>();

        void remember(LinkedState state) {
            open.add(state.linkedCode());
        }

        DossierCode codeFor(LinkedDossier dossier) {
            assertThat(dossier.notice().id()).isPresent();
            return LinkedCallers.CODE;
        }

        List<LinkedCode> open() {
            return open;
        }

        void setAside(LinkedNotice notice, Object why) {
            told.add(notice + " set aside: " + why);
        }

        void tellPortal(DossierCode code, DossierStatus status) {
            told.add(code + " " + status);
        }

        void show(List<FinishedStage> finished, String reason) {
            assertThat(reason).isEqualTo("Chưa có chỗ ở hợp pháp");
            told.add("stopped after " + finished.size());
        }

        void tryAgainLater(LinkedCode code) {
            told.add(code + " later");
        }
    }
}
