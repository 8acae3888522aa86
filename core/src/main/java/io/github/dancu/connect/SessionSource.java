package io.github.dancu.connect;

import io.github.dancu.resilience.Timeline;
import java.time.Instant;

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
     * @param renewFrom from when on a new one is asked for
     * @param end until when it is used all the same if no new one can be had
     */
    record Session<S>(S value, Instant renewFrom, Instant end) {
        /** @throws IllegalArgumentException if it ends before it is renewed */
        public Session {
            if (end.isBefore(renewFrom)) {
                throw new IllegalArgumentException("a session ends after it is renewed");
            }
        }

        /** One that is not used any more once a new one is asked for. */
        public Session(S value, Instant renewFrom) {
            this(value, renewFrom, renewFrom);
        }

        boolean isFresh(Timeline timeline) {
            return timeline.now().isBefore(renewFrom);
        }

        boolean holds(Timeline timeline) {
            return timeline.now().isBefore(end);
        }

        @Override
        public String toString() {
            return "Session[until " + end + "]";
        }
    }
}
