package io.github.dancu.dvc;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.AuditLog;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.Transport;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.ResultDelivery;
import io.github.dancu.resilience.BreakerPolicy;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.RetryPolicy;
import io.github.dancu.testkit.RecordedAudit;
import io.github.dancu.testkit.VirtualTimeline;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** Who submits what in these tests, and a time that passes only when somebody waits. */
final class Callers {
    static final DossierCode CODE = DossierCode.of("H33.899-260101-0001");
    /** What the keys of a journal begin with, unless a test says otherwise. */
    static final String NOTES = "dvc/national/-/";

    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final AccessContext WHY = AccessContext.of(
            AgencyCode.of("H33.899"),
            Officer.of("canbo.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu")),
            Purpose.RESIDENCE_REGISTRATION,
            Case.dossier(CODE));
    static final Procedure PROCEDURE =
            new Procedure(ProcedureCode.of("1.004222"), "Đăng ký thường trú", "G01-CT07", "Đăng ký, quản lý cư trú");

    static final SecurityServerProfile PROFILE =
            SecurityServerProfile.of(URI.create("http://portal.example.vn/provider"));

    private Callers() {}

    /** So many steps, one a minute. */
    static List<DossierStep> steps(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> DossierStep.builder(
                                DossierStatus.IN_PROGRESS,
                                LocalDateTime.of(2026, 1, 1, 9, 0).plusMinutes(number))
                        .handler("Lê Thị Mẫu")
                        .content("bước " + number)
                        .build())
                .toList();
    }

    /** What the portal has after the first steps. */
    static List<String> contents(int count) {
        return steps(count).stream().map(DossierStep::content).toList();
    }

    static Dossier dossierWithSteps(int count) {
        Dossier.Builder dossier = fullDossier().toBuilder();
        steps(count).forEach(dossier::step);
        return dossier.build();
    }

    static Dossier.Builder dossier() {
        return dossier(CODE);
    }

    static Dossier.Builder dossier(DossierCode code) {
        return Dossier.builder(code)
                .procedure(PROCEDURE)
                .owner(PersonName.of("Nguyễn Văn Mẫu"), CitizenId.of("003099000001"))
                .receivedAt(LocalDateTime.of(2026, 1, 1, 8, 5, 9))
                .handlingUnit("Công an phường Mẫu");
    }

    static Dossier fullDossier() {
        return dossier()
                .status(DossierStatus.IN_PROGRESS)
                .channel(Channel.ONLINE)
                .resultDelivery(ResultDelivery.POST)
                .dueAt(LocalDateTime.of(2026, 1, 8, 17, 0))
                .summary("Đăng ký thường trú \"về ở với con\"")
                .build();
    }

    static DvcClient.Builder client(Transport transport) {
        return client(transport, new RecordedAudit());
    }

    static DvcClient.Builder client(Transport transport, AuditLog audit) {
        return DvcClient.builder()
                .endpoint(URI.create("http://adapter.example.vn:8080/XrdAdapter/RestService/forward"))
                .profile(PROFILE)
                .credentials(Credentials.of(() -> "don-vi-mau", () -> "bi-mat-mau"))
                .connection(settings(audit).transport(transport).build());
    }

    static ConnectionSettings.Builder settings(AuditLog audit) {
        return ConnectionSettings.builder()
                .lookups(threeAttempts(CallPolicy.ofLookups()))
                .submissions(threeAttempts(CallPolicy.ofSubmissions()))
                .timeline(VirtualTimeline.startingAt(NOW))
                .correlationIds(() -> "request-1")
                .auditLog(audit);
    }

    /** Few attempts, and a circuit that fails calls at once: these tests are about what each failure becomes. */
    private static CallPolicy threeAttempts(CallPolicy policy) {
        return policy.toBuilder()
                .retry(RetryPolicy.builder().attempts(3).build())
                .breaker(BreakerPolicy.builder().holdFor(Duration.ZERO).build())
                .build();
    }
}
