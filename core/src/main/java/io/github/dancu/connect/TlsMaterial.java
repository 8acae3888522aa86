package io.github.dancu.connect;

import io.github.dancu.connect.Tls.KeyMaterial;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Key material as it was read at one moment, ready for handshakes. Equal only to itself. */
final class TlsMaterial {
    private final SSLSocketFactory sockets;
    private final X509TrustManager trust;

    private TlsMaterial(SSLSocketFactory sockets, X509TrustManager trust) {
        this.sockets = sockets;
        this.trust = trust;
    }

    static TlsMaterial of(@Nullable KeyMaterial identity, @Nullable Supplier<KeyStore> trust) {
        try {
            X509TrustManager trusted = trustOf(trust);
            // A context of its own: no session is resumed that was made with other keys.
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keysOf(identity), new TrustManager[] {trusted}, null);
            return new TlsMaterial(context.getSocketFactory(), trusted);
        } catch (GeneralSecurityException unforeseen) {
            throw new IllegalStateException("no TLS: " + unforeseen.getClass().getSimpleName());
        }
    }

    SSLSocketFactory sockets() {
        return sockets;
    }

    X509TrustManager trust() {
        return trust;
    }

    static KeyStore pkcs12(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return store;
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalArgumentException("identity cannot be read ("
                    + failure.getClass().getSimpleName() + "): no such file, no PKCS#12, or a wrong password");
        }
    }

    static KeyStore certificates(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("authority-" + store.size(), certificate);
            }
            return store;
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalArgumentException("trust cannot be read ("
                    + failure.getClass().getSimpleName() + "): no such file, or no certificates in PEM or DER");
        }
    }

    private static KeyManager @Nullable [] keysOf(@Nullable KeyMaterial identity) throws GeneralSecurityException {
        if (identity == null) {
            return null;
        }
        char[] password =
                given("the password of the identity", identity.password().get());
        try {
            KeyStore store = given("identity", identity.store().apply(password));
            if (Collections.list(store.aliases()).stream().noneMatch(alias -> isKey(store, alias))) {
                throw new IllegalArgumentException("identity holds no private key");
            }
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, password);
            return factory.getKeyManagers();
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("identity has a key that cannot be read ("
                    + unreadable.getClass().getSimpleName() + "): a wrong password?");
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** What the caller's supplier gave: nothing would be taken for Java's own authorities. */
    private static <T> T given(String name, @Nullable T given) {
        if (given == null) {
            throw new IllegalArgumentException(name + " was not given");
        }
        return given;
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException notLoaded) {
            return false;
        }
    }

    private static X509TrustManager trustOf(@Nullable Supplier<KeyStore> trust) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trust == null ? null : given("trust", trust.get()));
        X509TrustManager manager = (X509TrustManager) factory.getTrustManagers()[0];
        if (manager.getAcceptedIssuers().length == 0) {
            throw new IllegalArgumentException("trust holds no certificate");
        }
        return manager;
    }
}
