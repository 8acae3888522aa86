package io.github.dancu.dvc.linked;

import static io.github.dancu.dossier.LinkedStage.BIRTH_REGISTRATION;
import static io.github.dancu.dossier.LinkedStage.PERMANENT_RESIDENCE;
import static io.github.dancu.dossier.LinkedStatus.ACCEPTED;
import static io.github.dancu.dossier.LinkedStatus.RECEIVED;
import static io.github.dancu.dossier.LinkedStatus.REFUSED;
import static io.github.dancu.dossier.LinkedStatus.REGISTERED;
import static io.github.dancu.dossier.LinkedStatus.SENT_TO_JUSTICE;
import static io.github.dancu.dvc.linked.LinkedCallers.CODE;
import static io.github.dancu.dvc.linked.LinkedCallers.LINKED;
import static io.github.dancu.dvc.linked.LinkedCallers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.dvc.linked.World.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dossier that cannot go on: where it stands, how it goes on, and how it ends. */
class LinkedFlowStopTest {
    private static final Intake ACCEPTS_ALL = (access, dossier) -> StageOutcome.done("");

    private final World world = new World();
    private final Program program = world.program();

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "capnhatdanhan,DVCLT confirmReceipt,0",
        "capnhattrangthai,DVCLT reportLinkedStatus,0",
        "nhanHoSoDKHT,HO-TICH handOver,2"
    })
    void what_a_system_calls_wrong_stops_the_dossier_until_it_is_resumed(String service, String call, int reported) {
        world.fileBirth();
        world.simulator.callWrong(service);

        LinkedState stopped = program.receiveAndAdvance();
        long requests = world.simulator.received().of(service);
        LinkedState stillStopped = program.advance();
        long afterwards = world.simulator.received().of(service);
        world.simulator.callNothingWrong();
        LinkedState resumed = program.flow.resume(WHY, LINKED);

        assertThat(stopped.standing()).isEqualTo(LinkedStanding.STOPPED);
        assertThat(stopped.reason().orElseThrow())
                .startsWith(call + " was not done: ")
                .contains("request-1");
        assertThat(stopped.reported()).hasSize(reported);
        assertThat(stopped.stage()).contains(BIRTH_REGISTRATION);
        assertThat(stillStopped.standing()).isEqualTo(LinkedStanding.STOPPED);
        assertThat(afterwards).isEqualTo(requests);
        assertThat(resumed.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(resumed.reason()).isEmpty();
        assertThat(world.simulator.statusesOf(LINKED.toText())).containsExactly(RECEIVED, ACCEPTED, SENT_TO_JUSTICE);
        assertThat(world.simulator.handOversOf(CODE)).isEqualTo(1);
        assertThat(world.simulator.noWriteTwice()).isTrue();
    }

    @Test
    void a_registration_stands_when_its_report_is_called_wrong() {
        world.fileBirth();
        program.receiveAndAdvance();
        world.simulator.register(CODE);
        world.simulator.callWrong("capnhattrangthai");

        LinkedState stopped = program.advance();
        world.simulator.callNothingWrong();
        LinkedState resumed = program.flow.resume(WHY, LINKED);

        assertThat(stopped.standing()).isEqualTo(LinkedStanding.STOPPED);
        assertThat(stopped.finished()).extracting(FinishedStage::stage).containsExactly(BIRTH_REGISTRATION);
        assertThat(stopped.registration()).isPresent();
        assertThat(resumed.reported()).extracting(ReportedStatus::status).endsWith(REGISTERED);
        assertThat(resumed.stage()).contains(PERMANENT_RESIDENCE);
    }

    @Test
    void a_dossier_that_was_refused_in_the_software_stops() {
        world.fileBirth();
        program.receiveAndAdvance();
        program.software.report(
                WHY,
                LinkedStatusReport.builder(
                                LINKED,
                                CODE,
                                program.flow.find(LINKED).orElseThrow().procedure(),
                                REFUSED,
                                program.software.now())
                        .build());
        world.simulator.register(CODE);

        LinkedState stopped = program.advance();

        assertThat(stopped.standing()).isEqualTo(LinkedStanding.STOPPED);
        assertThat(stopped.reason().orElseThrow()).contains("trangThai is that of a dossier that was refused there");
        assertThat(program.flow.close(LINKED, "Đã bị từ chối tại DVCLT").standing())
                .isEqualTo(LinkedStanding.CLOSED);
    }

    @Test
    void a_content_that_cannot_be_handed_over_stops_and_a_corrected_one_goes_on() {
        world.fileBirth();
        Program small = world.new Program(world.flow().intake(ACCEPTS_ALL));
        LinkedSoftwareClient tight = world.software().largestFile(1).build();
        String id = program.software
                .newDossiers(WHY)
                .value()
                .orElseThrow()
                .get(0)
                .id()
                .orElseThrow();
        small.flow.receive(tight.find(WHY, id).value().orElseThrow(), CODE);

        LinkedState stopped = small.flow.advance(WHY, LINKED);
        LinkedState corrected =
                small.flow.receive(program.software.find(WHY, id).value().orElseThrow(), CODE);
        LinkedState handedOver = small.flow.advance(WHY, LINKED);

        assertThat(stopped.standing()).isEqualTo(LinkedStanding.STOPPED);
        assertThat(stopped.reason().orElseThrow()).contains("fileDinhKem[0] is missing", "fileDinhKem[1] is missing");
        assertThat(corrected.standing()).isEqualTo(LinkedStanding.UNDER_WAY);
        assertThat(corrected.dueAt()).isEqualTo(stopped.dueAt());
        assertThat(handedOver.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(world.simulator.handOversOf(CODE)).isEqualTo(1);
        assertThat(world.simulator.statusesOf(LINKED.toText())).containsExactly(RECEIVED, ACCEPTED, SENT_TO_JUSTICE);
    }

    @Test
    void a_dossier_that_stopped_before_it_was_handed_over_can_be_refused() {
        world.fileBirth();
        world.simulator.callWrong("nhanHoSoDKHT");
        program.receiveAndAdvance();

        program.flow.refuse(LINKED, "Thiếu giấy chứng sinh");
        LinkedState refused = program.advance();

        assertThat(refused.standing()).isEqualTo(LinkedStanding.REFUSED);
        assertThat(refused.reason()).contains("Thiếu giấy chứng sinh");
        assertThat(world.simulator.statusesOf(LINKED.toText())).containsExactly(RECEIVED, ACCEPTED, REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"capnhatdanhan", "capnhattrangthai"})
    void a_dossier_of_which_the_software_took_nothing_can_be_refused(String service) {
        world.fileBirth();
        world.simulator.callWrong(service);
        program.receiveAndAdvance();
        world.simulator.callNothingWrong();

        program.flow.refuse(LINKED, "Thiếu giấy chứng sinh");

        LinkedState refused = program.advance();
        assertThat(refused.standing()).isEqualTo(LinkedStanding.REFUSED);
        assertThat(refused.reason()).contains("Thiếu giấy chứng sinh");
        assertThat(world.simulator.statusesOf(LINKED.toText())).containsExactly(RECEIVED, REFUSED);
        assertThat(world.simulator.handOversOf(CODE)).isZero();
    }

    /** What the office refused may be called wrong, too: a corrected content begins anew. */
    @Test
    void a_refused_dossier_that_stops_again_goes_on_with_a_corrected_content() {
        world.fileBirth();
        String id = program.software
                .newDossiers(WHY)
                .value()
                .orElseThrow()
                .get(0)
                .id()
                .orElseThrow();
        LinkedSoftwareClient tight = world.software().largestFile(1).build();
        world.simulator.callWrong("capnhatdanhan");
        program.flow.receive(tight.find(WHY, id).value().orElseThrow(), CODE);
        program.advance();
        program.flow.refuse(LINKED, "Thiếu giấy chứng sinh");
        program.advance();
        world.simulator.callNothingWrong();

        program.flow.receive(program.software.find(WHY, id).value().orElseThrow(), CODE);
        LinkedState handedOver = program.advance();

        assertThat(handedOver.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(handedOver.reason()).isEmpty();
        assertThat(world.simulator.handOversOf(CODE)).isEqualTo(1);
    }

    @Test
    void a_dossier_whose_acceptance_was_called_wrong_can_be_refused() {
        world.fileBirth();
        Program careless = world.new Program(world.flow().intake((access, dossier) -> {
            world.simulator.callWrong("capnhattrangthai");
            return StageOutcome.done("");
        }));
        LinkedState stopped = careless.receiveAndAdvance();
        world.simulator.callNothingWrong();

        careless.flow.refuse(LINKED, "Thiếu giấy chứng sinh");

        assertThat(stopped.reported()).extracting(ReportedStatus::status).containsExactly(RECEIVED);
        assertThat(careless.advance().standing()).isEqualTo(LinkedStanding.REFUSED);
        assertThat(world.simulator.statusesOf(LINKED.toText())).containsExactly(RECEIVED, REFUSED);
    }

    @Test
    void a_dossier_that_was_handed_over_is_not_refused_by_the_office() {
        world.fileBirth();
        program.receiveAndAdvance();
        world.simulator.register(CODE);
        world.simulator.callWrong("capnhattrangthai");
        program.advance();

        assertThatThrownBy(() -> program.flow.refuse(LINKED, "Thiếu giấy chứng sinh"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_stopped_dossier_is_closed_with_what_stands_and_nobody_is_told() {
        world.fileBirth();
        world.simulator.registerAtOnce();
        world.desks.answer(PERMANENT_RESIDENCE, StageOutcome.refused("Chưa có chỗ ở hợp pháp"));
        program.receiveAndAdvance();

        LinkedState closed = program.flow.close(LINKED, "Công dân rút phần còn lại");
        assertThat(world.journal.kept).as("form and files").doesNotContainKey("linked/" + LINKED + "/dossier");
        LinkedState again = program.flow.close(LINKED, "Một lý do khác");
        LinkedState advanced = program.advance();

        assertThat(closed.standing()).isEqualTo(LinkedStanding.CLOSED);
        assertThat(closed.reason()).contains("Công dân rút phần còn lại");
        assertThat(closed.finished()).extracting(FinishedStage::stage).containsExactly(BIRTH_REGISTRATION);
        assertThat(closed.registration()).isPresent();
        assertThat(again.reason()).isEqualTo(closed.reason());
        assertThat(advanced.standing()).isEqualTo(LinkedStanding.CLOSED);
        assertThat(world.simulator.statusesOf(LINKED.toText()))
                .containsExactly(RECEIVED, ACCEPTED, SENT_TO_JUSTICE, REGISTERED);
        assertThat(world.journal.kept.keySet())
                .containsExactlyInAnyOrder(
                        "linked/" + LINKED, "linked/" + LINKED + "/registration", "linked-of/" + CODE);
        assertThatThrownBy(() -> program.flow.resume(WHY, LINKED)).isInstanceOf(IllegalStateException.class);
        program.flow.forget(LINKED);
        assertThat(world.journal.kept).isEmpty();
    }

    @Test
    void whatever_has_not_come_to_its_end_can_be_closed_and_nothing_else() {
        world.fileBirth();
        assertThatThrownBy(() -> program.flow.close(LINKED, "Rút hồ sơ")).isInstanceOf(IllegalArgumentException.class);
        program.receiveAndAdvance();
        world.simulator.refuse(CODE, "Trùng hồ sơ");
        LinkedState waiting = program.flow.find(LINKED).orElseThrow();
        program.advance();

        assertThat(waiting.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThatThrownBy(() -> program.flow.close(LINKED, "Rút hồ sơ")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> program.flow.close(LINKED, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_dossier_under_way_is_closed_too() {
        world.fileBirth();
        program.receiveAndAdvance();

        assertThat(program.flow.close(LINKED, "Công dân rút hồ sơ").standing()).isEqualTo(LinkedStanding.CLOSED);
        assertThat(program.advance().reported()).hasSize(3);
    }

    @Test
    void another_program_finds_what_stopped_and_what_was_closed() {
        world.fileBirth();
        world.simulator.callWrong("nhanHoSoDKHT");
        LinkedState stopped = program.receiveAndAdvance();

        LinkedState found = world.program().flow.find(LINKED).orElseThrow();
        program.flow.close(LINKED, "Công dân rút hồ sơ");
        LinkedState closed = world.program().flow.find(LINKED).orElseThrow();

        assertThat(found.standing()).isEqualTo(LinkedStanding.STOPPED);
        assertThat(found.reason()).isEqualTo(stopped.reason());
        assertThat(closed.standing()).isEqualTo(LinkedStanding.CLOSED);
        assertThat(closed.reason()).contains("Công dân rút hồ sơ");
    }
}
