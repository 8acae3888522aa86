package io.github.dancu.dossier.figures;

/** What is counted in each row of a table. */
enum Tally {
    REQUESTED,
    REQUESTED_BEFORE,
    RECEIVED,
    RESOLVED,
    RETURNED,
    ENDED_OTHERWISE,
    OPEN,
    OPEN_WITHIN_TIME,
    ENDED_ON_TIME,
    ENDED_LATE,
    WITHIN_TIME,
    OVERDUE,
    UNDECIDED,
    LEFT_OUT
}
