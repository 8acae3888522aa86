package io.github.dancu.observe;

import io.github.dancu.resilience.AttemptFailure;
import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.CallEnd;
import io.github.dancu.resilience.CallEvent.Reason;
import io.github.dancu.resilience.CallReport;
import io.github.dancu.resilience.GuardState;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The meters of one operation, all made at once: a count that begins at zero shows its first rise, too. */
final class OperationMeters {
    private final Map<CallEnd, Timer> calls;
    private final Timer answers;
    private final Map<Trouble, Map<Fate, Timer>> failures;
    private final Map<Reason, Timer> waits;
    private final Map<Reason, AtomicInteger> waiting = each(Reason.class, reason -> new AtomicInteger());
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile GuardState circuit = GuardState.CLOSED;
    private volatile @Nullable CallReport last;

    OperationMeters(Meters meters) {
        this.calls =
                each(CallEnd.class, end -> meters.timer("dancu.call", "Calls that ended", "outcome", Words.of(end)));
        this.answers = attempts(meters, Words.ANSWERED, "done");
        this.failures = each(
                Trouble.class,
                trouble -> each(Fate.class, fate -> attempts(meters, Words.of(trouble), Words.of(fate))));
        this.waits = each(
                Reason.class, reason -> meters.timer("dancu.wait", "Waits that ended", "reason", Words.of(reason)));
        addGauges(meters);
    }

    private static Timer attempts(Meters meters, String outcome, String fate) {
        return meters.timer("dancu.attempt", "Attempts that ended", "outcome", outcome, "fate", fate);
    }

    private void addGauges(Meters meters) {
        String now = "Calls under way, by what they do";
        meters.gauge("dancu.calls.active", now, this::working, "phase", "work");
        waiting.forEach(
                (reason, count) -> meters.gauge("dancu.calls.active", now, () -> count, "phase", Words.of(reason)));
        for (GuardState state : GuardState.values()) {
            meters.gauge(
                    "dancu.circuit",
                    "1 for the state of the circuit",
                    () -> circuit == state ? 1 : 0,
                    "state",
                    Words.of(state));
        }
        meters.gauge("dancu.budget.left", "Tokens left for repetitions", () -> ofLast(CallReport::budgetLeft));
        meters.gauge("dancu.budget.size", "Tokens in a full budget", () -> ofLast(CallReport::budget));
    }

    void started() {
        underWay.incrementAndGet();
    }

    void waiting(Reason reason) {
        of(reason, waiting).incrementAndGet();
    }

    void waited(Reason reason, Duration time) {
        of(reason, waiting).decrementAndGet();
        of(reason, waits).record(time);
    }

    void attempted(Duration took, @Nullable AttemptFailure failure) {
        Timer timer = failure == null ? answers : of(failure.fate(), of(failure.trouble(), failures));
        timer.record(took);
    }

    void ended(CallReport report) {
        underWay.decrementAndGet();
        of(report.end(), calls).record(report.total());
        last = report;
    }

    void circuitChanged(GuardState now) {
        circuit = now;
    }

    private int working() {
        int waits = waiting.values().stream().mapToInt(AtomicInteger::get).sum();
        return Math.max(0, underWay.get() - waits);
    }

    private double ofLast(ToIntFunction<CallReport> number) {
        CallReport report = last;
        return report == null ? Double.NaN : number.applyAsInt(report);
    }

    private static <K extends Enum<K>, V> Map<K, V> each(Class<K> keys, Function<K, V> value) {
        Map<K, V> values = new EnumMap<>(keys);
        for (K key : keys.getEnumConstants()) {
            values.put(key, value.apply(key));
        }
        return values;
    }

    private static <K, V> V of(K key, Map<K, V> values) {
        return Objects.requireNonNull(values.get(key));
    }
}
