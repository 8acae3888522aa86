package io.github.dancu.benchmarks.audit;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.audit.AuditEvent.Phase;
import io.github.dancu.audit.AuditFile;
import io.github.dancu.audit.AuditFinding;
import io.github.dancu.audit.AuditHead;
import io.github.dancu.audit.AuditLog;
import io.github.dancu.audit.AuditVerifier;
import io.github.dancu.benchmarks.audit.LogFile.Tampered;
import io.github.dancu.benchmarks.result.Case;
import io.github.dancu.benchmarks.result.ResultFile;
import io.github.dancu.benchmarks.server.SampleCaller;
import io.github.dancu.benchmarks.server.TempFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/** A log is written, tampered with in one place and verified, many times; its head was noted while it was whole. */
public final class AuditTampering {
    /** The name of the result file. */
    public static final String NAME = "audit-tampering";

    private static final int CALLS = 100_000;
    private static final int TIMES = 25;
    private static final long ONE_FILE = 1L << 30;
    private static final Instant START = Instant.parse("2026-01-01T01:00:00Z");

    private AuditTampering() {}

    /** Measures a log of 100,000 calls and writes the result file. */
    public static void measure(Path results) throws IOException {
        ResultFile.write(results, NAME, found(CALLS, TIMES, new Random(1)), 2);
    }

    /** How often each kind of tampering was found and the right line named, in a log of so many calls. */
    static List<Case> found(int calls, int times, Random random) throws IOException {
        try (TempFolder folder = new TempFolder()) {
            Path file = folder.resolve("audit.jsonl");
            write(file, calls);
            AuditHead head =
                    Objects.requireNonNull(AuditVerifier.of(file).verify().head());
            LogFile log = LogFile.read(file);
            List<Case> cases = new ArrayList<>();
            for (Tampering tampering : Tampering.values()) {
                int named = 0;
                for (int i = 0; i < times; i++) {
                    named += isNamed(file, tampering.with(log, random), head) ? 1 : 0;
                }
                cases.add(new Case(tampering.text() + ": found and named / tried", named, "logs", "tried", times));
            }
            return cases;
        }
    }

    private static boolean isNamed(Path file, Tampered tampered, AuditHead head) throws IOException {
        Files.write(file, tampered.bytes());
        Optional<AuditFinding> found =
                AuditVerifier.of(file).holding(head).verify().firstBreak();
        return found.isPresent() && found.get().line() == tampered.line() + 1;
    }

    private static void write(Path file, int calls) {
        try (AuditLog log = AuditFile.builder(file).fullAt(ONE_FILE).build()) {
            for (int i = 0; i < calls; i++) {
                log.record(event(i, Phase.LEAVING, ""));
                log.record(event(i, Phase.ENDED, "answered"));
            }
        }
    }

    private static AuditEvent event(int call, Phase phase, String outcome) {
        return new AuditEvent(
                START.plusMillis(call),
                phase,
                "call-" + call,
                "CSDL",
                "findCitizen",
                SampleCaller.WHY,
                "********0001",
                outcome);
    }
}
