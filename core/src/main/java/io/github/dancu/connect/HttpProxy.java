package io.github.dancu.connect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An HTTP proxy, and the account it wants, if any. */
record HttpProxy(String host, int port, @Nullable Credentials credentials) {
    static final String NO_ACCOUNT = "the proxy's account cannot be had";

    private static final int LAST_PORT = 65_535;

    HttpProxy {
        if (host.isBlank()) {
            throw new IllegalArgumentException("the proxy's host is blank");
        }
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("the proxy's port is 1 to " + LAST_PORT + ", not " + port);
        }
    }

    /** Resolved anew for each connection. */
    Proxy toProxy() {
        return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port));
    }

    /**
     * What the header Proxy-Authorization says, with the credentials as they are now.
     *
     * @throws IOException if they cannot be had; their words stay inside
     */
    Optional<String> authorization() throws IOException {
        try {
            return Optional.ofNullable(credentials)
                    .map(account -> account.user() + ":" + account.secret())
                    .map(text -> "Basic " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        } catch (RuntimeException vaultClosed) {
            throw new IOException(NO_ACCOUNT);
        }
    }

    @Override
    public String toString() {
        return "HttpProxy[" + host + ":" + port + "]";
    }
}
