package io.github.dancu.benchmarks.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunTest {
    @Test
    void a_run_is_the_same_each_time() {
        Weather flapping = shortMorning(Skies.flapping(
                Skies.fair(Duration.ofMillis(200)), Duration.ofSeconds(30), Skies.noLine(), Duration.ofSeconds(30)));

        Result first = Result.of(flapping, Strategies.ours());

        assertThat(first.load()).isGreaterThan(1);
        for (int i = 0; i < 5; i++) {
            assertThat(Result.of(flapping, Strategies.ours())).isEqualTo(first);
        }
    }

    @Test
    void every_way_of_calling_has_the_same_luck() {
        List<Long> all = luckOf(new Fabric8Like());

        assertThat(all).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
        assertThat(luckOf(Strategies.none())).isSubsetOf(all).hasSizeGreaterThan(100);
        assertThat(luckOf(Strategies.ours())).isSubsetOf(all).hasSizeGreaterThan(20);
    }

    @Test
    void an_answer_that_comes_after_the_callers_patience_is_none() {
        Weather weather = shortMorning(Skies.flapping(
                Skies.errors(Duration.ofSeconds(2)),
                Duration.ofMinutes(1),
                Skies.fair(Duration.ofMillis(1)),
                Duration.ofHours(1)));

        Result patient = Result.of(weather, new Fabric8Like());

        assertThat(patient.longest()).isGreaterThan(30);
        assertThat(patient.success()).isLessThan(95);
    }

    private static List<Long> luckOf(Strategy strategy) {
        List<Long> luckOfAttempts = new ArrayList<>();
        Run.of(
                shortMorning((at, luck) -> {
                    luckOfAttempts.add(luck.nextLong());
                    return Reply.error(Duration.ofMillis(1));
                }),
                strategy,
                7);
        return luckOfAttempts;
    }

    private static Weather shortMorning(Sky sky) {
        return new Weather(
                "short",
                "a test",
                Duration.ofMinutes(5),
                Traffic.perSecond(1),
                () -> sky,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO);
    }
}
