package io.github.dancu.connect;

import io.github.dancu.resilience.Timeline;
import java.io.IOException;
import java.net.Proxy;
import java.util.Optional;
import okhttp3.Authenticator;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Presents the account that a proxy wants, and rests for a while once it was refused. Thread-safe. */
final class ProxyAccount implements Authenticator {
    /** OkHttp's words for a tunnel, and the only sign there is. */
    static final String REFUSED = "Failed to authenticate with proxy";

    private static final String HEADER = "Proxy-Authorization";

    private final HttpProxy proxy;
    private final Timeline timeline;
    private volatile @Nullable Pause refusal;

    ProxyAccount(HttpProxy proxy, Timeline timeline) {
        this.proxy = proxy;
        this.timeline = timeline;
    }

    Proxy toProxy() {
        return proxy.toProxy();
    }

    /**
     * The request with the account, if the proxy has one.
     *
     * @throws IOException if it rests, or cannot be had
     */
    Request present(Request request) throws IOException {
        @Nullable Pause pause = refusal;
        if (pause != null && pause.holds(timeline)) {
            throw new IOException(REFUSED);
        }
        Optional<String> authorization = proxy.authorization();
        return authorization.isPresent()
                ? request.newBuilder().header(HEADER, authorization.get()).build()
                : request;
    }

    /** Called by OkHttp before it connects for a tunnel, and with every 407. */
    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) throws IOException {
        Request request = response.request();
        if (request.header(HEADER) != null) {
            refusal = Pause.from(timeline);
            throw new IOException(REFUSED);
        }
        // A system that says 407 through the tunnel is not shown the account.
        return request.method().equals("CONNECT") && proxy.credentials() != null ? present(request) : null;
    }
}
