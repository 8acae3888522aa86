package io.github.dancu.dvc.linked;

import io.github.dancu.connect.Transport;
import io.github.dancu.connect.TransportFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plainest HTTP there is, with a look at each request before it leaves, and after its reply came. */
final class PlainTransport implements Transport {
    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *(\\d+)\r\n");
    private static final int PATIENCE_MILLIS = 20_000;

    private final Consumer<WireRequest> before;
    private final Consumer<WireRequest> after;

    PlainTransport(Consumer<WireRequest> before, Consumer<WireRequest> after) {
        this.before = before;
        this.after = after;
    }

    @Override
    public WireReply send(WireRequest request, Duration timeout) throws TransportFault {
        before.accept(request);
        WireReply reply = sent(request);
        after.accept(request);
        return reply;
    }

    @Override
    public void close() {}

    private static WireReply sent(WireRequest request) throws TransportFault {
        try (Socket socket = new Socket(request.uri().getHost(), request.uri().getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(request, socket.getOutputStream());
            return read(socket.getInputStream());
        } catch (IOException broken) {
            throw new TransportFault(TransportFault.Kind.LINE, true, "the connection broke");
        }
    }

    private static void write(WireRequest request, OutputStream out) throws IOException {
        StringBuilder head = new StringBuilder()
                .append(request.method())
                .append(' ')
                .append(request.uri().getRawPath())
                .append(" HTTP/1.1\r\nHost: ")
                .append(request.uri().getAuthority())
                .append("\r\nConnection: close\r\n");
        request.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        if (!request.isGet()) {
            head.append("Content-Type: ").append(request.contentType()).append("\r\n");
            head.append("Content-Length: ").append(request.body().length).append("\r\n");
        }
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        out.write(request.body());
        out.flush();
    }

    private static WireReply read(InputStream in) throws IOException {
        String head = head(in);
        Matcher length = LENGTH.matcher(head.toLowerCase(Locale.ROOT));
        if (!head.startsWith("HTTP/1.1 ") || !length.find()) {
            throw new IOException("no reply of the simulator");
        }
        byte[] body = in.readNBytes(Integer.parseInt(length.group(1)));
        if (body.length < Integer.parseInt(length.group(1))) {
            throw new EOFException("a cut body");
        }
        return new WireReply(Integer.parseInt(head.substring(9, 12)), body, null);
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("no reply");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.US_ASCII);
    }
}
