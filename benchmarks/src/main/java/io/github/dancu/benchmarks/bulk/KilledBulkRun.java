package io.github.dancu.benchmarks.bulk;

import io.github.dancu.benchmarks.result.Case;
import io.github.dancu.benchmarks.result.ResultFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A bulk run twice: undisturbed, on a line that holds; and on one that is out of order every third second, its program killed
 * (<code>kill -9</code>) three times.
 */
public final class KilledBulkRun {
    /** The name of the result file. */
    public static final String NAME = "bulk-run";

    private static final int ROWS = 200_000;
    private static final Duration UP = Duration.ofSeconds(2);
    private static final Duration DOWN = Duration.ofSeconds(1);

    private KilledBulkRun() {}

    /** Measures 200,000 rows and writes the result file. */
    public static void measure(Path results) throws IOException, InterruptedException {
        ResultFile.write(results, NAME, of(ROWS), 2);
    }

    /** What became of so many rows. */
    static List<Case> of(int rows) throws IOException, InterruptedException {
        try (FlappingServer holding = new FlappingServer(UP, Duration.ZERO);
                FlappingServer flapping = new FlappingServer(UP, DOWN)) {
            return new KilledRuns(Program.class, rows, Rows::line).cases(holding, flapping);
        }
    }
}
