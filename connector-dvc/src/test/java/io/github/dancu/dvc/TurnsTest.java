package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.connect.UnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnsTest {
    private final Turns turns = new Turns();
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
                    turns.take("a", () -> {
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
        Future<String> first = threads.submit(() -> turns.take("a", () -> held(begun, end)));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        assertThat(turns.take("b", () -> "done")).isEqualTo("done");

        end.countDown();
        assertThat(first.get()).isEqualTo("held");
    }

    @Test
    void a_turn_is_given_back_when_the_work_fails() throws InterruptedException {
        assertThatThrownBy(() -> turns.take("a", () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        assertThat(turns.take("a", () -> "done")).isEqualTo("done");
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
                .hasMessageContaining("interrupted while another call sends the same dossier");

        assertThat(Thread.interrupted()).isTrue();
        end.countDown();
        first.get();
        assertThat(portal.submissions()).hasSize(1);
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
