package io.github.dancu.dvc.linked;

/** What is to be done next for a dossier. The names stand in saved states. */
enum FlowStep {
    CONFIRM,
    EXAMINE,
    REPORT,
    HAND_OVER,
    AWAIT_REGISTRATION,
    STAGE,
    AWAIT_SUPPLEMENT,
    ENDED
}
