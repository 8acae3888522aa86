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
    void ours_serves_as_many_callers_as_written_at_no_more_load_and_as_soon(String name) throws IOException {
        Weather weather = weather(name);

        Result today = Result.of(weather, Strategies.ours());

        assertThat(today.success())
                .isGreaterThan(written(weather, Figure.SUCCESS).value() - 0.5);
        assertThat(today.load()).isLessThan(written(weather, Figure.LOAD).value() * 1.05);
        assertThat(today.p99()).isLessThan(written(weather, Figure.P99).value() * 1.1);
        if (weather.passes()) {
            assertThat(today.recovery())
                    .isLessThan(written(weather, Figure.RECOVERY).value() * 1.1 + 1);
        }
        assertThat(new Comparison(weather, List.of(bestOther(weather), today)).missedTargets())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("weathers")
    void the_page_says_what_the_result_file_says(String name) throws IOException {
        Weather weather = weather(name);
        Result ours = result(
                weather,
                "ours",
                written(weather, Figure.SUCCESS).value(),
                written(weather, Figure.LOAD).value());

        assertThat(Files.readString(DOCS.resolve("simulation.md")))
                .contains("\n### " + name + "\n")
                .contains(SimulationPage.summaryOf(new Comparison(weather, List.of(bestOther(weather), ours))));
    }

    static Stream<String> weathers() {
        return Weathers.all().stream().map(Weather::name);
    }

    private static Weather weather(String name) {
        return Weathers.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Result bestOther(Weather weather) throws IOException {
        Case success = written(weather, Figure.SUCCESS);
        return result(
                weather,
                success.baseline(),
                success.baselineValue(),
                written(weather, Figure.LOAD).baselineValue());
    }

    private static Result result(Weather weather, String strategy, double success, double load) {
        return new Result(weather.name(), strategy, success, 0, 0, 0, load, 0, 0, 0);
    }

    private static Case written(Weather weather, Figure figure) throws IOException {
        return ResultFile.read(DOCS.resolve("results"), Simulation.NAME).stream()
                .filter(row -> row.name().startsWith(figure.rowOf(weather, "ours") + " against "))
                .findFirst()
                .orElseThrow();
    }
}
