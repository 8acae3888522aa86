package io.github.dancu.testkit;

import java.time.Instant;

/** When a list that was asked for came to a status. */
record ListEvent(ListStatus status, Instant time) {}
