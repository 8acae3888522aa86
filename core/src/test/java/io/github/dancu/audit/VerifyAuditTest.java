package io.github.dancu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyAuditTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private String log = "";
    private String key = "";
    private AuditHead head = new AuditHead(1, "0".repeat(64));

    @BeforeEach
    void oneCallWithAKey() throws IOException {
        Path file = folder.resolve("audit.jsonl");
        Path secret = Files.writeString(folder.resolve("key"), "sixteen bytes or more");
        log = file.toString();
        key = secret.toString();
        try (AuditFile written =
                AuditFile.builder(file).key(() -> bytesOf(secret)).build()) {
            written.record(SampleAccess.leaving("7f3a"));
            head = written.head().orElseThrow();
        }
    }

    @Test
    void an_intact_log_ends_with_0() {
        assertThat(run("--key", key, "--holding", head.toString(), log)).isZero();
        assertThat(printed()).startsWith("intact: 3 lines");
    }

    @Test
    void a_broken_log_ends_with_1_and_names_the_line() throws IOException {
        Files.writeString(Path.of(log), Files.readString(Path.of(log)).replace("7f3a", "7f3b"));

        assertThat(run("--key", key, log)).isEqualTo(1);
        assertThat(printed()).startsWith("BROKEN after 1 line").contains("audit.jsonl: line 2 is not what was written");
    }

    @Test
    void what_cannot_be_verified_ends_with_2_and_says_why() {
        assertThat(run(log)).isEqualTo(2);
        assertThat(printed()).contains("it was written with a key");
        assertThat(run("--key", folder.resolve("none").toString(), log)).isEqualTo(2);
        assertThat(run(folder.resolve("none").toString())).isEqualTo(2);
    }

    @Test
    void a_wrong_command_is_told_how_it_is_used() {
        for (List<String> wrong : List.of(
                List.<String>of(),
                List.of("--holding", log),
                List.of("--holding", "1:2", log),
                List.of("--all", log))) {
            printed.reset();

            assertThat(run(wrong.toArray(String[]::new))).isEqualTo(2);
            assertThat(printed()).startsWith("usage: VerifyAudit");
        }
    }

    private int run(String... arguments) {
        return VerifyAudit.run(List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
