package io.github.dancu.connect;

import io.github.dancu.audit.AuditLog;
import io.github.dancu.resilience.CallListener;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.GuardedSystem;
import io.github.dancu.resilience.LoadPolicy;
import io.github.dancu.resilience.Timeline;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How a client talks to its system, whichever it is: policies, audit log, limits, and where time and chance come from.
 *
 * <p>Every setting has a default. Immutable and thread-safe; one object may serve several clients, which then share the audit
 * log.
 */
public final class ConnectionSettings {
    // One for the whole program: two logs on one file would tear each other's lines.
    // The population database takes no longer ones.
    private static final int LONGEST_CORRELATION_ID = 40;
    private static final AuditLog DEFAULT_LOG = AuditLog.file(Path.of("dancu-audit.jsonl"));

    private final @Nullable CallPolicy lookups;
    private final @Nullable CallPolicy submissions;
    private final Map<String, CallPolicy> operations;
    private final LoadPolicy load;
    private final CallListener listener;
    private final AuditLog auditLog;
    private final Duration connectTimeout;
    private final int largestBody;
    private final @Nullable Tls tls;
    private final @Nullable HttpProxy proxy;
    private final Timeline timeline;
    private final RandomGenerator random;
    private final Supplier<String> correlationIds;
    private final @Nullable Transport transport;

    private ConnectionSettings(Builder builder) {
        this.lookups = builder.lookups;
        this.submissions = builder.submissions;
        this.operations = Map.copyOf(builder.operations);
        this.load = builder.load;
        this.listener = builder.listener;
        this.auditLog = builder.auditLog != null ? builder.auditLog : DEFAULT_LOG;
        this.connectTimeout = builder.connectTimeout;
        this.largestBody = builder.largestBody;
        this.tls = builder.tls;
        this.proxy = builder.proxy;
        this.timeline = builder.timeline;
        this.random = builder.random;
        this.correlationIds = builder.correlationIds;
        this.transport = builder.transport;
    }

    /** All defaults. */
    public static ConnectionSettings ofDefaults() {
        return builder().build();
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    CallPolicy policyOf(Operation operation) {
        boolean writes = operation.safety().writes();
        CallPolicy own = operations.getOrDefault(operation.name(), writes ? submissions : lookups);
        if (own != null) {
            return own;
        }
        return operation.policy(writes ? CallPolicy.ofSubmissions() : CallPolicy.ofLookups());
    }

    GuardedSystem guarded(String system) {
        return GuardedSystem.builder(system)
                .load(load)
                .timeline(timeline)
                .random(random)
                .listener(listener)
                .build();
    }

    AuditLog auditLog() {
        return auditLog;
    }

    Timeline timeline() {
        return timeline;
    }

    String newCorrelationId() {
        String id = correlationIds.get();
        if (id.isEmpty() || id.length() > LONGEST_CORRELATION_ID) {
            throw new IllegalArgumentException("a correlation id has 1 to " + LONGEST_CORRELATION_ID + " characters");
        }
        return id;
    }

    Transport newTransport() {
        return transport != null ? transport : new OkHttpTransport(httpSettings());
    }

    private HttpSettings httpSettings() {
        // With fewer connections than calls at once, each call that ends closes one and the next opens another.
        return new HttpSettings(connectTimeout, load.most(), largestBody, tls, proxy, timeline);
    }

    /** Collects settings. Not thread-safe. */
    public static final class Builder {
        private @Nullable CallPolicy lookups;
        private @Nullable CallPolicy submissions;
        private final Map<String, CallPolicy> operations = new HashMap<>();
        private LoadPolicy load = LoadPolicy.ofDefaults();
        private CallListener listener = CallListener.none();
        private @Nullable AuditLog auditLog;
        private Duration connectTimeout = Duration.ofSeconds(3);
        private int largestBody = 4 * 1024 * 1024;
        private @Nullable Tls tls;
        private @Nullable HttpProxy proxy;
        private Timeline timeline = Timeline.system();
        private RandomGenerator random = new Random();
        private Supplier<String> correlationIds = () -> UUID.randomUUID().toString();
        private @Nullable Transport transport;

        private Builder() {}

        /**
         * How look-ups are guarded. Default {@link CallPolicy#ofLookups()}, with more time for those that the system is known to be
         * slow at.
         */
        public Builder lookups(CallPolicy lookups) {
            this.lookups = Objects.requireNonNull(lookups, "lookups");
            return this;
        }

        /**
         * How submissions are guarded. Default {@link CallPolicy#ofSubmissions()}, with more time for those that the system is known to
         * be slow at.
         */
        public Builder submissions(CallPolicy submissions) {
            this.submissions = Objects.requireNonNull(submissions, "submissions");
            return this;
        }

        /**
         * How one operation is guarded, instead of as look-ups or submissions are.
         *
         * @param name the operation's name as it stands in reports, for example {@code findCitizen}
         */
        public Builder operation(String name, CallPolicy policy) {
            operations.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(policy, "policy"));
            return this;
        }

        /** How much a system is asked at once. Default {@link LoadPolicy#ofDefaults()}. */
        public Builder load(LoadPolicy load) {
            this.load = Objects.requireNonNull(load, "load");
            return this;
        }

        /** One more who hears what happens to calls. Default nobody. */
        public Builder listener(CallListener listener) {
            this.listener = this.listener.and(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /**
         * Where calls are recorded; the caller closes it, after the clients. Default: the file {@code dancu-audit.jsonl} in
         * the working directory, one log for all clients of the program, open until it ends.
         */
        public Builder auditLog(AuditLog auditLog) {
            this.auditLog = Objects.requireNonNull(auditLog, "auditLog");
            return this;
        }

        /**
         * How long making a connection may take. Default 3 s.
         *
         * @throws IllegalArgumentException unless it is 1 ms to 1 h
         */
        public Builder connectTimeout(Duration connectTimeout) {
            if (connectTimeout.compareTo(Duration.ofMillis(1)) < 0
                    || connectTimeout.compareTo(Duration.ofHours(1)) > 0) {
                throw new IllegalArgumentException("connectTimeout is 1 ms to 1 h, not " + connectTimeout);
            }
            this.connectTimeout = connectTimeout;
            return this;
        }

        /**
         * The largest reply that is read, in bytes. Default 4 MiB.
         *
         * @throws IllegalArgumentException unless it is 1 to 1 GiB
         */
        public Builder largestBody(int bytes) {
            if (bytes < 1 || bytes > 1 << 30) {
                throw new IllegalArgumentException("largestBody is 1 to " + (1 << 30) + " bytes, not " + bytes);
            }
            this.largestBody = bytes;
            return this;
        }

        /** The certificates that count and the one to show. Default: those that Java trusts, and none. */
        public Builder tls(Tls tls) {
            this.tls = Objects.requireNonNull(tls, "tls");
            return this;
        }

        /**
         * The HTTP proxy that all requests go through. Default: what Java is told ({@code -Dhttps.proxyHost} and the like).
         *
         * @throws IllegalArgumentException unless the port is 1 to 65535 and the host is not blank
         */
        public Builder proxy(String host, int port) {
            this.proxy = new HttpProxy(host, port, null);
            return this;
        }

        /**
         * The same, with the account that the proxy wants (Basic). It is asked for whenever a tunnel is
         * opened, and for each request without TLS. One that the proxy refused is not presented again for 30 s, so that it is
         * not locked: calls that need it are refused at once meanwhile.
         *
         * @throws IllegalArgumentException unless the port is 1 to 65535 and the host is not blank
         */
        public Builder proxy(String host, int port, Credentials account) {
            this.proxy = new HttpProxy(host, port, Objects.requireNonNull(account, "account"));
            return this;
        }

        /** Where time comes from. Default {@link Timeline#system()}. */
        public Builder timeline(Timeline timeline) {
            this.timeline = Objects.requireNonNull(timeline, "timeline");
            return this;
        }

        /** Where the jitter of waits comes from; thread-safe. Default a {@link Random}. */
        public Builder random(RandomGenerator random) {
            this.random = Objects.requireNonNull(random, "random");
            return this;
        }

        /**
         * Where correlation ids come from: unique, printable ASCII, 1 to 40 characters: others make the call fail
         * with an {@link IllegalArgumentException} before anything is written down or sent. Default random UUIDs.
         */
        public Builder correlationIds(Supplier<String> correlationIds) {
            this.correlationIds = Objects.requireNonNull(correlationIds, "correlationIds");
            return this;
        }

        /** What carries requests, instead of HTTP: for tests. The client closes it, so such settings serve one client. */
        public Builder transport(Transport transport) {
            this.transport = Objects.requireNonNull(transport, "transport");
            return this;
        }

        /** The settings. */
        public ConnectionSettings build() {
            return new ConnectionSettings(this);
        }
    }
}
