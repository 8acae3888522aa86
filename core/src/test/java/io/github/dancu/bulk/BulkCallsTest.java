package io.github.dancu.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.connect.Answer;
import io.github.dancu.connect.CallFailures;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.resilience.CallEnd;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulkCallsTest {
    private final Queue<Runnable> threads = new ArrayDeque<>();
    private final AtomicInteger woken = new AtomicInteger();
    private final List<Long> called = new ArrayList<>();
    private final BulkAnswers answers = new BulkAnswers(0);
    private final BulkCalls<Integer, String> calls =
            new BulkCalls<>(threads::add, failure -> failure instanceof UnavailableException, woken::incrementAndGet);

    @Test
    void a_thread_that_has_made_a_call_makes_the_next_that_is_ready() {
        calls.limit(1);
        add(1, this::answered);
        add(2, this::answered);

        assertThat(threads).hasSize(1);
        threads.remove().run();

        assertThat(called).containsExactly(1L, 2L);
        assertThat(ended()).containsExactly(1L, 2L);
        assertThat(calls.isEmpty()).isTrue();
        assertThat(answers.count()).isEqualTo(2);
    }

    @Test
    void as_many_as_are_made_at_once_lie_ready() {
        calls.limit(4);
        int added = 0;
        while (calls.hasRoom()) {
            add(++added, this::answered);
        }

        assertThat(added).isEqualTo(8);
        assertThat(threads).hasSize(4);
        assertThat(calls.count()).isZero();
    }

    /** The line may be broken, and a refused account locked: each further call would be one too many. */
    @Test
    void after_a_call_that_ended_badly_none_is_begun_and_those_that_lay_ready_can_be_taken_back() {
        calls.limit(2);
        add(1, this::unavailable);
        IntStream.rangeClosed(2, 4).forEach(row -> add(row, this::answered));
        threads.forEach(Runnable::run);

        assertThat(called).containsExactly(1L);
        assertThat(calls.hasRoom()).isFalse();
        List<Long> back = new ArrayList<>();
        calls.takeBack(row -> back.add(row.number()));
        assertThat(back).containsExactly(2L, 3L, 4L);
        assertThat(calls.hasRoom()).isTrue();
        assertThat(ended()).containsExactly(1L);
        assertThat(calls.isEmpty()).isTrue();
    }

    /** Else it is let go on, and nobody is woken, before the bad end was looked at. */
    @Test
    void when_others_are_held_the_reason_can_be_seen() {
        List<Boolean> seen = new ArrayList<>();
        List<BulkCalls<Integer, String>> watched = new ArrayList<>();
        watched.add(
                new BulkCalls<>(threads::add, failure -> seen.add(watched.get(0).hasEnded()), () -> {}));
        watched.get(0).add(turn(1, this::unavailable));
        threads.remove().run();

        assertThat(seen).containsExactly(true);
    }

    @Test
    void a_call_that_says_something_of_its_row_only_holds_nobody_up() {
        add(1, () -> {
            throw CallFailures.invalid();
        });
        add(2, this::answered);
        threads.remove().run();

        assertThat(called).containsExactly(1L, 2L);
        calls.takeBack(row -> called.add(-row.number()));
        assertThat(called).hasSize(2);
        assertThat(calls.nextEnded())
                .isNotNull()
                .satisfies(first -> assertThat(first.failure()).isInstanceOf(InvalidRequestException.class));
    }

    @Test
    void a_thread_that_is_one_too_many_leaves_and_what_is_left_gets_another() {
        calls.limit(2);
        IntStream.rangeClosed(1, 3).forEach(row -> add(row, this::answered));
        calls.limit(1);
        threads.remove().run();
        assertThat(called).isEmpty();
        threads.remove().run();
        assertThat(called).containsExactly(1L, 2L, 3L);

        calls.limit(0);
        add(4, this::answered);
        assertThat(threads).isEmpty();
        calls.limit(1);
        calls.addThread();
        threads.remove().run();
        assertThat(called).endsWith(4L);
    }

    @Test
    void whoever_adds_is_woken_when_half_of_what_lay_ready_is_gone() {
        calls.limit(4);
        List<Integer> wokenBefore = new ArrayList<>();
        IntStream.rangeClosed(1, 8)
                .forEach(row -> add(row, () -> {
                    wokenBefore.add(woken.get());
                    return answer();
                }));
        threads.remove().run();

        assertThat(wokenBefore).containsExactly(0, 0, 0, 0, 0, 0, 1, 2);
    }

    @Test
    void what_is_cancelled_is_not_called() {
        add(1, this::answered);
        calls.cancel();
        threads.remove().run();

        assertThat(called).isEmpty();
        assertThat(calls.nextEnded())
                .isNotNull()
                .satisfies(turn -> assertThat(turn.failure()).isInstanceOf(CancellationException.class));
    }

    @Test
    void a_thread_that_the_executor_refuses_is_none() {
        AtomicInteger asked = new AtomicInteger();
        BulkCalls<Integer, String> refused = new BulkCalls<>(
                work -> {
                    asked.incrementAndGet();
                    throw new RejectedExecutionException();
                },
                failure -> true,
                () -> {});

        assertThatThrownBy(() -> refused.add(turn(1, this::answered))).isInstanceOf(RejectedExecutionException.class);
        assertThatThrownBy(refused::addThread).isInstanceOf(RejectedExecutionException.class);
        assertThat(asked).hasValue(2);
    }

    private void add(int row, Supplier<Answer<String>> call) {
        calls.add(turn(row, call));
    }

    private BulkTurn<Integer, String> turn(int row, Supplier<Answer<String>> call) {
        return new BulkTurn<>(
                new BulkRow<>(row, row),
                () -> {
                    called.add((long) row);
                    return call.get();
                },
                answers);
    }

    private List<Long> ended() {
        List<Long> rows = new ArrayList<>();
        for (BulkTurn<Integer, String> turn = calls.nextEnded(); turn != null; turn = calls.nextEnded()) {
            rows.add(turn.row().number());
        }
        return rows;
    }

    private Answer<String> answered() {
        return answer();
    }

    private Answer<String> unavailable() {
        throw CallFailures.unavailable(CallEnd.FAILED, Instant.EPOCH);
    }

    private static Answer<String> answer() {
        return Answer.of("yes", CallFailures.report(CallEnd.ANSWERED, Duration.ZERO));
    }
}
