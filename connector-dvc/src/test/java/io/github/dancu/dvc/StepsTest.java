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
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.Violation;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.journal.Journal;
import io.github.dancu.testkit.RecordedAudit;
import io.github.dancu.testkit.VirtualTimeline;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
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
    private final VirtualTimeline time = VirtualTimeline.startingAt(Callers.NOW);
    private final DvcClient dvc = client().build();
    private final DvcClient asking = client().lookupShowsSteps(true).build();

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
        assertThatThrownBy(() -> dvc.settleSteps(CODE, steps)).hasMessageContaining("steps[1].status is missing");
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
                .hasMessageContaining("steps cannot be asked for; look at the portal's web pages, and settleSteps");
    }

    @Test
    void a_doubt_that_somebody_has_settled_is_none() {
        portal.sound().lostAfterCommit();
        unknown(() -> dvc.submit(WHY, Callers.dossierWithSteps(15)));

        dvc.settleSteps(CODE, Callers.steps(10));

        assertThat(dvc.submit(WHY, Callers.dossierWithSteps(15)).value())
                .map(Receipt::state)
                .contains(State.ACCEPTED);
        assertThat(portal.steps).isEqualTo(Callers.contents(15));
        assertThat(portal.submissions()).hasSize(1);
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
    void steps_that_it_does_not_show_stay_in_doubt_for_a_while_and_are_sent_again_then() {
        portal.showingSteps().sound().lostBeforeCommit();
        OutcomeUnknownException unknown = unknown(() -> asking.submit(WHY, Callers.dossierWithSteps(15)));

        assertThat(unknown.reconcile()).isEmpty();
        time.pass(Duration.ofMinutes(9));
        assertThat(unknown(() -> asking.submit(WHY, Callers.dossierWithSteps(15))))
                .hasMessageContaining(
                        "steps 1 to 10 may have been taken; if the portal does not show them, they are sent"
                                + " again from 2026-01-01T00:10:00Z");
        assertThat(portal.stepReports()).hasSize(1);
        time.pass(Duration.ofMinutes(1));
        assertThat(asking.submit(WHY, Callers.dossierWithSteps(15)).value()).isPresent();
        assertThat(portal.steps).isEqualTo(Callers.contents(15));
        assertThat(unknown.reconcile()).map(Receipt::state).contains(State.ALREADY_THERE);
    }

    @Test
    void steps_that_it_shows_late_are_not_sent_twice() {
        String without = "{\"error_code\":0,\"result\":[{\"MAHOSO\":\"" + CODE + "\",\"DANHSACHTIENDO\":[]}]}";
        portal.showingSteps().sound().lostAfterCommit();
        portal.onLookups().sound().reply(200, without).reply(200, without);
        unknown(() -> asking.submit(WHY, Callers.dossierWithSteps(15)));
        unknown(() -> asking.submit(WHY, Callers.dossierWithSteps(15)));

        asking.submit(WHY, Callers.dossierWithSteps(15));

        assertThat(portal.steps).isEqualTo(Callers.contents(15));
    }

    @Test
    void what_a_look_up_has_told_once_is_no_doubt_any_more() {
        portal.showingSteps();
        portal.onLookups().sound().noConnection().noConnection().noConnection();
        portal.onPushes().sound().lostAfterCommit();
        unknown(() -> asking.submit(WHY, Callers.dossierWithSteps(2)));
        asking.submit(WHY, Callers.dossierWithSteps(2));

        assertThat(dvc.reportSteps(WHY, CODE, Callers.steps(2)).value())
                .map(Receipt::state)
                .contains(State.ALREADY_THERE);
        assertThat(portal.stepReports()).hasSize(1);
    }

    @Test
    void how_long_they_stay_in_doubt_is_a_setting() {
        DvcClient.Builder builder = client().lookupShowsSteps(true).resendAfter(Duration.ZERO);
        portal.showingSteps().sound().lostBeforeCommit();
        DvcClient hasty = builder.build();
        unknown(() -> hasty.submit(WHY, Callers.dossierWithSteps(2)));

        hasty.submit(WHY, Callers.dossierWithSteps(2));

        assertThat(portal.steps).isEqualTo(Callers.contents(2));
        for (String wrong : List.of("PT-1S", "PT24H1S")) {
            assertThatThrownBy(() -> builder.resendAfter(Duration.parse(wrong)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("resendAfter is zero to a day, not " + wrong);
        }
    }

    /** A look-up that lacks what is certainly there tells nothing of the rest. */
    @Test
    void a_look_up_that_lacks_what_was_confirmed_settles_no_doubt() {
        portal.showingSteps();
        asking.submit(WHY, Callers.dossierWithSteps(3));
        portal.lostBeforeCommit();
        unknown(() -> asking.reportSteps(WHY, CODE, Callers.steps(5)));
        time.pass(Duration.ofDays(1));
        portal.shown.remove(1);

        assertThat(unknown(() -> asking.reportSteps(WHY, CODE, Callers.steps(5))))
                .hasMessageContaining("steps 4 to 5 may have been taken");
        assertThat(portal.steps).isEqualTo(Callers.contents(3));
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

        asking.settleSteps(CODE, List.of());
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
        assertThatThrownBy(() -> broken.settleSteps(CODE, List.of())).isInstanceOf(UnavailableException.class);
        assertThat(portal.calls).isEmpty();
    }

    @Test
    void what_a_journal_says_that_nobody_understands_is_a_doubt() {
        portal.held.add(CODE.toText());
        journal.keep(Callers.NOTES + "steps/" + CODE, "mười");

        unknown(() -> dvc.reportSteps(WHY, CODE, Callers.steps(2)));
        dvc.settleSteps(CODE, Callers.steps(1));
        dvc.reportSteps(WHY, CODE, Callers.steps(2));

        assertThat(portal.steps).containsExactly("bước 2");
    }

    /** Sent from the fourth on, it would be lost, and the third would be there twice. */
    @Test
    void a_step_that_was_put_in_between_is_told_and_nothing_is_sent() {
        dvc.submit(WHY, Callers.dossierWithSteps(3));
        List<DossierStep> more = new ArrayList<>(Callers.steps(3));
        more.add(1, Callers.steps(9).get(8));

        for (DvcClient client : List.of(dvc, asking)) {
            assertThat(unknown(() -> client.reportSteps(WHY, CODE, more)))
                    .hasMessageContaining("step 2 is another than the portal took in its place");
        }
        assertThat(portal.stepReports()).hasSize(1);

        more.add(more.remove(1));
        dvc.reportSteps(WHY, CODE, more);
        assertThat(portal.steps).containsExactly("bước 1", "bước 2", "bước 3", "bước 9");
    }

    @Test
    void a_step_that_was_changed_after_it_was_taken_is_told_until_somebody_says_that_it_is_there() {
        dvc.submit(WHY, Callers.dossierWithSteps(3));
        List<DossierStep> changed = new ArrayList<>(Callers.steps(4));
        DossierStep second = changed.get(1);
        changed.set(
                1,
                DossierStep.builder(DossierStatus.IN_PROGRESS, second.at())
                        .handler(second.handler())
                        .content(second.content())
                        .department("Một cửa")
                        .build());

        assertThat(unknown(() -> dvc.reportSteps(WHY, CODE, changed)))
                .hasMessageContaining("step 2 is another than the portal took in its place");
        assertThat(unknown(() -> dvc.reportSteps(WHY, CODE, changed.subList(0, 2))))
                .hasMessageContaining("step 2 is another");
        dvc.settleSteps(CODE, changed.subList(0, 3));
        dvc.reportSteps(WHY, CODE, changed);

        assertThat(portal.steps).isEqualTo(Callers.contents(4));
    }

    @Test
    void fewer_steps_than_were_taken_are_all_there() {
        dvc.submit(WHY, Callers.dossierWithSteps(3));

        assertThat(dvc.reportSteps(WHY, CODE, Callers.steps(2)).value())
                .map(Receipt::state)
                .contains(State.ALREADY_THERE);
        dvc.reportSteps(WHY, CODE, Callers.steps(4));
        assertThat(portal.steps).isEqualTo(Callers.contents(4));
    }

    @Test
    void a_doubt_stays_one_when_what_is_sent_again_is_certainly_not_taken() {
        portal.showingSteps().sound().lostBeforeCommit();
        unknown(() -> asking.submit(WHY, Callers.dossierWithSteps(15)));
        time.pass(Duration.ofMinutes(10));
        portal.onPushes().reply(403, "{}");

        assertThatThrownBy(() -> asking.reportSteps(WHY, CODE, Callers.steps(15)))
                .isInstanceOf(RefusedException.class);

        assertThat(unknown(() -> dvc.reportSteps(WHY, CODE, Callers.steps(15))))
                .hasMessageContaining("steps 1 to 10 may have been taken");
        assertThat(portal.steps).isEmpty();
    }

    @Test
    void a_shorter_list_settles_no_doubt_about_the_steps_behind_it() {
        portal.showingSteps().sound().lostBeforeCommit();
        unknown(() -> asking.submit(WHY, Callers.dossierWithSteps(10)));
        DvcClient other = Callers.client(portal).build();
        other.settleSteps(CODE, List.of());
        other.reportSteps(WHY, CODE, Callers.steps(5));

        assertThat(asking.reportSteps(WHY, CODE, Callers.steps(5)).value())
                .map(Receipt::state)
                .contains(State.ALREADY_THERE);

        assertThat(unknown(() -> asking.reportSteps(WHY, CODE, Callers.steps(10))))
                .hasMessageContaining("steps 6 to 10 may have been taken");
        assertThat(portal.steps).isEqualTo(Callers.contents(5));
    }

    @Test
    void a_later_step_that_the_portal_shows_without_the_one_before_it_is_told_and_nothing_is_sent() {
        portal.showingSteps();
        asking.submit(WHY, Callers.dossierWithSteps(3));
        DvcClient other = Callers.client(portal).build();
        other.settleSteps(CODE, Callers.steps(3));
        List<DossierStep> withoutTheFourth = new ArrayList<>(Callers.steps(5));
        withoutTheFourth.remove(3);
        other.reportSteps(WHY, CODE, withoutTheFourth);

        OutcomeUnknownException unknown = unknown(() -> asking.reportSteps(WHY, CODE, Callers.steps(5)));

        assertThat(unknown).hasMessageContaining("the portal shows later steps than step 4, and not that one");
        assertThatThrownBy(unknown::reconcile)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("steps are others than the portal shows");
        assertThat(portal.steps).containsExactly("bước 1", "bước 2", "bước 3", "bước 5");
    }

    /** It may have kept them, or take every dossier for a new one: sending them all again is a guess. */
    @Test
    void steps_of_a_dossier_that_the_portal_had_lost_are_in_doubt() {
        dvc.submit(WHY, Callers.dossierWithSteps(3));
        portal.held.clear();
        portal.steps.clear();

        for (int i = 0; i < 2; i++) {
            assertThat(unknown(() -> dvc.submit(WHY, Callers.dossierWithSteps(4))))
                    .hasMessageContaining("steps 1 to 3 may have been taken");
        }
        assertThat(portal.held).containsExactly(CODE.toText());
        assertThat(portal.steps).isEmpty();

        dvc.settleSteps(CODE, List.of());
        assertThat(dvc.submit(WHY, Callers.dossierWithSteps(4)).value())
                .map(Receipt::state)
                .contains(State.ACCEPTED);
        assertThat(portal.steps).isEqualTo(Callers.contents(4));
    }

    /** Nobody is told then that it is new again: a repeat, or a later look-up, finds it there. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void steps_are_in_doubt_too_if_the_answer_to_the_lost_dossier_is_lost(boolean cutOff) {
        dvc.submit(WHY, Callers.dossierWithSteps(3));
        portal.held.clear();
        portal.steps.clear();
        portal.lostAfterCommit();
        if (cutOff) {
            portal.lostBeforeCommit().lostBeforeCommit();
            assertThat(unknown(() -> dvc.submit(WHY, Callers.dossierWithSteps(4)))
                            .operation())
                    .isEqualTo("submit");
        }

        assertThat(unknown(() -> dvc.submit(WHY, Callers.dossierWithSteps(4))))
                .hasMessageContaining("steps 1 to 3 may have been taken");
        assertThat(portal.steps).isEmpty();
    }

    @Test
    void a_portal_that_shows_steps_says_whether_it_lost_them_with_their_dossier() {
        portal.showingSteps();
        asking.submit(WHY, Callers.dossierWithSteps(3));
        portal.held.clear();
        asking.submit(WHY, Callers.dossierWithSteps(4));
        assertThat(portal.steps).as("it had kept them").isEqualTo(Callers.contents(4));

        portal.held.clear();
        portal.steps.clear();
        portal.shown.clear();
        unknown(() -> asking.submit(WHY, Callers.dossierWithSteps(4)));
        time.pass(Duration.ofMinutes(10));
        asking.submit(WHY, Callers.dossierWithSteps(4));
        assertThat(portal.steps).as("it had not").isEqualTo(Callers.contents(4));
    }

    @Test
    void what_was_answered_from_notes_alone_stands_in_the_audit_log() {
        portal.sound().lostAfterCommit();
        unknown(() -> dvc.submit(WHY, Callers.dossierWithSteps(2)));
        dvc.settleSteps(CODE, Callers.steps(2));
        int calls = portal.calls.size();
        int before = audit.events().size();

        assertThat(dvc.submit(WHY, Callers.dossierWithSteps(2)).report().answered())
                .isFalse();
        dvc.reportSteps(WHY, CODE, Callers.steps(2));

        assertThat(portal.calls).hasSize(calls);
        assertThat(audit.events().subList(before, audit.events().size()))
                .extracting(AuditEvent::operation, AuditEvent::subject, AuditEvent::outcome)
                .containsExactly(
                        tuple("submit", CODE.toText(), ""),
                        tuple("submit", CODE.toText(), "answered: from memory"),
                        tuple("reportSteps", CODE.toText(), ""),
                        tuple("reportSteps", CODE.toText(), "answered: from memory"));
    }

    @Test
    void a_dossier_that_is_forgotten_is_updated_when_it_comes_again_and_its_steps_are_in_doubt() {
        dvc.submit(WHY, Callers.dossierWithSteps(2));

        dvc.forget(CODE);
        dvc.forget(CODE);

        assertThat(journal.find(Callers.NOTES + "steps/" + CODE)).isEmpty();
        assertThat(unknown(() -> dvc.submit(WHY, Callers.dossierWithSteps(2))))
                .hasMessageContaining("nobody knows which steps the portal has");
        assertThat(portal.updates()).hasSize(1);
        assertThat(portal.steps).isEqualTo(Callers.contents(2));
        DvcClient broken = Callers.client(portal).journal(new BrokenJournal()).build();
        assertThatThrownBy(() -> broken.forget(CODE)).isInstanceOf(UnavailableException.class);
    }

    private DvcClient.Builder client() {
        return Callers.client(portal, audit)
                .journal(journal)
                .connection(
                        Callers.settings(audit).timeline(time).transport(portal).build());
    }

    private static OutcomeUnknownException unknown(ThrowingCallable call) {
        return catchThrowableOfType(OutcomeUnknownException.class, call);
    }
}
