package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.dancu.connect.AuditEvent.Phase;
import io.github.dancu.resilience.VirtualTimeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAuditLogTest {
    private static final String COMMON = "\"correlationId\":\"7f3a\",\"system\":\"CSDL\",\"operation\":\"find\","
            + "\"agency\":\"H33.899\",\"officer\":\"canbo.mau\",\"purpose\":\"RESIDENCE_REGISTRATION\","
            + "\"case\":\"H33.899-260101-0001\",\"subject\":\"********0001\"";

    @TempDir
    Path folder;

    @AfterEach
    void forgetInterrupts() {
        Thread.interrupted();
    }

    @Test
    void each_event_is_one_line_of_json() throws IOException {
        try (AuditLog log = AuditLog.file(file())) {
            log.record(event(Phase.LEAVING, "7f3a", ""));
            log.record(event(Phase.ENDED, "7f3a", "answered"));
        }

        assertThat(Files.readAllLines(file()))
                .containsExactly(
                        "{\"at\":\"2026-11-24T01:00:00Z\",\"phase\":\"LEAVING\"," + COMMON + "}",
                        "{\"at\":\"2026-11-24T01:00:00Z\",\"phase\":\"ENDED\"," + COMMON
                                + ",\"outcome\":\"answered\"}");
        assertThat(Files.readString(file())).endsWith("\n").doesNotContainPattern("[0-9]{9,}");
    }

    @Test
    void text_cannot_break_out_of_its_line() throws IOException {
        try (AuditLog log = AuditLog.file(file())) {
            log.record(event(Phase.ENDED, "a\"b\n{\"at\":", "Mẫu"));
        }

        assertThat(Files.readAllLines(file()))
                .singleElement()
                .asString()
                .contains("\"correlationId\":\"a\\\"b\\n{\\\"at\\\":\"")
                .contains("\"outcome\":\"Mẫu\"");
    }

    @Test
    void nothing_is_written_before_the_first_event() {
        AuditLog.file(file()).close();

        assertThat(file()).doesNotExist();
    }

    @Test
    void what_is_there_is_only_added_to() throws IOException {
        Files.writeString(file(), "an older line\n");

        for (int i = 0; i < 2; i++) {
            try (AuditLog log = AuditLog.file(file())) {
                log.record(event(Phase.LEAVING, "7f3a", ""));
            }
        }

        assertThat(Files.readAllLines(file())).hasSize(3).first().isEqualTo("an older line");
    }

    @Test
    void each_line_is_there_before_the_call_leaves() throws IOException {
        try (AuditLog log = AuditLog.file(file())) {
            log.record(event(Phase.LEAVING, "7f3a", ""));

            assertThat(Files.readAllLines(file())).hasSize(1);
        }
    }

    @Test
    void only_the_owner_may_read_it() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");

        try (AuditLog log = AuditLog.file(file())) {
            log.record(event(Phase.LEAVING, "7f3a", ""));
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void a_closed_log_refuses() throws IOException {
        AuditLog log = AuditLog.file(file());
        log.record(event(Phase.LEAVING, "7f3a", ""));
        log.close();
        log.close();

        assertThatThrownBy(() -> log.record(event(Phase.ENDED, "7f3a", "answered")))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(Files.readAllLines(file())).hasSize(1);
    }

    @Test
    void a_path_that_cannot_be_written_is_an_exception_each_time() {
        AuditLog log = AuditLog.file(folder.resolve("no-such-folder").resolve("audit.jsonl"));

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> log.record(event(Phase.LEAVING, "7f3a", "")))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("the audit log cannot be written");
        }
    }

    /** An interrupt once closed the file under every other caller: from then on no call of the process could leave. */
    @Test
    void an_interrupted_thread_writes_its_line_and_leaves_the_log_usable() throws IOException {
        try (AuditLog log = AuditLog.file(file())) {
            log.record(event(Phase.LEAVING, "first", ""));
            Thread.currentThread().interrupt();
            log.record(event(Phase.ENDED, "first", "UnavailableException"));

            assertThat(Thread.interrupted()).isTrue();
            log.record(event(Phase.LEAVING, "second", ""));
        }

        assertThat(Files.readAllLines(file())).hasSize(3);
    }

    @Test
    void lines_of_many_threads_stay_whole() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (AuditLog log = AuditLog.file(file())) {
            List<? extends Future<?>> writers = IntStream.range(0, 8)
                    .mapToObj(thread -> threads.submit(() -> {
                        for (int i = 0; i < 500; i++) {
                            log.record(event(Phase.ENDED, thread + "-" + i, "x".repeat(thread * 300)));
                        }
                    }))
                    .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(Files.readAllLines(file()))
                .hasSize(4_000)
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line).startsWith("{\"at\":").endsWith("\"}"));
    }

    private Path file() {
        return folder.resolve("audit.jsonl");
    }

    private static AuditEvent event(Phase phase, String correlationId, String outcome) {
        return new AuditEvent(
                VirtualTimeline.START, phase, correlationId, "CSDL", "find", Samples.ACCESS, "********0001", outcome);
    }
}
