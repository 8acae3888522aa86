package io.github.dancu.dvc;

import io.github.dancu.connect.WireRequest;

/** A session or token in a header. */
final class Bearer {
    private Bearer() {}

    /** The request with what every request has, and the session unless nobody logged in. */
    static WireRequest on(WireRequest request, String session) {
        WireRequest plain = request.withHeader("Accept", "application/json");
        return session.isEmpty() ? plain : plain.withBearer(session);
    }
}
