package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.CODE;
import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.audit.AuditEvent.Phase;
import io.github.dancu.citizen.Coded;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.Receipt.State;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.Violation;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.journal.Journal;
import io.github.dancu.testkit.RecordedAudit;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of a dossier: each at the portal once, in order, whatever breaks. */
class StepsTest {
    private final FakePortal portal = new FakePortal();
    private final RecordedAudit audit = new RecordedAudit();
    private final Journal journal = Journal.inMemory(100);
    private final DvcClient dvc = Callers.client(portal, audit).journal(journal).build();
    private final DvcClient asking = Callers.client(portal, audit)
            .journal(journal)
            .lookupShowsSteps(true)
            .build();

    @ParameterizedTest(name = "{0} steps in {1} requests")
    @CsvSource({"0,0", "1,1", "10,1", "11,2", "20,2", "25,3"})
    void a_new_dossier_is_followed_by_its_steps_ten_at_a_time(int steps, int requests) throws ReplyFault {
        Answer<Receipt> answer = dvc.submit(WHY, Callers.dossierWithSteps(steps));

        assertThat(answer.value()).map(Receipt::state).contains(State.ACCEPTED);
        assertThat(portal.steps).isEqualTo(Callers.contents(steps));
        assertThat(portal.stepReports()).hasSize(requests);
        for (WireRequest report : portal.stepReports()) {
            assertThat(JsonFields.of(new WireReply(200, report.body(), null)).objects("data"))
                    .hasSizeBetween(1, 10);
        }
        assertThat(answer.report().operation()).isEqualTo("submit");
    }

    @Test
    void a_step_is_written_as_the_portal_wants_it() {
        DossierStep step = DossierStep.builder(Coded.unknown(" 11"), LocalDateTime.of(2026, 1, 2, 3, 4, 5))
                .handler("Lê Thị Mẫu")
                .content("chuyển")
                .title("Chuyên viên")
                .department("Một cửa")
                .startedAt(LocalDateTime.of(2026, 1, 2, 0, 0))
                .dueAt(LocalDateTime.of(2026, 1, 3, 0, 0))
                .build();

        dvc.submit(WHY, Callers.fullDossier().toBuilder().step(step).build());

        assertThat(FakePortal.text(portal.stepReports().get(0)))
                .isEqualTo("{\"data\":[{\"ChucDanh\":\"Chuyên viên\",\"MaHoSo\":\"H33.899-260101-0001\","
                        + "\"NgayBatDau\":\"20260102000000\",\"NgayKetThucTheoQuyDinh\":\"20260103000000\","
                        + "\"NguoiXuLy\":\"Lê Thị Mẫu\",\"NoiDungXuLy\":\"chuyển\",\"PhongBanXuLy\":\"Một cửa\","
                        + "\"ThoiDiemXuLy\":\"20260102030405\",\"TrangThai\":\"11\"}],\"madonvi\":\"H33.899\","
                        + "\"service\":\"CapNhatTienDoHoSoMC\",\"session\":\"session-1\"}");
    }

    @Test
    void each_request_with_steps_is_a_call_of_its_own_in_the_audit_log() {
        dvc.submit(WHY, Callers.dossierWithSteps(11));

        assertThat(audit.events())
                .filteredOn(event -> event.phase() == Phase.LEAVING)
                .extracting(AuditEvent::operation, AuditEvent::subject)
                .containsExactly(
                        tuple("findSubmission", CODE.toText()),
                        tuple("submit", CODE.toText()),
                        tuple("reportSteps", CODE.toText()),
                        tuple("reportSteps", CODE.toText()));
    }

    @Test
    void a_later_submission_and_a_later_report_send_what_is_new() {
        dvc.submit(WHY, Callers.dossierWithSteps(3));

        dvc.submit(WHY, Callers.dossierWithSteps(5));
        assertThat(portal.steps).isEqualTo(Callers.contents(5));

        Answer<Receipt> answer = dvc.reportSteps(WHY, CODE, Callers.steps(6));
        assertThat(answer.value()).map(Receipt::state).contains(State.ACCEPTED);
        assertThat(answer.report().operation()).isEqualTo("reportSteps");
        assertThat(portal.steps).isEqualTo(Callers.contents(6));
        assertThat(portal.submissions()).hasSize(2);
    }

    @Test
    void steps_that_are_all_there_are_not_sent_again() {
        dvc.submit(WHY, Callers.dossierWithSteps(3));

        Answer<Receipt> answer = dvc.reportSteps(WHY, CODE, Callers.steps(3));

        assertThat(answer.value()).map(Receipt::state).contains(State.ALREADY_THERE);
        assertThat(portal.stepReports()).hasSize(1);
    }

    @Test
    void wrong_steps_are_told_before_anything_is_sent() {
        LocalDateTime bad = LocalDateTime.of(999, 1, 1, 0, 0);
        DossierStep step = DossierStep.builder(Coded.unknown(" "), bad)
                .handler("Lê Thị Mẫu")
                .content("chuyển")
                .startedAt(bad)
                .dueAt(bad)
                .build();
        List<DossierStep> steps = List.of(Callers.steps(1).get(0), step);

        InvalidRequestException wrong =
                catchThrowableOfType(InvalidRequestException.class, () -> dvc.reportSteps(WHY, CODE, steps));

        String year = "has no year of four digits";
        assertThat(wrong.violations())
                .containsExactly(
                        new Violation("steps[1].status", "is missing"),
                        new Violation("steps[1].at", year),
                        new Violation("steps[1].startedAt", year),
                        new Violation("steps[1].dueAt", year));
        assertThat(wrong.operation()).isEqualTo("reportSteps");
        assertThatThrownBy(() -> dvc.submit(
                        WHY, Callers.fullDossier().toBuilder().step(step).build()))
                .hasMessageContaining("steps[0].status is missing");
        assertThatThrownBy(() -> dvc.reportSteps(WHY, CODE, List.of())).hasMessageContaining("steps are missing");
        assertThat(portal.calls).isEmpty();
    }

    @Test
    void steps_whose_end_is_unknown_are_never_sent_again_by_themselves() {
        portal.sound().sound().lostAfterCommit();
        OutcomeUnknownException unknown = unknown(() -> dvc.submit(WHY, Callers.dossierWithSteps(25)));

        assertThat(unknown.operation()).isEqualTo("reportSteps");
        assertThat(unknown.key()).isEqualTo(CODE.toText());
        assertThat(unknown.report().attempts()).isEqualTo(1);
        assertThat(portal.steps).isEqualTo(Callers.contents(20));
        assertThat(unknown(() -> dvc.submit(WHY, Callers.dossierWithSteps(25))))
                .hasMessageContaining("steps 11 to 20 may have been taken");
        assertThat(unknown(() -> dvc.reportSteps(WHY, CODE, Callers.steps(25)))
                        .report()
                        .attempts())
                .isZero();
        assertThat(portal.steps).isEqualTo(Callers.contents(20));
        assertThat(portal.submissions()).hasSize(1);
    }

    @Test
    void what_nobody_can_be_asked_says_so() {
        portal.sound().lostAfterCommit();
        OutcomeUnknownException unknown = unknown(() -> dvc.submit(WHY, Callers.dossierWithSteps(2)));

        assertThatThrownBy(unknown::reconcile)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("steps are nothing that the portal tells of");
    }

    @Test
    void a_doubt_that_somebody_has_settled_is_none() {
        portal.sound().lostAfterCommit();
        unknown(() -> dvc.submit(WHY, Callers.dossierWithSteps(15)));

        dvc.settleSteps(CODE, 10);

        assertThat(dvc.submit(WHY, Callers.dossierWithSteps(15)).value())
                .map(Receipt::state)
                .contains(State.ACCEPTED);
        assertThat(portal.steps).isEqualTo(Callers.contents(15));
        assertThat(portal.submissions()).hasSize(1);
        assertThatThrownBy(() -> dvc.settleSteps(CODE, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dvc.settleSteps(CODE, 1_000_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_dossier_that_somebody_else_submitted_is_updated_and_its_steps_are_in_doubt() {
        portal.held.add(CODE.toText());

        OutcomeUnknownException unknown = unknown(() -> dvc.submit(WHY, Callers.dossierWithSteps(2)));

        assertThat(unknown).hasMessageContaining("nobody knows which steps the portal has");
        assertThat(portal.updates()).hasSize(1);
        assertThat(portal.stepReports()).isEmpty();
        assertThat(dvc.submit(WHY, Callers.fullDossier()).value())
                .as("without steps there is nothing to know")
                .map(Receipt::state)
                .contains(State.UPDATED);
    }

    @Test
    void steps_that_certainly_were_not_taken_are_sent_the_next_time_and_the_dossier_is_not() {
        portal.sound().noConnection().noConnection().noConnection();
        assertThatThrownBy(() -> dvc.submit(WHY, Callers.dossierWithSteps(3))).isInstanceOf(UnavailableException.class);

        Answer<Receipt> answer = dvc.submit(WHY, Callers.dossierWithSteps(3));

        assertThat(answer.value()).map(Receipt::state).contains(State.ACCEPTED);
        assertThat(answer.report().operation()).isEqualTo("reportSteps");
        assertThat(portal.steps).isEqualTo(Callers.contents(3));
        assertThat(portal.submissions()).hasSize(1);
        assertThat(portal.lookups()).hasSize(1);
    }

    @Test
    void a_dossier_that_changed_meanwhile_is_sent_again() {
        portal.sound().noConnection().noConnection().noConnection();
        assertThatThrownBy(() -> dvc.submit(WHY, Callers.dossierWithSteps(3))).isInstanceOf(UnavailableException.class);

        dvc.submit(WHY, Callers.dossierWithSteps(3).toBuilder().note("thêm").build());

        assertThat(portal.updates()).hasSize(1);
        assertThat(portal.steps).isEqualTo(Callers.contents(3));
    }

    /** Who says no word about what it did may have taken half of the steps. */
    @ParameterizedTest
    @ValueSource(
            strings = {"{\"error_code\":-1}", "{\"error_code\":77}", "{\"error_code\":-3,\"message\":\"đã tồn tại\"}"})
    void a_failure_without_a_reason_leaves_steps_in_doubt(String body) {
        portal.sound().reply(200, body);

        unknown(() -> dvc.submit(WHY, Callers.dossierWithSteps(2)));

        assertThat(portal.stepReports()).hasSize(1);
    }

    @Test
    void a_session_that_has_ended_leaves_no_doubt() {
        portal.sound().recorded("session-rejected.json");

        assertThatThrownBy(() -> dvc.submit(WHY, Callers.dossierWithSteps(2))).isInstanceOf(UnavailableException.class);
        dvc.submit(WHY, Callers.dossierWithSteps(2));

        assertThat(portal.steps).isEqualTo(Callers.contents(2));
        assertThat(portal.logins).hasSize(2);
    }

    @Test
    void a_field_that_the_portal_misses_in_a_step_has_the_name_it_has_there() {
        portal.sound().reply(200, "{\"error_code\":-1,\"message\":\"PhongBanXuLy empty\"}");

        InvalidRequestException wrong =
                catchThrowableOfType(InvalidRequestException.class, () -> dvc.submit(WHY, Callers.dossierWithSteps(2)));

        assertThat(wrong.violations()).containsExactly(new Violation("steps.department", "is missing"));
    }

    @Test
    void a_portal_that_shows_steps_settles_a_doubt_within_the_call() {
        portal.showingSteps().sound().lostAfterCommit();

        Answer<Receipt> answer = asking.submit(WHY, Callers.dossierWithSteps(15));

        assertThat(answer.value()).map(Receipt::state).contains(State.ACCEPTED);
        assertThat(portal.steps).isEqualTo(Callers.contents(15));
        assertThat(portal.lookups()).as("one before, one in doubt").hasSize(2);
    }

    @Test
    void steps_that_it_does_not_show_stay_in_doubt_until_the_next_call() {
        portal.showingSteps().sound().lostBeforeCommit();
        OutcomeUnknownException unknown = unknown(() -> asking.submit(WHY, Callers.dossierWithSteps(15)));

        assertThat(unknown.reconcile()).isEmpty();
        assertThat(asking.submit(WHY, Callers.dossierWithSteps(15)).value()).isPresent();
        assertThat(portal.steps).isEqualTo(Callers.contents(15));
        assertThat(unknown.reconcile()).map(Receipt::state).contains(State.ALREADY_THERE);
    }

    @Test
    void a_doubt_stays_one_while_the_portal_cannot_be_asked() {
        portal.showingSteps().sound().lostAfterCommit();
        portal.onLookups().sound().noConnection().noConnection().noConnection();

        OutcomeUnknownException unknown = unknown(() -> asking.submit(WHY, Callers.dossierWithSteps(2)));

        assertThat(unknown.reconcile()).map(Receipt::state).contains(State.ALREADY_THERE);
        asking.submit(WHY, Callers.dossierWithSteps(2));
        assertThat(portal.steps).isEqualTo(Callers.contents(2));
    }

    @Test
    void a_portal_that_shows_steps_tells_what_another_program_reported() {
        dvc.submit(WHY, Callers.dossierWithSteps(4));
        portal.showingSteps();
        DvcClient other = Callers.client(portal).lookupShowsSteps(true).build();

        other.submit(WHY, Callers.dossierWithSteps(6));

        assertThat(portal.steps).isEqualTo(Callers.contents(6));
        other.reportSteps(WHY, CODE, Callers.steps(7));
        assertThat(portal.steps).isEqualTo(Callers.contents(7));
    }

    @Test
    void steps_of_others_among_ours_make_a_doubt_and_no_guess() {
        portal.held.add(CODE.toText());
        portal.showingSteps()
                .shown
                .add("{\"MAHOSO\":\"H33.899-260101-0001\",\"NGUOIXULY\":\"Cổng\",\"THOIDIEMXULY\":\"20260101080000\","
                        + "\"NOIDUNGXULY\":\"nộp\",\"TRANGTHAI\":\"1\"}");

        unknown(() -> asking.reportSteps(WHY, CODE, Callers.steps(2)));
        assertThat(portal.stepReports()).isEmpty();

        asking.settleSteps(CODE, 0);
        asking.reportSteps(WHY, CODE, Callers.steps(2));
        assertThat(portal.steps).isEqualTo(Callers.contents(2));
    }

    @Test
    void what_was_confirmed_is_not_sent_again_because_a_look_up_does_not_show_it_yet() {
        asking.submit(WHY, Callers.dossierWithSteps(3));
        portal.showingSteps().shown.clear();

        asking.reportSteps(WHY, CODE, Callers.steps(4));

        assertThat(portal.steps).isEqualTo(Callers.contents(4));
    }

    @Test
    void a_journal_that_fails_is_a_reason_not_to_send() {
        DvcClient broken = Callers.client(portal).journal(new BrokenJournal()).build();

        assertThatThrownBy(() -> broken.submit(WHY, Callers.dossierWithSteps(1)))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("the journal cannot be used: IllegalStateException");
        assertThatThrownBy(() -> broken.settleSteps(CODE, 1)).isInstanceOf(UnavailableException.class);
        assertThat(portal.calls).isEmpty();
    }

    @Test
    void what_a_journal_says_that_nobody_understands_is_a_doubt() {
        portal.held.add(CODE.toText());
        journal.keep(Callers.NOTES + "steps/" + CODE, "mười");

        unknown(() -> dvc.reportSteps(WHY, CODE, Callers.steps(2)));
        journal.keep(Callers.NOTES + "steps/" + CODE, "1");
        dvc.reportSteps(WHY, CODE, Callers.steps(2));

        assertThat(portal.steps).containsExactly("bước 2");
        assertThat(journal.find(Callers.NOTES + "steps/" + CODE)).contains("2");
    }

    private static OutcomeUnknownException unknown(ThrowingCallable call) {
        return catchThrowableOfType(OutcomeUnknownException.class, call);
    }
}
