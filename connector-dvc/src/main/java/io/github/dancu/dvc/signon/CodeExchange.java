package io.github.dancu.dvc.signon;

import io.github.dancu.connect.Credentials;
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
import java.util.function.Supplier;

/** A code for tokens (RFC 6749, section 4.1.3). */
record CodeExchange(URI uri, URI redirectUri, Credentials credentials, String code, Supplier<Instant> clock)
        implements Exchange<String, SignOnTokens> {
    // A longer life of one person's token is none that we believe.
    private static final long LONGEST_LIFE = 31_536_000;

    @Override
    public WireRequest request(String session, String correlationId) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", redirectUri.toString());
        form.put("client_id", credentials.user());
        form.put("client_secret", credentials.secret());
        return WireRequest.form(uri, form).withHeader("Accept", "application/json");
    }

    @Override
    public Optional<SignOnTokens> read(WireReply reply) throws ReplyFault {
        JsonFields fields = SignOnReply.toCode(reply);
        String accessToken = fields.text("access_token");
        if (!SignOnTokens.isToken(accessToken)) {
            throw ReplyFault.unreadable("field access_token is not printable");
        }
        // With the code used up, an odd word beside the token is no reason to lose it.
        ClaimFields beside = new ClaimFields(fields);
        Instant end = beside.read("expires_in", SignOnReply::seconds)
                .filter(seconds -> seconds <= LONGEST_LIFE)
                .map(clock.get()::plusSeconds)
                .orElse(null);
        return Optional.of(SignOnTokens.of(accessToken, beside.text("id_token").orElse(null), end));
    }

    @Override
    public String toString() {
        return "CodeExchange[***]";
    }
}
