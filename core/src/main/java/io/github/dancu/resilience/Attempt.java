package io.github.dancu.resilience;

import java.time.Duration;

/**
 * One try at a call: everything from the credentials to the last byte read.
 *
 * @param <T> what it brings
 */
@FunctionalInterface
public interface Attempt<T> {
    /**
     * Tries once.
     *
     * @param timeout the time this attempt has, at least 250 ms
     * @throws AttemptFailure if it brings no answer
     */
    T run(Duration timeout) throws AttemptFailure;
}
