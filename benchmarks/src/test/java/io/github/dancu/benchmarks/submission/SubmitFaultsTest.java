package io.github.dancu.benchmarks.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class SubmitFaultsTest {
    @Test
    void wherever_the_portal_fails_each_dossier_is_there_once_with_all_its_steps_in_order() {
        List<Verdict> verdicts = SubmitFaults.judge(2, 400);

        assertThat(verdicts).hasSize(400).allMatch(Verdict::isWhole).noneMatch(Verdict::hasSomethingTwice);
    }

    @Test
    void the_runs_meet_what_they_are_made_for() {
        List<Verdict> verdicts = SubmitFaults.judge(3, 200);

        assertThat(verdicts).anyMatch(Verdict::wasBroken).anyMatch(Verdict::wasSettled);
        assertThat(verdicts.stream().filter(Verdict::shown)).hasSize(100).noneMatch(Verdict::wasSettled);
    }
}
