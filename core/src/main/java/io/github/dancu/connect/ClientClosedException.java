package io.github.dancu.connect;

/** A call of a client that was closed before: a mistake of the program, not of the line. */
public final class ClientClosedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    ClientClosedException(String system) {
        super("the " + system + " client is closed");
    }
}
