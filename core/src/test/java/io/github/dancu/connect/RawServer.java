package io.github.dancu.connect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSocket;

/** A server on a free loopback port that reads whole requests and then does to the connection what it is told to. */
final class RawServer implements AutoCloseable {
    /** What is done to the connection once a request was read. */
    interface Step {
        void run(Socket socket, OutputStream out) throws IOException, InterruptedException;
    }

    private static final Pattern LENGTH = Pattern.compile("content-length: *(\\d+)");

    private final ServerSocket listener;
    private final String scheme;
    private final Queue<Step> steps = new ConcurrentLinkedQueue<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Integer> serials = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    RawServer() {
        this(ServerSocketFactory.getDefault());
    }

    RawServer(ServerSocketFactory factory) {
        this(factory, false);
    }

    /** One that may let nobody in who shows no certificate that the factory trusts. */
    RawServer(ServerSocketFactory factory, boolean askingForCertificates) {
        scheme = factory instanceof SSLServerSocketFactory ? "https" : "http";
        try {
            listener = factory.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (askingForCertificates) {
            ((SSLServerSocket) listener).setNeedClientAuth(true);
        }
        inThread(this::accept);
    }

    URI uri(String path) {
        return URI.create(scheme + "://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + listener.getLocalPort() + path);
    }

    /** The serial numbers of the certificates that were shown, one for each request. */
    List<Integer> serials() {
        return serials;
    }

    /** The requests that were read whole, head and body. */
    List<String> requests() {
        return requests;
    }

    /** How many connections were accepted. */
    int connections() {
        return sockets.size();
    }

    RawServer then(Step step) {
        steps.add(step);
        return this;
    }

    RawServer thenSend(String wire) {
        return then((socket, out) -> out.write(wire.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends this and ends the connection in good order. */
    RawServer thenSendAndClose(String wire) {
        return then((socket, out) -> {
            out.write(wire.getBytes(StandardCharsets.UTF_8));
            socket.close();
        });
    }

    RawServer thenReset() {
        return then((socket, out) -> {
            socket.setSoLinger(true, 0);
            socket.close();
        });
    }

    /** Reads the request and says nothing until the server is closed. */
    RawServer thenHold() {
        return then((socket, out) -> closing.await());
    }

    static String reply(String status, String headers, String body) {
        return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            listener.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() throws IOException {
        while (true) {
            Socket socket = listener.accept();
            // Without it Nagle's algorithm and delayed acknowledgements add 40 ms to every kept-alive exchange.
            socket.setTcpNoDelay(true);
            sockets.add(socket);
            inThread(() -> serve(socket));
        }
    }

    private void serve(Socket socket) throws IOException, InterruptedException {
        InputStream in = socket.getInputStream();
        OutputStream out = socket.getOutputStream();
        while (!socket.isClosed()) {
            String head = readHead(in);
            Matcher length = LENGTH.matcher(head.toLowerCase(Locale.ROOT));
            byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
            if (socket instanceof SSLSocket tls && tls.getNeedClientAuth()) {
                X509Certificate shown = (X509Certificate) tls.getSession().getPeerCertificates()[0];
                serials.add(shown.getSerialNumber().intValueExact());
            }
            requests.add(head + new String(body, StandardCharsets.UTF_8));
            Step step = steps.poll();
            if (step == null) {
                out.write(reply("200 OK", "", "ok").getBytes(StandardCharsets.UTF_8));
            } else {
                step.run(socket, out);
            }
        }
    }

    private static String readHead(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the client is gone");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.US_ASCII);
    }

    private static void inThread(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException | InterruptedException ended) {
                // The connection is over, as the test wanted.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }
}
