package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.register.RegisterReader;
import io.github.dancu.cleansing.register.RowBlock;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One pass of rules over a register (<i>rà soát, làm sạch dữ liệu</i>): every row is looked at by every rule, and what they say goes to a
 * sink. It says the same for any number of threads, byte for byte; and the same of each row in whatever order rows come.
 *
 * <p>Memory does not grow with the register. Set it up by one thread, and run it as often as you like.
 */
public final class CleansingRun {
    private static final int MOST_THREADS = 256;
    private static final int BLOCKS_AHEAD = 2;

    private final List<Rule> rules;
    private @Nullable Register register;
    private FindingSink sink = finding -> {};
    private LongConsumer listener = rows -> {};
    private int threads = Runtime.getRuntime().availableProcessors();

    private CleansingRun(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * A run of these rules, for example {@link Rules#programme()}; findings of a row come in their order.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static CleansingRun of(List<Rule> rules) {
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules are called " + rule.id());
            }
        }
        return new CleansingRun(List.copyOf(rules));
    }

    /** What is looked at. */
    public CleansingRun over(Register rows) {
        this.register = Objects.requireNonNull(rows, "rows");
        return this;
    }

    /** Where findings go; the run closes it. Default nowhere: they are counted. */
    public CleansingRun findings(FindingSink to) {
        this.sink = Objects.requireNonNull(to, "to");
        return this;
    }

    /**
     * How many threads look at rows. Default as many as there are processors.
     *
     * @throws IllegalArgumentException unless it is 1 to 256
     */
    public CleansingRun threads(int count) {
        if (count < 1 || count > MOST_THREADS) {
            throw new IllegalArgumentException("threads is 1 to " + MOST_THREADS + ", not " + count);
        }
        this.threads = count;
        return this;
    }

    /** Who hears how many rows have been looked at, every few thousand rows, on the thread that runs. */
    public CleansingRun onProgress(LongConsumer rows) {
        this.listener = Objects.requireNonNull(rows, "rows");
        return this;
    }

    /**
     * Looks at all rows. May be called again; with a sink that takes more after its end.
     *
     * @throws IllegalStateException if nothing says what is looked at
     * @throws io.github.dancu.cleansing.register.UnreadableRegisterException if the register cannot be read as one
     * @throws CancellationException if the thread is interrupted; it stays so
     */
    public CleansingResult run() {
        Register rows = register;
        if (rows == null) {
            throw new IllegalStateException("a run needs a register: say over(…)");
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, CleansingRun::daemon);
        try (FindingSink to = sink;
                RegisterReader reader = rows.open()) {
            return run(reader, to, workers);
        } finally {
            workers.shutdownNow();
        }
    }

    private CleansingResult run(RegisterReader reader, FindingSink to, ExecutorService workers) {
        CleansingResult.Counter counter = new CleansingResult.Counter();
        Queue<Future<BlockFindings>> underWay = new ArrayDeque<>();
        RowBlock next = reader.next();
        while (next != null || !underWay.isEmpty()) {
            while (next != null && underWay.size() < threads + BLOCKS_AHEAD) {
                RowBlock block = next;
                underWay.add(workers.submit(() -> BlockFindings.of(block, rules)));
                next = reader.next();
            }
            // In the order of the rows, whichever block was done first.
            BlockFindings done = await(underWay.remove());
            counter.add(done);
            done.found().forEach(to::accept);
            listener.accept(counter.rows());
        }
        return counter.result();
    }

    private static BlockFindings await(Future<BlockFindings> block) {
        try {
            return block.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the thread that looks at the register was interrupted");
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
