package io.github.dancu.connect;

import io.github.dancu.connect.TransportFault.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** HTTP by OkHttp, which is kept from repeating, redirecting and hiding anything. */
final class OkHttpTransport implements Transport {
    private static final String INTERRUPTED = "interrupted";
    private static final String CLOSED = "the client was closed";
    private static final int IDLE_CONNECTIONS = 20;
    // Below the keep-alive of the usual servers (nginx 75 s, IIS 120 s), so that they do not close first.
    private static final long IDLE_SECONDS = 30;

    private final OkHttpClient client;
    private final int largestBody;
    private volatile boolean closed;

    OkHttpTransport(Duration connectTimeout, int largestBody) {
        this.largestBody = largestBody;
        this.client = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(connectTimeout)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS))
                .eventListener(new DepartureListener())
                .build();
    }

    @Override
    public WireReply send(WireRequest request, Duration timeout) throws TransportFault {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new TransportFault(Kind.LINE, false, "no time left");
        }
        if (closed) {
            throw new TransportFault(Kind.CLOSED, false, CLOSED);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new TransportFault(Kind.INTERRUPTED, false, INTERRUPTED);
        }
        Departure departure = new Departure();
        Call call = client.newCall(toOkHttp(request, departure));
        call.timeout().timeout(timeout.toNanos(), TimeUnit.NANOSECONDS);
        try (Response response = call.execute()) {
            return new WireReply(response.code(), readBody(response), retryAfter(response));
        } catch (IOException failure) {
            throw new TransportFault(kindOf(failure), departure.left, textOf(failure));
        } catch (TransportFault | RuntimeException known) {
            throw known;
        } catch (Exception undeclared) {
            // Kotlin declares no exceptions: an interrupt leaves OkHttp's own waits as it is, and takes the flag along.
            Thread.currentThread().interrupt();
            throw new TransportFault(Kind.INTERRUPTED, departure.left, INTERRUPTED);
        }
    }

    @Override
    public void close() {
        closed = true;
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    private static Request toOkHttp(WireRequest request, Departure departure) {
        MediaType type = MediaType.get(request.contentType());
        Request.Builder builder = new Request.Builder()
                .url(request.uri().toString())
                .tag(Departure.class, departure)
                .post(new OneShotBody(request.body(), type));
        request.headers().forEach(builder::header);
        return builder.build();
    }

    private byte[] readBody(Response response) throws IOException, TransportFault {
        try (InputStream in = response.body().byteStream()) {
            byte[] body = in.readNBytes(largestBody + 1);
            if (body.length > largestBody) {
                throw new TransportFault(Kind.TOO_LARGE, true, "a reply of more than " + largestBody + " bytes");
            }
            return body;
        }
    }

    private static @Nullable Duration retryAfter(Response response) {
        String seconds = response.header("Retry-After", "");
        return seconds != null && seconds.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(seconds)) : null;
    }

    private Kind kindOf(IOException failure) {
        if (closed) {
            return Kind.CLOSED;
        }
        if (Thread.currentThread().isInterrupted()) {
            return Kind.INTERRUPTED;
        }
        return isTrust(failure) ? Kind.TRUST : Kind.LINE;
    }

    private static boolean isTrust(IOException failure) {
        // A line that ends in the middle of a handshake comes as a failed handshake too.
        return failure instanceof SSLPeerUnverifiedException
                || (failure instanceof SSLHandshakeException && !(failure.getCause() instanceof EOFException));
    }

    /** Our own words: the library's carry addresses and values. */
    private String textOf(IOException failure) {
        if (closed) {
            return CLOSED;
        }
        if (Thread.currentThread().isInterrupted()) {
            return INTERRUPTED;
        }
        if (isTrust(failure)) {
            return "the system's certificate is not trusted";
        }
        if (failure instanceof UnknownHostException) {
            return "the system's name is not known";
        }
        if (failure instanceof ConnectException) {
            return "no connection";
        }
        return failure instanceof InterruptedIOException ? "timed out" : "the connection broke";
    }

    /** Sent once: OkHttp repeats by itself what it may send twice, for example after 503 with Retry-After: 0. */
    private static final class OneShotBody extends RequestBody {
        private final byte[] bytes;
        private final MediaType type;

        OneShotBody(byte[] bytes, MediaType type) {
            this.bytes = bytes;
            this.type = type;
        }

        @Override
        public MediaType contentType() {
            return type;
        }

        @Override
        public long contentLength() {
            return bytes.length;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(bytes);
        }
    }

    /** Whether any byte of one request has left. */
    private static final class Departure {
        private volatile boolean left;
    }

    private static final class DepartureListener extends EventListener {
        @Override
        public void requestHeadersStart(Call call) {
            Departure departure = call.request().tag(Departure.class);
            if (departure != null) {
                departure.left = true;
            }
        }
    }
}
