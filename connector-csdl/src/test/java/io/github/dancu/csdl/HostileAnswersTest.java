package io.github.dancu.csdl;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers made to break a reader, read by a program with little memory. */
@Timeout(120)
class HostileAnswersTest {
    private static final String CANARY = "003099000001";
    private static final int MEGABYTES = 100;
    private static final int LEVELS = 5_000;
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: ([0-9]+)");

    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final AtomicInteger fetched = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private String address;
    private ServerSocket server;

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
        address = "http://127.0.0.1:" + server.getLocalPort();
        String secret = address + "/secret";
        answer("external-entity", "<!DOCTYPE r [<!ENTITY x SYSTEM '" + secret + "'>]><TonTai>&x;</TonTai>");
        answer("external-dtd", "<!DOCTYPE r SYSTEM '" + secret + "'><TonTai>true</TonTai>");
        answer("file-entity", "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><TonTai>&x;</TonTai>");
        answer("parameter-entity", "<!DOCTYPE r [<!ENTITY % x SYSTEM '" + secret + "'> %x;]><TonTai>true</TonTai>");
        answer("bomb", bomb());
        answer(
                "inclusion",
                "<TonTai><i:include xmlns:i='http://www.w3.org/2001/XInclude' href='" + secret + "'/></TonTai>");
        answer("many", "<TonTai>" + "<a/>".repeat(1_000_000) + "</TonTai>");
        answer("deep", "<a>".repeat(LEVELS) + "<TonTai>true</TonTai>" + "</a>".repeat(LEVELS));
        answer(
                "wide",
                "<TonTai "
                        + Stream.iterate(0, i -> i + 1)
                                .limit(20_000)
                                .map(i -> "a" + i + "='1'")
                                .collect(Collectors.joining(" "))
                        + ">true</TonTai>");
        answers.put(
                "windows-1258",
                bytes(
                        "<?xml version='1.0' encoding='windows-1258'?><TonTai n='ê'>true</TonTai>",
                        Charset.forName("windows-1258")));
        answers.put("utf-16", bytes("<TonTai>true</TonTai>", UTF_16));
        answer("nul", "<TonTai>true\u0000</TonTai>");
        answers.put("huge", HostileAnswersTest::huge);
        answer("mark", "\uFEFF<KetQuaXacThuc><TonTai>true</TonTai></KetQuaXacThuc>");
        answer("good", "<KetQuaXacThuc><TonTai>true</TonTai></KetQuaXacThuc>");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        threads.shutdownNow();
    }

    @Test
    void each_is_one_clear_error_in_little_memory_and_nothing_else_is_fetched() throws Exception {
        List<String> lines = outputOf(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                HostileAnswers.class.getName(),
                address,
                String.join(",", answers.keySet()));

        assertThat(lines).hasSize(2 * answers.size()).allSatisfy(line -> {
            boolean readable = line.contains(" mark: ") || line.contains(" good: ");
            assertThat(line).contains(readable ? ": CONFIRMED" : ": UnreadableReplyException: CSDL authenticate ");
            assertThat(line).doesNotContain(CANARY, "OutOfMemory");
        });
        assertThat(fetched).hasValue(0);
    }

    private void answer(String name, String soap) {
        answers.put(name, bytes(soap, UTF_8));
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                threads.execute(() -> answer(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket connection) {
        try (Socket socket = connection;
                OutputStream out = socket.getOutputStream()) {
            String path = pathOf(socket.getInputStream());
            out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
            if (path.equals("/secret")) {
                fetched.incrementAndGet();
            } else if (path.equals("/token")) {
                out.write("{\"access_token\":\"token-1\",\"expires_in\":3600}".getBytes(UTF_8));
            } else {
                Objects.requireNonNull(answers.get(path.split("/", -1)[2])).to(out, path.startsWith("/json/"));
            }
        } catch (IOException gone) {
            // It hangs up when it has read enough.
        }
    }

    /** The path of a request, whose body is read away. */
    private static String pathOf(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.read());
        }
        Matcher length = LENGTH.matcher(head);
        in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return head.substring(head.indexOf(" ") + 1, head.indexOf(" HTTP"));
    }

    private static Answer bytes(String soap, Charset charset) {
        return (out, json) -> {
            String quoted = soap.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0000", "\\u0000");
            out.write((json ? "{\"error_code\":\"0\",\"message\":\"" + quoted + "\"}" : soap).getBytes(charset));
        };
    }

    private static void huge(OutputStream out, boolean json) throws IOException {
        out.write((json ? "{\"error_code\":\"0\",\"message\":\"<TonTai>" : "<TonTai>").getBytes(UTF_8));
        byte[] megabyte = CANARY.repeat(1024 * 1024 / CANARY.length()).getBytes(UTF_8);
        for (int i = 0; i < MEGABYTES; i++) {
            out.write(megabyte);
        }
        out.write((json ? "</TonTai>\"}" : "</TonTai>").getBytes(UTF_8));
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE r [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return bomb.append("]><TonTai>&l9;</TonTai>").toString();
    }

    private static List<String> outputOf(String... command) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader output = program.inputReader(UTF_8)) {
            List<String> lines = output.lines().toList();
            assertThat(program.waitFor()).as("%s", lines).isZero();
            return lines;
        } finally {
            program.destroyForcibly();
        }
    }

    /** Writes an answer as it stands on the wire. */
    private interface Answer {
        void to(OutputStream out, boolean json) throws IOException;
    }
}
