package io.github.dancu.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tokens a system has handed out, each valid for a while or until all are taken back. */
final class Tokens {
    private final Clock clock;
    private final @Nullable Duration life;
    private final Map<String, Instant> ends = new HashMap<>();

    /** Tokens that live for {@code life}, or until they are taken back if it is {@code null}. */
    Tokens(Clock clock, @Nullable Duration life) {
        this.clock = clock;
        this.life = life;
    }

    /** Makes the token valid from now on, and says until when. */
    synchronized Instant admit(String token) {
        Instant now = clock.instant();
        ends.values().removeIf(end -> !end.isAfter(now));
        Instant end = life == null ? Instant.MAX : now.plus(life);
        ends.put(token, end);
        return end;
    }

    synchronized boolean isValid(String token) {
        return ends.getOrDefault(token, Instant.MIN).isAfter(clock.instant());
    }

    synchronized void takeBackAll() {
        ends.clear();
    }
}
