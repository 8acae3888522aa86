package io.github.dancu.connect;

import io.github.dancu.connect.SessionSource.Session;
import io.github.dancu.resilience.Deadline;
import io.github.dancu.resilience.Timeline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Of a system that nobody logs in to: each request shows the secret, signed anew. */
final class SignedRequests implements Sessions<String> {
    private static final Session<String> NOTHING = new Session<>("", Instant.MAX);

    private final Timeline timeline;
    private volatile @Nullable Refusal refusal;

    SignedRequests(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public Session<String> current(Deadline deadline) throws ReplyFault {
        Refusal last = refusal;
        if (last != null && last.pause().holds(timeline)) {
            throw last.fault();
        }
        return NOTHING;
    }

    @Override
    public void forget(Session<String> rejected) {
        // The next request is signed anew in any case.
    }

    @Override
    public ReplyFault rejectedAtOnce(Session<String> made, ReplyFault rejection) {
        ReplyFault fault = ReplyFault.refused("the signature of requests is refused (" + rejection.text() + ")");
        // Asking on would lock the account.
        refusal = new Refusal(fault, Pause.from(timeline));
        return fault;
    }
}
