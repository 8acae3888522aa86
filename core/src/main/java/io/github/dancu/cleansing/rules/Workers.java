package io.github.dancu.cleansing.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads of one run. For the one thread that runs. */
final class Workers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final int AHEAD = 2;
    private static final long PATIENCE_SECONDS = 10;
    private static final String INTERRUPTED = "the thread that looks at the register was interrupted";

    private final int count;
    private final BooleanSupplier cancelled;
    private final ExecutorService threads;

    Workers(int count, BooleanSupplier cancelled) {
        this.count = count;
        this.cancelled = cancelled;
        this.threads = Executors.newFixedThreadPool(count, Workers::daemon);
    }

    /** Does all of it, and waits for what comes of it. */
    <T> List<T> all(List<Callable<T>> work) {
        List<Future<T>> underWay = new ArrayList<>();
        work.forEach(part -> underWay.add(threads.submit(part)));
        List<T> done = new ArrayList<>();
        underWay.forEach(part -> done.add(await(part)));
        return done;
    }

    /** Does what comes, some of it ahead, and hands over what came of it in the order of what came. */
    <T> void inOrder(Supplier<@Nullable Callable<T>> work, Consumer<T> done) {
        Queue<Future<T>> underWay = new ArrayDeque<>();
        Callable<T> next = work.get();
        while (next != null || !underWay.isEmpty()) {
            while (next != null && underWay.size() < count + AHEAD) {
                underWay.add(threads.submit(next));
                next = work.get();
            }
            done.accept(await(underWay.remove()));
        }
    }

    /** Ends them, and waits for a while until what they ask of others has ended, too. */
    @Override
    public void close() {
        threads.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("threads that look at a register go on after its run has ended");
            }
        } catch (InterruptedException again) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> T await(Future<T> work) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("the run over the register was cancelled");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException(INTERRUPTED);
        }
        try {
            return work.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException(INTERRUPTED);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException why) {
                throw why;
            }
            if (failed.getCause() instanceof Error why) {
                throw why;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "dancu-cleansing");
        thread.setDaemon(true);
        return thread;
    }
}
