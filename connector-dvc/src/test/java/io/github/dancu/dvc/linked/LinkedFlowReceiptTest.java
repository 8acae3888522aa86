package io.github.dancu.dvc.linked;

import static io.github.dancu.dvc.linked.LinkedCallers.CODE;
import static io.github.dancu.dvc.linked.LinkedCallers.LINKED;
import static io.github.dancu.dvc.linked.LinkedCallers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Violation;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dvc.linked.World.Program;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as received, under which code, and when it is due then. */
class LinkedFlowReceiptTest {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 1, 5, 17, 0);
    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 1, 6, 17, 0);

    private final World world = new World();
    private final Program program = world.program();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void the_same_content_again_is_no_supplement() {
        world.fileBirth();
        LinkedDossier first = dossier(0);
        program.receiveAndAdvance();
        world.simulator.askForSupplement(CODE, "Thiếu giấy chứng sinh");
        program.advance();

        LinkedState again = program.flow.receive(first, CODE);
        LinkedState advanced = program.advance();
        world.simulator.supply(LINKED.toText());
        LinkedState supplied = program.receiveAndAdvance();

        assertThat(again.standing()).isEqualTo(LinkedStanding.SUPPLEMENT_REQUESTED);
        assertThat(advanced.standing()).isEqualTo(LinkedStanding.SUPPLEMENT_REQUESTED);
        assertThat(supplied.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(world.simulator.handOversOf(CODE)).isEqualTo(2);
    }

    @Test
    void a_supplement_whose_content_was_kept_before_the_program_was_killed_is_not_lost() {
        world.fileBirth();
        program.receiveAndAdvance();
        world.simulator.askForSupplement(CODE, "Thiếu giấy chứng sinh");
        program.advance();
        world.simulator.supply(LINKED.toText());
        LinkedDossier supplement = dossier(0);
        world.journal.keep("linked/" + LINKED + "/dossier", FlowStore.text(supplement));

        LinkedState supplied = program.flow.receive(supplement, CODE);

        assertThat(supplied.standing()).isEqualTo(LinkedStanding.UNDER_WAY);
    }

    @Test
    void one_code_is_not_given_to_two_linked_dossiers() {
        world.fileBirth();
        world.simulator.fileBirth("LT-2", World.BIRTH, World.PEOPLE.get(2));
        LinkedDossier second = dossier(1);
        program.flow.receive(dossier(0), CODE);

        assertThatThrownBy(() -> program.flow.receive(second, CODE))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        wrong -> assertThat(wrong.violations())
                                .containsExactly(new Violation("code", "is that of another linked dossier")));
        assertThat(program.flow.find(LinkedCode.of("LT-2"))).isEmpty();
        assertThat(program.flow
                        .receive(second, DossierCode.of("H33.899-260105-0002"))
                        .code())
                .isEqualTo(DossierCode.of("H33.899-260105-0002"));
    }

    @Test
    void a_code_is_free_again_when_its_dossier_is_forgotten_or_was_never_kept() {
        world.fileBirth();
        world.simulator.fileBirth("LT-2", World.BIRTH, World.PEOPLE.get(2));
        LinkedDossier second = dossier(1);
        program.flow.receive(dossier(0), CODE);
        program.flow.close(LINKED, "Công dân rút hồ sơ");
        program.flow.forget(LINKED);
        world.journal.keep("linked-of/" + CODE, "LT-NEVER-KEPT");

        assertThat(program.flow.receive(second, CODE).code()).isEqualTo(CODE);
    }

    @ParameterizedTest(name = "filed {0} min after nine, fetched {1} min later, by the notice: {2}")
    @CsvSource({"0,359,true,5", "0,360,true,5", "0,480,true,5", "0,359,false,5", "0,360,false,6", "360,0,true,6"})
    void from_three_in_the_afternoon_on_a_dossier_is_due_the_next_working_day(
            int filedAfter, int fetchedAfter, boolean byNotice, int day) {
        world.timeline.pass(Duration.ofMinutes(filedAfter));
        world.fileBirth();
        world.timeline.pass(Duration.ofMinutes(fetchedAfter));
        Program set = world.new Program(world.flow().dueByNotice(byNotice));

        LinkedState received = set.flow.receive(dossier(0), CODE);

        assertThat(received.receivedAt())
                .isEqualTo(LocalDateTime.of(2026, 1, 5, 9, 0).plusMinutes(filedAfter + fetchedAfter));
        assertThat(received.dueAt()).isEqualTo(LocalDateTime.of(2026, 1, day, 17, 0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "05/01/2026 09:00:00,2026-01-05T17:00",
        "02/01/2026 15:00:00,2026-01-05T17:00",
        // Nobody files the day after tomorrow, in the year 1, or in one whose holidays nobody knows: then the time of
        // the fetch
        // counts.
        "07/01/2026 09:00:00,2026-01-06T17:00",
        "01/01/0001 00:00:00,2026-01-06T17:00",
        "05/01/2011 09:00:00,2026-01-06T17:00",
        "mai,2026-01-06T17:00",
        ",2026-01-06T17:00"
    })
    void a_notice_whose_time_cannot_be_counts_from_when_it_was_fetched(@Nullable String told, LocalDateTime due)
            throws Exception {
        world.timeline.pass(Duration.ofHours(7));
        String time = told == null ? "" : ",\"ngayTiepNhan\":\"" + told + "\"";
        LinkedDossier dossier = LinkedDossier.read(
                JsonText.read("{\"maDonVi\":30742,\"maTTHC\":\"2.000986\",\"module\":\"KS\",\"maHoSo\":\"" + LINKED
                        + "\"" + time + ",\"data\":\"<hoTich/>\"}"),
                "a-1",
                Integer.MAX_VALUE);

        assertThat(program.flow.receive(dossier, CODE).dueAt()).isEqualTo(due);
    }

    @Test
    void a_supplement_is_due_from_when_it_was_fetched_if_the_notice_tells_the_first_receipt_alone() {
        world.fileBirth();
        program.receiveAndAdvance();
        world.timeline.pass(Duration.ofHours(2));
        world.simulator.askForSupplement(CODE, "Thiếu giấy chứng sinh");
        LinkedState asked = program.advance();
        world.timeline.pass(Duration.ofHours(5));
        world.simulator.supply(LINKED.toText());

        LinkedState supplied = program.flow.receive(dossier(0), CODE);

        assertThat(asked.dueAt()).isEqualTo(MONDAY);
        assertThat(supplied.dueAt()).isEqualTo(TUESDAY);
    }

    private LinkedDossier dossier(int place) {
        List<LinkedNotice> listed = program.software.newDossiers(WHY).value().orElseThrow();
        return program.software
                .find(WHY, listed.get(place).id().orElseThrow())
                .value()
                .orElseThrow();
    }
}
