package io.github.dancu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.files.ChildProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProgramTest {
    private static final int KILLS = 3;
    private static final int LINES = 50;

    @TempDir
    Path folder;

    @Test
    void a_log_whose_program_is_killed_again_and_again_holds_every_line_that_was_told_to_stand() throws Exception {
        Path file = folder.resolve("audit.jsonl");
        for (int kill = 0; kill < KILLS; kill++) {
            killAfterLines(file);
        }
        try (AuditLog log = AuditLog.file(file)) {
            log.record(SampleAccess.leaving("after"));
        }

        AuditVerdict verdict = AuditVerifier.of(file).verify();

        assertThat(verdict.firstBreak()).isEmpty();
        assertThat(verdict.findings().stream().filter(found -> found.kind() == AuditFinding.Kind.NOT_CLOSED_BEFORE))
                .hasSize(KILLS);
        assertThat(verdict.lines()).isGreaterThanOrEqualTo(KILLS * LINES);
    }

    private static void killAfterLines(Path file) throws IOException, InterruptedException {
        Process program = ChildProgram.start(Endless.class, file.toString());
        try (BufferedReader output = program.inputReader()) {
            int told = 0;
            while (told < LINES) {
                told += output.readLine().equals("stands") ? 1 : 0;
            }
        } finally {
            program.destroyForcibly();
        }
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    /** Records calls until it is killed. */
    static final class Endless {
        private Endless() {}

        public static void main(String... arguments) {
            AuditLog log =
                    AuditFile.builder(Path.of(arguments[0])).fullAt(16 * 1024).build();
            for (int call = 0; call < Integer.MAX_VALUE; call++) {
                log.record(SampleAccess.leaving("call-" + call));
                System.out.println("stands");
            }
        }
    }
}
