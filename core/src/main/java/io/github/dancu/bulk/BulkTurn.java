package io.github.dancu.bulk;

import io.github.dancu.connect.Answer;
import io.github.dancu.connect.AsyncCalls;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call for one row, made by whichever thread takes it, and its end. */
final class BulkTurn<I, O> {
    private final BulkRow<I> row;
    private final BulkAnswers answers;
    private final CompletableFuture<Answer<O>> future;
    private @Nullable Runnable call;
    private volatile @Nullable Answer<O> answer;
    private volatile @Nullable Throwable failure;

    BulkTurn(BulkRow<I> row, Supplier<Answer<O>> call, BulkAnswers answers) {
        this.row = row;
        this.answers = answers;
        this.future = AsyncCalls.on(stoppable -> this.call = stoppable).call(call);
        var unused = future.whenComplete((found, why) -> {
            this.answer = found;
            this.failure = why;
        });
    }

    BulkRow<I> row() {
        return row;
    }

    /** Makes the call, unless it was cancelled before. */
    void make() {
        row.begins(answers.count());
        Objects.requireNonNull(call).run();
        if (answer != null) {
            answers.add();
        }
    }

    /** Ends the call, from any thread, also before it is made. */
    void cancel() {
        future.cancel(true);
    }

    /** What was answered; nothing if the call failed or returned nothing. */
    @Nullable
    Answer<O> answer() {
        return answer;
    }

    /** Why there is no answer, if the call failed. */
    @Nullable
    Throwable failure() {
        return failure;
    }
}
