package io.github.dancu.benchmarks.canary;

import io.github.dancu.benchmarks.server.HttpRequest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What a system does instead of answering. */
interface Fault {
    /** Whether the connection goes on. */
    boolean answer(Socket socket, HttpRequest request) throws IOException, InterruptedException;

    /** A reply with this body, or with the request itself where the body is empty. */
    static Fault reply(String status, String headers, String body) {
        return reply(status, headers, body, StandardCharsets.UTF_8);
    }

    static Fault reply(String status, String headers, String body, Charset charset) {
        return (socket, request) -> {
            String said = body.isEmpty() ? request.path() + request.headers() + request.body() : body;
            byte[] bytes = said.getBytes(charset);
            String head = "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + bytes.length + "\r\n\r\n";
            send(socket, head.getBytes(StandardCharsets.UTF_8));
            send(socket, bytes);
            return true;
        };
    }

    /** So many bytes of a reply that promises more. */
    static Fault cut(String body, int sent) {
        return (socket, request) -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            send(
                    socket,
                    ("HTTP/1.1 200 OK\r\nContent-Length: " + bytes.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes, 0, Math.min(sent, bytes.length - 1));
            return false;
        };
    }

    /** Bytes that are no HTTP. */
    static Fault raw(String text) {
        return (socket, request) -> {
            send(socket, text.getBytes(StandardCharsets.UTF_8));
            return false;
        };
    }

    /** The connection ends without a word. */
    static Fault closed() {
        return (socket, request) -> false;
    }

    static Fault reset() {
        return (socket, request) -> {
            socket.setSoLinger(true, 0);
            return false;
        };
    }

    /** Nothing comes, and nothing ends. */
    static Fault silence() {
        return (socket, request) -> socket.getInputStream().read() >= 0;
    }

    private static void send(Socket socket, byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }
}
