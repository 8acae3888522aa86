package io.github.dancu.connect;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * An account and its secret (<i>tài khoản kết nối</i>), asked for whenever a request needs them and never kept.
 *
 * <p>They come from the caller's own vault: dancu reads no file and no environment variable for them. Thread-safe if the
 * suppliers are; {@link #toString()} shows nothing.
 */
public final class Credentials {
    private final Supplier<String> user;
    private final Supplier<String> secret;

    private Credentials(Supplier<String> user, Supplier<String> secret) {
        this.user = Objects.requireNonNull(user, "user");
        this.secret = Objects.requireNonNull(secret, "secret");
    }

    /**
     * Credentials that are asked for when they are needed, so that a changed secret is used without a restart.
     *
     * <p>A login that the system refused is not tried again for 30 s, lest a wrong secret lock the account.
     */
    public static Credentials of(Supplier<String> user, Supplier<String> secret) {
        return new Credentials(user, secret);
    }

    /** The account's name. */
    public String user() {
        return user.get();
    }

    /** The account's secret. */
    public String secret() {
        return secret.get();
    }

    @Override
    public String toString() {
        return "Credentials[***]";
    }
}
