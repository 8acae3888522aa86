package io.github.dancu.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.files.BreakingFile;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.SyncFailedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkOutputTest {
    private static final String FAILED = "writing the results failed before";

    @TempDir
    Path folder;

    @Test
    void what_was_written_in_part_is_not_written_again() throws IOException {
        BreakingFile disk = new BreakingFile(path());
        try (BulkOutput output = new BulkOutput("results", disk, 0)) {
            output.writeLine("1234567");
            disk.breakOnce();
            assertThatThrownBy(output::forced).hasMessage("no space left");

            assertThatThrownBy(output::forced).isInstanceOf(IOException.class).hasMessage(FAILED);
            assertThatThrownBy(() -> output.writeLine("8")).hasMessage(FAILED);
        }
        assertThat(path()).hasContent("1234");
    }

    @Test
    void a_line_longer_than_the_buffer_that_fails_is_the_last_one() throws IOException {
        BreakingFile disk = new BreakingFile(path());
        try (BulkOutput output = new BulkOutput("results", disk, 0)) {
            disk.breakOnce();
            assertThatThrownBy(() -> output.writeLine("x".repeat(99_999))).hasMessage("no space left");

            assertThatThrownBy(() -> output.writeLine("y")).hasMessage(FAILED);
        }
        assertThat(path()).hasSize(50_000);
    }

    @Test
    void a_disk_that_could_not_take_the_file_once_is_not_believed_afterwards() throws IOException {
        FileOutputStream disk = new FileOutputStream(path().toFile());
        try (BulkOutput output = new BulkOutput("results", disk, 0)) {
            disk.close();
            assertThatThrownBy(output::forced).isInstanceOf(SyncFailedException.class);

            assertThatThrownBy(output::forced).hasMessage(FAILED);
        }
    }

    @Test
    void lines_that_nobody_forced_are_there_when_it_is_closed() throws IOException {
        try (BulkOutput output = new BulkOutput("results", new FileOutputStream(path().toFile()), 0)) {
            output.writeLine("1");
        }
        assertThat(path()).hasContent("1\n");
    }

    @Test
    void a_name_that_no_checkpoint_could_hold_is_refused() {
        assertThatThrownBy(() -> BulkOutput.open(folder.resolve("a\nb"), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private Path path() {
        return folder.resolve("results.txt");
    }
}
