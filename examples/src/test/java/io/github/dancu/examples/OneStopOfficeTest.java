package io.github.dancu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.audit.AuditVerdict;
import io.github.dancu.audit.AuditVerifier;
import io.github.dancu.testkit.VirtualTimeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job over real sockets, small, and with time that passes only when somebody waits. */
class OneStopOfficeTest {
    private static final Plan PLAN = new Plan(120, 120, 30, 50, Duration.ofSeconds(60), 7);

    @Test
    void the_office_goes_on_when_the_line_goes_down_and_nothing_is_wrong_or_twice(@TempDir Path directory)
            throws IOException {
        Path auditFile = directory.resolve("audit.jsonl");
        ByteArrayOutputStream progress = new ByteArrayOutputStream();
        Tally tally;
        try (OneStopOffice office = OneStopOffice.open(
                PLAN, auditFile, VirtualTimeline.startingAt(Instant.parse("2026-06-01T00:00:00Z")))) {
            tally = office.work(Progress.on(new PrintStream(progress, true, StandardCharsets.UTF_8)));
        }

        assertThat(tally.answers()).isEqualTo(2 * 120 + 120 + 30);
        assertThat(tally.wrongAnswers()).isZero();
        assertThat(tally.isClean()).isTrue();
        assertThat(tally.openings()).isPositive();
        assertThat(tally.failures()).isPositive();
        assertThat(progress.toString(StandardCharsets.UTF_8))
                .contains("Citizens: the line is down", "Citizens: the line is back")
                .endsWith("Dossiers: 30 of 30\n");
        AuditVerdict verdict = AuditVerifier.of(auditFile).verify();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.lines())
                .as("two for each call, the look-ups before submissions too, and its first and last")
                .isEqualTo(2 + 2L * (tally.answers() + tally.failures() + PLAN.dossiers()));
    }

    @Test
    void the_table_shows_what_happened(@TempDir Path directory) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try (OneStopOffice office = OneStopOffice.open(
                PLAN,
                directory.resolve("audit.jsonl"),
                VirtualTimeline.startingAt(Instant.parse("2026-06-01T00:00:00Z")))) {
            office.work((work, total) -> new SilentStep())
                    .printTo(new PrintStream(table, true, StandardCharsets.UTF_8));
        }

        assertThat(table.toString(StandardCharsets.UTF_8))
                .containsPattern("CSDL authenticate +1[0-9]{2} +[1-9][0-9]* +[1-9][0-9]* +[1-9][0-9]* +[0-9.]+ s +0\n")
                .containsPattern("BHXH checkCard +120 +0 +0 +0 +[0-9.]+ s +0\n")
                .containsPattern("DVC submit +30 +3 +0 +0 +[0-9.]+ s +0\n")
                .contains("Wrong answers: 0\n", "Duplicates in the portal: 0\n");
    }

    private static final class SilentStep implements Progress.Step {
        @Override
        public void advance() {}

        @Override
        public void say(String text) {}

        @Override
        public void close() {}
    }
}
