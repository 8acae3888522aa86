package io.github.dancu.csdl;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.Sha256;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.connect.XRoad;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Headers signed anew for each request: its time and the secret go into a hash. */
record SecurityServerEntrance(URI endpoint, Credentials credentials, SecurityServer server, Supplier<Instant> clock)
        implements Entrance {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    @Override
    public WireRequest signed(WireRequest request, String session, AccessContext access, String requestId) {
        String user = credentials.user();
        String timestamp = String.valueOf(clock.get().toEpochMilli());
        String hash = Sha256.hex(endpoint + user + timestamp + credentials.secret());
        String account = Base64.getEncoder().encodeToString((user + ":" + hash).getBytes(UTF_8));
        WireRequest signed = request.withHeader("Timestamp", timestamp)
                .withHeader("Authorization", "Basic " + account)
                .withHeader("X-Road-Client", server.client())
                .withHeader("X-Road-UserId", "VN" + access.officer().number().toText())
                .withHeader("X-Road-Issue", XRoad.encoded(access.matter().reference()));
        signed = with(
                signed,
                "X-Road-Id",
                Optional.of(requestId).filter(id -> UUID.matcher(id).matches()));
        signed = with(signed, "ApiKey", server.apiKey());
        signed = with(signed, "ESB_SOURCE_TYPE", server.sourceType());
        return with(signed, "ESB_SOURCE_USERNAME", server.sourceType().map(type -> user));
    }

    private static WireRequest with(WireRequest request, String name, Optional<String> value) {
        return value.isPresent() ? request.withHeader(name, value.get()) : request;
    }
}
