package io.github.dancu.audit;

import io.github.dancu.audit.AuditEvent.Phase;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.resilience.VirtualTimeline;

/** Who asks in tests. Nobody here exists: province 003 was never given out. */
public final class SampleAccess {
    public static final Officer OFFICER =
            Officer.of("canbo.mau", CitizenId.of("003099000001"), PersonName.of("Nguyễn Văn Mẫu"));
    public static final AccessContext ACCESS = AccessContext.of(
            AgencyCode.of("H33.899"),
            OFFICER,
            Purpose.RESIDENCE_REGISTRATION,
            Case.dossier(DossierCode.of("H33.899-260101-0001")));

    private SampleAccess() {}

    static AuditEvent leaving(String correlationId) {
        return event(Phase.LEAVING, correlationId, "");
    }

    static AuditEvent ended(String correlationId, String outcome) {
        return event(Phase.ENDED, correlationId, outcome);
    }

    private static AuditEvent event(Phase phase, String correlationId, String outcome) {
        return new AuditEvent(
                VirtualTimeline.START, phase, correlationId, "CSDL", "find", ACCESS, "********0001", outcome);
    }
}
