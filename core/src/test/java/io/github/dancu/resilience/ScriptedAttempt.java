package io.github.dancu.resilience;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Attempts that end as written down beforehand, and with the answer {@code "ok"} after that. */
final class ScriptedAttempt implements Attempt<String> {
    private final VirtualTimeline time;
    private final Duration took;
    private final Queue<AttemptFailure> failures = new ConcurrentLinkedQueue<>();
    private final List<Duration> timeouts = new ArrayList<>();
    private final List<Duration> starts = new ArrayList<>();

    /** Attempts that take this long each, but never longer than they may. */
    ScriptedAttempt(VirtualTimeline time, Duration took) {
        this.time = time;
        this.took = took;
    }

    ScriptedAttempt fails(AttemptFailure... failures) {
        this.failures.addAll(List.of(failures));
        return this;
    }

    ScriptedAttempt fails(int times, AttemptFailure failure) {
        for (int i = 0; i < times; i++) {
            failures.add(failure);
        }
        return this;
    }

    /** The time that each attempt was given. */
    List<Duration> timeouts() {
        return timeouts;
    }

    /** When each attempt began, since the beginning of time. */
    List<Duration> starts() {
        return starts;
    }

    @Override
    public String run(Duration timeout) throws AttemptFailure {
        timeouts.add(timeout);
        starts.add(time.elapsed());
        time.advance(took.compareTo(timeout) < 0 ? took : timeout);
        AttemptFailure failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
        return "ok";
    }
}
