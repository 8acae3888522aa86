package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.connect.TransportFault.Kind;
import io.github.dancu.resilience.Timeline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files on their way over real sockets. */
@Timeout(60)
class FilePartTest {
    private static final Duration LONG = Duration.ofSeconds(40);
    private static final byte[] CONTENT = "nội dung\r\n--x\u0000".getBytes(StandardCharsets.UTF_8);
    // Far more than what sockets hold on the way.
    private static final long LARGE = 64L * 1024 * 1024;
    private static final long ON_THE_WAY = 32L * 1024 * 1024;

    private final RawServer server = new RawServer();
    private final OkHttpTransport transport =
            new OkHttpTransport(new HttpSettings(Duration.ofSeconds(5), 20, 1_000, null, null, Timeline.system()));

    @AfterEach
    void closeAll() {
        transport.close();
        server.close();
    }

    @Test
    void a_file_arrives_behind_its_fields_under_its_name() throws TransportFault {
        transport.send(upload(CONTENT.length, () -> new ByteArrayInputStream(CONTENT)), LONG);

        String request = server.requests().get(0);
        String boundary = request.replaceAll("(?s).*Content-Type: multipart/form-data; boundary=(\\S+).*", "$1");
        assertThat(request)
                .startsWith("POST /tep HTTP/1.1\r\n")
                .contains("Authorization: Bearer abc\r\n")
                .endsWith("--" + boundary + "--\r\n");
        String[] parts = request.split("--" + boundary + "\r\n", -1);
        assertThat(parts).hasSize(4);
        assertThat(parts[1]).contains("form-data; name=\"MaHoSo\"").endsWith("\r\n\r\nH33.899-260101-0001\r\n");
        assertThat(parts[2]).contains("form-data; name=\"TenTep\"").endsWith("\r\n\r\nTờ khai.pdf\r\n");
        assertThat(parts[3])
                .contains("form-data; name=\"Tep\"; filename=\"Tờ khai.pdf\"")
                .contains("Content-Type: application/pdf\r\n")
                .contains("\r\n\r\n" + new String(CONTENT, StandardCharsets.UTF_8) + "\r\n--" + boundary);
    }

    @Test
    void it_is_read_anew_for_each_attempt() throws TransportFault {
        AtomicInteger opened = new AtomicInteger();
        WireRequest request = upload(CONTENT.length, () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(CONTENT);
        });

        transport.send(request, LONG);
        transport.send(request, LONG);

        assertThat(opened).hasValue(2);
        assertThat(server.requests()).hasSize(2).allMatch(sent -> sent.contains("nội dung"));
    }

    /** When its last byte has been read, most of it must have arrived: so it was never held as a whole. */
    @Test
    void it_is_never_held_in_memory_as_a_whole() throws Exception {
        AtomicLong arrived = new AtomicLong();
        AtomicLong arrivedAtTheEnd = new AtomicLong(-1);
        try (ServerSocket counting = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread reader = new Thread(() -> count(counting, arrived));
            reader.setDaemon(true);
            reader.start();
            URI uri = URI.create("http://127.0.0.1:" + counting.getLocalPort() + "/tep");
            FilePart file = new FilePart(
                    "Tep", "a.bin", "application/octet-stream", LARGE, () -> new Zeros(arrived, arrivedAtTheEnd));

            transport.send(WireRequest.upload(uri, Map.of(), file), LONG);
        }

        assertThat(arrivedAtTheEnd.get()).isGreaterThan(LARGE - ON_THE_WAY);
        assertThat(arrived.get()).isGreaterThan(LARGE);
    }

    @ParameterizedTest(name = "{0} bytes more than said")
    @ValueSource(ints = {-1, 1})
    void a_file_of_another_length_than_said_breaks_the_attempt_off(int more) {
        TransportFault fault = faultOf(upload(CONTENT.length - more, () -> new ByteArrayInputStream(CONTENT)));

        assertThat(fault).hasMessage("the file cannot be read, or has changed");
        assertThat(fault.kind()).isEqualTo(Kind.LINE);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_is_told_without_its_name() {
        TransportFault fault = faultOf(upload(CONTENT.length, () -> {
            throw new IOException("/ho-so/Nguyễn Văn Mẫu.pdf");
        }));

        assertThat(fault).hasMessage("the file cannot be read, or has changed").hasNoCause();
    }

    @Test
    void a_question_without_a_body_is_a_get() throws TransportFault {
        transport.send(WireRequest.get(server.uri("/tep?MaHoSo=1")).withHeader("Accept", "application/json"), LONG);

        assertThat(server.requests().get(0))
                .startsWith("GET /tep?MaHoSo=1 HTTP/1.1\r\n")
                .contains("Accept: application/json\r\n")
                .endsWith("\r\n\r\n")
                .doesNotContain("Content-");
    }

    /** OkHttp repeats these by itself in its default settings. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"503 Service Unavailable", "408 Request Timeout", "401 Unauthorized", "307 Temporary Redirect"})
    void no_status_makes_it_ask_again(String status) throws TransportFault {
        String location = "Location: " + server.uri("/elsewhere") + "\r\n";
        server.thenSend(RawServer.reply(status, "Retry-After: 0\r\n" + location, ""));

        WireReply reply = transport.send(WireRequest.get(server.uri("/tep")), LONG);

        assertThat(status).startsWith(reply.status() + " ");
        assertThat(server.requests()).hasSize(1);
    }

    private WireRequest upload(long length, FilePart.Source source) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("MaHoSo", "H33.899-260101-0001");
        fields.put("TenTep", "Tờ khai.pdf");
        FilePart file = new FilePart("Tep", "Tờ khai.pdf", "application/pdf", length, source);
        return WireRequest.upload(server.uri("/tep"), fields, file).withHeader("Authorization", "Bearer abc");
    }

    private TransportFault faultOf(WireRequest request) {
        return catchThrowableOfType(TransportFault.class, () -> transport.send(request, LONG));
    }

    /** Reads one request, counts its bytes and answers at its end. */
    private static void count(ServerSocket listener, AtomicLong arrived) {
        byte[] block = new byte[64 * 1024];
        try (Socket socket = listener.accept()) {
            InputStream in = socket.getInputStream();
            String tail = "";
            // Nothing of the file looks like the end of the last boundary.
            while (!tail.endsWith("--\r\n")) {
                int read = in.read(block);
                if (read < 0) {
                    return;
                }
                arrived.addAndGet(read);
                int kept = Math.min(read, 4);
                tail += new String(block, read - kept, kept, StandardCharsets.US_ASCII);
            }
            socket.getOutputStream().write(RawServer.reply("200 OK", "", "ok").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException ended) {
            // The test sees that the numbers are too small.
        }
    }

    /** As many zeros as a large file has. */
    private static final class Zeros extends InputStream {
        private final AtomicLong arrived;
        private final AtomicLong arrivedAtTheEnd;
        private long left = LARGE;

        Zeros(AtomicLong arrived, AtomicLong arrivedAtTheEnd) {
            this.arrived = arrived;
            this.arrivedAtTheEnd = arrivedAtTheEnd;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("it is read in blocks");
        }

        @Override
        public int read(byte[] block, int from, int length) {
            if (left == 0) {
                arrivedAtTheEnd.set(arrived.get());
                return -1;
            }
            int read = (int) Math.min(length, left);
            left -= read;
            return read;
        }
    }
}
