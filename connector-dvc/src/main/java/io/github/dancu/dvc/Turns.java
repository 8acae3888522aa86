package io.github.dancu.dvc;

import io.github.dancu.journal.Journal;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work on what one key of a journal tells of is done by one thread at a time; work on other things does not wait. */
final class Turns {
    // Of all clients: those that share a journal would each act on what it said before the other acted.
    private static final Map<Thing, Turn> TURNS = new ConcurrentHashMap<>();

    private Turns() {}

    /**
     * Does the work when it is its turn.
     *
     * @param interrupted what is thrown if the thread is interrupted while it waits: the work was not begun
     */
    static <T> T take(Journal journal, String key, Supplier<T> work, Supplier<? extends RuntimeException> interrupted) {
        Thing thing = new Thing(journal, key);
        Turn turn = Objects.requireNonNull(TURNS.compute(thing, (same, there) -> Turn.joined(there)));
        try {
            if (!turn.lock.tryLock()) {
                turn.lock.lockInterruptibly();
            }
            try {
                return work.get();
            } finally {
                turn.lock.unlock();
            }
        } catch (InterruptedException whileWaiting) {
            Thread.currentThread().interrupt();
            throw interrupted.get();
        } finally {
            TURNS.computeIfPresent(thing, (same, there) -> there.left());
        }
    }

    /** What one at a time works on. */
    private record Thing(Journal journal, String key) {}

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
