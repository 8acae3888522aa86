package io.github.dancu.benchmarks.bulk;

import java.net.URI;

/** A system that answers for a while, and for a while does not. */
interface FlappingSystem extends AutoCloseable {
    URI endpoint();

    /** How many questions came. */
    long asked();

    /** Waits until so many came, or were answered, since it was made. */
    void awaitQuestions(long count) throws InterruptedException;

    @Override
    void close();
}
