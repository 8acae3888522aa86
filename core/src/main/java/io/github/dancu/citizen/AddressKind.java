package io.github.dancu.citizen;

/** Which of a person's places an address is. */
enum AddressKind {
    PERMANENT,
    CURRENT,
    BIRTH_REGISTRATION,
    ORIGIN
}
