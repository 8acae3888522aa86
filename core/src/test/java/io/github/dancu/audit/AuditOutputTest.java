package io.github.dancu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.files.BreakingFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditOutputTest {
    @TempDir
    Path folder;

    @Test
    void nothing_is_written_behind_half_a_line() throws IOException {
        Path path = folder.resolve("audit.jsonl");
        BreakingFile disk = new BreakingFile(path);
        try (AuditOutput output = new AuditOutput(disk, 0)) {
            output.write(bytes("one\n"));
            disk.breakOnce();
            assertThatThrownBy(() -> output.write(bytes("second\n"))).hasMessage("no space left");

            assertThatThrownBy(() -> output.write(bytes("three\n")))
                    .isInstanceOf(IOException.class)
                    .hasMessage("writing failed before");
        }
        assertThat(path).hasContent("one\nsec");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
