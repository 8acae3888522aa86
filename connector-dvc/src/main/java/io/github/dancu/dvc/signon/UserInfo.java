package io.github.dancu.dvc.signon;

import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The question who holds an access token; the portal wants it by POST. */
record UserInfo(URI uri, SignOnTokens tokens) implements Exchange<String, SignOnClaims> {
    @Override
    public WireRequest request(String session, String correlationId) {
        return WireRequest.form(uri, Map.of())
                .withHeader("Accept", "application/json")
                .withBearer(tokens.accessToken());
    }

    @Override
    public Optional<SignOnClaims> read(WireReply reply) throws ReplyFault {
        return Optional.of(SignOnClaims.read(SignOnReply.toTokenHolder(reply)));
    }
}
