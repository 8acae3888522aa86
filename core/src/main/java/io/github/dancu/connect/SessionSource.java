package io.github.dancu.connect;

import io.github.dancu.resilience.Timeline;
import java.time.Instant;
import java.util.Objects;

/**
 * How a system is logged in to. For connectors.
 *
 * @param <S> what a login gives, for example a token
 */
public interface SessionSource<S> {
    /** The login request, with the credentials as they are now. */
    WireRequest request();

    /**
     * Reads the reply to a login.
     *
     * @param now when the reply came
     * @throws ReplyFault if it is no login; {@link ReplyFault#refused} if the credentials are wrong
     */
    Session<S> read(WireReply reply, Instant now) throws ReplyFault;

    /**
     * A login that holds for a while.
     *
     * @param <S> what a login gives
     * @param value what it gave; a secret
     * @param renewFrom from when on it is not used any more
     */
    record Session<S>(S value, Instant renewFrom) {
        public Session {
            Objects.requireNonNull(renewFrom, "renewFrom");
        }

        boolean isUsable(Timeline timeline) {
            return timeline.now().isBefore(renewFrom);
        }

        @Override
        public String toString() {
            return "Session[until " + renewFrom + "]";
        }
    }
}
