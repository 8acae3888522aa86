package io.github.dancu.csdl;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.Transport;
import io.github.dancu.connect.TransportFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Answers on every channel what it was told, as the channel wraps it, and remembers what it was asked. */
final class FakeDatabase implements Transport {
    static final URI ENDPOINT = URI.create("https://csdl.example.vn/dancu");

    final List<WireRequest> asked = new ArrayList<>();
    int logins;
    private final Deque<WireReply> replies = new ArrayDeque<>();
    private final CsdlChannel channel;

    FakeDatabase(CsdlChannel channel) {
        this.channel = channel;
    }

    /** A client of it, with everything that this channel needs. */
    CsdlClient.Builder client() {
        return CsdlClient.builder()
                .endpoint(ENDPOINT)
                .channel(channel)
                .credentials(Credentials.of(() -> "ung-dung-mau", () -> "bi-mat-mau"))
                .securityServer(SecurityServer.of("VN", "GOV", "H33.899", "mot cua"))
                .connection(Callers.settings().transport(this).build());
    }

    /** Answers with what stands in the body of a SOAP document. */
    FakeDatabase says(String body) {
        return document("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + body
                + "</s:Body></s:Envelope>");
    }

    /** Answers with a document, wrapped as the channel does. */
    FakeDatabase document(String soap) {
        String quoted = soap.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return replies(200, wraps(channel) ? "{\"error_code\":\"0\",\"message\":\"" + quoted + "\"}" : soap);
    }

    /** Whether a document comes as text inside JSON. */
    static boolean wraps(CsdlChannel channel) {
        return channel == CsdlChannel.LGSP_JSON || channel == CsdlChannel.LGSP_JSON_CAMEL_CASE;
    }

    FakeDatabase replies(int status, String body) {
        return replies(status, body, Map.of());
    }

    FakeDatabase replies(int status, String body, Map<String, String> headers) {
        replies.add(new WireReply(status, body.getBytes(StandardCharsets.UTF_8), null, headers));
        return this;
    }

    /** The body of the only request. */
    String body() {
        return body(asked.size() - 1);
    }

    String body(int request) {
        return new String(asked.get(request).body(), StandardCharsets.UTF_8);
    }

    Map<String, String> headers() {
        return asked.get(asked.size() - 1).headers();
    }

    @Override
    public WireReply send(WireRequest request, Duration timeout) throws TransportFault {
        if (request.uri().getPath().endsWith("/token")) {
            logins++;
            String token = "{\"access_token\":\"token-" + logins + "\",\"expires_in\":3600}";
            return new WireReply(200, token.getBytes(StandardCharsets.UTF_8), null);
        }
        asked.add(request);
        if (replies.isEmpty()) {
            throw new TransportFault(TransportFault.Kind.LINE, true, "nothing was scripted");
        }
        return replies.remove();
    }

    @Override
    public void close() {}
}
