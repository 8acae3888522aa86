package io.github.dancu.benchmarks.bulk;

import io.github.dancu.audit.AuditLog;
import io.github.dancu.benchmarks.result.Case;
import io.github.dancu.benchmarks.result.ResultFile;
import io.github.dancu.benchmarks.server.SampleCaller;
import io.github.dancu.benchmarks.server.TempFolder;
import io.github.dancu.bulk.BulkRun;
import io.github.dancu.csdl.Authentication;
import io.github.dancu.csdl.CsdlClient;
import io.github.dancu.testkit.CsdlSimulator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A list of people checked with the simulated population database: its program killed three times on a line that comes and goes; and on
 * a calm one, beside a loop of bare OkHttp with as many threads.
 */
public final class CsdlBulk {
    /** The name of the result file. */
    public static final String NAME = "csdl-bulk";

    private static final int ROWS = 200_000;
    private static final int PAIRS = 10;
    // As many as it takes until the compiler of the JVM, which thirty-two threads leave little time, has seen client
    // and server through.
    private static final int WARM_UP = 40;
    private static final int ROWS_A_TURN = 4_000;
    // A tenth of what a database takes on a good day: the line between is all that it stands for.
    private static final Duration LINE = Duration.ofMillis(20);
    private static final Duration UP = Duration.ofSeconds(20);
    private static final Duration DOWN = Duration.ofSeconds(10);

    private CsdlBulk() {}

    /** Measures 200,000 rows, and ten pairs of 4,000 on a calm line and on none at all, and writes the result file. */
    public static void measure(Path results) throws IOException, InterruptedException {
        List<Case> cases = new ArrayList<>(killed(ROWS, UP, DOWN));
        cases.addAll(throughput());
        ResultFile.write(results, NAME, cases, 2);
    }

    /** What became of so many rows on a line that comes and goes. */
    static List<Case> killed(int rows, Duration up, Duration down) throws IOException, InterruptedException {
        try (FlappingDatabase holding = new FlappingDatabase(up, Duration.ZERO);
                FlappingDatabase flapping = new FlappingDatabase(up, down)) {
            return new KilledRuns(CsdlProgram.class, rows, Population::line).cases(holding, flapping);
        }
    }

    /** Without a line first: that is where the compiler is done with soonest. */
    private static List<Case> throughput() {
        try (TempFolder folder = new TempFolder();
                AuditLog log = AuditLog.file(folder.resolve("audit.jsonl"));
                CsdlSimulator database = CsdlSimulator.of(Population.PEOPLE).start();
                CsdlClient csdl = CsdlProgram.client(database.endpoint(), log);
                BareLoop loop = new BareLoop(database.endpoint(), BareLoop.THREADS)) {
            Case atOnce = median("rows checked, answered at once", WARM_UP, csdl, loop);
            database.line().slowDown(LINE);
            return List.of(median("rows checked on a calm line of 20 ms", 1, csdl, loop), atOnce);
        }
    }

    /** The pair whose ratio is the median of ten. */
    private static Case median(String name, int warmUp, CsdlClient csdl, BareLoop loop) {
        List<Pair> pairs = IntStream.range(0, warmUp + PAIRS)
                .mapToObj(turn -> pair(turn, csdl, loop))
                .skip(warmUp)
                .sorted(Comparator.comparingDouble(Pair::ratio))
                .toList();
        Pair median = pairs.get(PAIRS / 2 - 1);
        return new Case(
                name + " / by a loop of bare OkHttp",
                median.whole,
                "rows/s",
                "bare OkHttp, as many threads",
                median.bare);
    }

    /** Now one begins, now the other. */
    private static Pair pair(int turn, CsdlClient csdl, BareLoop loop) {
        if (turn % 2 == 0) {
            return new Pair(whole(csdl), loop.rowsPerSecond(ROWS_A_TURN));
        }
        double bare = loop.rowsPerSecond(ROWS_A_TURN);
        return new Pair(whole(csdl), bare);
    }

    private static double whole(CsdlClient csdl) {
        long start = System.nanoTime();
        try (BulkRun<Integer, Authentication> run = csdl.authenticateAll(
                        SampleCaller.WHY, IntStream.rangeClosed(1, ROWS_A_TURN).boxed(), Population::query)
                .concurrency(BareLoop.THREADS)
                .start()) {
            if (run.results().filter(result -> result.value().isPresent()).count() != ROWS_A_TURN) {
                throw new IllegalStateException("a row has no answer");
            }
        }
        return ROWS_A_TURN * 1e9 / (System.nanoTime() - start);
    }

    private record Pair(double whole, double bare) {
        double ratio() {
            return whole / bare;
        }
    }
}
