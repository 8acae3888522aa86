package io.github.dancu.benchmarks.micro;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.audit.AuditEvent.Phase;
import io.github.dancu.audit.AuditFile;
import io.github.dancu.audit.AuditLog;
import io.github.dancu.benchmarks.server.SampleCaller;
import io.github.dancu.benchmarks.server.TempFolder;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** What the two audit lines of a call cost, beside two writes of as many bytes to a file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class AuditCost {
    private static final int CALLERS = 8;
    private static final int LENGTH = 400;
    private static final Instant AT = Instant.parse("2026-01-01T01:00:00.123456Z");
    private static final byte[] LINE = line();

    private final TempFolder folder = new TempFolder();
    private final FileOutputStream bare;
    private final AuditLog unforced = log("unforced").build();
    private final AuditLog keyed = log("keyed").key(() -> new byte[32]).build();
    private final AuditLog eachSecond =
            log("second").forcedEvery(Duration.ofSeconds(1)).build();
    private final AuditLog eachLine = log("line").forcedEvery(Duration.ZERO).build();

    public AuditCost() {
        try {
            bare = new FileOutputStream(folder.resolve("bare").toFile(), true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Full files are not kept: an hour of lines would fill the disk. */
    @TearDown(Level.Iteration)
    public void deleteFullFiles() throws IOException {
        for (Path file : folder.contents()) {
            if (file.toString().contains(".0")) {
                Files.delete(file);
            }
        }
    }

    @TearDown
    public void deleteAll() throws IOException {
        bare.close();
        for (AuditLog log : List.of(unforced, keyed, eachSecond, eachLine)) {
            log.close();
        }
        folder.close();
    }

    @Benchmark
    public void writes() throws IOException {
        bare.write(LINE);
        bare.write(LINE);
    }

    @Benchmark
    public void forcedWrites() throws IOException {
        bare.write(LINE);
        bare.getFD().sync();
        bare.write(LINE);
        bare.getFD().sync();
    }

    @Benchmark
    @Yardstick(name = "not forced / two writes", method = "writes")
    public void notForced() {
        record(unforced);
    }

    @Benchmark
    @Yardstick(name = "not forced, with a key / two writes", method = "writes")
    public void notForcedWithKey() {
        record(keyed);
    }

    @Benchmark
    @Yardstick(name = "forced each second / two writes", method = "writes")
    public void forcedEachSecond() {
        record(eachSecond);
    }

    @Benchmark
    @Yardstick(name = "forced each line / two forced writes", method = "forcedWrites")
    public void forcedEachLine() {
        record(eachLine);
    }

    @Benchmark
    @Threads(CALLERS)
    @Yardstick(name = "forced each line, a call of eight at once / two forced writes", method = "forcedWrites")
    public void forcedEachLineByEight() {
        record(eachLine);
    }

    private static void record(AuditLog log) {
        log.record(event(Phase.LEAVING, ""));
        log.record(event(Phase.ENDED, "answered"));
    }

    private static AuditEvent event(Phase phase, String outcome) {
        return new AuditEvent(
                AT,
                phase,
                "4e3f1f0c-54a6-4c39-9f0e-0d8a4e1c7b55",
                "CSDL",
                "findCitizen",
                SampleCaller.WHY,
                "********0001",
                outcome);
    }

    private AuditFile.Builder log(String name) {
        return AuditFile.builder(folder.resolve(name + ".jsonl"));
    }

    private static byte[] line() {
        byte[] line = new byte[LENGTH];
        Arrays.fill(line, (byte) 'x');
        line[LENGTH - 1] = '\n';
        return line;
    }
}
