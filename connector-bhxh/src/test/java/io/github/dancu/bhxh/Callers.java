package io.github.dancu.bhxh;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.Transport;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.place.FacilityCode;
import io.github.dancu.resilience.BreakerPolicy;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.RetryPolicy;
import io.github.dancu.testkit.RecordedAudit;
import io.github.dancu.testkit.VirtualTimeline;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Who asks in these tests. */
final class Callers {
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final AccessContext WHY = AccessContext.of(
            AgencyCode.of("H33.899"),
            Officer.of("canbo.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu")),
            Purpose.HEALTH_CARE,
            Case.campaign("kham-chua-benh"));

    private Callers() {}

    static BhxhClient.Builder client(Transport gateway) {
        return BhxhClient.builder()
                .endpoint(URI.create("https://gateway.example.vn"))
                .facility(FacilityCode.of("91000"), Credentials.of(() -> "91000_BV", () -> "mat-khau-mau"))
                .connection(settings().transport(gateway).build());
    }

    static ConnectionSettings.Builder settings() {
        return ConnectionSettings.builder()
                .lookups(threeAttempts(CallPolicy.ofLookups()))
                .submissions(threeAttempts(CallPolicy.ofSubmissions()))
                .timeline(VirtualTimeline.startingAt(NOW))
                .correlationIds(() -> "request-1")
                .auditLog(new RecordedAudit());
    }

    /** Few attempts, and a circuit that fails calls at once: these tests are about what each failure becomes. */
    private static CallPolicy threeAttempts(CallPolicy policy) {
        return policy.toBuilder()
                .retry(RetryPolicy.builder().attempts(3).build())
                .breaker(BreakerPolicy.builder().holdFor(Duration.ZERO).build())
                .build();
    }
}
