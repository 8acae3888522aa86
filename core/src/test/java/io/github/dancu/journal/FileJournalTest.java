package io.github.dancu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.dancu.files.BreakingFile;
import io.github.dancu.files.ChildProgram;
import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileJournalTest {
    @TempDir
    Path folder;

    @Test
    void what_was_kept_is_there_when_the_journal_is_opened_again() {
        try (FileJournal journal = FileJournal.open(file())) {
            journal.keep("a", "1");
            journal.keep("a", "2");
            journal.keep("b", "");
            journal.keep("c", "3");
            journal.forget("c");
            journal.forget("never kept");
        }

        try (FileJournal journal = FileJournal.open(file())) {
            assertThat(journal.find("a")).contains("2");
            assertThat(journal.find("b")).contains("");
            assertThat(journal.find("c")).isEmpty();
        }
    }

    /** Wherever a kill cuts the file, every line that was told to stand does, and half a line counts for nothing. */
    @Test
    void a_kill_in_the_middle_of_a_line_loses_that_line_alone() throws IOException {
        int[] ends = new int[5];
        try (FileJournal journal = FileJournal.open(file())) {
            ends[0] = size();
            for (int i = 1; i < ends.length; i++) {
                journal.keep("key", "value " + i);
                ends[i] = size();
            }
        }
        byte[] whole = Files.readAllBytes(file());

        for (int cut = ends[0]; cut <= whole.length; cut++) {
            Path killed = folder.resolve("killed-" + cut);
            Files.write(killed, Arrays.copyOf(whole, cut));
            int standing = cut;
            long lines = Arrays.stream(ends).filter(end -> end <= standing).count() - 1;
            try (FileJournal journal = FileJournal.open(killed)) {
                assertThat(journal.find("key").orElse("value 0"))
                        .as("cut after %s bytes", cut)
                        .isEqualTo("value " + lines);
                journal.keep("key", "again");
            }
            try (FileJournal journal = FileJournal.open(killed)) {
                assertThat(journal.find("key")).contains("again");
            }
        }
    }

    @Test
    void a_program_that_is_killed_leaves_everything_that_it_told_to_stand() throws Exception {
        Process program = ChildProgram.start(Endless.class, file().toString());
        String last = "";
        try (BufferedReader output = program.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < 50; i++) {
                last = output.readLine();
            }
            program.destroyForcibly();
            assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }

        try (FileJournal journal = FileJournal.open(file())) {
            int kept = Integer.parseInt(journal.find("count").orElseThrow());
            assertThat(kept).isGreaterThanOrEqualTo(Integer.parseInt(last));
        }
    }

    @Test
    void a_last_line_of_the_right_length_and_another_content_counts_for_nothing() throws IOException {
        int before;
        try (FileJournal journal = FileJournal.open(file())) {
            journal.keep("a", "1");
            before = size();
            journal.keep("a", "2");
        }
        byte[] content = Files.readAllBytes(file());
        // What a file system that knew of the new length, and not yet of the content, leaves.
        Arrays.fill(content, before, content.length - 1, (byte) 0);
        Files.write(file(), content);

        try (FileJournal journal = FileJournal.open(file())) {
            assertThat(journal.find("a")).contains("1");
        }
    }

    @Test
    void a_broken_line_in_the_middle_is_told_and_nothing_is_touched() throws IOException {
        try (FileJournal journal = FileJournal.open(file())) {
            journal.keep("a", "1");
            journal.keep("b", "2");
        }
        byte[] content = Files.readString(file()).replace("a\t1", "a\t9").getBytes(StandardCharsets.UTF_8);
        Files.write(file(), content);

        assertThatThrownBy(() -> FileJournal.open(file()))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("a line in the middle of the journal is broken");
        assertThat(Files.readAllBytes(file())).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a user's own text\n", "dancu-journal 2\n", "dancu-journal 1", "\n"})
    void another_kind_of_file_is_refused_and_not_touched(String content) throws IOException {
        Files.writeString(file(), content);

        assertThatThrownBy(() -> FileJournal.open(file()))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the file is no journal");
        assertThat(Files.readString(file())).isEqualTo(content);
    }

    @Test
    void an_empty_file_is_an_empty_journal() throws IOException {
        Files.createFile(file());

        try (FileJournal journal = FileJournal.open(file())) {
            assertThat(journal.find("a")).isEmpty();
        }
    }

    @Test
    void a_journal_that_cannot_be_opened_says_why_without_its_path() {
        Path nowhere = file().resolveSibling("Nguyễn Văn Mẫu").resolve("journal");

        assertThatThrownBy(() -> FileJournal.open(nowhere))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the journal cannot be opened: NoSuchFileException");
    }

    @Test
    void a_second_writer_is_refused_until_the_first_has_closed() {
        try (FileJournal first = FileJournal.open(file())) {
            first.keep("a", "1");

            assertThatThrownBy(() -> FileJournal.open(file()))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("the journal cannot be opened: this program writes to it already");
            first.keep("a", "2");
        }
        try (FileJournal next = FileJournal.open(file())) {
            assertThat(next.find("a")).contains("2");
        }
    }

    @Test
    void a_link_to_the_file_is_the_same_journal_and_stays_a_link() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file());
        try (FileJournal journal = FileJournal.open(link)) {
            journal.keep("a", "1");

            assertThatThrownBy(() -> FileJournal.open(file())).hasRootCauseMessage("this program writes to it already");
        }

        assertThat(link).isSymbolicLink();
        try (FileJournal journal = FileJournal.open(file())) {
            assertThat(journal.find("a")).contains("1");
            assertThatThrownBy(() -> FileJournal.open(link)).hasRootCauseMessage("this program writes to it already");
        }
    }

    @Test
    void opening_leaves_out_what_was_replaced_or_forgotten() throws IOException {
        try (FileJournal journal = FileJournal.open(file())) {
            for (int i = 0; i < 200; i++) {
                journal.keep("a", Integer.toString(i));
            }
            journal.keep("b", "1");
            journal.forget("b");
        }
        int grown = size();

        FileJournal.open(file()).close();

        assertThat(Files.readAllLines(file())).hasSize(2);
        assertThat(size()).isLessThan(grown / 50);
        try (FileJournal journal = FileJournal.open(file())) {
            assertThat(journal.find("a")).contains("199");
            assertThat(journal.find("b")).isEmpty();
        }
    }

    @Test
    void a_journal_that_stays_open_does_not_grow_without_end() throws IOException {
        try (FileJournal journal = opened()) {
            journal.keep("b", "1");
            count(journal, 110);

            assertThat(Files.readAllLines(file())).hasSizeBetween(2, 20);
            assertThatThrownBy(() -> FileJournal.open(file())).hasRootCauseMessage("this program writes to it already");
        }
        try (FileJournal journal = FileJournal.open(file())) {
            assertThat(journal.find("a")).contains("110");
            assertThat(journal.find("b")).contains("1");
        }
    }

    @Test
    void what_is_needed_is_not_written_anew_again_and_again() throws IOException {
        try (FileJournal journal = opened()) {
            for (int i = 0; i < 40; i++) {
                journal.keep("key " + i, "1");
            }
            count(journal, 70);

            assertThat(Files.readAllLines(file())).hasSize(1 + 40 + 70);
        }
    }

    @Test
    void a_disk_on_which_it_cannot_be_written_anew_leaves_it_as_it_is() throws IOException {
        try (FileJournal journal = opened()) {
            Files.createDirectory(folder.resolve("journal.next"));
            count(journal, 110);

            assertThat(Files.readAllLines(file())).hasSize(1 + 110);
        }
        Files.delete(folder.resolve("journal.next"));
        try (FileJournal journal = FileJournal.open(file())) {
            assertThat(journal.find("a")).contains("110");
        }
    }

    @Test
    void whoever_cannot_open_the_new_file_writes_nothing_more_and_has_lost_nothing() {
        int[] opened = new int[1];
        try (FileJournal journal = FileJournal.open(
                file(),
                path -> {
                    if (++opened[0] > 1) {
                        throw new IOException("too many open files");
                    }
                    return new FileOutputStream(path.toFile(), true);
                },
                100)) {
            count(journal, 101);

            assertThatThrownBy(() -> journal.keep("a", "more")).hasRootCauseMessage("writing failed before");
        }
        try (FileJournal journal = FileJournal.open(file())) {
            assertThat(journal.find("a")).contains("101");
        }
    }

    @Test
    void what_is_there_already_is_not_written_again() throws IOException {
        try (FileJournal journal = FileJournal.open(file())) {
            journal.keep("a", "1");
            int once = size();
            journal.keep("a", "1");
            journal.forget("never kept");

            assertThat(size()).isEqualTo(once);
        }
    }

    @Test
    void the_file_is_readable_by_its_owner_only() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Files.createFile(file(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));

        try (FileJournal journal = FileJournal.open(file())) {
            journal.keep("a", "1");

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void after_a_failure_nothing_is_written_behind_half_a_line_and_opening_anew_mends_it() throws IOException {
        BreakingFile[] disk = new BreakingFile[1];
        try (FileJournal journal = FileJournal.open(file(), path -> disk[0] = new BreakingFile(path), 1_000)) {
            journal.keep("a", "1");
            disk[0].breakOnce();

            assertThatThrownBy(() -> journal.keep("a", "2"))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("the journal cannot be written");
            assertThatThrownBy(() -> journal.keep("b", "3")).hasRootCauseMessage("writing failed before");
            assertThat(journal.find("a")).contains("1");
        }

        try (FileJournal journal = FileJournal.open(file())) {
            assertThat(journal.find("a")).contains("1");
            journal.keep("b", "3");
        }
        try (FileJournal journal = FileJournal.open(file())) {
            assertThat(journal.find("b")).contains("3");
        }
    }

    @Test
    void a_closed_journal_says_so_and_closes_twice() {
        FileJournal journal = FileJournal.open(file());
        journal.close();
        journal.close();

        assertThatThrownBy(() -> journal.keep("a", "1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the journal is closed");
        assertThatThrownBy(() -> journal.find("a")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> journal.forget("a")).isInstanceOf(IllegalStateException.class);
    }

    /** To be written anew when it has more than 100 lines. */
    private FileJournal opened() {
        return FileJournal.open(file(), path -> new FileOutputStream(path.toFile(), true), 100);
    }

    private static void count(FileJournal journal, int to) {
        for (int i = 1; i <= to; i++) {
            journal.keep("a", Integer.toString(i));
        }
    }

    private int size() throws IOException {
        return (int) Files.size(file());
    }

    private Path file() {
        return folder.resolve("journal");
    }

    /** Counts until it is killed, and says each count once it stands. */
    static final class Endless {
        private Endless() {}

        public static void main(String... arguments) {
            try (FileJournal journal = FileJournal.open(Path.of(arguments[0]))) {
                for (int i = 1; i > 0; i++) {
                    journal.keep("count", Integer.toString(i));
                    System.out.println(i);
                }
            }
        }
    }
}
