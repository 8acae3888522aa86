package io.github.dancu.testkit;

/** What becomes of a synthetic dossier by the end of the period. */
enum DossierFate {
    RESOLVED,
    RESOLVED_LATE,
    RETURNED,
    IN_WORK,
    OVERDUE
}
