package io.github.dancu.dvc.signon;

import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The question whether an access token holds, and whose client got it. */
record Introspection(URI uri, String clientId, SignOnTokens tokens) implements Exchange<String, TokenState> {
    @Override
    public WireRequest request(String session, String correlationId) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("token", tokens.accessToken());
        form.put("state", "0");
        return WireRequest.form(uri, form)
                .withHeader("Accept", "application/json")
                .withBearer(tokens.accessToken());
    }

    @Override
    public Optional<TokenState> read(WireReply reply) throws ReplyFault {
        JsonFields fields = JsonFields.of(SignOnReply.toTokenHolder(reply));
        boolean inactive =
                fields.optionalText("active").filter("false"::equalsIgnoreCase).isPresent();
        // A reply that says nothing of the token is none: it must not be taken for a token of somebody else.
        String client = inactive ? fields.optionalText("client_id").orElse("") : fields.text("client_id");
        return Optional.of(new TokenState(
                client.equals(clientId),
                !inactive,
                fields.optionalText("exp")
                        .flatMap(SignOnReply::seconds)
                        .map(Instant::ofEpochSecond)
                        .orElse(null)));
    }

    @Override
    public String toString() {
        return "Introspection[***]";
    }
}
