package io.github.dancu.benchmarks.once;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.benchmarks.once.Verdict.Told;
import io.github.dancu.resilience.SafetyClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(120)
class ExactlyOnceTest {
    private static final Plans PLANS = new Plans();
    private static final BreakingServer SERVER = new BreakingServer(PLANS);

    @AfterAll
    static void closeServer() {
        SERVER.close();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everything")
    void whenever_the_line_breaks_a_call_takes_effect_once_and_its_caller_is_told_the_truth(
            SafetyClass safety, Moment moment) {
        String key = safety + "-" + moment;
        PLANS.plan(key, List.of(moment, moment));

        Verdict verdict;
        try (Client client = new Client(SERVER, PLANS)) {
            verdict = Verdict.of(client, SERVER, safety, key);
        }

        assertThat(verdict.isWrong()).as("%s", verdict).isFalse();
        assertThat(verdict.isMoreThanOnce()).as("%s", verdict).isFalse();
        assertThat(verdict.isSentTwice()).as("%s", verdict).isFalse();
        assertThat(verdict.told()).as("%s", verdict).isEqualTo(expected(safety, moment));
    }

    @Test
    void five_hundred_calls_that_break_at_random_moments_take_effect_once() {
        List<Verdict> verdicts = ExactlyOnce.judge(2, 500);

        assertThat(verdicts).hasSize(500);
        assertThat(verdicts).noneMatch(Verdict::isMoreThanOnce);
        assertThat(verdicts).noneMatch(Verdict::isSentTwice);
        assertThat(verdicts).noneMatch(Verdict::isWrong);
        assertThat(verdicts).extracting(Verdict::told).contains(Told.DONE, Told.NOT_DONE, Told.UNKNOWN);
    }

    @Test
    void a_verdict_tells_what_would_be_wrong() {
        assertThat(verdict(SafetyClass.UNSAFE_WRITE, 2, 2, Told.DONE).isMoreThanOnce())
                .isTrue();
        assertThat(verdict(SafetyClass.UNSAFE_WRITE, 0, 2, Told.NOT_DONE).isSentTwice())
                .isTrue();
        assertThat(verdict(SafetyClass.METERED_READ, 0, 2, Told.NOT_DONE).isSentTwice())
                .isTrue();
        assertThat(verdict(SafetyClass.IDEMPOTENT_WRITE, 0, 1, Told.DONE).isWrong())
                .isTrue();
        assertThat(verdict(SafetyClass.IDEMPOTENT_WRITE, 1, 1, Told.NOT_DONE).isWrong())
                .isTrue();
        assertThat(verdict(SafetyClass.IDEMPOTENT_WRITE, 1, 1, Told.UNKNOWN).isWrong())
                .isTrue();
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(SafetyClass.values())
                .flatMap(safety -> Arrays.stream(Moment.values()).map(moment -> Arguments.of(safety, moment)));
    }

    private static Told expected(SafetyClass safety, Moment moment) {
        if (moment.isAnswered() || moment == Moment.NO_CONNECTION) {
            return Told.DONE;
        }
        return switch (safety) {
            case READ, IDEMPOTENT_WRITE -> Told.DONE;
            case METERED_READ -> Told.NOT_DONE;
            case UNSAFE_WRITE -> moment == Moment.THROTTLED ? Told.NOT_DONE : Told.UNKNOWN;
        };
    }

    private static Verdict verdict(SafetyClass safety, int effects, int received, Told told) {
        return new Verdict(safety, effects, received, told, Optional.empty());
    }
}
