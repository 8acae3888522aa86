package io.github.dancu.connect;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Runs calls on an executor of the caller's, and stops them: waits, sockets and repetitions end with their future.
 *
 * <p>Any call of any client will do. Calls block the thread they run on; an executor of virtual threads suits them. Thread-safe;
 * owns nothing.
 */
public final class AsyncCalls {
    private final Executor executor;

    private AsyncCalls(Executor executor) {
        this.executor = executor;
    }

    /** Calls that run there. */
    public static AsyncCalls on(Executor executor) {
        return new AsyncCalls(Objects.requireNonNull(executor, "executor"));
    }

    /**
     * Begins a call, once the executor has a thread for it.
     *
     * <p>If the future is cancelled or completed before the call ends, by {@code orTimeout} for example, the call is stopped: what
     * was not sent is not sent, nothing is repeated, and a request in flight is cut off. A write that was sent may have been done
     * all the same, and nobody is told: its key and the audit log are what is left.
     *
     * @param call makes the call, for example {@code () -> csdl.findCitizen(why, query)}
     * @return the answer, or the exception that the call throws; futures derived from it stop nothing
     * @throws java.util.concurrent.RejectedExecutionException if the executor takes no more
     */
    public <T> CompletableFuture<T> call(Supplier<T> call) {
        AsyncCall<T> begun = new AsyncCall<>(Objects.requireNonNull(call, "call"));
        executor.execute(begun);
        return begun;
    }
}
