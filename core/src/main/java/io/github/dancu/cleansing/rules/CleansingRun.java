package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.register.RegisterReader;
import io.github.dancu.cleansing.register.RowBlock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rules over a register (<i>rà soát, làm sạch dữ liệu</i>): every row is looked at by every rule, and what they say goes to a sink. It says
 * the same for any number of threads, byte for byte; and the same of each row in whatever order rows come.
 *
 * <p>The register is read once, and a second time for the rows in groups that a rule is about. Memory does not grow with the register, but for
 * rules about groups: they need 16 bytes for each row and grouping, and two for each row. Set it up by one thread, and run it as often as you like.
 */
public final class CleansingRun {
    private static final int MOST_THREADS = 256;

    private final Plan plan;
    private final Map<String, OtherRegister> sources = new HashMap<>();
    private @Nullable Register register;
    private @Nullable LocalDate day;
    private FindingSink sink = finding -> {};
    private Consumer<CleansingProgress> listener = progress -> {};
    private BooleanSupplier cancelled = () -> false;
    private int threads = Runtime.getRuntime().availableProcessors();

    private CleansingRun(Plan plan) {
        this.plan = plan;
    }

    /**
     * A run of these rules, for example {@link Rules#programme()}; findings of a row come in their order.
     *
     * @throws IllegalArgumentException if two have the same id, or one is called {@code ROW_UNREADABLE}
     */
    public static CleansingRun of(List<Rule> rules) {
        return new CleansingRun(Plan.of(rules));
    }

    /** What is looked at. */
    public CleansingRun over(Register rows) {
        this.register = Objects.requireNonNull(rows, "rows");
        return this;
    }

    /**
     * The day as of which the register stands, by which results and case books compare runs. Default the day in Vietnam on which it is
     * run. It changes nothing in what is found: rules have a day of their own.
     */
    public CleansingRun asOf(LocalDate asOf) {
        this.day = Objects.requireNonNull(asOf, "asOf");
        return this;
    }

    /** Where findings go; the run closes it. Default nowhere: they are counted. */
    public CleansingRun findings(FindingSink to) {
        this.sink = Objects.requireNonNull(to, "to");
        return this;
    }

    /**
     * How many threads look at rows; each grouping is counted by one of them. Default as many as there are processors.
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

    /** Who hears how far it has come, every few thousand rows, on the thread that runs. */
    public CleansingRun onProgress(Consumer<CleansingProgress> to) {
        this.listener = Objects.requireNonNull(to, "to");
        return this;
    }

    /**
     * What is asked, every few thousand rows and after each grouping, whether the run is not wanted any more; it then ends as after an interrupt.
     * Default never.
     */
    public CleansingRun cancelledBy(BooleanSupplier asked) {
        this.cancelled = Objects.requireNonNull(asked, "asked");
        return this;
    }

    /**
     * Another register that rules look into.
     *
     * @param source the name that the rules have for it ({@link Rule#source()})
     */
    public CleansingRun beside(String source, OtherRegister other) {
        sources.put(Objects.requireNonNull(source, "source"), Objects.requireNonNull(other, "other"));
        return this;
    }

    /**
     * Looks at all rows. May be called again; with a sink that takes more after its end.
     *
     * @throws IllegalStateException if nothing says what is looked at, or another register that a rule looks into is missing
     * @throws IllegalStateException if rules look at groups and the register has other rows, or another order, when it is read again
     * @throws io.github.dancu.cleansing.register.UnreadableRegisterException if the register cannot be read as one
     * @throws CancellationException if the thread is interrupted, which it then stays, or the run is not wanted any more
     */
    public CleansingResult run() {
        try (FindingSink to = sink) {
            Register rows = checked();
            LocalDate asOf = day == null ? LocalDate.now(Rules.VIETNAM) : day;
            CleansingResult.Counter counter = new CleansingResult.Counter(asOf, plan.rules());
            try (Workers workers = new Workers(threads, cancelled)) {
                run(rows, to, counter, workers);
            }
            CleansingResult result = counter.result();
            to.complete(result);
            return result;
        }
    }

    private Register checked() {
        Register rows = register;
        if (rows == null) {
            throw new IllegalStateException("a run needs a register: say over(…)");
        }
        Set<String> missing = plan.sources();
        missing.removeAll(sources.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "rules look into other registers that the run does not have: say beside(…) for "
                            + String.join(", ", missing));
        }
        return rows;
    }

    private void run(Register rows, FindingSink to, CleansingResult.Counter counter, Workers workers) {
        Queue<RowKeys> taken = new ConcurrentLinkedQueue<>();
        try (RegisterReader first = rows.open()) {
            read(first, workers, block -> alone(block, taken, counter), done -> {
                counter.addRows(done);
                tell(done, to, counter);
                listener.accept(new CleansingProgress(1, counter.allRows()));
            });
            counter.fields(first.fields());
            again(first, to, counter, workers, new GroupSearch(plan, workers).among(taken));
        }
    }

    private void again(
            RegisterReader first,
            FindingSink to,
            CleansingResult.Counter counter,
            Workers workers,
            List<SuspectRows> suspects) {
        if (suspects.isEmpty()) {
            return;
        }
        AtomicLong again = new AtomicLong();
        try (RegisterReader second = first.again()) {
            read(second, workers, block -> GroupPass.over(block, suspects), done -> {
                tell(done, to, counter);
                listener.accept(new CleansingProgress(2, again.addAndGet(done.rows())));
            });
        }
        if (again.get() != suspects.stream().mapToLong(SuspectRows::count).sum()) {
            throw SuspectRows.changed();
        }
    }

    private BlockFindings alone(RowBlock block, Queue<RowKeys> taken, CleansingResult.Counter counter) {
        RowKeys idle = taken.poll();
        RowKeys keys = idle == null ? new RowKeys(plan.groupings()) : idle;
        BlockFindings found = RowPass.over(block, plan, keys, counterparts(counter));
        taken.add(keys);
        return found;
    }

    private static void read(
            RegisterReader reader,
            Workers workers,
            Function<RowBlock, BlockFindings> look,
            Consumer<BlockFindings> done) {
        workers.inOrder(() -> next(reader, look), done);
    }

    private static void tell(BlockFindings done, FindingSink to, CleansingResult.Counter counter) {
        done.found().forEach(finding -> {
            counter.add(finding);
            to.accept(finding);
        });
    }

    private Map<String, LookedUp> counterparts(CleansingResult.Counter counter) {
        Map<String, LookedUp> counterparts = new HashMap<>();
        sources.forEach((name, other) -> counterparts.put(name, new LookedUp(other, counter.unanswered(name))));
        return counterparts;
    }

    private static @Nullable Callable<BlockFindings> next(
            RegisterReader reader, Function<RowBlock, BlockFindings> work) {
        RowBlock block = reader.next();
        return block == null ? null : () -> work.apply(block);
    }
}
