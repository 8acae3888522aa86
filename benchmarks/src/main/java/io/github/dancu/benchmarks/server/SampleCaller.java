package io.github.dancu.benchmarks.server;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.dossier.AgencyCode;

/** Who calls in benchmarks. Nobody here exists: province 003 was never given out. */
public final class SampleCaller {
    /** The officer. */
    public static final Officer OFFICER =
            Officer.of("canbo.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu"));

    /** Why calls are made. */
    public static final AccessContext WHY = AccessContext.of(
            AgencyCode.of("H33.899"), OFFICER, Purpose.RESIDENCE_REGISTRATION, Case.campaign("thu-nghiem"));

    private SampleCaller() {}
}
