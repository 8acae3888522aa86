package io.github.dancu.bulk;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Releases what a run holds when it was closed and nobody is at work with it any more: a file must not be given to another run while
 * this one still writes to it. Thread-safe.
 */
final class BulkRelease {
    private final ReentrantLock working = new ReentrantLock();
    private final Runnable release;
    private volatile boolean wanted;
    private boolean done;

    BulkRelease(Runnable release) {
        this.release = release;
    }

    /** The thread that asks for results begins to work. */
    void enter() {
        working.lock();
    }

    /** It has done. If the run was closed meanwhile, this releases. */
    void leave() {
        try {
            if (wanted && !done && working.getHoldCount() == 1) {
                done = true;
                release.run();
            }
        } finally {
            working.unlock();
        }
    }

    /** Releases, unless somebody is at work for longer than that: then he does when he leaves. */
    void release(long seconds) {
        wanted = true;
        if (entered(seconds)) {
            leave();
        }
    }

    private boolean entered(long seconds) {
        try {
            return working.tryLock(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return working.tryLock();
        }
    }
}
