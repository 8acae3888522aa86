package io.github.dancu.audit;

import io.github.dancu.dossier.AgencyCode;
import java.util.Objects;

/**
 * Who asks for a person's data, why, and for which matter (<i>ngữ cảnh khai thác</i>). No call is made without one; its
 * parts stand in the audit line that is written before the call leaves (TT 46/2022/TT-BCA).
 *
 * <p>Immutable and thread-safe.
 *
 * @param agency the agency that asks
 * @param officer the officer who asks
 * @param purpose why
 * @param matter for which dossier or campaign
 */
public record AccessContext(AgencyCode agency, Officer officer, Purpose purpose, Case matter) {
    public AccessContext {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(matter, "matter");
    }

    /** The context with these parts. */
    public static AccessContext of(AgencyCode agency, Officer officer, Purpose purpose, Case matter) {
        return new AccessContext(agency, officer, purpose, matter);
    }
}
