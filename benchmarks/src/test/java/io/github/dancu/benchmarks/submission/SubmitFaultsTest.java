package io.github.dancu.benchmarks.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class SubmitFaultsTest {
    @Test
    void wherever_a_portal_fails_each_dossier_is_there_once_with_all_its_steps_and_nobody_is_told_otherwise() {
        List<Verdict> verdicts = SubmitFaults.judge(2, 480);

        assertThat(verdicts).hasSize(480).allMatch(Verdict::isWhole).noneMatch(Verdict::hasSomethingTwice);
        assertThat(verdicts)
                .allMatch(verdict -> verdict.lastContent() || !verdict.way().updates());
        assertThat(verdicts)
                .allMatch(verdict -> verdict.betweenTold() || !verdict.plan().between());
        assertThat(verdicts).allMatch(verdict -> verdict.doubts().wrong() == 0);
        // Otherwise the runs would show nothing.
        assertThat(verdicts)
                .anyMatch(Verdict::wasBroken)
                .anyMatch(Verdict::wasSettled)
                .anyMatch(Verdict::wasEnded)
                .anyMatch(verdict -> verdict.plan().between())
                .anyMatch(verdict -> verdict.plan().lost())
                .anyMatch(verdict -> verdict.plan().changes() && verdict.wasBroken())
                .anyMatch(verdict -> verdict.doubts().asked() > 0)
                .anyMatch(verdict -> verdict.doubts().mute() > 0);
    }

    @Test
    void where_look_ups_show_steps_nobody_has_to_look_at_the_portal() {
        List<Verdict> verdicts = SubmitFaults.judge(3, 120);

        assertThat(verdicts.stream().filter(verdict -> verdict.way().shown()))
                .hasSize(40)
                .noneMatch(Verdict::wasSettled);
    }
}
