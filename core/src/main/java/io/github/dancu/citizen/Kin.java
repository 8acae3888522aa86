package io.github.dancu.citizen;

/** What a related person is to the citizen. */
enum Kin {
    FATHER,
    MOTHER,
    SPOUSE,
    REPRESENTATIVE
}
