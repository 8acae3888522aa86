package io.github.dancu.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.connect.Answer;
import io.github.dancu.connect.CallFailures;
import io.github.dancu.connect.ClientClosedException;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.files.OwnFiles;
import io.github.dancu.resilience.CallEnd;
import io.github.dancu.resilience.Timeline;
import io.github.dancu.resilience.VirtualTimeline;
import io.github.dancu.resilience.WaitingOtherwise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkRunTest {
    private static final Executor AT_ONCE = Runnable::run;
    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private final VirtualTimeline timeline = new VirtualTimeline();
    private final Map<Integer, Integer> calls = new ConcurrentHashMap<>();

    @AfterEach
    void forgetInterrupts() {
        Thread.interrupted();
    }

    @Test
    void every_row_has_one_result_in_the_order_of_the_rows() {
        List<BulkResult<Integer, String>> results = results(run(rows(100), this::answer));

        assertThat(results).extracting(BulkResult::row).isEqualTo(numbers(100));
        assertThat(results).allSatisfy(result -> {
            assertThat(result.input()).isEqualTo((int) result.row());
            assertThat(result.value()).contains("answer " + result.row());
        });
        assertThat(calls).hasSize(100).containsValue(1).doesNotContainValue(2);
    }

    @Test
    void no_rows_have_no_results() {
        assertThat(results(run(Stream.of(), this::answer))).isEmpty();
    }

    @Test
    void what_the_system_does_not_know_is_an_answer() {
        List<BulkResult<Integer, String>> results =
                results(run(rows(1), row -> Answer.empty(CallFailures.report(CallEnd.ANSWERED, Duration.ZERO))));

        assertThat(results).singleElement().isInstanceOf(BulkResult.Answered.class);
        assertThat(results.get(0).value()).isEmpty();
    }

    @Test
    void a_row_that_cannot_be_asked_for_is_passed_over_at_once() {
        List<BulkResult<Integer, String>> results = results(run(rows(3), row -> {
            if (row == 2) {
                count(row);
                throw CallFailures.invalid();
            }
            return answer(row);
        }));

        assertThat(results.get(1))
                .isInstanceOfSatisfying(
                        BulkResult.PassedOver.class,
                        passedOver -> assertThat(passedOver.reason()).isInstanceOf(InvalidRequestException.class));
        assertThat(results.get(2).value()).isPresent();
        assertThat(calls).containsEntry(2, 1);
    }

    @Test
    void a_row_on_which_the_users_own_code_fails_is_passed_over_and_its_text_stays_hidden() {
        List<BulkResult<Integer, String>> results = results(run(rows(2), row -> {
            throw new IllegalArgumentException("Nguyễn Văn Mẫu");
        }));

        assertThat(results.get(0)).hasToString("row 1: passed over (IllegalArgumentException)");
        assertThat(results).hasSize(2);
    }

    @ParameterizedTest(name = "concurrency {0}")
    @ValueSource(ints = {1, 2, 8})
    void a_row_that_fails_while_others_are_answered_is_tried_five_times_and_passed_over(int concurrency) {
        List<BulkResult<Integer, String>> results = results(run(
                rows(2_000),
                row -> {
                    timeline.advance(Duration.ofMillis(50));
                    return row == 7 ? unavailable(row, CallEnd.FAILED) : answer(row);
                },
                builder -> builder.concurrency(concurrency).checkpointEvery(SECOND)));

        assertThat(calls.get(7)).isBetween(5, 6);
        assertThat(timeline.elapsed()).isLessThan(Duration.ofMinutes(6));
        assertThat(results).extracting(BulkResult::row).isEqualTo(numbers(2_000));
        assertThat(results)
                .filteredOn(BulkResult.PassedOver.class::isInstance)
                .extracting(BulkResult::row)
                .containsExactly(7L);
    }

    @Test
    void while_nobody_is_answered_no_row_is_passed_over_and_few_calls_are_made() {
        Instant back = VirtualTimeline.START.plus(Duration.ofHours(6));

        List<BulkResult<Integer, String>> results = results(run(
                rows(100_000),
                row -> timeline.now().isBefore(back) ? unavailable(row, CallEnd.FAILED) : answer(row),
                builder -> builder.checkpointEvery(SECOND)));

        assertThat(results).hasSize(100_000).allMatch(BulkResult.Answered.class::isInstance);
        assertThat(calls.values().stream().mapToInt(count -> count - 1).sum()).isLessThan(6 * 60 + 10);
        assertThat(timeline.elapsed()).isLessThan(Duration.ofHours(6).plusMinutes(2));
    }

    @Test
    void while_the_circuit_is_open_no_call_is_begun_before_its_next_trial() {
        List<Instant> begun = new ArrayList<>();
        Instant trial = VirtualTimeline.START.plusSeconds(47);

        results(run(rows(3), row -> {
            begun.add(timeline.now());
            if (timeline.now().isBefore(trial)) {
                throw CallFailures.unavailable(CallEnd.CIRCUIT, trial);
            }
            return answer(row);
        }));

        assertThat(begun).hasSize(4).element(1).isEqualTo(trial);
    }

    /** Nothing else shows whether the system answers: such a row must not hold the run up for ever. */
    @Test
    void a_last_row_is_passed_over_when_it_has_failed_for_an_hour() {
        List<BulkResult<Integer, String>> results =
                results(run(rows(3), row -> row == 3 ? unavailable(row, CallEnd.FAILED) : answer(row)));

        assertThat(results).last().isInstanceOf(BulkResult.PassedOver.class);
        assertThat(timeline.elapsed())
                .isBetween(Duration.ofHours(1), Duration.ofHours(1).plusMinutes(3));
    }

    @ParameterizedTest(name = "concurrency {0}")
    @ValueSource(ints = {1, 8})
    void an_outage_over_the_last_rows_is_waited_for(int concurrency) {
        Instant down = VirtualTimeline.START.plus(SECOND.multipliedBy(10));
        Instant back = down.plus(Duration.ofMinutes(10));

        List<BulkResult<Integer, String>> results = results(run(
                rows(104),
                row -> {
                    timeline.advance(Duration.ofMillis(100));
                    boolean up = timeline.now().isBefore(down) || timeline.now().isAfter(back);
                    return up ? answer(row) : unavailable(row, CallEnd.FAILED);
                },
                builder -> builder.concurrency(concurrency)));

        assertThat(results).hasSize(104).allMatch(BulkResult.Answered.class::isInstance);
    }

    /** Its failures do not count, and each outage once set its patience back. */
    @Test
    void a_row_without_a_budget_is_passed_over_on_a_line_that_flaps() {
        List<BulkResult<Integer, String>> results = results(run(
                rows(2_000),
                row -> {
                    timeline.advance(Duration.ofMillis(100));
                    if (row == 5) {
                        return unavailable(row, CallEnd.NO_BUDGET);
                    }
                    boolean up = timeline.elapsed().toSeconds() % 100 < 50;
                    return up ? answer(row) : unavailable(row, CallEnd.FAILED);
                },
                builder -> builder.window(1)));

        assertThat(results).hasSize(2_000).element(4).isInstanceOf(BulkResult.PassedOver.class);
        assertThat(calls.get(5)).isLessThan(200);
        assertThat(timeline.elapsed()).isLessThan(Duration.ofHours(3));
    }

    /** What it failed with when the line broke says nothing of the hours in which nobody was answered. */
    @Test
    void an_outage_takes_nothing_from_the_patience_with_a_row() {
        List<BulkResult<Integer, String>> results = results(run(
                rows(1_000),
                row -> {
                    timeline.advance(Duration.ofMillis(100));
                    long seconds = timeline.elapsed().toSeconds();
                    boolean down = seconds >= 10 && seconds < 7_200;
                    if (row == 5 && seconds < 7_210) {
                        return unavailable(row, CallEnd.NO_BUDGET);
                    }
                    return down ? unavailable(row, CallEnd.FAILED) : answer(row);
                },
                builder -> builder.checkpointEvery(SECOND)));

        assertThat(results).hasSize(1_000).allMatch(BulkResult.Answered.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource(
            value = CallEnd.class,
            names = {"QUEUE", "RATE"})
    @Timeout(60)
    void a_row_for_which_there_was_no_place_is_tried_again_before_others_and_ever_later(CallEnd end) {
        Map<Integer, Integer> turnedAway = new ConcurrentHashMap<>();
        Instant back = VirtualTimeline.START.plus(Duration.ofMinutes(10));

        List<BulkResult<Integer, String>> results = results(run(rows(20), row -> {
            if (timeline.now().isBefore(back)) {
                turnedAway.merge(row, 1, Integer::sum);
                throw CallFailures.unavailable(end, timeline.now());
            }
            return answer(row);
        }));

        assertThat(results).hasSize(20).allMatch(BulkResult.Answered.class::isInstance);
        assertThat(turnedAway).containsOnlyKeys(1);
        assertThat(turnedAway.get(1)).isLessThan(25);
        assertThat(timeline.elapsed()).isLessThan(Duration.ofMinutes(12));
    }

    @Test
    void a_refusal_ends_the_run_and_is_not_a_result() throws IOException {
        AtomicInteger mended = new AtomicInteger();
        Function<Integer, Answer<String>> call = row -> {
            if (row == 5 && mended.get() == 0) {
                throw CallFailures.refused();
            }
            return answer(row);
        };
        List<Long> handedOut = new ArrayList<>();
        BulkRun<Integer, String> run = run(rows(10), call, builder -> builder.concurrency(1));
        assertThatThrownBy(() -> run.results().forEach(result -> handedOut.add(result.row())))
                .isInstanceOf(RefusedException.class);
        run.close();

        mended.set(1);
        results(run(rows(10), call)).forEach(result -> handedOut.add(result.row()));

        assertThat(handedOut).isEqualTo(numbers(10));
    }

    @Test
    void refused_rows_are_passed_over_if_the_user_says_so() {
        List<BulkResult<Integer, String>> results = results(run(
                rows(3),
                row -> {
                    throw CallFailures.refused();
                },
                BulkRun.Builder::passOverRefused));

        assertThat(results).hasSize(3).allMatch(BulkResult.PassedOver.class::isInstance);
    }

    @Test
    void a_closed_client_ends_the_run() {
        assertThatThrownBy(() -> results(run(rows(3), row -> unavailable(row, CallEnd.CLOSED))))
                .isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> results(run(rows(3), row -> {
                    throw CallFailures.closed();
                })))
                .isInstanceOf(ClientClosedException.class);
    }

    @ParameterizedTest(name = "in order: {0}")
    @ValueSource(booleans = {true, false})
    void a_run_that_was_left_goes_on_with_the_result_that_was_last_handed_out(boolean inOrder) {
        UnaryOperator<BulkRun.Builder<Integer, String>> settings = builder -> inOrder ? builder : builder.asTheyCome();
        List<Long> handedOut = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            try (BulkRun<Integer, String> run = run(rows(100), this::answerOrNot, settings)) {
                run.results().limit(1 + random.nextInt(12)).forEach(result -> handedOut.add(result.row()));
            }
        }

        try (BulkRun<Integer, String> run = run(rows(100), this::answerOrNot, settings)) {
            run.results().forEach(result -> handedOut.add(result.row()));
        }

        assertThat(handedOut.stream().distinct().sorted()).isEqualTo(numbers(100));
        assertThat(handedOut).hasSizeLessThanOrEqualTo(120);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_file_of_results_is_the_same_however_often_the_program_ends(long seed) throws IOException {
        Path undisturbed = folder.resolve("undisturbed.txt");
        write(
                run(rows(500), this::answerOrNot, builder -> builder.checkpoint(folder.resolve("other.state"))),
                undisturbed);
        Path file = folder.resolve("results.txt");
        Random random = new Random(seed);
        int kills = 0;
        while (kills < 200) {
            int lines = 1 + random.nextInt(40);
            try (BulkRun<Integer, String> run = run(rows(500), this::answerOrNot)) {
                AtomicInteger written = new AtomicInteger();
                run.writeTo(file, result -> {
                    if (written.incrementAndGet() > lines) {
                        throw new Killed();
                    }
                    return line(result);
                });
                break;
            } catch (Killed killed) {
                kills++;
            }
        }

        assertThat(kills).isGreaterThan(5);
        assertThat(file).hasSameBinaryContentAs(undisturbed);
        assertThat(Files.readAllLines(file)).hasSize(500);
    }

    @Test
    void a_finished_run_has_no_more_results() {
        results(run(rows(10), this::answer));

        assertThat(results(run(rows(10), this::answer))).isEmpty();
    }

    @Test
    void a_file_that_no_checkpoint_knows_is_not_overwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("results.txt"), "somebody's\n");
        BulkRun<Integer, String> run = run(rows(1), this::answer);

        assertThatThrownBy(() -> run.writeTo(file, BulkRunTest::line)).isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("somebody's\n");
    }

    @Test
    void a_file_that_lost_what_the_checkpoint_knows_is_refused() throws IOException {
        Path file = folder.resolve("results.txt");
        write(run(rows(3), this::answer), file);
        Files.writeString(file, "1");

        assertThatThrownBy(() -> write(run(rows(3), this::answer), file))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the file of results is shorter than the checkpoint says");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "something else\n",
                "dancu bulk run 1\ndone x\nbeyond \nfile \nmark 0\nend\n",
                "dancu bulk run 1\nbeyond \ndone 1\nfile \nmark 0\nend\n",
                "dancu bulk run 1\ndone 1\nbeyond \nfile \nmark 0\n"
            })
    void a_damaged_checkpoint_is_refused(String text) throws IOException {
        Files.writeString(folder.resolve("run.state"), text);

        assertThatThrownBy(() -> run(rows(1), this::answer)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_checkpoint_that_cannot_be_written_is_told_before_the_first_call() {
        assertThatThrownBy(() -> run(
                        rows(3),
                        this::answer,
                        builder -> builder.checkpoint(
                                folder.resolve("no-such-folder").resolve("run.state"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the checkpoint cannot be used");
        assertThat(calls).isEmpty();
    }

    @ParameterizedTest(name = "in order: {0}")
    @ValueSource(booleans = {true, false})
    void rows_are_read_only_so_far_ahead(boolean inOrder) {
        AtomicLong read = new AtomicLong();
        AtomicLong handedOut = new AtomicLong();
        Stream<Integer> rows = rows(1_000).peek(row -> read.incrementAndGet());

        BulkRun<Integer, String> run = run(
                rows,
                row -> row == 1 && timeline.elapsed().compareTo(Duration.ofSeconds(3)) < 0
                        ? unavailable(row, CallEnd.FAILED)
                        : answer(row),
                builder -> inOrder ? builder.window(20) : builder.window(20).asTheyCome());
        run.results().forEach(result -> assertThat(read.get()).isLessThanOrEqualTo(handedOut.getAndIncrement() + 21));

        assertThat(handedOut).hasValue(1_000);
    }

    /** Their calls ended without an answer for want of tokens, and were made again and again before any other. */
    @Test
    void rows_that_end_without_a_budget_while_others_are_answered_rest_and_are_passed_over_in_the_end() {
        List<BulkResult<Integer, String>> results = results(run(
                rows(5_000),
                row -> {
                    timeline.advance(Duration.ofMillis(5));
                    return row % 50 == 0 ? unavailable(row, CallEnd.NO_BUDGET) : answer(row);
                },
                builder -> builder.checkpointEvery(SECOND)));

        assertThat(results)
                .hasSize(5_000)
                .filteredOn(BulkResult.PassedOver.class::isInstance)
                .hasSize(100);
        assertThat(calls.values().stream().mapToInt(Integer::intValue).max().orElseThrow())
                .as("calls of one row")
                .isLessThan(200);
    }

    @ParameterizedTest(name = "window {0}")
    @ValueSource(ints = {1, 3, 20})
    void a_full_window_is_no_reason_to_pass_over_a_row_because_the_line_is_down(int window) {
        Instant down = VirtualTimeline.START.plus(Duration.ofSeconds(10));
        Instant back = down.plus(Duration.ofHours(6));

        List<BulkResult<Integer, String>> results = results(run(
                rows(1_000),
                row -> {
                    timeline.advance(Duration.ofMillis(100));
                    boolean up = timeline.now().isBefore(down) || timeline.now().isAfter(back);
                    return up ? answer(row) : unavailable(row, CallEnd.FAILED);
                },
                builder -> builder.window(window).checkpointEvery(SECOND)));

        assertThat(results).hasSize(1_000).allMatch(BulkResult.Answered.class::isInstance);
    }

    @Test
    void a_row_that_alone_fails_does_not_stop_a_full_window() {
        List<BulkResult<Integer, String>> results = results(run(
                rows(100),
                row -> row == 1 ? unavailable(row, CallEnd.FAILED) : answer(row),
                builder -> builder.window(1)));

        assertThat(results).hasSize(100).first().isInstanceOf(BulkResult.PassedOver.class);
        assertThat(timeline.elapsed()).isLessThan(Duration.ofMinutes(2));
    }

    /** Nobody else is called meanwhile: the circuit is open because of this row alone. */
    @Test
    void a_row_whose_own_attempts_open_the_circuit_is_passed_over_too() {
        List<BulkResult<Integer, String>> results = results(run(
                rows(100),
                row -> {
                    if (row == 1) {
                        timeline.advance(Duration.ofSeconds(30));
                        throw CallFailures.shutOut(4, timeline.now().plusSeconds(5));
                    }
                    return answer(row);
                },
                builder -> builder.window(1)));

        assertThat(results).hasSize(100).first().isInstanceOf(BulkResult.PassedOver.class);
        assertThat(timeline.elapsed()).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void calls_that_break_together_are_one_failure() {
        HandCranked threads = new HandCranked();
        Iterator<BulkResult<Integer, String>> results = run(
                        rows(1_000),
                        row -> row < 200 || timeline.elapsed().compareTo(Duration.ofSeconds(10)) > 0
                                ? answer(row)
                                : unavailable(row, CallEnd.FAILED),
                        builder -> builder.executor(threads).timeline(threads.turning(timeline)))
                .results()
                .iterator();

        for (int row = 1; row <= 1_000; row++) {
            assertThat(results.next()).isInstanceOf(BulkResult.Answered.class);
        }

        assertThat(threads.most()).as("calls at once").isEqualTo(32);
        assertThat(timeline.elapsed()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(25));
    }

    @Test
    void what_a_row_makes_of_the_users_code_never_ends_the_run() {
        List<BulkResult<Integer, String>> results = results(run(rows(4), row -> switch (row) {
            case 1 -> throw new IllegalStateException("no such person");
            case 2 -> null;
            case 3 -> throw BulkRunTest.<RuntimeException>sneaky(new IOException("003099000001"));
            default -> answer(row);
        }));

        assertThat(results)
                .extracting(BulkResult::toString)
                .startsWith(
                        "row 1: passed over (IllegalStateException)",
                        "row 2: passed over (IllegalArgumentException)",
                        "row 3: passed over (IllegalArgumentException)");
        assertThat(((BulkResult.PassedOver<?, ?>) results.get(2)).reason()).hasMessageNotContaining("003099000001");
    }

    @Test
    void a_parallel_stream_is_asked_one_result_after_the_other_too() {
        List<Long> handedOut = new ArrayList<>();
        try (BulkRun<Integer, String> run = run(rows(100), this::answer)) {
            run.results().parallel().forEach(result -> handedOut.add(result.row()));
        }

        assertThat(handedOut).isEqualTo(numbers(100));
    }

    @Test
    void a_run_that_ends_in_order_has_no_result_twice() {
        List<Long> handedOut = new ArrayList<>();
        UnaryOperator<BulkRun.Builder<Integer, String>> settings =
                builder -> builder.checkpointEvery(Duration.ofHours(1)).concurrency(1);
        assertThatThrownBy(() -> {
                    try (BulkRun<Integer, String> run = run(
                            rows(10),
                            row -> {
                                if (row == 5) {
                                    throw CallFailures.refused();
                                }
                                return answer(row);
                            },
                            settings)) {
                        run.results().forEach(result -> handedOut.add(result.row()));
                    }
                })
                .isInstanceOf(RefusedException.class);

        try (BulkRun<Integer, String> run = run(rows(10), this::answer, settings)) {
            run.results().forEach(result -> handedOut.add(result.row()));
        }

        assertThat(handedOut).isEqualTo(numbers(10));
    }

    @Test
    void two_runs_cannot_have_one_checkpoint() {
        try (BulkRun<Integer, String> first = run(rows(3), this::answer)) {
            assertThatThrownBy(() -> run(rows(3), this::answer))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("this program writes to it already");
            assertThat(first.results()).hasSize(3);
        }
    }

    @Test
    void two_runs_cannot_have_one_checkpoint_by_two_paths() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.state"), folder.resolve("run.state"));
        try (BulkRun<Integer, String> first = run(rows(3), this::answer, builder -> builder.checkpoint(link))) {
            assertThat(first.results()).hasSize(3);
            for (Path path : List.of(link, folder.resolve("run.state"))) {
                assertThatThrownBy(() -> run(rows(3), this::answer, builder -> builder.checkpoint(path)))
                        .hasRootCauseMessage("this program writes to it already");
            }
        }
        assertThat(link).isSymbolicLink();
    }

    @Test
    void a_checkpoint_of_another_file_or_of_more_rows_is_refused() throws IOException {
        results(run(rows(3), this::answer));
        Path file = Files.writeString(folder.resolve("mine.csv"), "1;a\n");

        assertThatThrownBy(() -> write(run(rows(3), this::answer), file)).isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("1;a\n");
        assertThatThrownBy(() -> run(rows(2), this::answer))
                .hasMessage("there are fewer rows than the checkpoint says were done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\r\n"})
    void a_line_that_is_two_is_refused(String two) {
        try (BulkRun<Integer, String> run = run(rows(3), this::answer)) {
            assertThatThrownBy(() -> run.writeTo(folder.resolve("results.txt"), result -> two))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void what_ended_a_run_is_thrown_also_if_its_checkpoint_cannot_be_written_then() throws IOException {
        Path state = Files.createDirectory(folder.resolve("a")).resolve("run.state");
        RefusedException refused = CallFailures.refused();
        try (BulkRun<Integer, String> run = run(
                rows(3),
                row -> {
                    throw refused;
                },
                builder -> builder.checkpoint(state))) {
            run.writeTo(folder.resolve("results.txt"), BulkRunTest::line);
        } catch (RefusedException thrown) {
            assertThat(thrown.getSuppressed()).isEmpty();
        }

        assertThatThrownBy(() -> {
                    try (BulkRun<Integer, String> run =
                            run(rows(3), this::answer, builder -> builder.checkpoint(state))) {
                        run.writeTo(folder.resolve("results.txt"), result -> {
                            moveAway(OwnFiles.folderOf(state));
                            throw new IllegalStateException("mine");
                        });
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("mine")
                .satisfies(thrown -> assertThat(thrown.getSuppressed())
                        .isNotEmpty()
                        .allMatch(UncheckedIOException.class::isInstance));
    }

    @Test
    void a_run_that_was_closed_says_so_whatever_that_took_from_it() {
        List<BulkRun<Integer, String>> opened = new ArrayList<>();
        opened.add(run(
                rows(3),
                this::answer,
                builder -> builder.executor(call -> {
                    opened.get(0).close();
                    throw new RejectedExecutionException("ended");
                })));

        assertThatThrownBy(() -> opened.get(0).results().toList())
                .isInstanceOf(CancellationException.class)
                .satisfies(thrown -> assertThat(thrown.getSuppressed())
                        .hasAtLeastOneElementOfType(RejectedExecutionException.class));
    }

    @Test
    @Timeout(60)
    void a_run_closed_by_another_thread_keeps_its_file_until_its_own_thread_has_left_it() throws Exception {
        Path file = folder.resolve("results.txt");
        CountDownLatch inLine = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        List<String> closedRows = new ArrayList<>();
        BulkRun<Integer, String> run = run(rows(10).onClose(() -> closedRows.add("closed")), this::answer);
        FutureTask<Void> writing = new FutureTask<>(() -> {
            run.writeTo(file, result -> {
                if (result.row() == 3) {
                    inLine.countDown();
                    await(goOn);
                }
                return line(result);
            });
            return null;
        });
        Thread worker = new Thread(writing);
        worker.start();
        inLine.await();
        // An interrupted thread does not wait.
        Thread.currentThread().interrupt();
        run.close();
        assertThat(Thread.interrupted()).isTrue();

        assertThat(closedRows).isEmpty();
        assertThatThrownBy(() -> run(rows(10), this::answer)).isInstanceOf(UncheckedIOException.class);
        goOn.countDown();
        assertThatThrownBy(writing::get).hasCauseInstanceOf(CancellationException.class);
        assertThat(closedRows).containsExactly("closed");
        write(run(rows(10), this::answer), file);
        assertThat(Files.readAllLines(file)).hasSize(10).doesNotHaveDuplicates();
    }

    /** Else the next result would come with the next news, a second later. */
    @Test
    @Timeout(60)
    void the_end_of_a_call_wakes_the_thread_that_waits_for_it() {
        Timeline patient = new WaitingOtherwise(timeline) {
            @Override
            public void park(Duration duration) throws InterruptedException {
                Timeline.system().park(Duration.ofHours(1));
            }

            @Override
            public void unpark(Thread thread) {
                Timeline.system().unpark(thread);
            }
        };
        ExecutorService threads = Executors.newCachedThreadPool();
        try (BulkRun<Integer, String> run = run(
                rows(100), this::answer, builder -> builder.executor(threads).timeline(patient))) {
            assertThat(run.results()).hasSize(100);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    @Test
    void a_listener_that_fails_does_not_end_the_run() {
        List<BulkResult<Integer, String>> results = results(run(
                rows(3),
                this::answer,
                builder -> builder.onProgress(progress -> {
                    throw new IllegalStateException("no meter");
                })));

        assertThat(results).hasSize(3);
    }

    @Test
    void rows_done_beyond_the_first_without_a_result_are_missed_too() throws IOException {
        Files.writeString(folder.resolve("run.state"), "dancu bulk run 1\ndone 1\nbeyond 3 5\nfile \nmark 0\nend\n");

        assertThatThrownBy(() -> results(run(rows(4), this::answer)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there are fewer rows than the checkpoint says were done");
    }

    @Test
    void a_checkpoint_of_a_file_is_not_that_of_a_stream() {
        write(run(rows(3), this::answer), folder.resolve("results.txt"));

        try (BulkRun<Integer, String> run = run(rows(4), this::answer)) {
            assertThatThrownBy(run::results).isInstanceOf(IllegalStateException.class);
            run.writeTo(folder.resolve("results.txt"), BulkRunTest::line);
        }
        assertThat(folder.resolve("results.txt")).content().hasLineCount(4);
    }

    @Test
    void passed_over_rows_are_counted_when_they_are_handed_out() {
        List<BulkProgress> told = new ArrayList<>();

        results(run(
                rows(100),
                row -> {
                    timeline.advance(SECOND);
                    if (row != 1) {
                        throw CallFailures.invalid();
                    }
                    return timeline.elapsed().toSeconds() < 60 ? unavailable(row, CallEnd.FAILED) : answer(row);
                },
                builder -> builder.onProgress(told::add)));

        assertThat(told).allMatch(progress -> progress.passedOver() <= progress.rows());
        assertThat(told).last().extracting(BulkProgress::passedOver).isEqualTo(99L);
    }

    @ParameterizedTest(name = "in order: {0}")
    @ValueSource(booleans = {true, false})
    void a_stream_of_results_knows_whether_it_has_an_order(boolean inOrder) {
        try (BulkRun<Integer, String> run =
                run(rows(1), this::answer, builder -> inOrder ? builder : builder.asTheyCome())) {
            Spliterator<?> results = run.results().spliterator();

            assertThat(results.hasCharacteristics(Spliterator.ORDERED)).isEqualTo(inOrder);
            assertThat(results.hasCharacteristics(Spliterator.IMMUTABLE)).isFalse();
        }
    }

    /** A kill leaves a file that is longer than the checkpoint says, with half a line at its end. */
    @ParameterizedTest
    @ValueSource(strings = {"", "501;ans"})
    void a_file_that_is_longer_than_the_checkpoint_says_is_cut_back_to_it(String torn) throws IOException {
        Path undisturbed = folder.resolve("undisturbed.txt");
        write(run(rows(500), this::answer, builder -> builder.checkpoint(folder.resolve("other.state"))), undisturbed);
        Path file = folder.resolve("results.txt");
        Path state = folder.resolve("run.state");
        List<byte[]> then = new ArrayList<>();
        write(run(rows(500).peek(row -> remember(row, state, then)), this::answer), file);
        Files.writeString(file, torn, StandardOpenOption.APPEND);
        Files.write(state, then.get(0));

        write(run(rows(500), this::answer), file);

        assertThat(file).hasSameBinaryContentAs(undisturbed);
    }

    private static void remember(int row, Path state, List<byte[]> then) {
        try {
            if (row == 200) {
                then.add(Files.readAllBytes(state));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void moveAway(Path directory) {
        try {
            Files.move(directory, directory.resolveSibling("moved"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void progress_is_told_about_once_a_second_and_at_the_end() {
        List<BulkProgress> told = new ArrayList<>();

        results(run(
                rows(100),
                row -> {
                    timeline.advance(Duration.ofMillis(100));
                    return row == 50 ? unavailable(row, CallEnd.NOT_SENT) : answer(row);
                },
                builder -> builder.onProgress(told::add).patience(Duration.ZERO)));

        assertThat(told).hasSizeBetween(5, 20);
        assertThat(told).extracting(BulkProgress::rows).isSorted();
        assertThat(told).last().isEqualTo(new BulkProgress(100, 1, 0, 32, Duration.ZERO, null, true));
    }

    @Test
    void progress_is_one_readable_line() {
        assertThat(new BulkProgress(12_345, 2, 7, 8, Duration.ZERO, null, false))
                .hasToString("12,345 rows, 2 passed over; 7 of 8 calls under way");
        assertThat(new BulkProgress(5, 0, 0, 1, Duration.ofSeconds(42), CallEnd.CIRCUIT, false))
                .hasToString("5 rows, 0 passed over; no answers (CIRCUIT): waits 42 s");
        assertThat(new BulkProgress(5, 0, 0, 1, Duration.ZERO, null, true))
                .hasToString("5 rows, 0 passed over; finished");
    }

    @Test
    @Timeout(60)
    void closing_ends_the_calls_under_way_and_the_threads() throws InterruptedException {
        CountDownLatch inCall = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        BulkRun<Integer, String> run = BulkRun.<Integer, String>of(rows(3), row -> {
                    inCall.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException ended) {
                        interrupted.countDown();
                    }
                    return answer(row);
                })
                .start();
        Thread closer = new Thread(() -> {
            try {
                inCall.await();
            } catch (InterruptedException unexpected) {
                return;
            }
            run.close();
        });
        closer.start();

        assertThatThrownBy(() -> results(run)).isInstanceOf(CancellationException.class);
        closer.join();
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        run.close();
    }

    @Test
    void an_interrupted_thread_gets_no_more_results_and_stays_interrupted() {
        BulkRun<Integer, String> run = run(rows(3), row -> {
            Thread.currentThread().interrupt();
            return unavailable(row, CallEnd.CIRCUIT);
        });

        assertThatThrownBy(() -> results(run)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void results_are_asked_for_once() {
        BulkRun<Integer, String> run = run(rows(3), this::answer);
        results(run);

        assertThatThrownBy(run::results).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> run.writeTo(folder.resolve("x"), BulkRunTest::line))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wrong_settings_are_refused() {
        BulkRun.Builder<Integer, String> builder = BulkRun.of(rows(1), this::answer);

        assertThatThrownBy(() -> builder.concurrency(0)).hasMessage("concurrency is 1 to 1000, not 0");
        assertThatThrownBy(() -> builder.concurrency(1_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.window(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.tries(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.patience(Duration.ofNanos(-1)))
                .hasMessage("patience is zero to PT8760H, not PT-0.000000001S");
        assertThatThrownBy(() -> builder.checkpointEvery(Duration.ofNanos(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Timeout(60)
    void many_threads_make_the_calls_and_each_row_is_answered_once() {
        try (BulkRun<Integer, String> run = BulkRun.<Integer, String>of(
                        rows(5_000), row -> row % 97 == 0 ? answerOrNot(row) : answer(row))
                .start()) {
            assertThat(run.results().map(BulkResult::row)).isEqualTo(numbers(5_000));
        }
    }

    private BulkRun<Integer, String> run(Stream<Integer> rows, Function<Integer, Answer<String>> call) {
        return run(rows, call, builder -> builder);
    }

    private BulkRun<Integer, String> run(
            Stream<Integer> rows,
            Function<Integer, Answer<String>> call,
            UnaryOperator<BulkRun.Builder<Integer, String>> settings) {
        return settings.apply(BulkRun.of(rows, call)
                        .checkpoint(folder.resolve("run.state"))
                        .checkpointEvery(Duration.ZERO)
                        .executor(AT_ONCE)
                        .timeline(timeline))
                .start();
    }

    private static void write(BulkRun<Integer, String> run, Path file) {
        try (run) {
            run.writeTo(file, BulkRunTest::line);
        }
    }

    private static List<BulkResult<Integer, String>> results(BulkRun<Integer, String> run) {
        try (run) {
            return run.results().toList();
        }
    }

    private Answer<String> answer(int row) {
        count(row);
        return Answer.of("answer " + row, CallFailures.report(CallEnd.ANSWERED, Duration.ZERO));
    }

    /** The first call of each row fails. */
    private Answer<String> answerOrNot(int row) {
        boolean first = !calls.containsKey(row);
        return first ? unavailable(row, CallEnd.FAILED) : answer(row);
    }

    private Answer<String> unavailable(int row, CallEnd end) {
        count(row);
        throw CallFailures.unavailable(end, timeline.now());
    }

    private void count(int row) {
        calls.merge(row, 1, Integer::sum);
    }

    private static Stream<Integer> rows(int count) {
        return IntStream.rangeClosed(1, count).boxed();
    }

    private static List<Long> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Long::valueOf).toList();
    }

    private static String line(BulkResult<Integer, String> result) {
        return result.row() + ";" + result.value().orElse("");
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable checked) throws T {
        throw (T) checked;
    }

    /** Runs what was begun when the one who began it waits. */
    private static final class HandCranked implements Executor {
        private final Queue<Runnable> begun = new ArrayDeque<>();
        private int most;

        @Override
        public void execute(Runnable work) {
            begun.add(work);
            most = Math.max(most, begun.size());
        }

        int most() {
            return most;
        }

        Timeline turning(VirtualTimeline time) {
            return new WaitingOtherwise(time) {
                @Override
                public void park(Duration duration) throws InterruptedException {
                    if (begun.isEmpty()) {
                        time.park(duration);
                    }
                    while (!begun.isEmpty()) {
                        begun.remove().run();
                    }
                }
            };
        }
    }

    /** Nothing catches it on the way. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }
}
