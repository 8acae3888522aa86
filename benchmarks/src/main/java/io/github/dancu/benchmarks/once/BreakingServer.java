package io.github.dancu.benchmarks.once;

import io.github.dancu.benchmarks.server.HttpReply;
import io.github.dancu.benchmarks.server.HttpRequest;
import io.github.dancu.benchmarks.server.LoopbackServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server on a free loopback port that keeps a ledger and breaks each connection at the moment it is told. */
final class BreakingServer implements AutoCloseable {
    private static final Pattern PATH = Pattern.compile("/(login|status|once|each)/(.*)");

    private final LoopbackServer server = new LoopbackServer(this::serve);
    // Bound, so that no other program takes its port, and not listening.
    private final Socket nobody = new Socket();
    private final Plans plans;
    private final Ledger ledger = new Ledger();
    private final CountDownLatch closing = new CountDownLatch(1);

    BreakingServer(Plans plans) {
        this.plans = plans;
        try {
            this.nobody.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Ledger ledger() {
        return ledger;
    }

    /** Where something is done each time it arrives, or once for each key, or where it is asked whether it was done. */
    URI uri(String what, String key) {
        return URI.create(server.endpoint() + "/" + what + "/" + key);
    }

    /** Where nobody listens. */
    URI uriOfNobody() {
        return URI.create("http://127.0.0.1:" + nobody.getLocalPort() + "/");
    }

    @Override
    public void close() {
        closing.countDown();
        server.close();
        try {
            nobody.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean serve(Socket socket, InputStream in) throws IOException, InterruptedException {
        String path = HttpRequest.readPath(in);
        Matcher parts = PATH.matcher(path);
        return parts.matches() && answer(socket, in, path, parts.group(1), parts.group(2));
    }

    /** Whether the connection goes on. */
    private boolean answer(Socket socket, InputStream in, String path, String what, String key)
            throws IOException, InterruptedException {
        if (what.equals("login")) {
            HttpRequest.readRest(path, in);
            return HttpReply.send(socket, sound("session"));
        }
        Moment moment = plans.next(key);
        if (moment == Moment.RESET_UNREAD) {
            return reset(socket);
        }
        HttpRequest.readRest(path, in);
        if (what.equals("status")) {
            return answer(socket, moment, ledger.effects(key) > 0 ? "yes" : "no");
        }
        ledger.receive(key);
        if (moment.isDone()) {
            ledger.act(key, what.equals("once"));
        }
        return answer(socket, moment, "done");
    }

    private boolean answer(Socket socket, Moment moment, String answer) throws IOException, InterruptedException {
        return switch (moment) {
            case SOUND -> HttpReply.send(socket, sound(answer));
            case SOUND_THEN_RESET -> HttpReply.send(socket, sound(answer)) && reset(socket);
            case CUT_ANSWER -> {
                HttpReply.send(socket, sound(answer).substring(0, 50));
                yield false;
            }
            case GATEWAY_502_DONE, GATEWAY_502_NOT_DONE -> HttpReply.send(socket, HttpReply.of("502 Bad Gateway", ""));
            case THROTTLED -> HttpReply.send(socket, HttpReply.of("429 Too Many Requests", ""));
            case REDIRECT -> HttpReply.send(socket, HttpReply.of("302 Found", ""));
            case WRONG_REQUEST -> HttpReply.send(socket, HttpReply.of("400 Bad Request", ""));
            case SESSION_REJECTED -> HttpReply.send(socket, HttpReply.of("401 Unauthorized", ""));
            case REFUSED -> HttpReply.send(socket, HttpReply.of("403 Forbidden", ""));
            case PAGE -> HttpReply.send(socket, HttpReply.of("200 OK", "<html><body>bao tri</body></html>"));
            case EMPTY -> HttpReply.send(socket, HttpReply.of("200 OK", ""));
            case NO_UTF8 -> HttpReply.send(socket, HttpReply.of("200 OK", "{\"answer\":\"\u00ff\"}"));
            case TOO_LARGE -> HttpReply.send(socket, HttpReply.of("200 OK", " ".repeat(Client.LARGEST_BODY + 1)));
            case UNKNOWN_CODE -> HttpReply.send(socket, sound("1405"));
            case SILENCE -> {
                closing.await();
                yield false;
            }
            case NO_CONNECTION, RESET_UNREAD, CLOSED_NOT_DONE, CLOSED_DONE -> false;
        };
    }

    private static String sound(String answer) {
        return HttpReply.of("200 OK", "{\"answer\":\"" + answer + "\"}");
    }

    private static boolean reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
        return false;
    }
}
