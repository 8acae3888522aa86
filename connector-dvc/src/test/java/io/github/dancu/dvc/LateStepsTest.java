package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.CODE;
import static io.github.dancu.dvc.Callers.NOW;
import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.testkit.DvcSimulator;
import io.github.dancu.testkit.PortalFault;
import io.github.dancu.testkit.RecordedAudit;
import io.github.dancu.testkit.VirtualTimeline;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal whose look-ups show steps some minutes after it took them, over HTTP, by the same clock as the client. */
@Timeout(60)
class LateStepsTest {
    private static final Duration LAG = Duration.ofMinutes(6);
    private static final List<DossierStep> STEPS = Callers.steps(15);

    private final VirtualTimeline time = VirtualTimeline.startingAt(NOW);
    private final DvcSimulator portal = DvcSimulator.of(List.of(), time.clock()).start();
    private final DvcClient dvc = DvcClient.builder()
            .endpoint(portal.endpoint().resolve("/XrdAdapter/RestService/forward"))
            .profile(Callers.PROFILE)
            .credentials(Credentials.of(() -> DvcSimulator.USER, () -> DvcSimulator.SECRET))
            .lookupShowsSteps(true)
            .connection(Callers.settings(new RecordedAudit()).timeline(time).build())
            .build();

    @AfterEach
    void close() {
        dvc.close();
        portal.close();
    }

    /** However often somebody submits meanwhile. */
    @ParameterizedTest(name = "{0} of 10 stored")
    @ValueSource(ints = {0, 4, 10})
    void steps_in_doubt_that_are_shown_late_are_there_once(int stored) {
        portal.showSteps();
        portal.hideStepsFor(LAG);
        dvc.submit(WHY, Callers.dossier().build());
        portal.failNextWrites(1, PortalFault.storesFirst(stored));
        assertThat(isReported()).isFalse();

        int minutes = 0;
        do {
            minutes++;
            time.pass(Duration.ofMinutes(1));
        } while (!isReported() && minutes < 20);

        assertThat(portal.stepsOf(CODE)).isEqualTo(STEPS);
        assertThat(minutes).isEqualTo(stored == 10 ? 6 : 10);
    }

    private boolean isReported() {
        try {
            return dvc.reportSteps(WHY, CODE, STEPS).value().isPresent();
        } catch (OutcomeUnknownException inDoubt) {
            return false;
        }
    }
}
