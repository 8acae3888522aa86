package io.github.dancu.dvc;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A portal on a loopback port that opens a session for everybody, and gives one answer to whatever else it is asked. */
final class HttpPortal implements AutoCloseable {
    private final HttpServer server;
    private final AtomicInteger logins = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile int status = 200;
    private volatile String body = "";

    private HttpPortal(HttpServer server) {
        this.server = server;
    }

    static HttpPortal start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            HttpPortal portal = new HttpPortal(server);
            server.createContext("/", portal::handle);
            server.start();
            return portal;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** What everything but a login is answered with, from now on. */
    void answers(int status, String body) {
        this.status = status;
        this.body = body;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api");
    }

    int logins() {
        return logins.get();
    }

    int calls() {
        return calls.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            if (path.endsWith("/login") || path.endsWith("/token")) {
                String session = "s-" + logins.incrementAndGet();
                send(
                        exchange,
                        200,
                        "{\"session\":\"%1$s\",\"access_token\":\"%1$s\",\"error_code\":0}".formatted(session));
            } else {
                calls.incrementAndGet();
                send(exchange, status, body);
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
