package io.github.dancu.benchmarks.loopback;

import io.github.dancu.benchmarks.server.HttpRequest;
import io.github.dancu.benchmarks.server.LoopbackServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Passes on to the real server what it is asked the first time, and from then on answers the same at once. */
final class EchoServer implements AutoCloseable {
    private static final Set<String> OF_ONE_CONNECTION =
            Set.of("host", "connection", "content-length", "accept-encoding");

    private final URI real;
    private final HttpClient forward = HttpClient.newHttpClient();
    private final Map<String, byte[]> replies = new ConcurrentHashMap<>();
    private final LoopbackServer server = new LoopbackServer(this::answer);
    private volatile @Nullable HttpRequest passedOn;

    EchoServer(URI real) {
        this.real = real;
    }

    URI endpoint() {
        return server.endpoint();
    }

    /** The last request that it asked the real server. */
    HttpRequest lastPassedOn() {
        return Objects.requireNonNull(passedOn, "nothing was asked yet");
    }

    @Override
    public void close() {
        server.close();
    }

    private boolean answer(Socket socket, InputStream in) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.readRest(HttpRequest.readPath(in), in);
        byte[] reply = replies.get(request.path());
        if (reply == null) {
            reply = ask(request);
            passedOn = request;
            replies.put(request.path(), reply);
        }
        socket.getOutputStream().write(reply);
        return true;
    }

    private byte[] ask(HttpRequest request) throws IOException, InterruptedException {
        java.net.http.HttpRequest.Builder same = java.net.http.HttpRequest.newBuilder(URI.create(real + request.path()))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, value) -> {
            if (!OF_ONE_CONNECTION.contains(name)) {
                same.header(name, value);
            }
        });
        HttpResponse<byte[]> reply = forward.send(same.build(), HttpResponse.BodyHandlers.ofByteArray());
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        wire.writeBytes(("HTTP/1.1 " + reply.statusCode() + " OK\r\nContent-Type: application/json\r\nContent-Length: "
                        + reply.body().length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        wire.writeBytes(reply.body());
        return wire.toByteArray();
    }
}
