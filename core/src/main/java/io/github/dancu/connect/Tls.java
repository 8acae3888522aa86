package io.github.dancu.connect;

import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The certificates of a connection (<i>chứng thư số</i>): which ones a system may show, and which one this program shows (mTLS).
 *
 * <p>Without it the authorities that Java trusts count, and this program shows none. Certificates and host names are always
 * checked: there is no way around that. Key material comes from the caller, is read when this is built and at each {@link
 * #reload()}, and is never printed.
 *
 * <p>Thread-safe; one object may serve several clients.
 */
public final class Tls {
    private final @Nullable KeyMaterial identity;
    private final @Nullable Supplier<KeyStore> trust;
    private final ReentrantLock reloading = new ReentrantLock();
    private volatile TlsMaterial material;

    private Tls(Builder builder) {
        this.identity = builder.identity;
        this.trust = builder.trust;
        this.material = TlsMaterial.of(identity, trust);
    }

    /** Starts from nothing of one's own. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads all key material anew, for example after a certificate was renewed. Requests that begin later use it, on connections
     * of their own; those under way end on the connections they have. May be called at any time, and as often as you like.
     *
     * @throws IllegalArgumentException if it cannot be read, or lacks what it should hold; what was read before stays in use
     */
    public void reload() {
        // One at a time: a slow reading must not undo a later one.
        reloading.lock();
        try {
            material = TlsMaterial.of(identity, trust);
        } finally {
            reloading.unlock();
        }
    }

    TlsMaterial material() {
        return material;
    }

    /** Shows nothing. */
    @Override
    public String toString() {
        return "Tls[***]";
    }

    /** Collects where key material comes from. Not thread-safe. */
    public static final class Builder {
        private @Nullable KeyMaterial identity;
        private @Nullable Supplier<KeyStore> trust;

        private Builder() {}

        /**
         * The key and certificate that this program shows, from a PKCS#12 file. Default none.
         *
         * @param password a fresh array for each reading; it is wiped afterwards
         */
        public Builder identity(Path pkcs12, Supplier<char[]> password) {
            Objects.requireNonNull(pkcs12, "identity");
            this.identity = new KeyMaterial(secret -> TlsMaterial.pkcs12(pkcs12, secret), password);
            return this;
        }

        /**
         * The same from a key store of the caller's, for example of a hardware module.
         *
         * @param store is asked for at each reading
         * @param password of the key; a fresh array for each reading; it is wiped afterwards
         */
        public Builder identity(Supplier<KeyStore> store, Supplier<char[]> password) {
            Objects.requireNonNull(store, "identity");
            this.identity = new KeyMaterial(secret -> store.get(), password);
            return this;
        }

        /**
         * The only authorities that are trusted, from a file with their certificates: PEM, one after the other, or DER. Default
         * those that Java trusts.
         */
        public Builder trust(Path certificates) {
            Objects.requireNonNull(certificates, "trust");
            return trust(() -> TlsMaterial.certificates(certificates));
        }

        /**
         * The same from a key store of the caller's.
         *
         * @param store is asked for at each reading
         */
        public Builder trust(Supplier<KeyStore> store) {
            this.trust = Objects.requireNonNull(store, "trust");
            return this;
        }

        /**
         * Reads the key material.
         *
         * @throws IllegalArgumentException if it cannot be read, or lacks what it should hold
         */
        public Tls build() {
            return new Tls(this);
        }
    }

    /** Where a key and its certificate come from, each time they are read. */
    record KeyMaterial(Function<char[], KeyStore> store, Supplier<char[]> password) {
        KeyMaterial {
            Objects.requireNonNull(password, "password");
        }
    }
}
