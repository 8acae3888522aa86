package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TurnTakingTimelineTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final TurnTakingTimeline time = TurnTakingTimeline.startingAt(START);
    private final List<String> diary = new ArrayList<>();

    @Test
    void tasks_begin_in_the_order_of_time_and_those_of_one_moment_as_they_were_written_down() {
        time.at(Duration.ofSeconds(2), () -> note("c"));
        time.at(Duration.ofSeconds(1), () -> note("a"));
        time.at(Duration.ofSeconds(1), () -> note("b"));

        time.run();

        assertThat(diary).containsExactly("1 a", "1 b", "2 c");
        assertThat(time.now()).isEqualTo(START.plusSeconds(2));
    }

    @Test
    void who_waits_lets_the_others_go_on() {
        time.at(Duration.ZERO, () -> {
            note("first");
            park(Duration.ofSeconds(10));
            note("first again");
        });
        time.at(Duration.ofSeconds(5), () -> {
            note("second");
            park(Duration.ofSeconds(2));
            note("second again");
        });

        time.run();

        assertThat(diary).containsExactly("0 first", "5 second", "7 second again", "10 first again");
    }

    @Test
    void hours_pass_in_no_time() {
        time.at(Duration.ZERO, () -> park(Duration.ofDays(365)));

        time.run();

        assertThat(time.now()).isEqualTo(START.plus(Duration.ofDays(365)));
    }

    @Test
    void an_unparked_thread_goes_on_at_once_and_not_a_second_time() {
        List<Thread> sleepers = new ArrayList<>();
        time.at(Duration.ZERO, () -> {
            sleepers.add(Thread.currentThread());
            park(Duration.ofHours(1));
            note("woken");
            park(Duration.ofSeconds(10));
            note("slept");
        });
        time.at(Duration.ofSeconds(3), () -> sleepers.forEach(time::unpark));

        time.run();

        assertThat(diary).containsExactly("3 woken", "13 slept");
    }

    @Test
    void an_unparked_thread_that_does_not_wait_skips_its_next_wait_only() {
        time.at(Duration.ZERO, () -> {
            time.unpark(Thread.currentThread());
            time.unpark(Thread.currentThread());
            park(Duration.ofSeconds(1));
            note("skipped");
            park(Duration.ofSeconds(1));
            note("waited");
        });

        time.run();

        assertThat(diary).containsExactly("0 skipped", "1 waited");
    }

    @Test
    void an_interrupt_that_comes_when_a_task_has_ended_is_not_meant_for_the_next() {
        List<Thread> threads = new ArrayList<>();
        List<Boolean> flags = new ArrayList<>();
        time.at(Duration.ZERO, () -> {
            threads.add(Thread.currentThread());
            park(Duration.ofMillis(100));
        });
        time.at(Duration.ZERO, () -> {
            park(Duration.ofSeconds(1));
            threads.get(0).interrupt();
            park(Duration.ofSeconds(2));
        });
        time.at(Duration.ofSeconds(2), () -> flags.add(Thread.currentThread().isInterrupted()));

        time.run();

        assertThat(flags).containsExactly(false);
    }

    @Test
    void waiting_for_ever_does_not_turn_time_back() {
        List<Thread> sleepers = new ArrayList<>();
        time.at(Duration.ofSeconds(1), () -> {
            sleepers.add(Thread.currentThread());
            park(Duration.ofSeconds(Long.MAX_VALUE));
            note("woken");
        });
        time.at(Duration.ofSeconds(2), () -> sleepers.forEach(time::unpark));

        time.run();

        assertThat(diary).containsExactly("2 woken");
    }

    @Test
    void a_run_in_which_a_task_hangs_ends_when_it_is_interrupted() {
        CountDownLatch never = new CountDownLatch(1);
        Thread runner = Thread.currentThread();
        time.at(Duration.ZERO, () -> {
            runner.interrupt();
            awaitOutsideOfTime(never);
        });

        assertThatThrownBy(time::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("interrupted while tasks run");

        assertThat(Thread.interrupted()).isTrue();
        never.countDown();
    }

    @Test
    void a_task_may_write_down_others_and_the_past_is_now() {
        time.at(Duration.ofSeconds(4), () -> {
            note("parent");
            time.at(Duration.ofSeconds(1), () -> note("late child"));
            time.at(Duration.ofSeconds(9), () -> note("child"));
        });

        time.run();

        assertThat(diary).containsExactly("4 parent", "4 late child", "9 child");
    }

    @Test
    void what_a_task_throws_is_the_cause_after_all_others_have_ended() {
        IllegalArgumentException defect = new IllegalArgumentException("a defect");
        time.at(Duration.ZERO, () -> {
            throw defect;
        });
        time.at(Duration.ofSeconds(1), () -> note("goes on"));

        assertThatThrownBy(time::run).isInstanceOf(IllegalStateException.class).hasCause(defect);
        assertThat(diary).containsExactly("1 goes on");
    }

    @Test
    void an_interrupted_task_does_not_wait() {
        time.at(Duration.ZERO, () -> {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> time.park(Duration.ofHours(1))).isInstanceOf(InterruptedException.class);
            note("on");
        });

        time.run();

        assertThat(diary).containsExactly("0 on");
    }

    @Test
    void a_task_that_is_interrupted_while_it_waits_wakes_at_once() {
        List<Thread> sleepers = new ArrayList<>();
        time.at(Duration.ZERO, () -> {
            sleepers.add(Thread.currentThread());
            assertThatThrownBy(() -> time.park(Duration.ofHours(1))).isInstanceOf(InterruptedException.class);
            note("woken");
            park(Duration.ofSeconds(5));
            note("goes on");
        });
        time.at(Duration.ofSeconds(3), () -> sleepers.forEach(Thread::interrupt));

        time.run();

        assertThat(diary).containsExactly("3 woken", "8 goes on");
    }

    @Test
    void nobody_else_may_wait_on_it() {
        assertThatThrownBy(() -> time.park(Duration.ofSeconds(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void it_leaves_no_thread_behind() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            time.at(Duration.ZERO, () -> {
                threads.add(Thread.currentThread());
                park(Duration.ofSeconds(1));
            });
        }

        time.run();

        assertThat(threads).doesNotHaveDuplicates().hasSize(20);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void a_crowd_lives_through_the_same_in_every_run(long seed) {
        assertThat(crowd(seed)).isEqualTo(crowd(seed)).hasSize(50 * 20);
    }

    private static List<String> crowd(long seed) {
        TurnTakingTimeline time = TurnTakingTimeline.startingAt(START);
        List<String> diary = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        Random chance = new Random(seed);
        for (int i = 0; i < 50; i++) {
            int who = i;
            time.at(Duration.ofMillis(chance.nextInt(100)), () -> {
                threads.add(Thread.currentThread());
                for (int step = 0; step < 20; step++) {
                    time.unpark(threads.get(chance.nextInt(threads.size())));
                    park(time, Duration.ofMillis(chance.nextInt(50)));
                    diary.add(who + " " + step + " " + time.ticks());
                }
            });
        }
        time.run();
        return diary;
    }

    private void note(String what) {
        diary.add(Duration.between(START, time.now()).toSeconds() + " " + what);
    }

    private void park(Duration duration) {
        park(time, duration);
    }

    private static void park(TurnTakingTimeline time, Duration duration) {
        try {
            time.park(duration);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static void awaitOutsideOfTime(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
