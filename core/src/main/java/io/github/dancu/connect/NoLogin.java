package io.github.dancu.connect;

import java.time.Instant;

/** Stands where a login would. */
enum NoLogin implements SessionSource<String> {
    INSTANCE;

    private static final Session<String> SESSION = new Session<>("", Instant.MAX);

    @Override
    public Session<String> withoutLogin() {
        return SESSION;
    }

    @Override
    public WireRequest request() {
        throw new UnsupportedOperationException("nobody logs in");
    }

    @Override
    public Session<String> read(WireReply reply, Instant now) {
        return SESSION;
    }
}
