package io.github.dancu.benchmarks.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** What a {@link LoopbackServer} says, as text with one byte a character: what is beyond ASCII is no UTF-8. */
public final class HttpReply {
    private HttpReply() {}

    /** A whole reply. */
    public static String of(String status, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    /** Sends what stands on the wire, a whole reply or not; the connection goes on. */
    public static boolean send(Socket socket, String wire) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(wire.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        return true;
    }
}
