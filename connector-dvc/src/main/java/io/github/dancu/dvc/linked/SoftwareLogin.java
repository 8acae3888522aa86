package io.github.dancu.dvc.linked;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.SessionSource;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dvc.wire.LinkedLogin;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The login at the software of linked procedures: an account for a token. The refresh token is not used. */
record SoftwareLogin(URI uri, Credentials credentials) implements SessionSource<String> {
    // How long a token lives is not said: it is used until it is rejected.
    private static final Duration UNTIL_REJECTED = Duration.ofDays(365);
    private static final String TOKEN = "token";

    @Override
    public WireRequest request() {
        return WireRequest.json(uri, new LinkedLogin(credentials.user(), credentials.secret()));
    }

    @Override
    public Session<String> read(WireReply reply, Instant now) throws ReplyFault {
        JsonFields fields = JsonFields.of(reply.requireSuccess());
        JsonFields holder = fields.has(TOKEN) || !fields.has("data") ? fields : fields.object("data");
        String token = holder.optionalText(TOKEN).orElseThrow(() -> ReplyFault.unreadable("field token is missing"));
        return new Session<>(token, end(holder, now));
    }

    /** Who may not refresh any more may not ask either, one should think. */
    private static Instant end(JsonFields holder, Instant now) throws ReplyFault {
        Optional<Instant> refreshable =
                holder.optionalText("refreshTokenExpiryTime").flatMap(LinkedTime::zoned);
        return refreshable.filter(end -> end.isAfter(now)).orElse(now.plus(UNTIL_REJECTED));
    }

    @Override
    public String toString() {
        return "SoftwareLogin[***]";
    }
}
