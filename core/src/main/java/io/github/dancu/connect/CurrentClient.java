package io.github.dancu.connect;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The OkHttp client with the key material of now: new material makes a client with connections of its own. */
final class CurrentClient {
    private static final int IDLE_CONNECTIONS = 20;
    // Below the keep-alive of the usual servers (nginx 75 s, IIS 120 s), so that they do not close first.
    private static final long IDLE_SECONDS = 30;
    // More than can be renewed while one attempt lasts.
    private static final int MOST_FORMER = 16;
    private static final int PROXY_WANTS_LOGIN = 407;
    // OkHttp asks for the credentials before it opens a tunnel, in the guise of a challenge with this scheme.
    private static final String PREEMPTIVE = "OkHttp-Preemptive";

    private final @Nullable Tls tls;
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<ConnectionPool> formerPools = new ConcurrentLinkedQueue<>();
    private volatile Current current;

    CurrentClient(HttpSettings settings, EventListener listener) {
        this.tls = settings.tls();
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(settings.connectTimeout())
                .readTimeout(0, TimeUnit.SECONDS)
                .writeTimeout(0, TimeUnit.SECONDS)
                .eventListener(listener);
        HttpProxy proxy = settings.proxy();
        if (proxy != null) {
            builder.proxy(proxy.toProxy()).proxyAuthenticator(authenticatorOf(proxy));
        }
        this.current = with(builder, tls == null ? null : tls.material());
    }

    OkHttpClient get() {
        Current now = current;
        return tls == null || tls.material() == now.material ? now.client : renewed(tls);
    }

    /** Closes every connection, former ones too, once its call has ended. */
    void close() {
        lock.lock();
        try {
            current.client.dispatcher().executorService().shutdown();
            evict();
        } finally {
            lock.unlock();
        }
    }

    /** Closes every connection that nobody uses. */
    void evict() {
        current.client.connectionPool().evictAll();
        formerPools.forEach(ConnectionPool::evictAll);
    }

    private OkHttpClient renewed(Tls tls) {
        lock.lock();
        try {
            TlsMaterial material = tls.material();
            if (current.material != material) {
                ConnectionPool former = current.client.connectionPool();
                current = with(current.client.newBuilder(), material);
                former.evictAll();
                formerPools.add(former);
                if (formerPools.size() > MOST_FORMER) {
                    formerPools.poll();
                }
            }
            return current.client;
        } finally {
            lock.unlock();
        }
    }

    private static Current with(OkHttpClient.Builder builder, @Nullable TlsMaterial material) {
        builder.connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS));
        if (material != null) {
            builder.sslSocketFactory(material.sockets(), material.trust());
        }
        return new Current(builder.build(), material);
    }

    private static Authenticator authenticatorOf(HttpProxy proxy) {
        return (route, response) -> authorized(proxy, response);
    }

    /** Only before a tunnel is opened: what a proxy has refused it would refuse again. */
    private static @Nullable Request authorized(HttpProxy proxy, Response response) throws IOException {
        boolean asked = response.code() == PROXY_WANTS_LOGIN
                && response.challenges().stream().anyMatch(challenge -> PREEMPTIVE.equals(challenge.scheme()));
        String authorization = asked ? proxy.authorization().orElse(null) : null;
        return authorization == null
                ? null
                : response.request()
                        .newBuilder()
                        .header("Proxy-Authorization", authorization)
                        .build();
    }

    private record Current(OkHttpClient client, @Nullable TlsMaterial material) {}
}
