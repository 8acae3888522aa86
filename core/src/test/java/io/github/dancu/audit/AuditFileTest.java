package io.github.dancu.audit;

import static io.github.dancu.audit.SampleAccess.ended;
import static io.github.dancu.audit.SampleAccess.leaving;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.dancu.files.BreakingFile;
import io.github.dancu.resilience.VirtualTimeline;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditFileTest {
    private static final String AT = "{\"at\":\"2026-11-24T01:00:00Z\",";
    private static final String COMMON = "\"correlationId\":\"7f3a\",\"system\":\"CSDL\",\"operation\":\"find\","
            + "\"agency\":\"H33.899\",\"officer\":\"canbo.mau\",\"purpose\":\"RESIDENCE_REGISTRATION\","
            + "\"case\":\"H33.899-260101-0001\",\"subject\":\"********0001\"";
    private static final String NO_HASH = "0".repeat(64);

    @TempDir
    Path folder;

    @AfterEach
    void forgetInterrupts() {
        Thread.interrupted();
    }

    @Test
    void each_event_is_one_line_of_json_between_those_that_open_and_close_the_log() throws IOException {
        try (AuditLog log = newLog()) {
            log.record(leaving("7f3a"));
            log.record(ended("7f3a", "answered"));
        }

        assertThat(texts(file()))
                .containsExactly(
                        AT + "\"log\":\"opened\",\"hashedWith\":\"SHA-256\",\"previous\":\"" + NO_HASH
                                + "\",\"line\":1",
                        AT + "\"phase\":\"LEAVING\"," + COMMON + ",\"line\":2",
                        AT + "\"phase\":\"ENDED\"," + COMMON + ",\"outcome\":\"answered\",\"line\":3",
                        AT + "\"log\":\"closed\",\"line\":4");
        assertThat(Files.readString(file())).endsWith("\"}\n");
    }

    @Test
    void what_is_kept_of_an_answer_stands_behind_its_outcome() throws IOException {
        AuditEvent ended = ended("7f3a", "answered");
        AnswerTrace trace = AnswerTrace.of(List.of("SoDinhDanh", "HoVaTen"), "91c0");
        try (AuditLog log = newLog()) {
            log.record(new AuditEvent(
                    ended.at(),
                    ended.phase(),
                    ended.correlationId(),
                    ended.system(),
                    ended.operation(),
                    ended.access(),
                    ended.subject(),
                    ended.outcome(),
                    trace));
        }

        assertThat(texts(file()))
                .contains(AT + "\"phase\":\"ENDED\"," + COMMON
                        + ",\"outcome\":\"answered\",\"fields\":\"HoVaTen SoDinhDanh\",\"digest\":\"91c0\",\"line\":2");
    }

    /** The form as docs/audit.md tells it, so that anybody can verify a log without us. */
    @Test
    void each_line_ends_with_the_hash_of_the_hash_before_it_and_of_itself() throws Exception {
        try (AuditLog log = newLog()) {
            log.record(leaving("7f3a"));
            log.record(ended("7f3a", "Mẫu"));
        }

        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        byte[] previous = new byte[32];
        for (String line : Files.readAllLines(file())) {
            String text = textOf(line);
            sha256.update(previous);
            previous = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
            assertThat(line).isEqualTo(text + ",\"hash\":\"" + HexFormat.of().formatHex(previous) + "\"}");
        }
    }

    @Test
    void text_cannot_break_out_of_its_line() throws IOException {
        try (AuditLog log = newLog()) {
            log.record(ended("a\"b\n{\"at\":\t\r\\\u0001", "Mẫu"));
        }

        assertThat(Files.readAllLines(file()))
                .hasSize(3)
                .element(1)
                .asString()
                .contains("\"correlationId\":\"a\\\"b\\n{\\\"at\\\":\\t\\r\\\\\\u0001\",")
                .contains("\"outcome\":\"Mẫu\"");
    }

    @Test
    void nothing_is_written_before_the_first_event() {
        newLog().close();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void each_line_is_there_before_the_call_leaves() throws IOException {
        try (AuditLog log = newLog()) {
            log.record(leaving("7f3a"));

            assertThat(texts(file())).hasSize(2).last().asString().contains("LEAVING");
        }
    }

    @Test
    void only_the_owner_may_read_it() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");

        record(1);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void what_is_there_is_only_added_to() throws IOException {
        record(1);
        List<String> before = Files.readAllLines(file());

        record(1);

        assertThat(Files.readAllLines(file())).hasSize(6).startsWith(before.toArray(String[]::new));
        assertThat(AuditVerifier.of(file()).verify()).isEqualTo(new AuditVerdict(6, lastHead(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"an older line\n", "an older line", "{\"at\":\"2026-11-24T01:00:00Z\"}\n", "{\"log\""})
    void a_file_of_another_kind_is_left_alone(String text) throws IOException {
        Files.writeString(file(), text);
        AuditLog log = newLog();

        assertThatThrownBy(() -> log.record(leaving("7f3a")))
                .isInstanceOf(NotRecordedException.class)
                .hasMessage(
                        "the audit log cannot be written: the file is no audit log of this kind; move it away or name another");
        assertThat(file()).hasContent(text);
    }

    @Test
    void a_closed_log_refuses() throws IOException {
        AuditLog log = newLog();
        log.record(leaving("7f3a"));
        log.close();
        log.close();

        assertThatThrownBy(() -> log.record(ended("7f3a", "answered")))
                .isInstanceOf(NotRecordedException.class)
                .hasMessage("the audit log cannot be written: it is closed");
        assertThat(Files.readAllLines(file())).hasSize(3);
    }

    @Test
    void a_path_that_cannot_be_written_is_an_exception_until_it_can() throws IOException {
        Path later = folder.resolve("later");
        AuditLog log = AuditLog.file(later.resolve("audit.jsonl"));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> log.record(leaving("7f3a")))
                    .isInstanceOf(NotRecordedException.class)
                    .hasMessage("the audit log cannot be written: NoSuchFileException");
        }

        Files.createDirectory(later);
        log.record(leaving("7f3a"));

        assertThat(Files.readAllLines(later.resolve("audit.jsonl"))).hasSize(2);
    }

    @Test
    void two_logs_cannot_write_to_one_file() throws IOException {
        AuditLog second = newLog();
        try (AuditLog first = newLog()) {
            first.record(leaving("7f3a"));

            assertThatThrownBy(() -> second.record(leaving("7f3b")))
                    .isInstanceOf(NotRecordedException.class)
                    .hasMessage("the audit log cannot be written: this program writes to it already");
        }

        second.record(leaving("7f3c"));
        second.close();

        assertThat(AuditVerifier.of(file()).verify()).isEqualTo(new AuditVerdict(6, lastHead(), List.of()));
    }

    /** An interrupt once closed the file under every other caller: from then on no call of the process could leave. */
    @Test
    void an_interrupted_thread_writes_its_line_and_leaves_the_log_usable() throws IOException {
        try (AuditLog log = AuditFile.builder(file()).forcedEvery(Duration.ZERO).build()) {
            Thread.currentThread().interrupt();
            log.record(leaving("first"));
            log.record(ended("first", "UnavailableException"));

            assertThat(Thread.interrupted()).isTrue();
            log.record(leaving("second"));
        }

        assertThat(AuditVerifier.of(file()).verify()).isEqualTo(new AuditVerdict(5, lastHead(), List.of()));
    }

    @ParameterizedTest(name = "forced every {0}")
    @ValueSource(strings = {"never", "PT0S", "PT1M"})
    void lines_of_many_threads_stay_whole_and_in_one_chain(String forced) throws Exception {
        AuditFile.Builder builder = AuditFile.builder(file()).fullAt(100_000);
        if (!forced.equals("never")) {
            builder.forcedEvery(Duration.parse(forced));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (AuditLog log = builder.build()) {
            List<? extends Future<?>> writers = IntStream.range(0, 8)
                    .mapToObj(thread -> threads.submit(() -> {
                        for (int i = 0; i < 40; i++) {
                            log.record(ended(thread + "-" + i, "x".repeat(thread * 300)));
                        }
                    }))
                    .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
        } finally {
            threads.shutdownNow();
        }

        List<Path> all = files();
        List<String> lines = new ArrayList<>();
        for (Path file : all) {
            lines.addAll(Files.readAllLines(file));
        }
        assertThat(all).hasSizeGreaterThan(2);
        assertThat(lines.stream().filter(line -> line.contains("\"phase\"")))
                .hasSize(320)
                .doesNotHaveDuplicates();
        assertThat(AuditVerifier.of(file()).verify().findings()).isEmpty();
    }

    @Test
    void a_full_file_is_put_away_and_the_next_goes_on_where_it_ended() throws IOException {
        try (AuditLog log = newLog(4096)) {
            for (int i = 0; i < 40; i++) {
                log.record(leaving("7f3a"));
            }
        }

        List<Path> all = files();
        assertThat(all)
                .extracting(file -> file.getFileName().toString())
                .allMatch(name -> name.matches("audit(\\.[0-9]{12})?\\.jsonl"))
                .endsWith("audit.jsonl");
        for (Path file : all) {
            assertThat(Files.size(file)).isLessThan(5000);
        }
        assertThat(texts(all.get(0))).last().asString().contains("\"log\":\"full\"");
        assertThat(Files.readAllLines(all.get(1)).get(0))
                .contains("\"log\":\"continued\"")
                .contains(headOf(all.get(0)).hash());
        assertThat(AuditVerifier.of(file()).verify().findings()).isEmpty();
    }

    @Test
    void a_log_whose_program_ended_while_a_file_was_put_away_goes_on_in_a_new_one() throws IOException {
        try (AuditLog log = newLog(4096)) {
            for (int i = 0; i < 17; i++) {
                log.record(leaving("7f3a"));
            }
        }
        assertThat(files()).hasSize(2);

        Files.delete(file());
        record(1);

        assertThat(files()).hasSize(2);
        assertThat(AuditVerifier.of(file()).verify().findings())
                .containsExactly(new AuditFinding(AuditFinding.Kind.NOT_CLOSED_BEFORE, "audit.jsonl", 17));

        Files.move(files().get(0), file(), StandardCopyOption.REPLACE_EXISTING);
        record(1);

        assertThat(files()).hasSize(2);
        assertThat(AuditVerifier.of(file()).verify().findings())
                .containsExactly(new AuditFinding(AuditFinding.Kind.NOT_CLOSED_BEFORE, "audit.jsonl", 17));
    }

    @Test
    void a_torn_line_is_taken_out_and_kept_and_the_log_says_so() throws IOException {
        record(2);
        byte[] whole = Files.readAllBytes(file());
        Files.write(
                file(),
                "{\"at\":\"2026-11-24T01:00:00Z\",\"pha".getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.APPEND);

        record(1);

        assertThat(Files.readAllBytes(file())).startsWith(whole);
        assertThat(texts(file()))
                .element(5)
                .isEqualTo(AT + "\"log\":\"repaired\",\"bytes\":\"33\",\"kept\":\"audit.jsonl.torn-5\",\"line\":6");
        assertThat(folder.resolve("audit.jsonl.torn-5")).hasContent("{\"at\":\"2026-11-24T01:00:00Z\",\"pha");
        assertThat(AuditVerifier.of(file()).verify())
                .isEqualTo(new AuditVerdict(
                        8, lastHead(), List.of(new AuditFinding(AuditFinding.Kind.REPAIRED, "audit.jsonl", 6))));
    }

    @Test
    void a_line_that_a_full_disk_cut_short_is_taken_out_before_the_next_is_written() throws IOException {
        List<BreakingFile> opened = new ArrayList<>();
        try (AuditFile log = AuditFile.builder(file())
                .opener(path -> {
                    opened.add(new BreakingFile(path));
                    return opened.get(opened.size() - 1);
                })
                .build()) {
            log.record(leaving("first"));
            opened.get(0).breakOnce();
            assertThatThrownBy(() -> log.record(leaving("second")))
                    .isInstanceOf(NotRecordedException.class)
                    .hasMessage("the audit log cannot be written: no space left");
            assertThat(log.head()).isEmpty();

            log.record(leaving("third"));
        }

        assertThat(Files.readString(file())).contains("first", "third").doesNotContain("second");
        assertThat(AuditVerifier.of(file()).verify().findings())
                .extracting(AuditFinding::kind)
                .containsExactly(AuditFinding.Kind.NOT_CLOSED_BEFORE, AuditFinding.Kind.REPAIRED);
    }

    @Test
    void a_torn_line_is_told_of_also_if_the_disk_was_full_when_it_was_taken_out() throws IOException {
        record(2);
        Files.writeString(file(), "{\"at\":\"2026-11-24T", StandardOpenOption.APPEND);
        AuditLog full = AuditFile.builder(file())
                .opener(path -> {
                    BreakingFile disk = new BreakingFile(path);
                    disk.breakOnce();
                    return disk;
                })
                .build();
        assertThatThrownBy(() -> full.record(leaving("7f3a"))).isInstanceOf(NotRecordedException.class);

        record(1);

        assertThat(Files.readString(folder.resolve("audit.jsonl.torn-5"))).startsWith("{\"at\":\"2026-11-24T{\"at\"");
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".untold"));
        assertThat(AuditVerifier.of(file()).verify().findings())
                .containsExactly(new AuditFinding(AuditFinding.Kind.REPAIRED, "audit.jsonl", 6));
    }

    @Test
    void a_kill_before_the_log_tells_of_what_was_taken_out_does_not_hide_it() throws IOException {
        record(2);
        Files.writeString(folder.resolve("audit.jsonl.torn-5.untold"), "{\"at\":\"2026-11-24T");

        record(1);

        assertThat(texts(file()))
                .element(5)
                .isEqualTo(AT + "\"log\":\"repaired\",\"bytes\":\"18\",\"kept\":\"audit.jsonl.torn-5\",\"line\":6");
        assertThat(folder.resolve("audit.jsonl.torn-5")).hasContent("{\"at\":\"2026-11-24T");
    }

    @Test
    void a_large_file_of_another_kind_is_left_alone() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file().toFile(), "rw")) {
            large.setLength(5L << 30);
        }
        AuditLog log = newLog();

        assertThatThrownBy(() -> log.record(leaving("7f3a")))
                .isInstanceOf(NotRecordedException.class)
                .hasMessage(
                        "the audit log cannot be written: the file is no audit log of this kind; move it away or name another");
    }

    /** Else a restart would wash away what somebody did to the end of the log. */
    @Test
    void whole_lines_that_are_not_ours_stay_where_they_are_and_are_found() throws IOException {
        record(1);
        Files.writeString(file(), "{\"at\":\"2026-11-24T01:00:00Z\",\"phase\"}\n", StandardOpenOption.APPEND);

        record(1);

        assertThat(Files.readAllLines(file())).hasSize(7).element(3).asString().endsWith("\"phase\"}");
        assertThat(AuditVerifier.of(file()).verify().firstBreak())
                .contains(new AuditFinding(AuditFinding.Kind.CHANGED, "audit.jsonl", 4));
    }

    @Test
    void full_files_may_be_put_somewhere_else_and_their_names_do_not_come_again() throws IOException {
        Path archive = Files.createDirectory(folder.resolve("archive"));
        for (int night = 0; night < 3; night++) {
            try (AuditLog log = newLog(4096)) {
                for (int i = 0; i < 20; i++) {
                    log.record(leaving("7f3a"));
                }
            }
            for (Path file : files()) {
                if (!file.equals(file())) {
                    Files.move(file, archive.resolve(file.getFileName()));
                }
            }
        }
        Files.move(file(), archive.resolve("audit.jsonl"));

        assertThat(AuditVerifier.of(archive.resolve("audit.jsonl")).verify().findings())
                .isEmpty();
    }

    @Test
    void a_log_in_use_can_be_verified_while_its_files_fill_up() throws Exception {
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try (AuditLog log = newLog(4096)) {
            log.record(leaving("first"));
            Future<?> written = writer.submit(() -> {
                for (int i = 0; i < 2_000; i++) {
                    log.record(leaving("call-" + i));
                }
            });
            while (!written.isDone()) {
                assertThat(AuditVerifier.of(file()).verify().firstBreak()).isEmpty();
            }
            written.get();
        } finally {
            writer.shutdownNow();
        }
    }

    /** A kill may end the writing anywhere, in the very first line too. */
    @Test
    void a_file_cut_off_anywhere_goes_on_after_its_last_whole_line() throws IOException {
        try (AuditLog log = newLog()) {
            log.record(leaving("7f3a"));
        }
        byte[] all = Files.readAllBytes(file());

        for (int length = 0; length <= all.length; length += 7) {
            Path file = folder.resolve("cut-" + length + ".jsonl");
            Files.write(file, Arrays.copyOf(all, length));

            try (AuditLog log = AuditFile.builder(file).clock(clock()).build()) {
                log.record(leaving("7f3b"));
            }

            assertThat(AuditVerifier.of(file).verify().firstBreak())
                    .as("cut at " + length)
                    .isEmpty();
            assertThat(Files.readString(file)).contains("7f3b");
        }
    }

    @Test
    void a_last_line_longer_than_the_window_that_is_read_is_found() throws IOException {
        try (AuditLog log = newLog()) {
            log.record(ended("7f3a", "x".repeat(100_000)));
        }

        record(1);

        assertThat(AuditVerifier.of(file()).verify()).isEqualTo(new AuditVerdict(6, lastHead(), List.of()));
    }

    @Test
    void a_log_keeps_the_key_with_which_it_was_begun() {
        AuditLog keyed = AuditFile.builder(file()).key(() -> new byte[16]).build();
        keyed.record(leaving("7f3a"));
        keyed.close();
        AuditLog plain = newLog();

        assertThatThrownBy(() -> plain.record(leaving("7f3a")))
                .hasMessage("the audit log cannot be written: the log was begun with a key");
        byte[] another = "another key of 16 bytes or more".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() ->
                        AuditFile.builder(file()).key(() -> another).build().record(leaving("7f3a")))
                .hasMessage("the audit log cannot be written: the log was begun with another key");
        Path other = folder.resolve("other.jsonl");
        AuditLog unkeyed = AuditLog.file(other);
        unkeyed.record(leaving("7f3a"));
        unkeyed.close();
        assertThatThrownBy(() ->
                        AuditFile.builder(other).key(() -> new byte[16]).build().record(leaving("7f3a")))
                .hasMessage("the audit log cannot be written: the log was begun without a key");
        assertThatThrownBy(() -> AuditFile.builder(folder.resolve("third.jsonl"))
                        .key(() -> new byte[15])
                        .build()
                        .record(leaving("7f3a")))
                .hasMessage("the audit log cannot be written: the key has fewer than 16 bytes");
    }

    @Test
    void the_head_is_the_last_line_written() {
        try (AuditFile log = newLog()) {
            assertThat(log.head()).isEmpty();

            log.record(leaving("7f3a"));

            assertThat(log.head()).contains(headOf(file()));
            assertThat(AuditHead.tryParse(headOf(file()).toString())).contains(headOf(file()));
        }
    }

    @Test
    void wrong_settings_are_refused() {
        AuditFile.Builder builder = AuditFile.builder(file());

        assertThatThrownBy(() -> builder.fullAt(4095)).hasMessage("fullAt is 4 KiB to 1 TiB, not 4095");
        assertThatThrownBy(() -> builder.fullAt((1L << 40) + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.forcedEvery(Duration.ofNanos(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AuditHead(0, NO_HASH)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AuditHead(1, "A".repeat(64))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Stream.of("", "1", "0:" + NO_HASH, "1:" + "g".repeat(64), NO_HASH)
                        .map(AuditHead::tryParse))
                .allMatch(Optional::isEmpty);
    }

    private void record(int events) {
        try (AuditLog log = newLog()) {
            for (int i = 0; i < events; i++) {
                log.record(leaving("7f3a"));
            }
        }
    }

    private AuditFile newLog() {
        return AuditFile.builder(file()).clock(clock()).build();
    }

    private AuditFile newLog(long fullAt) {
        return AuditFile.builder(file()).fullAt(fullAt).clock(clock()).build();
    }

    private static Clock clock() {
        return Clock.fixed(VirtualTimeline.START, ZoneOffset.UTC);
    }

    private Path file() {
        return folder.resolve("audit.jsonl");
    }

    /** All files of the log, oldest first. */
    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private AuditHead lastHead() {
        return headOf(file());
    }

    private static AuditHead headOf(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            String last = lines.get(lines.size() - 1);
            String number = textOf(last).replaceFirst(".*\"line\":", "");
            return new AuditHead(Long.parseLong(number), last.substring(last.length() - 66, last.length() - 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(AuditFileTest::textOf).toList();
    }

    private static String textOf(String line) {
        return line.substring(0, line.lastIndexOf(",\"hash\":"));
    }
}
