package io.github.dancu.bulk;

import io.github.dancu.connect.Answer;
import io.github.dancu.resilience.Timeline;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a run was told. */
record BulkSettings<I, O>(
        Function<? super I, Answer<O>> call,
        boolean inOrder,
        int mostAtOnce,
        int window,
        int tries,
        Duration patience,
        boolean passOverRefused,
        @Nullable BulkCheckpoint checkpoint,
        Duration checkpointEvery,
        Consumer<BulkProgress> listener,
        Timeline timeline) {}
