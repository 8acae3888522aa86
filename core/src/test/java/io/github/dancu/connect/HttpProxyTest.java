package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.connect.TransportFault.Kind;
import io.github.dancu.resilience.VirtualTimeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HttpProxyTest {
    private static final String ACCOUNT = "Proxy-Authorization: Basic bmd1b2ktZHVuZzptYXQta2hhdQ==";
    private static final Credentials CREDENTIALS = Credentials.of(() -> "nguoi-dung", () -> "mat-khau");
    private static final URI NOWHERE = URI.create("http://csdl.invalid/tra-cuu");
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final String REFUSAL =
            RawServer.reply("407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"p\"\r\n", "");

    private final RawServer proxy = new RawServer();
    private final VirtualTimeline time = new VirtualTimeline();

    @AfterEach
    void closeProxy() {
        proxy.close();
    }

    @Test
    void a_plain_request_goes_to_the_proxy_with_its_whole_address_and_the_account() throws TransportFault {
        try (Transport transport = through(CREDENTIALS, null)) {
            WireReply reply = transport.send(request(NOWHERE), LONG);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(proxy.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request)
                            .startsWith("POST http://csdl.invalid/tra-cuu HTTP/1.1\r\n")
                            .contains(ACCOUNT));
        }
    }

    @Test
    void a_proxy_that_wants_no_account_gets_none() throws TransportFault {
        try (Transport transport = through(null, null)) {
            transport.send(request(NOWHERE), LONG);

            assertThat(proxy.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request).doesNotContain("Proxy-Authorization"));
        }
    }

    @Test
    void an_encrypted_request_goes_through_a_tunnel_and_the_account_stays_with_the_proxy() throws TransportFault {
        HeldCertificate own = certificateOf("csdl.invalid");
        Tls tls = Tls.builder().trust(() -> storeOf(own)).build();
        try (RawServer system = systemWith(own);
                Transport transport = through(CREDENTIALS, tls)) {
            proxy.then((socket, out) -> tunnel(socket, out, system.uri("/").getPort()));

            WireReply reply = transport.send(request(URI.create("https://csdl.invalid/")), LONG);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(proxy.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request)
                            .startsWith("CONNECT csdl.invalid:443 HTTP/1.1\r\n")
                            .contains(ACCOUNT));
            assertThat(system.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request)
                            .startsWith("POST / HTTP/1.1\r\n")
                            .doesNotContain("Proxy-Authorization"));
        }
    }

    @Test
    void a_proxy_that_refuses_the_connection_is_a_refusal() {
        proxy.thenSend(RawServer.reply("403 Forbidden", "", ""));
        try (Transport transport = through(null, null)) {
            TransportFault fault = catchThrowableOfType(
                    TransportFault.class, () -> transport.send(request(URI.create("https://csdl.invalid/")), LONG));

            assertThat(fault).hasMessage("the proxy refuses the connection");
            assertThat(fault.kind()).isEqualTo(Kind.TRUST);
            assertThat(fault.mayHaveArrived()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://csdl.invalid/", "https://csdl.invalid/"})
    void an_account_that_cannot_be_had_sends_nothing_and_its_words_stay_inside(URI uri) {
        Credentials lockedVault = Credentials.of(
                () -> {
                    throw new IllegalStateException("vault token s3cret expired");
                },
                () -> "mat-khau");
        try (Transport transport = through(lockedVault, null)) {
            TransportFault fault = catchThrowableOfType(TransportFault.class, () -> transport.send(request(uri), LONG));

            assertThat(fault).hasMessage("the proxy's account cannot be had").hasNoCause();
            assertThat(fault.kind()).isEqualTo(Kind.LINE);
            assertThat(fault.mayHaveArrived()).isFalse();
            assertThat(proxy.requests()).isEmpty();
        }
    }

    /** Ten calls with a wrong secret would lock the account, and everybody else who goes out with it. */
    @ParameterizedTest
    @ValueSource(strings = {"http://csdl.invalid/", "https://csdl.invalid/"})
    void a_refused_account_is_not_presented_again_for_30_seconds(URI uri) {
        proxy.thenSend(REFUSAL).thenSend(REFUSAL);
        try (Transport transport = through(CREDENTIALS, null)) {
            for (int call = 0; call < 100; call++) {
                assertAccountRefused(transport, uri);
            }
            time.advance(Pause.LASTS.minusNanos(1));
            assertAccountRefused(transport, uri);
            assertThat(proxy.requests()).hasSize(1);
            assertThat(proxy.connections()).isEqualTo(1);

            time.advance(Duration.ofNanos(1));
            assertAccountRefused(transport, uri);
            assertThat(proxy.requests()).hasSize(2);
            assertAccountRefused(transport, uri);
            assertThat(proxy.requests()).as("refused anew").hasSize(2);
        }
    }

    @Test
    void an_account_that_was_put_right_is_presented_after_the_pause() throws TransportFault {
        proxy.thenSend(REFUSAL);
        try (Transport transport = through(CREDENTIALS, null)) {
            assertAccountRefused(transport, NOWHERE);
            time.advance(Pause.LASTS);

            assertThat(transport.send(request(NOWHERE), LONG).status()).isEqualTo(200);
            assertThat(transport.send(request(NOWHERE), LONG).status()).isEqualTo(200);
        }
    }

    @Test
    void a_tunnel_that_is_open_serves_on_while_a_refused_account_rests() throws TransportFault {
        HeldCertificate own = certificateOf("csdl.invalid");
        URI open = URI.create("https://csdl.invalid/");
        try (RawServer system = systemWith(own);
                Transport transport = through(
                        CREDENTIALS, Tls.builder().trust(() -> storeOf(own)).build())) {
            proxy.then((socket, out) -> tunnel(socket, out, system.uri("/").getPort()))
                    .thenSend(REFUSAL);
            transport.send(request(open), LONG);
            assertAccountRefused(transport, URI.create("https://bhxh.invalid/"));

            assertThat(transport.send(request(open), LONG).status()).isEqualTo(200);
            assertThat(system.requests()).hasSize(2);
        }
    }

    @Test
    void a_host_and_a_port_are_checked_at_once_and_the_account_is_not_shown() {
        ConnectionSettings.Builder settings = ConnectionSettings.builder();

        assertThatThrownBy(() -> settings.proxy(" ", 3128)).hasMessage("the proxy's host is blank");
        assertThatThrownBy(() -> settings.proxy("proxy.example.vn", 65_536, CREDENTIALS))
                .hasMessage("the proxy's port is 1 to 65535, not 65536");
        assertThat(new HttpProxy("proxy.example.vn", 3128, CREDENTIALS))
                .hasToString("HttpProxy[proxy.example.vn:3128]");
    }

    private Transport through(@Nullable Credentials account, @Nullable Tls tls) {
        ConnectionSettings.Builder settings = ConnectionSettings.builder().timeline(time);
        if (tls != null) {
            settings.tls(tls);
        }
        int port = proxy.uri("/").getPort();
        return (account == null ? settings.proxy("127.0.0.1", port) : settings.proxy("127.0.0.1", port, account))
                .build()
                .newTransport();
    }

    private static void assertAccountRefused(Transport transport, URI uri) {
        TransportFault fault = catchThrowableOfType(TransportFault.class, () -> transport.send(request(uri), LONG));
        assertThat(fault).hasMessage("the proxy refuses the account");
        assertThat(fault.kind()).isEqualTo(Kind.TRUST);
        assertThat(fault.mayHaveArrived()).isFalse();
    }

    private static HeldCertificate certificateOf(String name) {
        return new HeldCertificate.Builder().addSubjectAlternativeName(name).build();
    }

    private static RawServer systemWith(HeldCertificate certificate) {
        HandshakeCertificates certificates =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        return new RawServer(certificates.sslContext().getServerSocketFactory());
    }

    private static WireRequest request(URI uri) {
        return WireRequest.form(uri, Map.of("a", "b"));
    }

    private static void tunnel(Socket client, OutputStream out, int port) throws IOException {
        try (Socket system = new Socket(InetAddress.getLoopbackAddress(), port)) {
            out.write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            Thread back = new Thread(() -> copy(system, client));
            back.setDaemon(true);
            back.start();
            client.getInputStream().transferTo(system.getOutputStream());
        }
    }

    private static void copy(Socket from, Socket to) {
        try (InputStream in = from.getInputStream()) {
            in.transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // One of the two closed its end: so ends a tunnel.
        }
    }

    private static KeyStore storeOf(HeldCertificate certificate) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("own", certificate.certificate());
            return store;
        } catch (IOException | GeneralSecurityException failure) {
            throw new AssertionError(failure);
        }
    }
}
