package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.CODE;
import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.citizen.Coded;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.Receipt.State;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.resilience.CallEvent;
import io.github.dancu.testkit.DvcSimulator;
import io.github.dancu.testkit.LineFault;
import io.github.dancu.testkit.RecordedAudit;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The client over HTTP, against the simulated portal. */
class DvcClientTest {
    private static final Dossier DOSSIER = Callers.fullDossier();

    private final DvcSimulator portal = DvcSimulator.of(List.of()).start();
    private final DvcClient dvc = client(DvcSimulator.SECRET).build();
    private Runnable beforeSubmission = () -> {};

    @BeforeEach
    void the_session_stands_before_the_line_breaks() {
        assertThat(dvc.findSubmission(WHY, CODE).value()).isEmpty();
    }

    @AfterEach
    void close() {
        dvc.close();
        portal.close();
    }

    @Test
    void a_submitted_dossier_is_held_by_the_portal_and_found_there() {
        Answer<Receipt> answer = dvc.submit(WHY, DOSSIER);

        assertThat(answer.value()).contains(new Receipt(CODE.toText(), State.ACCEPTED, Callers.NOW));
        assertThat(portal.submissionsOf(CODE)).isEqualTo(1);
        SubmittedDossier there = dvc.findSubmission(WHY, CODE).value().orElseThrow();
        assertThat(there.status()).isEqualTo(Coded.known("4", DossierStatus.IN_PROGRESS));
        assertThat(there.procedure()).contains(DOSSIER.procedure().code());
        assertThat(there.receivedAt()).contains(DOSSIER.receivedAt());
        assertThat(there.dueAt()).isEqualTo(DOSSIER.dueAt());
        assertThat(there.unread()).containsKeys("CHUHOSO", "DINHDANHCHS", "TENTTHC");
        assertThat(portal.received().of("login")).isEqualTo(1);
    }

    @Test
    void a_second_submission_takes_the_place_of_the_first() {
        dvc.submit(WHY, DOSSIER);

        assertThat(dvc.submit(WHY, DOSSIER.withStatus(DossierStatus.DONE)).value())
                .map(Receipt::state)
                .contains(State.UPDATED);
        assertThat(portal.dossiers()).isEqualTo(1);
        assertThat(dvc.findSubmission(WHY, CODE).value())
                .map(SubmittedDossier::status)
                .contains(DossierStatus.DONE.coded());
    }

    @Test
    void an_answer_lost_after_the_commit_is_asked_for_again_and_nothing_is_done_twice() {
        breakSubmissions(1, LineFault.NO_ANSWER_AFTER_COMMIT);

        Answer<Receipt> answer = dvc.submit(WHY, DOSSIER);

        assertThat(answer.value()).map(Receipt::state).contains(State.ACCEPTED);
        assertThat(answer.report().attempts()).isEqualTo(2);
        assertThat(portal.submissionsOf(CODE)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatever_breaks_twice_the_portal_takes_the_dossier_once(LineFault fault) {
        breakSubmissions(2, fault);

        Answer<Receipt> answer = dvc.submit(WHY, DOSSIER);

        assertThat(answer.value()).isPresent();
        assertThat(answer.report().attempts()).isEqualTo(3);
        assertThat(portal.received().of("DongBoHoSoMC")).isEqualTo(3);
        assertThat(portal.submissionsOf(CODE)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatever_goes_on_breaking_leaves_a_doubt_that_a_mended_line_settles(LineFault fault) {
        breakSubmissions(3, fault);
        OutcomeUnknownException unknown =
                catchThrowableOfType(OutcomeUnknownException.class, () -> dvc.submit(WHY, DOSSIER));

        assertThat(unknown.reconcile().isPresent()).isEqualTo(portal.contains(CODE));
        State state = portal.contains(CODE) ? State.UPDATED : State.ACCEPTED;
        assertThat(dvc.submit(WHY, DOSSIER).value()).map(Receipt::state).contains(state);
        assertThat(portal.creationsOf(CODE)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_submission_declared_unsafe_is_sent_once_whatever_breaks(LineFault fault) {
        try (DvcClient unsafe =
                client(DvcSimulator.SECRET).repeatSubmissions(false).build()) {
            breakSubmissions(1, fault);

            OutcomeUnknownException unknown =
                    catchThrowableOfType(OutcomeUnknownException.class, () -> unsafe.submit(WHY, DOSSIER));

            assertThat(portal.received().of("DongBoHoSoMC")).isEqualTo(1);
            assertThat(unknown.reconcile().isPresent()).isEqualTo(portal.contains(CODE));
        }
    }

    @Test
    void at_a_portal_that_takes_a_dossier_twice_an_unsafe_submission_makes_no_second_one() {
        portal.acceptDuplicates();
        try (DvcClient unsafe =
                client(DvcSimulator.SECRET).repeatSubmissions(false).build()) {
            breakSubmissions(1, LineFault.NO_ANSWER_AFTER_COMMIT);

            assertThatThrownBy(() -> unsafe.submit(WHY, DOSSIER)).isInstanceOf(OutcomeUnknownException.class);

            assertThat(portal.submissionsOf(CODE)).isEqualTo(1);
        }
    }

    @Test
    void an_expired_session_leads_to_one_new_login() {
        portal.expireSessions();

        Answer<Receipt> answer = dvc.submit(WHY, DOSSIER);

        assertThat(answer.value()).map(Receipt::state).contains(State.ACCEPTED);
        assertThat(portal.received().of("login")).isEqualTo(2);
        assertThat(portal.received().of("DongBoHoSoMC")).isEqualTo(1);
    }

    @Test
    void a_portal_that_cannot_be_reached_was_certainly_sent_nothing() {
        portal.stop();

        try (DvcClient fresh = client(DvcSimulator.SECRET).build()) {
            assertThatThrownBy(() -> fresh.submit(WHY, DOSSIER)).isInstanceOf(UnavailableException.class);
            portal.start();
            assertThat(fresh.submit(WHY, DOSSIER).value()).map(Receipt::state).contains(State.ACCEPTED);
        }
    }

    @Test
    void a_portal_that_went_away_has_the_dossier_once_after_it_came_back() {
        portal.stop();

        // Whether a kept connection is seen to be closed before or after the request is written is chance.
        assertThatThrownBy(() -> dvc.submit(WHY, DOSSIER))
                .isInstanceOfAny(UnavailableException.class, OutcomeUnknownException.class);
        portal.start();
        assertThat(dvc.findSubmission(WHY, CODE).value()).isEmpty();
        assertThat(dvc.submit(WHY, DOSSIER).value()).map(Receipt::state).contains(State.ACCEPTED);
        assertThat(portal.submissionsOf(CODE)).isEqualTo(1);
    }

    @Test
    void a_login_that_fails_leaves_no_doubt_about_the_dossier() {
        portal.expireSessions();
        portal.line().breakWith(LineFault.CONNECTION_RESET);

        try (DvcClient fresh = client(DvcSimulator.SECRET).build()) {
            assertThatThrownBy(() -> fresh.submit(WHY, DOSSIER))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("login");
        }
        assertThat(portal.received().of("DongBoHoSoMC")).isZero();
    }

    @Test
    void a_wrong_secret_is_refused_and_not_printed() {
        try (DvcClient stranger = client("sai-mat-khau").build()) {
            assertThatThrownBy(() -> stranger.submit(WHY, DOSSIER))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("login")
                    .hasMessageNotContaining("sai-mat-khau");
        }
        assertThat(portal.dossiers()).isZero();
    }

    /** Breaks the line for the next attempts of a submission, when the look-up before it has gone through. */
    private void breakSubmissions(int attempts, LineFault fault) {
        beforeSubmission = () -> portal.line().breakNext(attempts, fault);
    }

    private void hear(CallEvent event) {
        if (event instanceof CallEvent.Attempting attempt && attempt.operation().equals("submit")) {
            beforeSubmission.run();
            beforeSubmission = () -> {};
        }
    }

    private DvcClient.Builder client(String secret) {
        return DvcClient.builder()
                .endpoint(URI.create(portal.endpoint() + "/XrdAdapter/RestService/forward"))
                .profile(SecurityServerProfile.of(URI.create("http://provider.example.vn")))
                .credentials(Credentials.of(() -> DvcSimulator.USER, () -> secret))
                .connection(Callers.settings(new RecordedAudit())
                        .listener(this::hear)
                        .build());
    }
}
