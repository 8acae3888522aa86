package io.github.dancu.resilience;

import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * One unstable system as its guards see it: the places, the queue and the rate limit that all its operations share.
 *
 * <p>Thread-safe; make one per system and keep it. What it knows belongs to this program: another one that calls the same
 * system has places, budgets and circuits of its own.
 */
public final class GuardedSystem implements AutoCloseable {
    private final String name;
    private final Timeline timeline;
    private final RandomGenerator random;
    private final CallListener listener;
    private final Bulkhead bulkhead;
    private final RateLimit rate;
    private final Waits waits;

    private GuardedSystem(Builder builder) {
        this.name = builder.name;
        this.timeline = builder.timeline;
        this.random = builder.random;
        this.listener = builder.listener;
        this.bulkhead = new Bulkhead(builder.load, timeline, new Events(name, "", listener));
        this.rate = new RateLimit(builder.load, random, timeline.ticks());
        this.waits = new Waits(timeline);
    }

    /**
     * Starts from the defaults.
     *
     * @param name the system's short name, for reports
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * The guard of one of its operations, with a closed circuit and a full budget. Keep it: another one knows nothing of what
     * this one has seen.
     *
     * @param operation the operation's name; few and fixed, never made from data
     * @param safety what may happen if a call is made twice
     * @param policy how its calls are guarded
     */
    public Guard guard(String operation, SafetyClass safety, CallPolicy policy) {
        return new Guard(this, operation, safety, policy);
    }

    /** Ends every wait: calls that wait give up, as do all that come later. Attempts under way are not its business. */
    @Override
    public void close() {
        waits.close();
    }

    String name() {
        return name;
    }

    Timeline timeline() {
        return timeline;
    }

    RandomGenerator random() {
        return random;
    }

    Bulkhead bulkhead() {
        return bulkhead;
    }

    RateLimit rate() {
        return rate;
    }

    Waits waits() {
        return waits;
    }

    Events eventsOf(String operation) {
        return new Events(name, operation, listener);
    }

    /** Collects what a {@link GuardedSystem} needs. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private LoadPolicy load = LoadPolicy.ofDefaults();
        private Timeline timeline = Timeline.system();
        private RandomGenerator random = new Random();
        private CallListener listener = CallListener.none();

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /** How much the system is asked at once. Default {@link LoadPolicy#ofDefaults()}. */
        public Builder load(LoadPolicy load) {
            this.load = Objects.requireNonNull(load, "load");
            return this;
        }

        /** Where time comes from. Default {@link Timeline#system()}. */
        public Builder timeline(Timeline timeline) {
            this.timeline = Objects.requireNonNull(timeline, "timeline");
            return this;
        }

        /** Where jitter comes from; thread-safe. Default a {@link Random}. */
        public Builder random(RandomGenerator random) {
            this.random = Objects.requireNonNull(random, "random");
            return this;
        }

        /** Who hears what happens. Default {@link CallListener#none() nobody}. */
        public Builder listener(CallListener listener) {
            this.listener = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /** The system. */
        public GuardedSystem build() {
            return new GuardedSystem(this);
        }
    }
}
