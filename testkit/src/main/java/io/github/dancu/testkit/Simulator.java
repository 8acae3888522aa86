package io.github.dancu.testkit;

import java.net.URI;

/**
 * A simulated system on a loopback port: what all of them have in common, whatever they are asked.
 *
 * <p>Restarts keep state, counts and port. Thread-safe.
 *
 * @param <S> the simulator itself
 */
public abstract sealed class Simulator<S extends Simulator<S>> implements AutoCloseable
        permits CsdlSimulator, BhxhSimulator, DvcSimulator, LinkedSimulator {
    private final SimulatedServer server;

    Simulator(SimulatedProtocol protocol) {
        this.server = new SimulatedServer(protocol);
    }

    /**
     * Starts listening, the first time on a free port of 127.0.0.1 and later on the same one; without effect if it runs.
     *
     * @throws IllegalStateException if it was closed
     */
    public final S start() {
        server.start();
        return self();
    }

    /** Makes the port refuse connections; state and port are kept for the next {@link #start()}. */
    public final void stop() {
        server.stop();
    }

    /** Stops for good and gives the port back. */
    @Override
    public final void close() {
        server.close();
    }

    /**
     * Where it listens: {@code http://127.0.0.1:port}, without a slash at the end.
     *
     * @throws IllegalStateException before the first start
     */
    public final URI endpoint() {
        return server.endpoint();
    }

    /** The line to it, to be broken and mended. */
    public final SimulatedLine line() {
        return server.line();
    }

    /** What it has read so far. */
    public final Received received() {
        return server.received();
    }

    abstract S self();
}
