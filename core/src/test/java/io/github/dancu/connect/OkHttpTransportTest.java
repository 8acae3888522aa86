package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.dancu.connect.TransportFault.Kind;
import io.github.dancu.files.ChildProgram;
import io.github.dancu.resilience.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OkHttpTransportTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final int LARGEST = 1_000;
    private static final String PATH = "/tracuu?cccd=003099000001";

    private final RawServer server = new RawServer();
    private final OkHttpTransport transport =
            new OkHttpTransport(new HttpSettings(Duration.ofSeconds(5), 20, LARGEST, null, null, Timeline.system()));

    @AfterEach
    void closeAll() {
        Thread.interrupted();
        transport.close();
        server.close();
    }

    @Test
    void sends_the_request_as_it_is_and_reads_the_whole_reply() throws TransportFault {
        server.thenSend(RawServer.reply("200 OK", "", "Nguyễn Văn Mẫu"));

        WireReply reply = transport.send(request(), LONG);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(new String(reply.body(), StandardCharsets.UTF_8)).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(reply.retryAfter()).isEmpty();
        assertThat(server.requests())
                .singleElement()
                .asString()
                .startsWith("POST " + PATH + " HTTP/1.1\r\n")
                .contains("\r\nX-Correlation-Id: 7f3a\r\n")
                .contains("\r\nContent-Type: application/json\r\n")
                .endsWith("\r\n\r\n{\"a\":\"b\"}");
    }

    @Test
    void a_put_is_sent_as_one() throws TransportFault {
        transport.send(request().asPut(), LONG);

        assertThat(server.requests())
                .singleElement()
                .asString()
                .startsWith("PUT " + PATH + " HTTP/1.1\r\n")
                .endsWith("\r\n\r\n{\"a\":\"b\"}");
    }

    @Test
    void of_the_headers_of_a_reply_those_are_kept_that_are_read() throws TransportFault {
        server.thenSend(
                RawServer.reply("500 Internal Server Error", "x-road-error: Server.X\r\nSet-Cookie: a=b\r\n", ""));

        WireReply reply = transport.send(request(), LONG);

        assertThat(reply.header("X-Road-Error")).contains("Server.X");
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }

    @Test
    void keeps_the_connection_for_the_next_request() throws TransportFault {
        transport.send(request(), LONG);
        transport.send(request(), LONG);

        assertThat(server.requests()).hasSize(2);
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest(name = "Retry-After: {0}")
    @CsvSource({"0, PT0S", "7, PT7S", "3600, PT1H"})
    void reads_how_long_to_wait(String header, Duration wait) throws TransportFault {
        server.thenSend(RawServer.reply("503 Service Unavailable", "Retry-After: " + header + "\r\n", ""));

        assertThat(transport.send(request(), LONG).retryAfter()).contains(wait);
    }

    @ParameterizedTest(name = "Retry-After: {0}")
    @ValueSource(strings = {"-1", "soon", "99999999999999999999", "1.5"})
    void passes_over_a_wait_that_is_no_number_of_seconds(String header) throws TransportFault {
        server.thenSend(RawServer.reply("429 Too Many Requests", "Retry-After: " + header + "\r\n", ""));

        WireReply reply = transport.send(request(), LONG);

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.retryAfter()).isEmpty();
    }

    /** OkHttp repeats these by itself in its default settings: a dossier would arrive twice. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "503 Service Unavailable",
                "408 Request Timeout",
                "401 Unauthorized",
                "421 Misdirected Request",
                "307 Temporary Redirect",
                "308 Permanent Redirect",
            })
    void no_status_makes_it_send_again(String status) throws TransportFault {
        String location = "Location: " + server.uri("/elsewhere") + "\r\n";
        server.thenSend(RawServer.reply(status, "Retry-After: 0\r\n" + location, ""));

        WireReply reply = transport.send(request(), LONG);

        assertThat(status).startsWith(reply.status() + " ");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void a_redirect_is_not_followed_and_means_a_refusal() throws TransportFault {
        server.thenSend(RawServer.reply("302 Found", "Location: " + server.uri("/login") + "\r\n", ""));

        WireReply reply = transport.send(request(), LONG);

        assertThatThrownBy(reply::requireSuccess)
                .isInstanceOfSatisfying(
                        ReplyFault.class, fault -> assertThat(fault.kind()).isEqualTo(ReplyFault.Kind.REFUSED));
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void a_port_that_nobody_listens_on_is_no_connection_and_nothing_has_left() throws IOException {
        URI nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://127.0.0.1:" + free.getLocalPort() + PATH);
        }

        assertFault(faultOf(WireRequest.json(nobody, Map.of()), LONG), Kind.LINE, false, "no connection");
    }

    @Test
    void a_name_that_nobody_knows_is_said_without_the_name() {
        TransportFault fault = faultOf(WireRequest.json(URI.create("http://csdl.invalid" + PATH), Map.of()), LONG);

        assertThat(fault.kind()).isEqualTo(Kind.LINE);
        assertThat(fault.mayHaveArrived()).isFalse();
        assertThat(fault.getMessage()).doesNotContain("csdl", "invalid", "tracuu");
    }

    @Test
    void a_reset_after_the_request_was_read_may_have_arrived() {
        server.thenReset();

        assertFault(faultOf(request(), LONG), Kind.LINE, true, "the connection broke");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void a_kept_connection_that_dies_after_the_request_was_read_does_not_make_it_send_again() throws TransportFault {
        server.thenSend(RawServer.reply("200 OK", "", "ok")).thenReset();
        transport.send(request(), LONG);

        assertFault(faultOf(request(), LONG), Kind.LINE, true, "the connection broke");

        assertThat(server.requests())
                .as("with OkHttp's defaults there would be three")
                .hasSize(2);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void a_kept_connection_that_the_server_closed_meanwhile_does_not_make_it_send_again() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        server.then((socket, out) -> {
            out.write(RawServer.reply("200 OK", "", "ok").getBytes(StandardCharsets.US_ASCII));
            socket.close();
            closed.countDown();
        });
        transport.send(request(), LONG);
        assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();

        assertFault(faultOf(request(), LONG), Kind.LINE, true, "the connection broke");

        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n003099000001",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n00309",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz003099000001\r\n",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 12\r\n\r\n003099000001",
                "HTTP/1.1 200 OK\r\nContent-Le",
                "HTTP/1.1 003099000001\r\n\r\n",
                "003099000001\r\n\r\n",
                "\u0000\u0001\u0002",
            })
    void a_reply_that_is_cut_or_garbage_is_a_broken_connection_and_may_have_arrived(String wire) {
        server.thenSendAndClose(wire);

        assertFault(faultOf(request(), LONG), Kind.LINE, true, "the connection broke");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void a_system_that_says_nothing_is_too_slow_when_the_time_is_over() {
        server.thenHold();
        long start = System.nanoTime();

        TransportFault fault = faultOf(request(), SHORT);

        assertFault(fault, Kind.LINE, true, "timed out");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT, LONG);
    }

    @Test
    void a_body_that_stops_half_way_is_too_slow_when_the_time_is_over() {
        server.thenSend("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nhalf");

        assertFault(faultOf(request(), SHORT), Kind.LINE, true, "timed out");
    }

    @Test
    void no_time_at_all_sends_nothing() {
        assertFault(faultOf(request(), Duration.ZERO), Kind.LINE, false, "no time left");
        assertFault(faultOf(request(), Duration.ofSeconds(-1)), Kind.LINE, false, "no time left");
        assertThat(server.connections()).isZero();
    }

    @Test
    void a_reply_as_large_as_allowed_is_read() throws TransportFault {
        server.thenSend(RawServer.reply("200 OK", "", "x".repeat(LARGEST)));

        assertThat(transport.send(request(), LONG).body()).hasSize(LARGEST);
    }

    @Test
    void a_reply_that_never_ends_is_too_large_and_not_read_to_its_end() throws InterruptedException {
        CountDownLatch gone = new CountDownLatch(1);
        server.then((socket, out) -> {
            byte[] block = new byte[64 * 1024];
            out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            try {
                while (true) {
                    out.write(block);
                }
            } finally {
                gone.countDown();
            }
        });

        assertFault(faultOf(request(), LONG), Kind.TOO_LARGE, true, "a reply of more than 1000 bytes");

        assertThat(gone.await(20, TimeUnit.SECONDS))
                .as("the connection is given up")
                .isTrue();
    }

    @Test
    void a_small_reply_that_unpacks_to_a_large_one_is_too_large() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[1_000_000]);
        }
        byte[] bomb = packed.toByteArray();
        server.then((socket, out) -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(bomb);
        });

        assertFault(faultOf(request(), LONG), Kind.TOO_LARGE, true, "a reply of more than 1000 bytes");
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_a_matter_of_trust_and_nothing_has_left() {
        HeldCertificate selfSigned = new HeldCertificate.Builder()
                .commonName("tracuu")
                .addSubjectAlternativeName("127.0.0.1")
                .build();
        HandshakeCertificates certificates =
                new HandshakeCertificates.Builder().heldCertificate(selfSigned).build();
        try (RawServer tls = new RawServer(certificates.sslContext().getServerSocketFactory())) {
            TransportFault fault = faultOf(WireRequest.json(tls.uri(PATH), Map.of()), LONG);

            assertFault(fault, Kind.TRUST, false, "the system's certificate is not trusted");
            assertThat(tls.requests()).isEmpty();
        }
    }

    /** A gateway that is overrun drops the line in the middle of the handshake: the next attempt may succeed. */
    @Test
    void a_line_that_breaks_during_the_handshake_is_no_matter_of_trust() throws IOException {
        try (ServerSocket gateway = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread dropping = new Thread(() -> {
                try (Socket socket = gateway.accept()) {
                    socket.getInputStream().read();
                    socket.shutdownOutput();
                    socket.getInputStream().readAllBytes();
                } catch (IOException ended) {
                    // The client is gone.
                }
            });
            dropping.setDaemon(true);
            dropping.start();
            URI https = URI.create("https://127.0.0.1:" + gateway.getLocalPort() + PATH);

            assertFault(faultOf(WireRequest.json(https, Map.of()), LONG), Kind.LINE, false, "the connection broke");
        }
    }

    @Test
    void a_thread_that_is_interrupted_already_sends_nothing_and_stays_interrupted() {
        Thread.currentThread().interrupt();

        TransportFault fault = faultOf(request(), LONG);

        assertThat(fault.kind()).isEqualTo(Kind.INTERRUPTED);
        assertThat(fault).hasMessage("interrupted");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(server.requests()).isEmpty();
    }

    /** OkHttp is written in Kotlin and lets an undeclared InterruptedException out, with the thread's flag gone. */
    @Test
    void a_thread_that_is_interrupted_while_it_connects_stays_interrupted() throws Exception {
        assumeThat(System.getProperty("os.name"))
                .as("where a full backlog keeps callers waiting")
                .contains("Linux");
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                SocketChannel first = knock(full);
                SocketChannel second = knock(full);
                SocketChannel third = knock(full)) {
            assertThat(List.of(first, second, third)).allMatch(SocketChannel::isOpen);
            URI uri = URI.create("http://127.0.0.1:" + full.getLocalPort() + PATH);
            AtomicBoolean stillInterrupted = new AtomicBoolean();
            FutureTask<TransportFault> call = new FutureTask<>(() -> {
                TransportFault fault = faultOf(WireRequest.json(uri, Map.of()), LONG);
                stillInterrupted.set(Thread.currentThread().isInterrupted());
                return fault;
            });
            Thread caller = new Thread(call);
            caller.start();
            while (caller.getState() != Thread.State.TIMED_WAITING && !call.isDone()) {
                Thread.onSpinWait();
            }

            caller.interrupt();

            assertFault(call.get(20, TimeUnit.SECONDS), Kind.INTERRUPTED, false, "interrupted");
            assertThat(stillInterrupted).isTrue();
        }
    }

    @Test
    void a_thread_that_is_interrupted_while_it_waits_for_the_reply_stays_interrupted() {
        Thread caller = Thread.currentThread();
        server.then((socket, out) -> {
            caller.interrupt();
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab".getBytes(StandardCharsets.US_ASCII));
        });

        TransportFault fault = faultOf(request(), SHORT);

        assertFault(fault, Kind.INTERRUPTED, true, "interrupted");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void closing_ends_a_request_in_flight_and_sends_no_more() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        server.then((socket, out) -> {
            read.countDown();
            socket.getInputStream().read();
        });
        ExecutorService caller = Executors.newSingleThreadExecutor();
        Future<TransportFault> inFlight = caller.submit(() ->
                catchThrowableOfType(TransportFault.class, () -> transport.send(request(), Duration.ofMinutes(5))));
        assertThat(read.await(20, TimeUnit.SECONDS)).isTrue();

        transport.close();

        assertFault(inFlight.get(20, TimeUnit.SECONDS), Kind.CLOSED, true, "the client was closed");
        assertFault(
                catchThrowableOfType(TransportFault.class, () -> transport.send(request(), LONG)),
                Kind.CLOSED,
                false,
                "the client was closed");
        assertThat(server.requests()).hasSize(1);
        caller.shutdown();
    }

    @Test
    void closing_ends_every_connection_and_leaves_no_thread_that_holds_the_machine() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        server.then((socket, out) -> {
            out.write(RawServer.reply("200 OK", "", "ok").getBytes(StandardCharsets.US_ASCII));
            if (socket.getInputStream().read() < 0) {
                gone.countDown();
            }
        });
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        transport.send(request(), LONG);

        transport.close();
        transport.close();

        assertThat(gone.await(20, TimeUnit.SECONDS)).as("no connection is kept").isTrue();
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> !before.contains(thread) && !thread.isDaemon())
                        .map(Thread::getName))
                .isEmpty();
    }

    @Test
    void a_machine_whose_client_is_closed_has_no_thread_of_ours_and_ends_at_once() throws Exception {
        Process process = ChildProgram.start(OneCall.class, server.uri(PATH).toString());
        try (var lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("HTTP 200");
            assertThat(lines.readLine()).isEqualTo("closed, threads left: []");
            // Far less than the minute for which a thread of OkHttp waits for work.
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(process.exitValue()).isZero();
    }

    /** A program that makes one call and ends. */
    static final class OneCall {
        private OneCall() {}

        public static void main(String[] arguments) throws TransportFault {
            try (OkHttpTransport transport = new OkHttpTransport(
                    new HttpSettings(Duration.ofSeconds(5), 20, LARGEST, null, null, Timeline.system()))) {
                WireReply reply = transport.send(WireRequest.json(URI.create(arguments[0]), Map.of()), LONG);
                System.out.println("HTTP " + reply.status());
            }
            System.out.println("closed, threads left: " + threadsLeft());
        }

        /** Those that keep the program running, and those in the middle of our code. */
        private static List<String> threadsLeft() {
            return Thread.getAllStackTraces().entrySet().stream()
                    .filter(running -> running.getKey() != Thread.currentThread())
                    .filter(running -> !running.getKey().isDaemon() || isOurs(running.getValue()))
                    .map(running -> running.getKey().getName())
                    .toList();
        }

        private static boolean isOurs(StackTraceElement[] stack) {
            return Stream.of(stack).anyMatch(frame -> frame.getClassName().startsWith("io.github.dancu."));
        }
    }

    private static SocketChannel knock(ServerSocket server) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.connect(server.getLocalSocketAddress());
        return channel;
    }

    private WireRequest request() {
        return WireRequest.json(server.uri(PATH), Map.of("a", "b")).withHeader("X-Correlation-Id", "7f3a");
    }

    private TransportFault faultOf(WireRequest request, Duration timeout) {
        return catchThrowableOfType(TransportFault.class, () -> transport.send(request, timeout));
    }

    private static void assertFault(TransportFault fault, Kind kind, boolean mayHaveArrived, String text) {
        assertThat(fault).hasNoCause().hasMessage(text);
        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.mayHaveArrived()).isEqualTo(mayHaveArrived);
    }
}
