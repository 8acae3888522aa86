package io.github.dancu.connect;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.SampleAccess;
import io.github.dancu.resilience.BreakerPolicy;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.RetryPolicy;
import io.github.dancu.resilience.SafetyClass;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Who asks in tests, and small replies. */
final class Samples {
    static final AccessContext ACCESS = SampleAccess.ACCESS;

    private Samples() {}

    static Operation operation(SafetyClass safety) {
        return new Operation(safety.writes() ? "submit" : "find", safety);
    }

    /** Settings with three attempts a call and a circuit that fails calls at once from its first opening on. */
    static ConnectionSettings.Builder threeAttempts() {
        return ConnectionSettings.builder()
                .lookups(threeAttempts(CallPolicy.ofLookups()))
                .submissions(threeAttempts(CallPolicy.ofSubmissions()));
    }

    private static CallPolicy threeAttempts(CallPolicy policy) {
        return policy.toBuilder()
                .retry(RetryPolicy.builder().attempts(3).build())
                .breaker(BreakerPolicy.builder().holdFor(Duration.ZERO).build())
                .build();
    }

    static WireReply ok(String body) {
        return reply(200, body);
    }

    static WireReply reply(int status, String body) {
        return new WireReply(status, body.getBytes(StandardCharsets.UTF_8), null);
    }
}
