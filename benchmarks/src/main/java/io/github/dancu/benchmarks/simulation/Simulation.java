package io.github.dancu.benchmarks.simulation;

import io.github.dancu.benchmarks.result.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every strategy in every weather. */
public final class Simulation {
    /** The name of its result file. */
    static final String NAME = "simulation";

    private final List<Comparison> comparisons;
    private final Sensitivity sensitivity;

    private Simulation(List<Comparison> comparisons, Sensitivity sensitivity) {
        this.comparisons = comparisons;
        this.sensitivity = sensitivity;
    }

    /** Runs it all; takes a few minutes. */
    public static Simulation run() {
        List<Comparison> comparisons = new ArrayList<>();
        for (Weather weather : Weathers.all()) {
            comparisons.add(new Comparison(
                    weather,
                    Strategies.all().stream()
                            .map(strategy -> Result.of(weather, strategy))
                            .toList()));
        }
        List<Result> ours = comparisons.stream().map(Comparison::ours).toList();
        return new Simulation(comparisons, Sensitivity.run(ours));
    }

    /**
     * Writes {@code simulation.md} and {@code results/simulation.json}.
     *
     * @throws IllegalStateException after that, if a target is missed
     */
    public void writeTo(Path docs) throws IOException {
        Files.writeString(docs.resolve(NAME + ".md"), new SimulationPage(comparisons, sensitivity).text());
        ResultFile.write(
                docs.resolve("results"),
                NAME,
                comparisons.stream().flatMap(Comparison::cases).toList(),
                6);
        List<String> missed =
                comparisons.stream().flatMap(Comparison::missedTargets).toList();
        if (!missed.isEmpty()) {
            throw new IllegalStateException("targets missed: " + missed);
        }
    }
}
