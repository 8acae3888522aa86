package io.github.dancu.dvc.linked;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.AuditLog;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.resilience.BreakerPolicy;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.RetryPolicy;
import io.github.dancu.resilience.Timeline;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Who works on which dossier in these tests, and a clock that follows a timeline. */
final class LinkedCallers {
    static final LinkedCode LINKED = LinkedCode.of("LT.91-260105-0001");
    static final DossierCode CODE = DossierCode.of("H33.899-260105-0001");
    /** A Monday, 09:00 in Vietnam. */
    static final Instant MONDAY_AT_NINE = Instant.parse("2026-01-05T02:00:00Z");

    static final AccessContext WHY = AccessContext.of(
            AgencyCode.of("H33.899"),
            Officer.of("canbo.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu")),
            Purpose.CIVIL_STATUS,
            Case.dossier(CODE));

    private LinkedCallers() {}

    static ConnectionSettings.Builder settings(Timeline timeline, AuditLog audit) {
        return ConnectionSettings.builder()
                .lookups(threeAttempts(CallPolicy.ofLookups()))
                .submissions(threeAttempts(CallPolicy.ofSubmissions()))
                .timeline(timeline)
                .correlationIds(() -> "request-1")
                .auditLog(audit);
    }

    static Clock clock(Timeline timeline) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return timeline.now();
            }
        };
    }

    /** Few attempts, and a circuit that fails calls at once: these tests are about what each failure becomes. */
    private static CallPolicy threeAttempts(CallPolicy policy) {
        return policy.toBuilder()
                .retry(RetryPolicy.builder().attempts(3).build())
                .breaker(BreakerPolicy.builder().holdFor(Duration.ZERO).build())
                .build();
    }
}
