package io.github.dancu.testkit;

/** Whether a person is known to live. */
enum Fate {
    LIVING,
    MISSING,
    DEAD
}
