package io.github.dancu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path directory;

    @Test
    void a_writing_that_breaks_off_leaves_no_file() {
        Path file = directory.resolve("report.md");

        assertThatThrownBy(() -> AtomicFile.write(file, AtomicFileTest::breakOff))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("report.md")
                .hasRootCauseMessage("disk full");

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_writing_that_breaks_off_leaves_the_existing_file_as_it_was() throws IOException {
        Path file = Files.writeString(directory.resolve("report.md"), "the old report");

        assertThatThrownBy(() -> AtomicFile.write(file, AtomicFileTest::breakOff))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(file).hasContent("the old report");
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void an_existing_file_is_replaced() throws IOException {
        Path file = Files.writeString(directory.resolve("report.md"), "the old and longer report");

        AtomicFile.write(file, out -> out.write(new byte[] {'n', 'e', 'w'}));

        assertThat(file).hasContent("new");
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_missing_directory_is_named() {
        Path file = directory.resolve("nowhere").resolve("report.md");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> out.write('x')))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere");
    }

    private static void breakOff(OutputStream out) throws IOException {
        out.write(new byte[100_000]);
        throw new IOException("disk full");
    }
}
