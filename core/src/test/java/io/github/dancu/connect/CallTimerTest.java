package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CallTimerTest {
    private static final Duration LONG = Duration.ofHours(2);

    private final Set<Thread> before = Thread.getAllStackTraces().keySet();
    private final CallTimer timer = new CallTimer();

    @AfterEach
    void close() {
        timer.close();
    }

    @Test
    void a_request_whose_time_is_over_is_cancelled_once() throws InterruptedException {
        CountDownLatch cancelled = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();

        CallTimer.Timed timed = timer.begin(
                () -> {
                    times.incrementAndGet();
                    cancelled.countDown();
                },
                Duration.ofMillis(1));

        assertThat(cancelled.await(30, TimeUnit.SECONDS)).isTrue();
        waitForNext();
        assertThat(timed.isOver()).isTrue();
        assertThat(times).hasValue(1);
    }

    @Test
    void one_that_is_due_sooner_than_all_before_it_does_not_wait_for_them() throws InterruptedException {
        timer.begin(() -> {}, LONG);
        waitForNext();

        waitForNext();
    }

    @Test
    void one_that_has_ended_is_left_alone() throws InterruptedException {
        AtomicInteger times = new AtomicInteger();
        CallTimer.Timed timed = timer.begin(times::incrementAndGet, Duration.ofMillis(200));
        timer.end(timed);

        CountDownLatch later = new CountDownLatch(1);
        timer.begin(later::countDown, Duration.ofMillis(300));

        assertThat(later.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(times).hasValue(0);
        assertThat(timed.isOver()).isFalse();
    }

    @Test
    void of_many_in_any_order_each_is_cancelled() throws InterruptedException {
        Random random = new Random(1);
        CountDownLatch all = new CountDownLatch(4_000);
        List<Thread> callers = new ArrayList<>();
        for (int caller = 0; caller < 4; caller++) {
            long seed = random.nextLong();
            callers.add(new Thread(() -> {
                Random own = new Random(seed);
                for (int i = 0; i < 1_000; i++) {
                    timer.begin(all::countDown, Duration.ofNanos(own.nextInt(20_000_000)));
                }
            }));
        }
        callers.forEach(Thread::start);

        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void an_interrupt_does_not_end_it() throws InterruptedException {
        waitForNext();

        threads().forEach(Thread::interrupt);

        waitForNext();
    }

    @Test
    void its_thread_keeps_no_program_running_and_ends_with_it() throws InterruptedException {
        waitForNext();
        assertThat(threads()).hasSize(1).allMatch(Thread::isDaemon);

        timer.close();

        assertThat(threads()).isEmpty();
    }

    @Test
    void without_a_request_there_is_no_thread() {
        assertThat(threads()).isEmpty();
    }

    private void waitForNext() throws InterruptedException {
        CountDownLatch cancelled = new CountDownLatch(1);
        timer.begin(cancelled::countDown, Duration.ofMillis(1));
        assertThat(cancelled.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && thread.getName().equals("dancu-timer"))
                .toList();
    }
}
