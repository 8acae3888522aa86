package io.github.dancu.connect;

import java.time.Instant;

/** Stands where a login would: its session is at hand, and no request is ever made for one. */
enum NoLogin implements SessionSource<String> {
    INSTANCE;

    static final WireReply REPLY = new WireReply(200, new byte[0], null);
    private static final Session<String> SESSION = new Session<>("", Instant.MAX);

    @Override
    public WireRequest request() {
        throw new UnsupportedOperationException("nobody logs in");
    }

    @Override
    public Session<String> read(WireReply reply, Instant now) {
        return SESSION;
    }
}
