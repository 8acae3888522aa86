package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.resilience.Guarded.GaveUp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GuardConcurrencyTest {
    private static final int THREADS = 8;

    private final VirtualTimeline time = new VirtualTimeline();
    private final Guard guard = Policies.guard(SafetyClass.READ, Policies.lookups(1), time, new Random(7));
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void endThreads() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void every_call_of_many_threads_ends_once_and_no_place_is_lost() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        List<Guarded<String>> ends = inEachThread(thread -> {
            Random chance = new Random(thread);
            List<Guarded<String>> own = new ArrayList<>();
            for (int i = 0; i < 5_000; i++) {
                own.add(guard.call("7f3a", timeout -> {
                    attempts.incrementAndGet();
                    time.advance(Duration.ofMillis(1 + chance.nextInt(40)));
                    if (chance.nextInt(3) > 0) {
                        throw Failures.lineDown();
                    }
                    return "ok";
                }));
            }
            return own;
        });

        assertThat(ends).hasSize(THREADS * 5_000);
        assertThat(ends.stream().mapToInt(end -> end.report().attempts()).sum()).isEqualTo(attempts.get());
        assertThat(ends)
                .as("the circuit opened at times")
                .anyMatch(end -> end.report().attempts() == 0);
        recoverFully();
    }

    /** Two threads that see the last tolerated failure together once opened the circuit twice, and for double the time. */
    @RepeatedTest(100)
    void failures_that_arrive_together_open_the_circuit_once() throws Exception {
        CyclicBarrier together = new CyclicBarrier(THREADS);

        inEachThread(thread -> List.of(guard.call("7f3a", timeout -> {
            meet(together);
            throw Failures.lineDown();
        })));

        GaveUp<String> refused = (GaveUp<String>) guard.call("7f3a", timeout -> "ok");
        assertThat(Duration.between(time.now(), refused.nextTrial()))
                .isBetween(Duration.ofSeconds(4), Duration.ofMillis(6_001));
    }

    @RepeatedTest(20)
    void the_number_of_places_told_last_is_the_last_one() throws Exception {
        List<Integer> told = Collections.synchronizedList(new ArrayList<>());
        Guard shrinking = GuardedSystem.builder("CSDL")
                .timeline(time)
                .load(LoadPolicy.builder().concurrency(1, 10_000, 10_000).build())
                .listener(event -> {
                    if (event instanceof CallEvent.PlacesChanged change) {
                        told.add(change.places());
                    }
                })
                .build()
                .guard("find", SafetyClass.READ, Policies.lookups(1));

        inEachThread(thread -> {
            for (int i = 0; i < 60; i++) {
                shrinking.call("7f3a", timeout -> {
                    time.advance(Duration.ofNanos(1));
                    throw Failures.throttled();
                });
            }
            return List.of();
        });

        assertThat(told).isSortedAccordingTo(Comparator.reverseOrder()).endsWith(1);
    }

    private void recoverFully() {
        for (int i = 0; i < 3; i++) {
            time.advance(Duration.ofSeconds(13));
            for (int trial = 0; trial < 3; trial++) {
                guard.call("7f3a", timeout -> "ok");
            }
        }
        assertThat(guard.state()).isEqualTo(GuardState.CLOSED);
    }

    private <T> List<T> inEachThread(Work<T> work) throws Exception {
        List<Callable<List<T>>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int number = thread;
            tasks.add(() -> work.of(number));
        }
        List<T> all = new ArrayList<>();
        for (Future<List<T>> done : threads.invokeAll(tasks)) {
            all.addAll(done.get());
        }
        return all;
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private interface Work<T> {
        List<T> of(int thread);
    }
}
