package io.github.dancu.benchmarks.once;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.benchmarks.once.Verdict.Told;
import io.github.dancu.resilience.SafetyClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(120)
class ExactlyOnceTest {
    private static final Plans PLANS = new Plans();
    private static final BreakingServer SERVER = new BreakingServer(PLANS);

    @BeforeAll
    static void loadWhatTheFirstCallNeeds() {
        // Half a second is what an attempt has, and a busy machine takes it to load a hundred classes.
        try (Client client = new Client(SERVER, PLANS)) {
            Verdict.of(client, SERVER, SafetyClass.READ, "warm-up");
        }
    }

    @AfterAll
    static void closeServer() {
        SERVER.close();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everything")
    void whatever_breaks_again_and_again_becomes_what_the_documentation_says(SafetyClass safety, Moment moment)
            throws IOException {
        String key = safety + "-" + moment;
        PLANS.plan(key, Collections.nCopies(20, moment));

        Verdict verdict;
        try (Client client = new Client(SERVER, PLANS)) {
            verdict = Verdict.of(client, SERVER, safety, key, () -> PLANS.plan(key, List.of()));
        }

        assertThat(verdict.isWrong()).as("%s", verdict).isFalse();
        assertThat(verdict.isMoreThanOnce()).as("%s", verdict).isFalse();
        assertThat(verdict.isSentTwice()).as("%s", verdict).isFalse();
        assertThat(outcomeOf(verdict)).as("%s", verdict).isEqualTo(documented(moment, safety));
    }

    @Test
    void five_hundred_calls_that_break_at_random_moments_take_effect_once() {
        List<Verdict> verdicts = ExactlyOnce.judge(2, 500);

        assertThat(verdicts).hasSize(500);
        assertThat(verdicts).noneMatch(Verdict::isMoreThanOnce);
        assertThat(verdicts).noneMatch(Verdict::isSentTwice);
        assertThat(verdicts).noneMatch(Verdict::isWrong);
        assertThat(verdicts).extracting(Verdict::told).contains(Told.ANSWERED, Told.UNAVAILABLE, Told.OUTCOME_UNKNOWN);
    }

    @Test
    void a_verdict_tells_what_would_be_wrong() {
        assertThat(verdict(SafetyClass.UNSAFE_WRITE, 2, 2, Told.ANSWERED).isMoreThanOnce())
                .isTrue();
        assertThat(verdict(SafetyClass.UNSAFE_WRITE, 0, 2, Told.UNAVAILABLE).isSentTwice())
                .isTrue();
        assertThat(verdict(SafetyClass.METERED_READ, 2, 2, Told.ANSWERED).isMoreThanOnce())
                .isTrue();
        assertThat(verdict(SafetyClass.IDEMPOTENT_WRITE, 0, 1, Told.ANSWERED).isWrong())
                .isTrue();
        assertThat(verdict(SafetyClass.IDEMPOTENT_WRITE, 1, 1, Told.UNAVAILABLE).isWrong())
                .isTrue();
        assertThat(verdict(SafetyClass.IDEMPOTENT_WRITE, 1, 1, Told.OUTCOME_UNKNOWN)
                        .isWrong())
                .isTrue();
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(SafetyClass.values())
                .flatMap(safety -> Arrays.stream(Moment.values()).map(moment -> Arguments.of(safety, moment)));
    }

    private static String outcomeOf(Verdict verdict) {
        String name = verdict.told().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return verdict.attempts() > 1 ? name + ", repeated" : name;
    }

    /** The cell of the table in docs/outcomes.md. */
    private static String documented(Moment moment, SafetyClass safety) throws IOException {
        int column = row("what breaks").indexOf(safety.name());
        return row(moment.text()).get(column);
    }

    private static List<String> row(String name) throws IOException {
        return Files.readAllLines(Path.of("../docs/outcomes.md")).stream()
                .filter(line -> line.startsWith("| " + name + " |"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .findFirst()
                .orElseThrow();
    }

    private static Verdict verdict(SafetyClass safety, int effects, int received, Told told) {
        return new Verdict(safety, effects, received, received, told, Optional.empty());
    }
}
