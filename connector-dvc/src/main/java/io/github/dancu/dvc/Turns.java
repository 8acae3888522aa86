package io.github.dancu.dvc;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work on the same thing is done by one thread at a time; work on other things does not wait. */
final class Turns {
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    /** @throws InterruptedException if the thread is interrupted while it waits for its turn */
    <T> T take(String key, Supplier<T> work) throws InterruptedException {
        Turn turn = Objects.requireNonNull(turns.compute(key, (same, there) -> Turn.joined(there)));
        try {
            if (!turn.lock.tryLock()) {
                turn.lock.lockInterruptibly();
            }
            try {
                return work.get();
            } finally {
                turn.lock.unlock();
            }
        } finally {
            turns.computeIfPresent(key, (same, there) -> there.left());
        }
    }

    /** The lock of one thing, and how many want it; counted where the map lets nobody else at it. */
    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private int takers;

        static Turn joined(@Nullable Turn there) {
            Turn turn = there == null ? new Turn() : there;
            turn.takers++;
            return turn;
        }

        @Nullable
        Turn left() {
            takers--;
            return takers == 0 ? null : this;
        }
    }
}
