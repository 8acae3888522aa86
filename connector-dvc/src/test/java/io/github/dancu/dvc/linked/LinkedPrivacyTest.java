package io.github.dancu.dvc.linked;

import static io.github.dancu.dvc.linked.LinkedCallers.CODE;
import static io.github.dancu.dvc.linked.LinkedCallers.LINKED;
import static io.github.dancu.dvc.linked.LinkedCallers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.dossier.LinkedStage;
import io.github.dancu.dossier.LinkedStatus;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.testkit.LinkedSimulator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Names, numbers, papers and secrets stand in no text that is printed. */
class LinkedPrivacyTest {
    private static final String[] CANARIES = {
        "Mẫu",
        World.PEOPLE.get(0).id().digits(),
        "003326000001",
        "PDF",
        "tai-khoan-mau",
        LinkedSimulator.SECRET,
        LinkedSimulator.JUSTICE_SECRET,
        "the-dvclt-1",
        "the-btp-1"
    };

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatever_a_flow_works_with_shows_neither_people_nor_papers() {
        world.fileBirth();
        world.simulator.registerAtOnce();
        World.Program program = world.program();
        List<Object> printed = new ArrayList<>();
        printed.add(program.software.newDossiers(WHY).value().orElseThrow());
        String id = program.software
                .newDossiers(WHY)
                .value()
                .orElseThrow()
                .get(0)
                .id()
                .orElseThrow();
        LinkedDossier dossier = program.software.find(WHY, id).value().orElseThrow();
        printed.add(dossier);
        printed.add(dossier.form());
        printed.add(dossier.files());
        printed.add(dossier.files().get(0).item());
        HandOver handOver = HandOver.of(dossier, CODE, LocalDateTime.of(2026, 1, 5, 9, 0));
        printed.add(handOver);
        printed.add(handOver.item());
        world.desks.answer(
                LinkedStage.PERMANENT_RESIDENCE, new StageOutcome.Done("Nguyễn Mẫu", Map.of("ten", "Nguyễn Mẫu")));
        world.desks.answer(LinkedStage.CHILD_HEALTH_CARD, StageOutcome.refused("Trần Bé Mẫu có thẻ rồi"));

        LinkedState state = program.receiveAndAdvance();
        printed.add(state);
        printed.add(state.finished());
        printed.add(state.registration().orElseThrow());
        printed.add(world.desks.request(LINKED + "/CHILD_HEALTH_CARD/1"));
        printed.add(FlowText.read(world.journal.find("linked/" + LINKED).orElseThrow()));
        printed.add(StageOutcome.refused("Mẫu") + " " + StageOutcome.done("Mẫu") + " "
                + StageOutcome.supplementNeeded("Mẫu"));
        printed.add(world.justice()
                .build()
                .find(WHY, LinkedGroup.BIRTH, CODE)
                .value()
                .orElseThrow());
        LinkedStatusReport report = LinkedStatusReport.builder(
                        LINKED,
                        CODE,
                        ProcedureCode.of("2.000986"),
                        LinkedStatus.REGISTERED,
                        LocalDateTime.of(2026, 1, 5, 9, 0))
                .result(state.registration().orElseThrow())
                .handler("Lê Thị Mẫu")
                .build();
        printed.add(report);
        printed.add(report.item(5));
        printed.add(world.audit.events().stream()
                .map(event -> event.system() + event.operation() + event.subject() + event.outcome())
                .toList());

        assertThat(printed.toString()).doesNotContain(CANARIES);
    }

    @Test
    void what_is_thrown_shows_none_either() {
        world.fileBirth();
        World.Program program = world.program();
        program.receiveAndAdvance();
        world.simulator.register(CODE);
        world.simulator.distort(CODE, Map.of("maHoSoMCDT", "Trần Bé Mẫu"));
        Throwable nameless = catchThrowable(program::advance);
        world.journal.kept.put("linked/" + LINKED, "Trần Bé Mẫu 003326000001");
        Throwable broken = catchThrowable(program::advance);

        for (Throwable thrown : List.of(nameless, broken)) {
            StringWriter text = new StringWriter();
            thrown.printStackTrace(new PrintWriter(text));
            assertThat(text.toString()).doesNotContain(CANARIES);
        }
    }
}
