package io.github.dancu.dvc.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.dancu.dossier.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The code of README.md about what the portal sends, compiled and run. */
class InboundExampleTest {
    @Test
    void a_handler_is_mounted_in_the_jdks_own_server() throws IOException {
        Desk desk = new Desk();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        mount(server, desk, new Vault());
        server.start();
        try {
            String body = "{\"SecurityKey\":\"khoa-mau\",\"data\":" + Sent.DOSSIER + "}";

            assertThat(posted(server, body)).contains("\"error_code\":0", Sent.CODE + "| create dossier success");
            assertThat(posted(server, body)).contains("\"error_code\":1", "Duplicate refId");
            assertThat(posted(server, Sent.DOSSIER)).startsWith("HTTP/1.1 401");
        } finally {
            server.stop(0);
        }

        assertThat(desk.stored).containsOnlyKeys(Sent.CODE);
        assertThat(desk.stored.values()).extracting(Dossier::receivedAt).containsExactly(desk.now());
    }

    private static void mount(HttpServer server, Desk desk, Vault vault) {
        // region inbound
        InboundDossiers dossiers = InboundDossiers.of(
                dossier -> desk.isRepeat(dossier) ? InboundVerdict.duplicate() : desk.store(dossier), // or an update
                InboundSettings.ofDefaults().withAccess(InboundAccess.of(vault::inboundKey)));

        server.createContext("/dvcqg/ho-so", exchange -> {
            try (exchange) {
                InboundAnswer answer = dossiers.handle(exchange.getRequestBody()); // never more than 4 MiB of it
                byte[] body = answer.body();
                exchange.getResponseHeaders().set("Content-Type", answer.contentType());
                exchange.sendResponseHeaders(answer.status(), body.length);
                exchange.getResponseBody().write(body);
            }
        });
        // endregion
    }

    /** Java's HTTP client may not be named here: one request over a socket does. */
    private static String posted(HttpServer server, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket(
                        server.getAddress().getAddress(), server.getAddress().getPort());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(("POST /dvcqg/ho-so HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                            + bytes.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What a user's own vault may look like. */
    private static final class Vault {
        String inboundKey() {
            return "khoa-mau";
        }
    }

    /** What a user's own program may do with a dossier. */
    private static final class Desk {
        final Map<String, Dossier> stored = new LinkedHashMap<>();

        boolean isRepeat(InboundDossier sent) {
            return stored.containsKey(sent.reference()) && !sent.update().means(true);
        }

        // region inbound-draft
        InboundVerdict store(InboundDossier sent) {
            if (sent.draft().isEmpty()) {
                return InboundVerdict.refused("MaHoSo không đúng cấu trúc");
            }
            Dossier dossier = sent.draft().get().receivedAt(now()).build(); // with every part that could be read
            stored.put(sent.reference(), dossier);
            return InboundVerdict.taken();
        }
        // endregion

        LocalDateTime now() {
            return LocalDateTime.of(2026, 1, 1, 9, 30);
        }
    }
}
