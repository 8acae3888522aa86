package io.github.dancu.dvc.linked;

import static io.github.dancu.dossier.LinkedStage.PERMANENT_RESIDENCE;
import static io.github.dancu.dossier.LinkedStatus.ACCEPTED;
import static io.github.dancu.dossier.LinkedStatus.REFUSED;
import static io.github.dancu.dossier.LinkedStatus.REGISTERED;
import static io.github.dancu.dossier.LinkedStatus.SUPPLEMENT_REQUESTED;
import static io.github.dancu.dvc.linked.LinkedCallers.CODE;
import static io.github.dancu.dvc.linked.LinkedCallers.LINKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.dvc.linked.LinkedFinding.Kind;
import io.github.dancu.dvc.linked.World.Program;
import io.github.dancu.testkit.LineFault;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the civil-status system says that it is not known to say, or not to say so. */
class LinkedFlowOddAnswersTest {
    private final World world = new World();
    private final Program program = world.program();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_result_that_was_returned_there_is_a_registration() {
        world.fileBirth();
        program.receiveAndAdvance();
        world.simulator.register(CODE);
        world.simulator.distort(CODE, Map.of("trangThai", "5"));

        LinkedState registered = program.advance();

        assertThat(registered.stage()).contains(PERMANENT_RESIDENCE);
        assertThat(registered.reported()).extracting(ReportedStatus::status).endsWith(REGISTERED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"5,ketQuaXuLy,MISSING", "7,trangThai,UNKNOWN"})
    void what_a_poll_is_not_known_to_say_is_waited_for_and_told(String status, String field, Kind kind) {
        world.fileBirth();
        program.receiveAndAdvance();
        world.simulator.distort(CODE, Map.of("trangThai", status));

        LinkedState waiting = program.advance();

        assertThat(waiting.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(waiting.findings()).containsExactly(new LinkedFinding(field, kind));
    }

    @Test
    void a_system_that_counts_as_the_portal_does_asks_for_papers_with_5_and_ends_with_7() {
        world.fileBirth();
        Program told = world.new Program(world.flow()
                .justice(world.justice()
                        .status("5", SUPPLEMENT_REQUESTED)
                        .status("7", REFUSED)
                        .build()));
        told.receiveAndAdvance();
        world.simulator.distort(CODE, Map.of("trangThai", "5"));
        LinkedState asked = told.advance();
        world.simulator.supply(LINKED.toText());
        told.tick();
        world.simulator.distort(CODE, Map.of("trangThai", "7", "noiDungXuLy", "Công dân rút hồ sơ"));

        LinkedState refused = told.advance();

        assertThat(asked.standing()).isEqualTo(LinkedStanding.SUPPLEMENT_REQUESTED);
        assertThat(refused.standing()).isEqualTo(LinkedStanding.REFUSED);
        assertThat(refused.reason()).contains("Công dân rút hồ sơ");
    }

    @Test
    void a_row_of_another_linked_dossier_is_a_finding_and_not_ours() {
        world.fileBirth();
        program.receiveAndAdvance();
        world.simulator.register(CODE);
        world.simulator.distort(CODE, Map.of("maHoSoLT", "LT-OTHER"));

        LinkedState waiting = program.advance();
        world.simulator.distort(CODE, Map.of("maHoSoLT", LINKED.toText()));
        LinkedState registered = program.advance();

        assertThat(waiting.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(waiting.findings()).containsExactly(new LinkedFinding("maHoSoLT", Kind.CONTRADICTION));
        assertThat(registered.findings()).isEmpty();
        assertThat(registered.stage()).contains(PERMANENT_RESIDENCE);
    }

    @Test
    void a_hand_over_in_doubt_did_not_arrive_as_that_of_another_linked_dossier() {
        world.fileBirth();
        world.spy(request -> {
            if (request.uri().getPath().endsWith("nhanHoSoDKHT")) {
                world.simulator.line().breakNext(1, LineFault.NO_ANSWER_AFTER_COMMIT);
            }
        });
        assertThatThrownBy(program::tick).isInstanceOf(OutcomeUnknownException.class);
        world.spy(request -> {});
        world.simulator.distort(CODE, Map.of("maHoSoLT", "LT-OTHER"));

        LinkedState waiting = program.advance();

        assertThat(waiting.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(waiting.findings()).containsExactly(new LinkedFinding("maHoSoLT", Kind.CONTRADICTION));
        assertThat(waiting.reported()).extracting(ReportedStatus::status).endsWith(ACCEPTED);
        assertThat(world.simulator.repeatedHandOversOf(CODE)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/01/0001 00:00:00", "05/01/2031 09:00:00", "mai"})
    void a_request_for_papers_with_a_time_in_no_calendar_stops_no_dossier(String at) {
        world.fileBirth();
        program.receiveAndAdvance();
        world.simulator.askForSupplement(CODE, "Thiếu giấy chứng sinh");
        world.simulator.distort(CODE, Map.of("thoiGianThucHien", at));

        LinkedState asked = program.advance();

        assertThat(asked.standing()).isEqualTo(LinkedStanding.SUPPLEMENT_REQUESTED);
        assertThat(asked.supplementDueAt()).contains(LocalDateTime.of(2026, 1, 13, 17, 0));
    }
}
