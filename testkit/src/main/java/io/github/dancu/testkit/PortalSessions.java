package io.github.dancu.testkit;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Who is logged in at which profile, for how long and for how many calls. Thread-safe. */
final class PortalSessions {
    static final Duration TOKEN_LIFE = Duration.ofHours(1);

    private final Map<DvcProfile, Tokens> sessions = new EnumMap<>(DvcProfile.class);
    private final Map<String, Integer> calls = new HashMap<>();
    private long last;
    private int mostCalls = Integer.MAX_VALUE;

    PortalSessions(Clock clock) {
        sessions.put(DvcProfile.SECURITY_SERVER, new Tokens(clock, null));
        sessions.put(DvcProfile.PROVINCIAL_GATEWAY, new Tokens(clock, null));
        sessions.put(DvcProfile.LGSP, new Tokens(clock, TOKEN_LIFE));
        sessions.put(DvcProfile.MINISTRY, new Tokens(clock, TOKEN_LIFE));
    }

    static boolean isAccount(JsonObject login) {
        return isAccount(WireJson.text(login, "username"), WireJson.text(login, "password"));
    }

    static boolean isAccount(String user, String secret) {
        return DvcSimulator.USER.equals(user) && DvcSimulator.SECRET.equals(secret);
    }

    /** Opens a session that holds at these profiles. */
    synchronized String open(String prefix, DvcProfile... profiles) {
        String session = prefix + ++last;
        for (DvcProfile profile : profiles) {
            of(profile).admit(session);
        }
        return session;
    }

    /** Whether one more call may be made with the session that stands in the request as a bearer token. */
    boolean admits(DvcProfile profile, SimulatedRequest request) {
        String authorization = request.header("Authorization");
        return authorization.startsWith(BearerTokens.BEARER)
                && admits(profile, authorization.substring(BearerTokens.BEARER.length()));
    }

    /** Whether one more call may be made in the session. */
    synchronized boolean admits(DvcProfile profile, String session) {
        if (!of(profile).isValid(session)) {
            calls.remove(session);
            return false;
        }
        return calls.merge(session, 1, Integer::sum) <= mostCalls;
    }

    /** @throws IllegalArgumentException if {@code calls} is less than 1 */
    synchronized void endAfter(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("a session holds for at least one call");
        }
        mostCalls = calls;
    }

    synchronized void end(DvcProfile profile) {
        of(profile).takeBackAll();
    }

    private Tokens of(DvcProfile profile) {
        return Objects.requireNonNull(sessions.get(profile));
    }
}
