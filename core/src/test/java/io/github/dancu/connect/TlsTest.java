package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.connect.TransportFault.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TlsTest {
    private static final String PASSWORD = "mat-khau-mau";
    private static final HeldCertificate AUTHORITY =
            new HeldCertificate.Builder().certificateAuthority(0).build();
    private static final HeldCertificate SERVER = new HeldCertificate.Builder()
            .addSubjectAlternativeName("localhost")
            .signedBy(AUTHORITY)
            .build();

    @TempDir
    private Path directory;

    private final List<AutoCloseable> opened = new ArrayList<>();

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable one : opened) {
            one.close();
        }
    }

    @Test
    void an_authority_of_ones_own_is_trusted_in_place_of_javas() throws Exception {
        RawServer server = server();

        assertThat(send(trustingAuthority().build(), atLocalhost(server)).status())
                .isEqualTo(200);
        TransportFault untrusted = faultOf(null, atLocalhost(server));
        assertThat(untrusted.kind()).isEqualTo(Kind.TRUST);
        assertThat(untrusted.mayHaveArrived()).isFalse();
    }

    @Test
    void a_trusted_certificate_for_another_name_is_a_matter_of_trust() throws Exception {
        RawServer server = server();

        TransportFault otherName = faultOf(trustingAuthority().build(), server.uri("/"));

        assertThat(otherName.kind()).isEqualTo(Kind.TRUST);
        assertThat(otherName.mayHaveArrived()).isFalse();
    }

    @Test
    void who_shows_a_certificate_is_let_in_where_one_is_asked_for() throws Exception {
        RawServer server = askingServer();

        WireReply reply =
                send(trustingAuthority().identity(identity(7), password()).build(), atLocalhost(server));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(server.serials()).containsExactly(7);
    }

    /** With TLS 1.3 the refusal may come as a broken line, at random: what is read as one is tried again. */
    @Test
    void who_shows_none_is_not_let_in_and_told_so() throws Exception {
        RawServer server = askingServer();
        Tls tls = trustingAuthority().build();

        List<TransportFault> faults = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            faults.add(faultOf(tls, atLocalhost(server)));
        }

        assertThat(server.requests()).isEmpty();
        assertThat(faults).allSatisfy(fault -> assertThat(fault.kind()).isIn(Kind.TRUST, Kind.LINE));
        assertThat(faults)
                .filteredOn(fault -> fault.kind() == Kind.TRUST)
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).hasMessage("the system refuses our certificate"));
    }

    @Test
    void a_key_store_of_the_callers_does_as_well() throws Exception {
        RawServer server = askingServer();
        Tls tls = Tls.builder()
                .trust(() -> TlsMaterial.certificates(authorityFile()))
                .identity(() -> TlsMaterial.pkcs12(identity(8), PASSWORD.toCharArray()), password())
                .build();

        assertThat(send(tls, atLocalhost(server)).status()).isEqualTo(200);
        assertThat(server.serials()).containsExactly(8);
    }

    @Test
    void after_a_reload_the_next_request_shows_the_new_certificate() throws Exception {
        RawServer server = askingServer();
        Path file = identity(1);
        Tls tls = trustingAuthority().identity(file, password()).build();
        Transport transport = transport(tls);
        transport.send(request(atLocalhost(server)), Duration.ofSeconds(10));
        transport.send(request(atLocalhost(server)), Duration.ofSeconds(10));

        Files.copy(identity(2), file, StandardCopyOption.REPLACE_EXISTING);
        transport.send(request(atLocalhost(server)), Duration.ofSeconds(10));
        tls.reload();
        transport.send(request(atLocalhost(server)), Duration.ofSeconds(10));

        assertThat(server.serials()).containsExactly(1, 1, 1, 2);
    }

    @Test
    void the_example_of_the_readme_runs() {
        Path p12 = identity(6);
        Path pem = authorityFile();
        Supplier<char[]> vault = password();

        // region tls
        Tls tls = Tls.builder()
                .identity(p12, vault) // the key and certificate to show; may be left out
                .trust(pem) // in place of the authorities that Java trusts; may be left out
                .build();
        ConnectionSettings settings = ConnectionSettings.builder()
                .tls(tls)
                .proxy("proxy.example.vn", 3128) // if there is one
                .build();
        // endregion
        // region reload
        tls.reload(); // when a certificate was renewed: no restart, and no call fails
        // endregion

        assertThat(settings).isNotNull();
    }

    @Test
    void renewing_under_load_fails_no_request_and_the_last_ones_show_the_last_certificate() throws Exception {
        RawServer server = askingServer();
        Path file = identity(0);
        Tls tls = trustingAuthority().identity(file, password()).build();
        Transport transport = transport(tls);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        // One renewal after the other, in their order: so each certificate is used by at least the request behind it.
        Lock renewing = new ReentrantLock(true);
        List<Callable<Integer>> requests = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            int number = i;
            Callable<Integer> request = () -> transport
                    .send(request(atLocalhost(server)), Duration.ofSeconds(20))
                    .status();
            requests.add(
                    number % 100 != 99
                            ? request
                            : () -> {
                                renewing.lock();
                                try {
                                    Files.move(identity(number), file, StandardCopyOption.ATOMIC_MOVE);
                                    tls.reload();
                                    return request.call();
                                } finally {
                                    renewing.unlock();
                                }
                            });
        }

        for (Future<Integer> status : threads.invokeAll(requests)) {
            assertThat(status.get()).isEqualTo(200);
        }

        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        tls.reload();
        transport.send(request(atLocalhost(server)), Duration.ofSeconds(20));
        assertThat(server.serials()).hasSize(2_001);
        assertThat(server.serials().stream().distinct()).as("each was used").hasSizeGreaterThan(15);
        assertThat(server.serials().get(2_000)).isEqualTo(1_999);
    }

    @Test
    void material_that_cannot_be_read_is_refused_and_what_was_read_before_stays() throws Exception {
        RawServer server = askingServer();
        Path file = identity(3);
        Tls tls = trustingAuthority().identity(file, password()).build();
        Files.writeString(file, "no key store");

        assertThatThrownBy(tls::reload)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("identity cannot be read (")
                .hasNoCause();

        assertThat(send(tls, atLocalhost(server)).status()).isEqualTo(200);
        assertThat(tls).hasToString("Tls[***]");
    }

    @Test
    void what_is_missing_is_named_at_once() throws IOException {
        Path nowhere = directory.resolve("nowhere.p12");
        Path file = identity(4);
        Path empty = Files.writeString(directory.resolve("empty.pem"), "");

        assertRefused(Tls.builder().identity(nowhere, password()), "identity cannot be read (");
        assertRefused(Tls.builder().identity(file, "wrong"::toCharArray), "identity cannot be read (");
        assertRefused(
                Tls.builder().identity(() -> TlsMaterial.certificates(authorityFile()), password()),
                "identity holds no private key");
        assertRefused(
                Tls.builder().identity(() -> TlsMaterial.pkcs12(file, PASSWORD.toCharArray()), "wrong"::toCharArray),
                "identity has a key that cannot be read (UnrecoverableKeyException)");
        assertRefused(Tls.builder().trust(nowhere), "trust cannot be read (");
        assertRefused(Tls.builder().trust(empty), "trust holds no certificate");
        assertRefused(Tls.builder().trust(file), "trust cannot be read (");
    }

    @Test
    @SuppressWarnings("NullAway") // What a supplier of Java code without annotations may give.
    void nothing_at_all_is_never_taken_for_the_authorities_of_java() {
        assertRefused(Tls.builder().trust(() -> null), "trust was not given");
        assertRefused(Tls.builder().identity(() -> null, password()), "identity was not given");
        assertRefused(Tls.builder().identity(identity(9), () -> null), "the password of the identity was not given");
    }

    @Test
    void the_password_is_wiped_when_it_has_been_used() {
        char[] password = PASSWORD.toCharArray();

        Tls.builder().identity(identity(5), () -> password).build();

        assertThat(password).containsOnly('\0');
    }

    private RawServer server() {
        return server(false);
    }

    private RawServer askingServer() {
        return server(true);
    }

    private RawServer server(boolean askingForCertificates) {
        HandshakeCertificates certificates = new HandshakeCertificates.Builder()
                .heldCertificate(SERVER)
                .addTrustedCertificate(AUTHORITY.certificate())
                .build();
        return opened(new RawServer(certificates.sslContext().getServerSocketFactory(), askingForCertificates));
    }

    private static URI atLocalhost(RawServer server) {
        return URI.create("https://localhost:" + server.uri("/").getPort() + "/");
    }

    private static void assertRefused(Tls.Builder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message)
                .hasNoCause();
    }

    private Tls.Builder trustingAuthority() {
        return Tls.builder().trust(authorityFile());
    }

    private Path authorityFile() {
        try {
            return Files.writeString(directory.resolve("authority.pem"), AUTHORITY.certificatePem());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** A PKCS#12 file with a new key and a certificate of the authority's with this serial number. */
    private Path identity(long serial) {
        HeldCertificate own = new HeldCertificate.Builder()
                .serialNumber(serial)
                .signedBy(AUTHORITY)
                .build();
        Path file = directory.resolve("identity-" + serial + ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            Certificate[] chain = {own.certificate(), AUTHORITY.certificate()};
            store.setKeyEntry("own", own.keyPair().getPrivate(), PASSWORD.toCharArray(), chain);
            store.store(out, PASSWORD.toCharArray());
            return file;
        } catch (IOException | GeneralSecurityException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Supplier<char[]> password() {
        return PASSWORD::toCharArray;
    }

    private TransportFault faultOf(@Nullable Tls tls, URI uri) {
        return catchThrowableOfType(TransportFault.class, () -> send(tls, uri));
    }

    private WireReply send(@Nullable Tls tls, URI uri) throws TransportFault {
        return transport(tls).send(request(uri), Duration.ofSeconds(10));
    }

    private Transport transport(@Nullable Tls tls) {
        ConnectionSettings.Builder settings = ConnectionSettings.builder();
        return opened((tls == null ? settings : settings.tls(tls)).build().newTransport());
    }

    private static WireRequest request(URI uri) {
        return WireRequest.form(uri, Map.of("a", "b"));
    }

    private <T extends AutoCloseable> T opened(T one) {
        opened.add(0, one);
        return one;
    }
}
