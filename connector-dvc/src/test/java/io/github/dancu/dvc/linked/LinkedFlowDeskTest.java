package io.github.dancu.dvc.linked;

import static io.github.dancu.dossier.LinkedStage.CHILD_HEALTH_CARD;
import static io.github.dancu.dossier.LinkedStage.PERMANENT_RESIDENCE;
import static io.github.dancu.dvc.linked.LinkedCallers.LINKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.dvc.linked.World.Program;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A desk that fails in the middle, or shows late what it began. */
class LinkedFlowDeskTest {
    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_desk_in_doubt_is_asked_and_begins_again_only_after_a_while() {
        LaggingDesk desk = new LaggingDesk();
        Program patient = patient(desk);

        assertThatThrownBy(patient::tick).isInstanceOf(IllegalStateException.class);
        LinkedState inDoubt = patient.advance();
        world.timeline.pass(Duration.ofMinutes(5));
        desk.shows = true;
        LinkedState shown = patient.advance();

        assertThat(inDoubt.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(shown.stage()).contains(CHILD_HEALTH_CARD);
        assertThat(desk.begun).isEqualTo(1);
    }

    @Test
    void a_desk_that_never_shows_what_it_was_asked_begins_again_after_a_while() {
        LaggingDesk desk = new LaggingDesk();
        Program patient = patient(desk);
        assertThatThrownBy(patient::tick).isInstanceOf(IllegalStateException.class);

        world.timeline.pass(Duration.ofMinutes(10));
        LinkedState again = patient.advance();

        assertThat(again.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(desk.begun).isEqualTo(2);
    }

    @Test
    void a_desk_that_certainly_did_nothing_is_asked_and_begins_again_at_once() {
        LaggingDesk desk = new LaggingDesk();
        desk.failures.set(0, nothingDone());
        Program patient = patient(desk);
        assertThatThrownBy(patient::tick).isInstanceOf(InvalidRequestException.class);

        LinkedState failed = patient.flow.find(LINKED).orElseThrow();
        LinkedState again = patient.advance();

        assertThat(failed.standing()).isEqualTo(LinkedStanding.UNDER_WAY);
        assertThat(again.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(desk.looked).isEqualTo(1);
        assertThat(desk.begun).isEqualTo(2);
    }

    @Test
    void a_desk_in_doubt_stays_in_doubt_when_the_next_beginning_certainly_did_nothing() {
        LaggingDesk desk = new LaggingDesk();
        desk.failures.add(nothingDone());
        Program patient = patient(desk);
        assertThatThrownBy(patient::tick).isInstanceOf(IllegalStateException.class);
        world.timeline.pass(Duration.ofMinutes(10));
        assertThatThrownBy(patient::advance).isInstanceOf(InvalidRequestException.class);

        LinkedState failed = patient.flow.find(LINKED).orElseThrow();
        desk.shows = true;
        LinkedState shown = patient.advance();

        assertThat(failed.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(shown.stage()).contains(CHILD_HEALTH_CARD);
        assertThat(desk.begun).isEqualTo(2);
    }

    private static InvalidRequestException nothingDone() {
        return InputCheck.of("BHXH", "sendDossier").failure();
    }

    /** A program whose next dossier comes to this desk. */
    private Program patient(StageDesk desk) {
        world.fileBirth();
        world.simulator.registerAtOnce();
        return world.new Program(world.flow().desk(PERMANENT_RESIDENCE, desk).resendAfter(Duration.ofMinutes(10)));
    }

    /** Its answers to the first beginnings are failures, the first of them lost, and it shows late what it began. */
    private static final class LaggingDesk implements StageDesk {
        final List<RuntimeException> failures =
                new ArrayList<>(List.of(new IllegalStateException("the answer was lost")));
        boolean shows;
        int begun;
        int looked;

        @Override
        public StageOutcome begin(AccessContext access, StageRequest request) {
            begun++;
            if (begun <= failures.size()) {
                throw failures.get(begun - 1);
            }
            return StageOutcome.waiting();
        }

        @Override
        public Optional<StageOutcome> look(AccessContext access, StageRequest request) {
            looked++;
            return shows ? Optional.of(StageOutcome.done("TT-1")) : Optional.empty();
        }
    }
}
