package io.github.dancu.benchmarks.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.benchmarks.result.Case;
import io.github.dancu.benchmarks.result.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guard of today against the figures in docs/simulation.md: what was once reached is not lost again. */
class SimulationTest {
    private static final Path DOCS = Path.of("../docs");

    @ParameterizedTest(name = "{0}")
    @MethodSource("weathers")
    void ours_serves_as_many_callers_as_written_at_no_more_load_and_meets_its_targets(String name) throws IOException {
        Weather weather = Weathers.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        Case success = written(weather, Figure.SUCCESS);
        Case load = written(weather, Figure.LOAD);

        Result today = Result.of(weather, Strategies.ours());

        assertThat(today.success()).isGreaterThan(success.value() - 0.5);
        assertThat(today.load()).isLessThan(load.value() * 1.05);
        Result bestOther = new Result(
                name, success.baseline(), success.baselineValue(), 0, 0, load.baselineValue() * 1.005, 0, 0, 0);
        assertThat(new Comparison(weather, List.of(bestOther, today)).missedTargets())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("weathers")
    void the_page_names_every_weather(String name) throws IOException {
        assertThat(Files.readString(DOCS.resolve("simulation.md"))).contains("\n### " + name + "\n");
    }

    static Stream<String> weathers() {
        return Weathers.all().stream().map(Weather::name);
    }

    private static Case written(Weather weather, Figure figure) throws IOException {
        return ResultFile.read(DOCS.resolve("results"), Simulation.NAME).stream()
                .filter(row -> row.name().startsWith(figure.rowOf(weather, "ours") + " against "))
                .findFirst()
                .orElseThrow();
    }
}
