package io.github.dancu.connect;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call on another thread. It is stopped only while it runs: the thread may have other work before and after. */
final class AsyncCall<T> extends CompletableFuture<T> implements Runnable {
    private final Supplier<T> call;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Thread runner;
    private boolean stopped;

    AsyncCall(Supplier<T> call) {
        this.call = call;
    }

    @Override
    public void run() {
        if (!begin()) {
            return;
        }
        try {
            T answer = call.get();
            end();
            complete(answer);
        } catch (Throwable failure) {
            end();
            completeExceptionally(failure);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        return stopIf(super.cancel(mayInterruptIfRunning));
    }

    @Override
    public boolean complete(T answer) {
        return stopIf(super.complete(answer));
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        return stopIf(super.completeExceptionally(failure));
    }

    private boolean stopIf(boolean ended) {
        if (ended) {
            stop();
        }
        return ended;
    }

    private void stop() {
        lock.lock();
        try {
            if (runner != null) {
                stopped = true;
                runner.interrupt();
                InFlight.cancel(runner);
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean begin() {
        lock.lock();
        try {
            if (isDone()) {
                return false;
            }
            runner = Thread.currentThread();
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            runner = null;
            if (stopped) {
                // The interrupt was ours, and not meant for what the thread does next.
                Thread.interrupted();
            }
        } finally {
            lock.unlock();
        }
    }
}
