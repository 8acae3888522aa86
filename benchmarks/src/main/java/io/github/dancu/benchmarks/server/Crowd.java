package io.github.dancu.benchmarks.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many who do their share of something at the same time, each in a thread of their own. */
public final class Crowd {
    private Crowd() {}

    /**
     * What all of them bring, first that of number 0.
     *
     * @param share what one of them does, by number, and what comes of it
     */
    public static <T> List<T> of(int size, IntFunction<List<T>> share) {
        ExecutorService threads = Executors.newFixedThreadPool(size);
        try {
            List<Callable<List<T>>> shares = new ArrayList<>();
            for (int number = 0; number < size; number++) {
                int one = number;
                shares.add(() -> share.apply(one));
            }
            List<T> all = new ArrayList<>();
            for (Future<List<T>> done : threads.invokeAll(shares)) {
                all.addAll(done.get());
            }
            return all;
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        } finally {
            threads.shutdownNow();
        }
    }
}
