package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.connect.UnavailableException;
import io.github.dancu.journal.Journal;
import java.util.ArrayList;
import java.util.List;
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
class TurnsTest {
    private final Journal journal = Journal.inMemory(10);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        Thread.interrupted();
        threads.shutdownNow();
    }

    @Test
    void the_same_thing_is_done_by_one_at_a_time() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(threads.submit(() -> {
                for (int turn = 0; turn < 1_000; turn++) {
                    take("a", () -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        return inside.decrementAndGet();
                    });
                }
                return 1;
            }));
        }

        for (Future<Integer> one : all) {
            assertThat(one.get()).isEqualTo(1);
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void another_thing_does_not_wait() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<String> first = threads.submit(() -> take("a", () -> held(begun, end)));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        assertThat(take("b", () -> "done")).isEqualTo("done");

        end.countDown();
        assertThat(first.get()).isEqualTo("held");
    }

    @Test
    void a_turn_is_given_back_when_the_work_fails() {
        assertThatThrownBy(() -> take("a", () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        assertThat(take("a", () -> "done")).isEqualTo("done");
    }

    @Test
    void whoever_is_interrupted_while_waiting_has_sent_nothing() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        FakePortal portal = new FakePortal();
        portal.then(request -> {
            held(begun, end);
            return FakePortal.json(200, FakePortal.resource("accepted.json"));
        });
        DvcClient dvc = Callers.client(portal).build();
        Future<?> first = threads.submit(() -> dvc.submit(WHY, Callers.fullDossier()));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> dvc.submit(WHY, Callers.fullDossier()))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("interrupted while another call sends the same thing");

        assertThat(Thread.interrupted()).isTrue();
        end.countDown();
        first.get();
        assertThat(portal.submissions()).hasSize(1);
    }

    @Test
    void clients_that_share_a_journal_take_turns_with_a_dossier() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        FakePortal portal = new FakePortal();
        portal.sound().then(request -> {
            held(begun, end);
            return FakePortal.json(200, FakePortal.resource("accepted.json"));
        });
        DvcClient one = Callers.client(portal).journal(journal).build();
        DvcClient other = Callers.client(portal).journal(journal).build();
        Future<?> first = threads.submit(() -> one.submit(WHY, Callers.dossierWithSteps(2)));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> other.submit(WHY, Callers.dossierWithSteps(2)))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("interrupted while another call sends the same thing");

        assertThat(Thread.interrupted()).isTrue();
        end.countDown();
        first.get();
        other.reportSteps(WHY, Callers.CODE, Callers.steps(2));
        assertThat(portal.stepReports()).hasSize(1);
    }

    private <T> T take(String key, Supplier<T> work) {
        return Turns.take(journal, key, work, IllegalStateException::new);
    }

    private static String held(CountDownLatch begun, CountDownLatch end) {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return "held";
    }
}
