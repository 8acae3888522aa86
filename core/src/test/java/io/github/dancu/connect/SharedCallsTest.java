package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Officer;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.resilience.CallReport;
import io.github.dancu.resilience.SafetyClass;
import io.github.dancu.resilience.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SharedCallsTest {
    private static final int OTHERS = 20;
    private static final Operation FIND = Samples.operation(SafetyClass.METERED_READ);
    private static final Answer<String> FOUND = Answer.of("found", CallReport.notSent("CSDL", "find", "1"));

    private final CountDownLatch others = new CountDownLatch(OTHERS);
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger reused = new AtomicInteger();
    private final SharedCalls calls = new SharedCalls(new CountedWaits(others));
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
        Thread.interrupted();
    }

    @Test
    void an_equal_question_that_is_under_way_is_asked_once_and_each_use_is_written_down() throws Exception {
        List<Future<Answer<String>>> answers = askAtOnce(() -> FOUND);

        for (Future<Answer<String>> answer : answers) {
            assertThat(answer.get()).isSameAs(FOUND);
        }
        assertThat(asked).hasValue(1);
        assertThat(reused).hasValue(OTHERS);
    }

    @Test
    void all_who_wait_learn_of_a_failure_and_none_asks_again() throws Exception {
        UnavailableException down =
                new UnavailableException(CallReport.notSent("CSDL", "find", "1"), "down", Instant.EPOCH);

        for (Future<Answer<String>> answer : askAtOnce(() -> {
            throw down;
        })) {
            assertThatThrownBy(answer::get).hasCause(down);
        }

        assertThat(asked).hasValue(1);
        assertThat(reused).hasValue(0);
    }

    @Test
    void a_caller_that_was_stopped_takes_nobody_with_it() throws Exception {
        AtomicInteger call = new AtomicInteger();

        List<Future<Answer<String>>> answers = askAtOnce(() -> {
            if (call.incrementAndGet() == 1) {
                Thread.currentThread().interrupt();
                throw new UnavailableException(CallReport.notSent("CSDL", "find", "1"), "interrupted", Instant.EPOCH);
            }
            return FOUND;
        });

        assertThat(answers.stream().filter(answer -> catchThrowable(answer::get) == null))
                .hasSize(OTHERS);
        assertThat(asked.get()).isGreaterThan(1);
    }

    @Test
    void another_question_is_asked_at_once() {
        Answer<String> answer = call("a", () -> call("b", () -> FOUND));

        assertThat(answer).isSameAs(FOUND);
        assertThat(asked).hasValue(2);
    }

    /** Whom a system answers it may refuse another: neither the answer nor the refusal is the other's. */
    @Test
    void the_same_question_of_another_officer_is_asked_at_once() {
        Officer colleague = Officer.of("canbo.khac", CitizenId.of("003085000098"), PersonName.of("Trần Văn Mẫu"));
        AccessContext other =
                AccessContext.of(Samples.ACCESS.agency(), colleague, Samples.ACCESS.purpose(), Samples.ACCESS.matter());

        Answer<String> answer = call("a", () -> callOf(other, Duration.ofMinutes(1), "a", () -> FOUND));

        assertThat(answer).isSameAs(FOUND);
        assertThat(asked).hasValue(2);
        assertThat(reused).hasValue(0);
    }

    @Test
    void a_question_that_was_answered_is_asked_anew() {
        call("a", () -> FOUND);
        call("a", () -> FOUND);

        assertThat(asked).hasValue(2);
    }

    @Test
    void whoever_waits_longer_than_a_call_may_take_gives_up() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<Answer<String>> first = threads.submit(() -> call("a", () -> {
            begun.countDown();
            awaitAll(end);
            return FOUND;
        }));
        awaitAll(begun);

        assertThatThrownBy(() -> callFor(Duration.ofMillis(1), "a", () -> FOUND))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("the same question");
        end.countDown();
        assertThat(first.get()).isSameAs(FOUND);
    }

    @Test
    void an_interrupted_wait_ends_and_keeps_the_interrupt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<Answer<String>> first = threads.submit(() -> call("a", () -> {
            begun.countDown();
            awaitAll(end);
            return FOUND;
        }));
        awaitAll(begun);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> call("a", () -> FOUND)).isInstanceOf(UnavailableException.class);
        assertThat(Thread.interrupted()).isTrue();
        end.countDown();
        assertThat(first.get()).isSameAs(FOUND);
    }

    /** One asks, and does not get its answer before all the others wait for it. */
    private List<Future<Answer<String>>> askAtOnce(Supplier<Answer<String>> answer) {
        List<Future<Answer<String>>> answers = new ArrayList<>();
        Callable<Answer<String>> one = () -> call("a", () -> {
            awaitAll(others);
            return answer.get();
        });
        for (int i = 0; i <= OTHERS; i++) {
            answers.add(threads.submit(one));
        }
        return answers;
    }

    private Answer<String> call(String question, Supplier<Answer<String>> ask) {
        return callFor(Duration.ofMinutes(1), question, ask);
    }

    private Answer<String> callFor(Duration longest, String question, Supplier<Answer<String>> ask) {
        return callOf(Samples.ACCESS, longest, question, ask);
    }

    private Answer<String> callOf(
            AccessContext access, Duration longest, String question, Supplier<Answer<String>> ask) {
        return calls.call(
                new SharedCalls.Question(access, FIND, question),
                longest,
                () -> {
                    asked.incrementAndGet();
                    return ask.get();
                },
                reused::incrementAndGet,
                why -> new UnavailableException(CallReport.notSent("CSDL", "find", "1"), why, Instant.EPOCH));
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The machine's clock, which tells how many have begun to wait. */
    private record CountedWaits(CountDownLatch waits) implements Timeline {
        @Override
        public Instant now() {
            return Timeline.system().now();
        }

        @Override
        public long ticks() {
            return Timeline.system().ticks();
        }

        @Override
        public void park(Duration duration) throws InterruptedException {
            waits.countDown();
            Timeline.system().park(duration);
        }

        @Override
        public void unpark(Thread thread) {
            Timeline.system().unpark(thread);
        }
    }
}
