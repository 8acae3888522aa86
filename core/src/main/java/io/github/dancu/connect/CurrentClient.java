package io.github.dancu.connect;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The OkHttp client with the key material of now: new material makes a client with connections of its own. */
final class CurrentClient {
    // Below the keep-alive of the usual servers (nginx 75 s, IIS 120 s), so that they do not close first.
    private static final long IDLE_SECONDS = 30;
    // HTTP/2 only: many calls share a connection there, and a dead one would fail them all.
    private static final long PING_SECONDS = 20;
    // More than can be renewed while one attempt lasts.
    private static final int MOST_FORMER = 16;

    private final @Nullable Tls tls;
    private final int connections;
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<ConnectionPool> formerPools = new ConcurrentLinkedQueue<>();
    private volatile Current current;

    CurrentClient(HttpSettings settings, @Nullable ProxyAccount account, EventListener listener) {
        this.tls = settings.tls();
        this.connections = settings.connections();
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(settings.connectTimeout())
                .readTimeout(0, TimeUnit.SECONDS)
                .writeTimeout(0, TimeUnit.SECONDS)
                .pingInterval(PING_SECONDS, TimeUnit.SECONDS)
                .addNetworkInterceptor(new NoHiddenRepeat())
                .eventListener(listener);
        if (account != null) {
            builder.proxy(account.toProxy()).proxyAuthenticator(account);
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

    private Current with(OkHttpClient.Builder builder, @Nullable TlsMaterial material) {
        builder.connectionPool(new ConnectionPool(connections, IDLE_SECONDS, TimeUnit.SECONDS));
        if (material != null) {
            builder.sslSocketFactory(material.sockets(), material.trust());
        }
        return new Current(builder.build(), material);
    }

    private record Current(OkHttpClient client, @Nullable TlsMaterial material) {}
}
