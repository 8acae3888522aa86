package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.CODE;
import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.Receipt.State;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.testkit.RecordedAudit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A portal that keeps what it took, a line that breaks before or after it did, and what the caller may then believe. */
class ReconciliationTest {

    private final FakePortal portal = new FakePortal();
    private final RecordedAudit audit = new RecordedAudit();
    private final DvcClient dvc = Callers.client(portal, audit).build();
    private final DvcClient unsafe =
            Callers.client(portal, audit).repeatSubmissions(false).build();

    @Test
    void a_failure_without_a_reason_leaves_a_submission_unknown_whether_it_may_be_repeated_or_not() {
        portal.recorded("failed.json").recorded("failed.json");

        assertThat(unknownFrom(unsafe).reconcile()).isEmpty();
        assertThat(unknownFrom(dvc).reconcile()).isEmpty();
        assertThat(portal.submissions()).hasSize(2);
    }

    @Test
    void a_portal_that_failed_after_it_took_a_dossier_is_asked_and_nobody_else_brought_it_there() {
        portal.failedAfterCommit();

        assertReceipt(unknownFrom(dvc).reconcile(), State.ALREADY_THERE);
        assertReceipt(dvc.submit(WHY, Callers.dossierWithSteps(2)).value(), State.UPDATED);
        assertThat(portal.steps).isEqualTo(Callers.contents(2));
    }

    @Test
    void an_attempt_lost_before_the_portal_took_it_is_repeated_and_taken() {
        portal.lostBeforeCommit();

        Answer<Receipt> answer = dvc.submit(WHY, Callers.fullDossier());

        assertReceipt(answer.value(), State.ACCEPTED);
        assertThat(answer.report().attempts()).isEqualTo(2);
        assertThat(portal.held).containsExactly(CODE.toText());
    }

    @Test
    void an_attempt_lost_after_the_portal_took_it_is_repeated_and_nobody_else_brought_it_there() {
        portal.lostAfterCommit();

        assertReceipt(dvc.submit(WHY, Callers.fullDossier()).value(), State.ACCEPTED);
        assertThat(portal.held).containsExactly(CODE.toText());
        assertThat(portal.submissions())
                .extracting(FakePortal::text)
                .containsOnly(FakePortal.resource("request.json").strip())
                .hasSize(2);
    }

    @Test
    void a_gateway_that_fails_after_the_portal_took_it_makes_no_second_dossier() {
        portal.badGatewayAfterCommit();

        assertReceipt(dvc.submit(WHY, Callers.fullDossier()).value(), State.ACCEPTED);
        assertThat(portal.held).containsExactly(CODE.toText());
    }

    @Test
    void all_attempts_lost_leave_the_outcome_unknown_until_the_portal_is_asked() {
        portal.lostAfterCommit().lostBeforeCommit().badGatewayAfterCommit();

        OutcomeUnknownException unknown = unknownFrom(dvc);

        assertThat(portal.submissions()).hasSize(3);
        assertReceipt(unknown.reconcile(), State.ALREADY_THERE);
        assertThat(portal.lookups()).hasSize(2);
    }

    @Test
    void a_dossier_that_never_arrived_is_not_found_and_may_be_sent_again() {
        portal.lostBeforeCommit().lostBeforeCommit().lostBeforeCommit();

        OutcomeUnknownException unknown = unknownFrom(dvc);

        assertThat(unknown.reconcile()).isEmpty();
        assertThat(dvc.submit(WHY, Callers.fullDossier()).value())
                .map(Receipt::state)
                .contains(State.ACCEPTED);
        assertReceipt(unknown.reconcile(), State.ALREADY_THERE);
    }

    @Test
    void a_dossier_that_arrived_in_spite_of_all_is_put_in_its_own_place_for_nobody_sees_which_content_arrived() {
        portal.lostAfterCommit().lostBeforeCommit().lostBeforeCommit();
        unknownFrom(dvc);

        assertReceipt(dvc.submit(WHY, Callers.fullDossier()).value(), State.UPDATED);

        assertThat(portal.updates()).hasSize(1);
        assertThat(portal.held).containsExactly(CODE.toText());
    }

    @Test
    void whether_an_update_arrived_nobody_can_be_asked_for_the_dossier_was_there_before() {
        portal.held.add(CODE.toText());
        portal.lostBeforeCommit().lostBeforeCommit().lostBeforeCommit();

        OutcomeUnknownException unknown = unknownFrom(dvc);

        assertThatThrownBy(unknown::reconcile)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("submit it again");
        assertReceipt(dvc.submit(WHY, Callers.fullDossier()).value(), State.UPDATED);
    }

    @Test
    void another_content_of_it_takes_its_place() {
        portal.lostAfterCommit().lostBeforeCommit().lostBeforeCommit();
        unknownFrom(dvc);

        Dossier changed = Callers.fullDossier().toBuilder().note("thêm").build();
        assertReceipt(dvc.submit(WHY, changed).value(), State.UPDATED);

        assertThat(portal.updates()).hasSize(1);
    }

    @Test
    void a_dossier_that_certainly_did_not_arrive_and_is_there_later_is_somebody_elses() {
        portal.noConnection().noConnection().noConnection();
        assertThatThrownBy(() -> dvc.submit(WHY, Callers.fullDossier())).isInstanceOf(UnavailableException.class);
        portal.held.add(CODE.toText());

        assertReceipt(dvc.submit(WHY, Callers.fullDossier()).value(), State.UPDATED);
    }

    @Test
    void an_attempt_in_doubt_is_not_taken_back_by_a_later_refusal() {
        portal.lostAfterCommit().recorded("failed.json");

        assertReceipt(unknownFrom(dvc).reconcile(), State.ALREADY_THERE);
    }

    @Test
    void a_look_up_about_other_dossiers_does_not_reconcile_ours() {
        portal.lostBeforeCommit().lostBeforeCommit().lostBeforeCommit();
        portal.onLookups().sound().recorded("found-others.json");

        assertThat(unknownFrom(dvc).reconcile()).isEmpty();
    }

    @Test
    void the_outcome_stays_unknown_while_the_portal_cannot_be_asked() {
        portal.lostAfterCommit().lostBeforeCommit().lostBeforeCommit();
        OutcomeUnknownException unknown = unknownFrom(dvc);
        portal.onLookups().noConnection().noConnection().noConnection();

        assertThatThrownBy(unknown::reconcile).isInstanceOf(UnavailableException.class);
        assertReceipt(unknown.reconcile(), State.ALREADY_THERE);
    }

    @Test
    void the_portal_is_asked_on_behalf_of_whoever_submitted() {
        portal.lostBeforeCommit().lostBeforeCommit().lostBeforeCommit();

        unknownFrom(dvc).reconcile();

        assertThat(audit.events()).extracting(AuditEvent::access).containsOnly(WHY);
        assertThat(audit.events())
                .extracting(AuditEvent::operation, AuditEvent::subject, AuditEvent::outcome)
                .containsExactly(
                        tuple("findSubmission", "H33.899-260101-0001", ""),
                        tuple("findSubmission", "H33.899-260101-0001", "answered: nothing"),
                        tuple("submit", "H33.899-260101-0001", ""),
                        tuple("submit", "H33.899-260101-0001", "OutcomeUnknownException"),
                        tuple("findSubmission", "H33.899-260101-0001", ""),
                        tuple("findSubmission", "H33.899-260101-0001", "answered: nothing"));
    }

    @Test
    void an_unsafe_submission_in_doubt_is_sent_once_only() {
        portal.lostAfterCommit();

        OutcomeUnknownException unknown = unknownFrom(unsafe);

        assertThat(portal.submissions()).hasSize(1);
        assertThat(unknown.report().attempts()).isEqualTo(1);
        assertReceipt(unknown.reconcile(), State.ALREADY_THERE);
    }

    @Test
    void an_unsafe_submission_that_met_a_failing_gateway_is_sent_once_only() {
        portal.badGatewayAfterCommit();

        assertReceipt(unknownFrom(unsafe).reconcile(), State.ALREADY_THERE);
        assertThat(portal.submissions()).hasSize(1);
    }

    @Test
    void an_unsafe_submission_that_did_not_leave_is_tried_again() {
        portal.noConnection();

        assertThat(unsafe.submit(WHY, Callers.fullDossier()).value())
                .map(Receipt::state)
                .contains(State.ACCEPTED);
    }

    @Test
    void a_line_that_is_down_leaves_nothing_in_doubt() {
        portal.noConnection().noConnection().noConnection();

        assertThatThrownBy(() -> dvc.submit(WHY, Callers.fullDossier())).isInstanceOf(UnavailableException.class);
        assertThat(portal.held).isEmpty();
    }

    private static OutcomeUnknownException unknownFrom(DvcClient client) {
        return catchThrowableOfType(OutcomeUnknownException.class, () -> client.submit(WHY, Callers.fullDossier()));
    }

    private static void assertReceipt(Optional<Receipt> receipt, State state) {
        assertThat(receipt)
                .hasValueSatisfying(given -> assertThat(given)
                        .returns(CODE.toText(), Receipt::key)
                        .returns(state, Receipt::state)
                        .satisfies(dated -> assertThat(dated.at()).isAfterOrEqualTo(Callers.NOW)));
    }
}
