package io.github.dancu.bulk;

import io.github.dancu.connect.Answer;
import io.github.dancu.files.SoleWriter;
import io.github.dancu.resilience.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One call for each row of a long list (<i>rà soát hàng loạt</i>), over a line that breaks. It asks for as much at once as the
 * system answers, waits while nobody is answered, tries rows again that got no answer, and passes over those that cannot be
 * answered. With a {@linkplain Builder#checkpoint checkpoint} it goes on where it was, however its program ended.
 *
 * <p>Rows and results in memory are bounded by {@link Builder#window}. The work is done between one result and the next, by the
 * thread that asks for them; who stops asking stops the run. Rows that were called and whose results were not handed out when
 * the program was killed are called again, up to {@link Builder#window} of them: use it for look-ups, and for writes that the system
 * knows by a key.
 *
 * <p>One thread asks for results; {@link #close()} may be called by any.
 *
 * @param <I> a row
 * @param <O> what is answered
 */
public final class BulkRun<I, O> implements AutoCloseable {
    private static final int LONGEST_END_SECONDS = 5;

    private final Stream<? extends I> rows;
    private final BulkLoop<I, O> loop;
    private final @Nullable BulkState before;
    private final @Nullable ExecutorService ownThreads;
    private final @Nullable SoleWriter writer;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final BulkRelease holding = new BulkRelease(this::release);

    private BulkRun(
            Builder<I, O> builder,
            BulkSettings<I, O> settings,
            @Nullable BulkState before,
            @Nullable SoleWriter writer) {
        this.writer = writer;
        this.rows = builder.rows;
        this.before = before;
        this.ownThreads = builder.executor == null ? Executors.newCachedThreadPool(BulkRun::daemon) : null;
        this.loop = new BulkLoop<>(
                settings,
                rows.iterator(),
                before == null ? BulkState.NOTHING : before,
                builder.executor == null ? Objects.requireNonNull(ownThreads) : builder.executor);
    }

    /**
     * Starts from the defaults.
     *
     * @param rows the rows; after a kill the same ones in the same order. Read only as far as needed, and closed with the run
     * @param call the call for one row, for example {@code row -> csdl.authenticate(why, row.query())}
     */
    public static <I, O> Builder<I, O> of(Stream<? extends I> rows, Function<? super I, Answer<O>> call) {
        return new Builder<>(rows, call);
    }

    /**
     * The results, as they become known; to be asked for once. A result counts as done when the next one is asked for: after a kill
     * those since the last checkpoint come again, with the same {@linkplain BulkResult#row() number}. {@link #writeTo} spares you
     * that.
     *
     * <p>The stream throws what ends a run: {@link io.github.dancu.connect.RefusedException} (unless
     * {@link Builder#passOverRefused()}), {@link io.github.dancu.connect.UnavailableException} if the client was closed or a call interrupted,
     * {@link java.util.concurrent.CancellationException} if the run was closed or the thread interrupted,
     * {@link UncheckedIOException} if the checkpoint cannot be written, {@link IllegalStateException} if there are fewer rows than the
     * checkpoint says were done. Such a run can be resumed.
     *
     * @throws IllegalStateException if the results were asked for before, or the checkpoint is that of {@link #writeTo}
     */
    public Stream<BulkResult<I, O>> results() {
        if (before != null && !before.file().isEmpty()) {
            throw new IllegalStateException("the checkpoint is that of a file of results: go on with writeTo");
        }
        begin();
        return StreamSupport.stream(new Results<>(loop, holding), false);
    }

    /**
     * Writes a line for each result, UTF-8, and returns when all rows are done. After a kill the file goes on where the last
     * checkpoint saw it: each row has one line.
     *
     * @param toLine the line for a result, without its end
     * @throws IllegalArgumentException if a line, or the name of the file, holds a line break ({@code \n} or {@code \r})
     * @throws IllegalStateException if the results were asked for before, the file is there and no checkpoint knows it, or the
     *     checkpoint knows another one
     * @throws UncheckedIOException if file or checkpoint cannot be written, or the file is shorter than the checkpoint says; and
     *     what else {@link #results()} throws
     */
    public void writeTo(Path file, Function<? super BulkResult<I, O>, String> toLine) {
        begin();
        holding.enter();
        try (BulkOutput output = BulkOutput.open(file, before)) {
            loop.mark(output);
            writeTo(output, toLine);
        } catch (IOException failure) {
            throw new UncheckedIOException("the results cannot be written", failure);
        } finally {
            holding.leave();
        }
    }

    private void writeTo(BulkOutput output, Function<? super BulkResult<I, O>, String> toLine) throws IOException {
        try {
            while (loop.hasNext()) {
                output.writeLine(toLine.apply(loop.next()));
            }
        } catch (IOException | RuntimeException | Error why) {
            try {
                loop.lastNote();
            } catch (UncheckedIOException alsoNotSaved) {
                why.addSuppressed(alsoNotSaved);
            }
            throw why;
        }
        loop.lastNote();
    }

    /**
     * Ends the calls under way, and waits until the threads of the run have ended and whoever asks for results is told, for some
     * seconds at the most: a client that its calls use is best closed after it. Rows and checkpoint are released then, or as soon as
     * the thread that asks for results comes back. What was not handed out is left for a resumption. Closing twice does nothing more.
     *
     * @throws UncheckedIOException if the checkpoint cannot be written
     */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        loop.cancel();
        if (ownThreads != null) {
            endThreads(ownThreads);
        }
        holding.release(LONGEST_END_SECONDS);
    }

    private void release() {
        try (rows;
                writer) {
            loop.lastNote();
        } catch (IOException failure) {
            throw new UncheckedIOException("the checkpoint cannot be released", failure);
        }
    }

    private static void endThreads(ExecutorService threads) {
        threads.shutdownNow();
        try {
            threads.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin() {
        if (!asked.compareAndSet(false, true)) {
            throw new IllegalStateException("the results of a run are asked for once");
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "dancu-bulk");
        thread.setDaemon(true);
        return thread;
    }

    /** One after the other, also where somebody makes the stream a parallel one: a result is done when the next is asked for. */
    private static final class Results<I, O> extends Spliterators.AbstractSpliterator<BulkResult<I, O>> {
        private final BulkLoop<I, O> loop;
        private final BulkRelease holding;

        Results(BulkLoop<I, O> loop, BulkRelease holding) {
            super(Long.MAX_VALUE, Spliterator.NONNULL | (loop.isInOrder() ? Spliterator.ORDERED : 0));
            this.loop = loop;
            this.holding = holding;
        }

        @Override
        public boolean tryAdvance(Consumer<? super BulkResult<I, O>> action) {
            holding.enter();
            try {
                boolean more = loop.hasNext();
                if (more) {
                    action.accept(loop.next());
                }
                return more;
            } finally {
                holding.leave();
            }
        }

        @Override
        public @Nullable Spliterator<BulkResult<I, O>> trySplit() {
            return null;
        }
    }

    /**
     * Collects what a {@link BulkRun} needs. Not thread-safe.
     *
     * @param <I> a row
     * @param <O> what is answered
     */
    public static final class Builder<I, O> {
        private static final int MOST_AT_ONCE = 1_000;
        private static final int LARGEST_WINDOW = 1_000_000;

        private final Stream<? extends I> rows;
        private final Function<? super I, Answer<O>> call;
        private boolean inOrder = true;
        private int concurrency = 32;
        private int window = 10_000;
        private int tries = 5;
        private Duration patience = Duration.ofHours(1);
        private boolean passOverRefused;
        private @Nullable Path checkpoint;
        private Duration checkpointEvery = Duration.ofSeconds(1);
        private Consumer<BulkProgress> listener = progress -> {};
        private @Nullable Executor executor;
        private Timeline timeline = Timeline.system();

        private Builder(Stream<? extends I> rows, Function<? super I, Answer<O>> call) {
            this.rows = Objects.requireNonNull(rows, "rows");
            this.call = Objects.requireNonNull(call, "call");
        }

        /** Where it stands how far the run has come; read when it starts. One file for each run. Default nowhere. */
        public Builder<I, O> checkpoint(Path file) {
            this.checkpoint = Objects.requireNonNull(file, "file");
            return this;
        }

        /**
         * How often the checkpoint is written, at the most. Default 1 s.
         *
         * @throws IllegalArgumentException unless it is zero to one day
         */
        public Builder<I, O> checkpointEvery(Duration time) {
            this.checkpointEvery = upTo(Duration.ofDays(1), "checkpointEvery", time);
            return this;
        }

        /** Results come as they become known, in any order. Default: in the order of the rows. */
        public Builder<I, O> asTheyCome() {
            this.inOrder = false;
            return this;
        }

        /**
         * How many calls are under way at once, at the most: how many really are follows from whether they queue in the client.
         * Default 32.
         *
         * @throws IllegalArgumentException unless it is 1 to 1000
         */
        public Builder<I, O> concurrency(int most) {
            this.concurrency = within("concurrency", most, MOST_AT_ONCE);
            return this;
        }

        /**
         * How far behind the first row without a result rows are called, which is how many rows and results are in memory. Default
         * 10,000.
         *
         * @throws IllegalArgumentException unless it is 1 to 1,000,000
         */
        public Builder<I, O> window(int rows) {
            this.window = within("window", rows, LARGEST_WINDOW);
            return this;
        }

        /**
         * How often a row may fail while other rows are answered, before it is passed over; each time it rests for longer, from 1 s
         * on. Failures while nobody is answered do not count. Default 5.
         *
         * @throws IllegalArgumentException unless it is 1 to 1000
         */
        public Builder<I, O> tries(int failures) {
            this.tries = within("tries", failures, MOST_AT_ONCE);
            return this;
        }

        /**
         * How long a row may fail before it is passed over although its failures do not count: because the retry budget is spent or
         * the circuit is open while other rows are answered, or because no other row is left that could show whether the system
         * answers. Default 1 h.
         *
         * @throws IllegalArgumentException unless it is zero to 365 days
         */
        public Builder<I, O> patience(Duration time) {
            this.patience = upTo(Duration.ofDays(365), "patience", time);
            return this;
        }

        /** Rows that the system refuses are passed over. Default: the first one ends the run, for the next would be refused too. */
        public Builder<I, O> passOverRefused() {
            this.passOverRefused = true;
            return this;
        }

        /** Who hears how far the run has come, about once a second and at its end, on the thread that asks for results. */
        public Builder<I, O> onProgress(Consumer<? super BulkProgress> listener) {
            this.listener = Objects.requireNonNull(listener, "listener")::accept;
            return this;
        }

        /**
         * What the calls run on, without waiting for the thread that asks for results; the caller ends it, after the run. It takes
         * as many calls as {@link #concurrency} says: one that it rejects ends the run. A thread that has made one call makes the next,
         * as long as there are rows. Default: threads of the run's own, which end with it.
         */
        public Builder<I, O> executor(Executor executor) {
            this.executor = Objects.requireNonNull(executor, "executor");
            return this;
        }

        /** Where time comes from. Default {@link Timeline#system()}. */
        public Builder<I, O> timeline(Timeline timeline) {
            this.timeline = Objects.requireNonNull(timeline, "timeline");
            return this;
        }

        /**
         * The run, which goes on where its checkpoint says: the rows before that are read and passed over. No call is made before
         * results are asked for.
         *
         * @throws UncheckedIOException if the checkpoint cannot be read, is another kind of file, or belongs to a run that has not
         *     been closed, in this program or another
         * @throws IllegalStateException if there are fewer rows than the checkpoint says were done
         */
        public BulkRun<I, O> start() {
            try {
                return started();
            } catch (IOException failure) {
                throw new UncheckedIOException("the checkpoint cannot be used", failure);
            }
        }

        private BulkRun<I, O> started() throws IOException {
            if (checkpoint == null) {
                return new BulkRun<>(this, settings(null), null, null);
            }
            SoleWriter writer = SoleWriter.of(checkpoint);
            try {
                BulkCheckpoint own = new BulkCheckpoint(writer.file());
                return new BulkRun<>(this, settings(own), own.load(), writer);
            } catch (IOException | RuntimeException failure) {
                writer.close();
                throw failure;
            }
        }

        private BulkSettings<I, O> settings(@Nullable BulkCheckpoint own) {
            return new BulkSettings<>(
                    call,
                    inOrder,
                    concurrency,
                    window,
                    tries,
                    patience,
                    passOverRefused,
                    own,
                    checkpointEvery,
                    listener,
                    timeline);
        }

        private static int within(String name, int value, int most) {
            if (value < 1 || value > most) {
                throw new IllegalArgumentException(name + " is 1 to " + most + ", not " + value);
            }
            return value;
        }

        private static Duration upTo(Duration most, String name, Duration time) {
            if (time.isNegative() || time.compareTo(most) > 0) {
                throw new IllegalArgumentException(name + " is zero to " + most + ", not " + time);
            }
            return time;
        }
    }
}
