package io.github.dancu.connect;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.resilience.BreakerPolicy;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.RetryPolicy;
import io.github.dancu.resilience.SafetyClass;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Who asks in tests, and small replies. Nobody here exists: province 003 was never given out. */
final class Samples {
    static final Officer OFFICER =
            Officer.of("canbo.mau", CitizenId.of("003099000001"), PersonName.of("Nguyễn Văn Mẫu"));
    static final AccessContext ACCESS = AccessContext.of(
            AgencyCode.of("H33.899"),
            OFFICER,
            Purpose.RESIDENCE_REGISTRATION,
            Case.dossier(DossierCode.of("H33.899-260101-0001")));

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
