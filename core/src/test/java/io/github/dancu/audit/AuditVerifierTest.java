package io.github.dancu.audit;

import static io.github.dancu.audit.SampleAccess.ended;
import static io.github.dancu.audit.SampleAccess.leaving;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.audit.AuditFinding.Kind;
import io.github.dancu.resilience.VirtualTimeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log of two files: lines 1 to {@value #FULL} stand in the first, the last of which says that it is full. */
class AuditVerifierTest {
    private static final byte[] KEY = "sixteen bytes or more".getBytes(StandardCharsets.US_ASCII);
    private static final int FULL = 14;
    private static final int LAST = 22;

    @TempDir
    Path folder;

    private Path current;
    private Path full;
    private AuditHead head;

    @BeforeEach
    void nineCalls() {
        current = folder.resolve("audit.jsonl");
        full = folder.resolve("audit.000000000014.jsonl");
        write(current, null);
        head = Objects.requireNonNull(verify(current).head());
    }

    @Test
    void a_log_behind_a_link_is_one_log_when_its_file_is_full_too() throws IOException {
        Path real = folder.resolve("real.jsonl");
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), real);
        try (AuditLog log = newLog(link, null)) {
            for (int call = 0; call < 20; call++) {
                log.record(leaving("7f3a"));
            }

            assertThatThrownBy(() -> newLog(real, null).record(leaving("7f3a")))
                    .hasMessageContaining("this program writes to it already");
            assertThatThrownBy(() -> newLog(link, null).record(leaving("7f3a")))
                    .hasMessageContaining("this program writes to it already");
        }

        assertThat(link).isSymbolicLink();
        assertThat(verify(link)).isEqualTo(verify(real));
        assertThat(verify(link).lines()).isGreaterThan(20);
        assertThat(verify(link).findings()).isEmpty();
    }

    @Test
    void an_untouched_log_is_intact() throws IOException {
        assertThat(Files.readAllLines(full)).hasSize(FULL);
        assertThat(Files.readAllLines(current)).hasSize(LAST - FULL);

        assertThat(verify(current)).isEqualTo(new AuditVerdict(LAST, head, List.of()));
        assertThat(verify(current)).hasToString("intact: 22 lines\nhead " + head);
    }

    @Test
    void any_flipped_byte_is_found_and_its_line_named() throws IOException {
        for (Path file : List.of(full, current)) {
            byte[] bytes = Files.readAllBytes(file);
            long line = file.equals(full) ? 1 : FULL + 1;
            for (int at = 0; at < bytes.length; at++) {
                boolean endOfLine = bytes[at] == '\n';
                if (at % 7 > 0 && !endOfLine) {
                    continue;
                }
                bytes[at] ^= (byte) (1 << at % 8);
                Files.write(file, bytes);
                bytes[at] ^= (byte) (1 << at % 8);

                assertThat(verify(current).firstBreak().map(AuditFinding::line))
                        .as("byte %d of %s", at, file)
                        .contains(line);
                line += endOfLine ? 1 : 0;
            }
            Files.write(file, bytes);
        }
    }

    @Test
    void any_line_taken_out_is_found_and_named() throws IOException {
        for (int line = 1; line < LAST; line++) {
            int removed = line;

            AuditVerdict verdict = after(line, lines -> lines.remove(indexOf(removed)));

            assertThat(verdict.firstBreak())
                    .as("line " + line)
                    .contains(new AuditFinding(Kind.MISSING, nameAround(line), line));
        }
    }

    @Test
    void lines_cut_off_at_the_end_are_missed_by_whoever_noted_the_head() throws IOException {
        Files.write(current, Files.readAllLines(current).subList(0, 7));

        assertThat(verify(current).findings())
                .containsExactly(new AuditFinding(Kind.OPEN_END, "audit.jsonl", FULL + 7));
        assertThat(AuditVerifier.of(current).holding(head).verify().firstBreak())
                .contains(new AuditFinding(Kind.OTHER_THAN_NOTED, "audit.jsonl", LAST));
    }

    @Test
    void any_two_lines_swapped_are_found_and_the_first_named() throws IOException {
        for (Path file : List.of(full, current)) {
            int first = file.equals(full) ? 1 : FULL + 1;
            int last = file.equals(full) ? FULL : LAST;
            for (int one = first; one < last; one++) {
                for (int other = one + 1; other <= last; other++) {
                    int from = indexOf(one);
                    int to = indexOf(other);

                    AuditVerdict verdict = after(one, lines -> Collections.swap(lines, from, to));

                    assertThat(verdict.firstBreak())
                            .as(one + " and " + other)
                            .contains(new AuditFinding(
                                    Kind.MISPLACED, file.getFileName().toString(), one));
                }
            }
        }
    }

    @Test
    void any_line_that_stands_twice_is_found_and_named() throws IOException {
        for (int line = 1; line <= LAST; line++) {
            int at = indexOf(line);

            AuditVerdict verdict = after(line, lines -> lines.add(at, lines.get(at)));

            assertThat(verdict.firstBreak())
                    .as("line " + line)
                    .contains(new AuditFinding(Kind.MISPLACED, nameOf(line), line));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void any_line_put_in_is_found_and_named(long seed) throws IOException {
        Path other = folder.resolve("other.jsonl");
        write(other, null);
        Random random = new Random(seed);
        String foreign = Files.readAllLines(other).get(random.nextInt(2, 8)).replace("7f3a", "7f3b");
        for (int line = 1; line <= LAST + 1; line++) {
            int at = line > LAST ? LAST - FULL : indexOf(line);

            AuditVerdict verdict = after(Math.min(line, LAST), lines -> lines.add(at, foreign));

            assertThat(verdict.firstBreak()).as("before line " + line).isPresent();
            assertThat(verdict.lines()).as("before line " + line).isEqualTo(line - 1);
        }
    }

    @Test
    void nothing_may_follow_the_line_that_closes_the_log_but_one_that_opens_it() throws IOException {
        append(sealedAfterHead("{\"at\":\"2026-11-24T01:00:00Z\",\"phase\":\"LEAVING\""));

        assertThat(verify(current).firstBreak()).contains(new AuditFinding(Kind.MISPLACED, "audit.jsonl", LAST + 1));
    }

    @Test
    void a_piece_of_a_line_at_the_end_is_found() throws IOException {
        append("{\"at\":\"2026");

        assertThat(verify(current))
                .hasToString("BROKEN after 22 lines\nhead " + head + "\naudit.jsonl: line 23 is not whole");
    }

    @Test
    void a_file_that_is_gone_is_found() throws IOException {
        byte[] kept = Files.readAllBytes(current);
        Files.delete(current);

        assertThat(verify(current).firstBreak())
                .contains(new AuditFinding(Kind.MISSING, "audit.000000000014.jsonl", FULL + 1));

        Files.write(current, kept);
        Files.delete(full);

        assertThat(verify(current))
                .isEqualTo(new AuditVerdict(
                        LAST - FULL, head, List.of(new AuditFinding(Kind.BEGINS_HERE, "audit.jsonl", FULL + 1))));
    }

    @Test
    void a_full_file_can_be_verified_alone() {
        assertThat(verify(full).findings())
                .containsExactly(new AuditFinding(Kind.OPEN_END, "audit.000000000014.jsonl", FULL));
    }

    @Test
    void a_program_that_was_killed_shows() throws IOException {
        Path file = folder.resolve("killed.jsonl");
        killedAfter(file, leaving("7f3a"));
        killedAfter(file, leaving("7f3b"));

        assertThat(verify(file).findings())
                .containsExactly(
                        new AuditFinding(Kind.NOT_CLOSED_BEFORE, "killed.jsonl", 3),
                        new AuditFinding(Kind.OPEN_END, "killed.jsonl", 4));
    }

    @Test
    void a_log_written_anew_does_not_hold_the_head_that_was_noted() {
        Path anew = folder.resolve("anew.jsonl");
        try (AuditLog log = newLog(anew, null)) {
            log.record(ended("7f3a", "answered"));
        }
        AuditVerdict verdict = verify(anew);

        assertThat(verdict.intact()).isTrue();
        for (AuditHead noted : List.of(head, new AuditHead(3, head.hash()), new AuditHead(1, head.hash()))) {
            assertThat(AuditVerifier.of(anew).holding(noted).verify().firstBreak())
                    .contains(new AuditFinding(Kind.OTHER_THAN_NOTED, "anew.jsonl", noted.line()));
        }
        assertThat(AuditVerifier.of(anew)
                        .holding(Objects.requireNonNull(verdict.head()))
                        .verify())
                .isEqualTo(verdict);
    }

    @Test
    void a_head_that_was_put_somewhere_else_is_not_held() throws IOException {
        AuditHead early = Objects.requireNonNull(verify(full).head());
        assertThat(AuditVerifier.of(current).holding(early).verify().intact()).isTrue();

        Files.delete(full);

        assertThat(AuditVerifier.of(current).holding(early).verify().firstBreak())
                .contains(new AuditFinding(Kind.OTHER_THAN_NOTED, "audit.jsonl", FULL));
    }

    @Test
    void with_a_key_nobody_else_can_write_a_line() throws IOException {
        Path keyed = folder.resolve("keyed.jsonl");
        write(keyed, KEY);
        AuditVerifier verifier = AuditVerifier.of(keyed).key(() -> KEY);

        assertThat(verifier.verify().findings()).isEmpty();
        assertThatThrownBy(() -> verify(keyed))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("it was written with a key");
        assertThat(AuditVerifier.of(keyed).key(() -> new byte[16]).verify().firstBreak())
                .contains(new AuditFinding(Kind.CHANGED, "keyed.000000000014.jsonl", 1));
        assertThat(AuditVerifier.of(current).key(() -> KEY).verify().firstBreak())
                .contains(new AuditFinding(Kind.CHANGED, "audit.000000000014.jsonl", 1));
    }

    @Test
    void no_log_is_not_an_intact_one() {
        assertThatThrownBy(() -> verify(folder.resolve("none.jsonl"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_line_longer_than_any_is_only_a_broken_one() throws IOException {
        append("x".repeat(3_000_000) + "\n");

        assertThat(verify(current).firstBreak()).contains(new AuditFinding(Kind.CHANGED, "audit.jsonl", LAST + 1));
    }

    private static void write(Path file, byte @Nullable [] key) {
        try (AuditLog log = newLog(file, key)) {
            for (int i = 0; i < 9; i++) {
                log.record(leaving("7f3a"));
                log.record(ended("7f3a", "answered"));
            }
        }
    }

    /** Leaves the file as a program does that ends without closing its log. */
    private static void killedAfter(Path file, AuditEvent event) throws IOException {
        AuditLog log = newLog(file, null);
        log.record(event);
        List<String> lines = Files.readAllLines(file);
        log.close();
        Files.write(file, lines);
    }

    private static AuditFile newLog(Path file, byte @Nullable [] key) {
        AuditFile.Builder builder =
                AuditFile.builder(file).fullAt(4096).clock(Clock.fixed(VirtualTimeline.START, ZoneOffset.UTC));
        return (key == null ? builder : builder.key(() -> key)).build();
    }

    private static AuditVerdict verify(Path file) {
        return AuditVerifier.of(file).verify();
    }

    private AuditVerdict after(int line, Consumer<List<String>> change) throws IOException {
        Path file = fileOf(line);
        List<String> before = Files.readAllLines(file);
        List<String> lines = new ArrayList<>(before);
        change.accept(lines);
        Files.write(file, lines);
        try {
            return verify(current);
        } finally {
            Files.write(file, before);
        }
    }

    private String sealedAfterHead(String text) throws IOException {
        byte[] previous = HexFormat.of().parseHex(head.hash());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(
                SealedLine.of(bytes, LAST + 1, previous, LineHash.of(null)).toBytes(), StandardCharsets.UTF_8);
    }

    private void append(String text) throws IOException {
        Files.writeString(current, text, StandardOpenOption.APPEND);
    }

    private Path fileOf(int line) {
        return line <= FULL ? full : current;
    }

    private String nameOf(int line) {
        return fileOf(line).getFileName().toString();
    }

    /** Where it is noticed that a line is missing: at the one that stands in its place. */
    private String nameAround(int line) {
        return nameOf(Math.min(line + 1, LAST));
    }

    private static int indexOf(int line) {
        return line <= FULL ? line - 1 : line - FULL - 1;
    }
}
