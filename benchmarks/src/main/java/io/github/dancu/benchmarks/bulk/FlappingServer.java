package io.github.dancu.benchmarks.bulk;

import io.github.dancu.benchmarks.server.HttpReply;
import io.github.dancu.benchmarks.server.HttpRequest;
import io.github.dancu.benchmarks.server.LoopbackServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** A system that answers for a while, and for a while cuts connections or says 503. */
final class FlappingServer implements FlappingSystem {
    private static final String OK = "200 OK";
    private static final String OUT_OF_ORDER = "503 Service Unavailable";

    private final LoopbackServer server = new LoopbackServer(this::answer);
    private final long upNanos;
    private final long periodNanos;
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private volatile long threshold = Long.MAX_VALUE;
    private volatile CountDownLatch reached = new CountDownLatch(1);

    /** @param down how long it is out of order, after it has been up for {@code up}; zero for never */
    FlappingServer(Duration up, Duration down) {
        this.upNanos = up.toNanos();
        this.periodNanos = up.plus(down).toNanos();
    }

    @Override
    public URI endpoint() {
        return server.endpoint();
    }

    @Override
    public long asked() {
        return asked.get();
    }

    @Override
    public void awaitQuestions(long count) throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(1);
        reached = latch;
        threshold = count;
        if (answered.get() < count) {
            latch.await();
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private boolean answer(Socket socket, InputStream in) throws IOException {
        HttpRequest request = HttpRequest.readRest(HttpRequest.readPath(in), in);
        if (request.path().equals("/login")) {
            return HttpReply.send(socket, HttpReply.of(OK, ""));
        }
        long question = asked.incrementAndGet();
        if (System.nanoTime() % periodNanos >= upNanos) {
            return question % 2 == 0 && HttpReply.send(socket, HttpReply.of(OUT_OF_ORDER, ""));
        }
        long row = Long.parseLong(request.path().substring(1));
        if (Rows.isUnanswered(row)) {
            return HttpReply.send(socket, HttpReply.of(OUT_OF_ORDER, ""));
        }
        HttpReply.send(socket, HttpReply.of(OK, Rows.body(row)));
        if (answered.incrementAndGet() >= threshold) {
            reached.countDown();
        }
        return true;
    }
}
