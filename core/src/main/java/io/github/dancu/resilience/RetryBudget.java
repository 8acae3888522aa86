package io.github.dancu.resilience;

import java.util.concurrent.atomic.AtomicInteger;

/** The tokens that an operation's repetitions are paid from. */
final class RetryBudget {
    private final int size;
    private final AtomicInteger left;

    RetryBudget(int size) {
        this.size = size;
        this.left = new AtomicInteger(size);
    }

    /** Takes tokens out; none if there are not enough. */
    boolean take(int tokens) {
        int now = left.get();
        while (now >= tokens) {
            if (left.compareAndSet(now, now - tokens)) {
                return true;
            }
            now = left.get();
        }
        return false;
    }

    /** Puts tokens back, as far as there is room. */
    void giveBack(int tokens) {
        int now = left.get();
        while (now < size) {
            if (left.compareAndSet(now, Math.min(size, now + tokens))) {
                return;
            }
            now = left.get();
        }
    }

    int left() {
        return left.get();
    }

    int size() {
        return size;
    }
}
