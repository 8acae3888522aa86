package io.github.dancu.connect;

import io.github.dancu.connect.TransportFault.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** HTTP by OkHttp, which is kept from repeating, redirecting and hiding anything. */
final class OkHttpTransport implements Transport {
    private static final String INTERRUPTED = "interrupted";
    private static final String TIMED_OUT = "timed out";
    private static final String CLOSED = "the client was closed";
    // OkHttp's words, and the only sign there is.
    private static final String TUNNEL_REFUSED = "Unexpected response code for CONNECT: 4";
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    private final CurrentClient client;
    private final @Nullable ProxyAccount proxy;
    private final int largestBody;
    private final CallTimer timer = new CallTimer();
    private final Addresses addresses = new Addresses();
    private volatile boolean closed;

    OkHttpTransport(HttpSettings settings) {
        this.largestBody = settings.largestBody();
        this.proxy = settings.proxy() == null ? null : new ProxyAccount(settings.proxy(), settings.timeline());
        this.client = new CurrentClient(settings, proxy, new DepartureListener());
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
        Call call = newCall(request, departure);
        InFlight.begin(call::cancel);
        CallTimer.Timed timed = timer.begin(call::cancel, timeout);
        try (Response response = executed(call)) {
            return WireReply.owning(response.code(), readBody(response), retryAfter(response), headers(response));
        } catch (IOException failure) {
            throw faultOf(failure, departure.left, timed.isOver());
        } catch (TransportFault | RuntimeException known) {
            throw known;
        } catch (Exception undeclared) {
            // Kotlin declares no exceptions: an interrupt leaves OkHttp's own waits as it is, and takes the flag along.
            Thread.currentThread().interrupt();
            throw new TransportFault(Kind.INTERRUPTED, departure.left, INTERRUPTED);
        } finally {
            timer.end(timed);
            InFlight.end();
            if (closed) {
                client.evict();
            }
        }
    }

    private Call newCall(WireRequest request, Departure departure) throws TransportFault {
        try {
            return client.get().newCall(toOkHttp(request, departure));
        } catch (IOException noAccount) {
            throw faultOf(noAccount, false, false);
        }
    }

    private Response executed(Call call) throws IOException {
        if (closed) {
            // It was closed since the first look: what ends all calls did not find this one.
            call.cancel();
        }
        return call.execute();
    }

    @Override
    public void close() {
        closed = true;
        timer.close();
        client.close();
    }

    private Request toOkHttp(WireRequest request, Departure departure) throws IOException {
        Request.Builder builder =
                new Request.Builder().url(addresses.of(request.uri())).tag(Departure.class, departure);
        if (!request.isGet()) {
            builder.method(request.method(), OneShotBody.of(request));
        }
        request.headers().forEach(builder::header);
        boolean tunnel = request.uri().getScheme().equals("https");
        return proxy == null || tunnel ? builder.build() : proxy.present(builder.build());
    }

    private byte[] readBody(Response response) throws IOException, TransportFault {
        try (BufferedSource in = response.body().source()) {
            if (in.request(largestBody + 1L)) {
                throw new TransportFault(Kind.TOO_LARGE, true, "a reply of more than " + largestBody + " bytes");
            }
            return in.readByteArray();
        }
    }

    private static @Nullable Duration retryAfter(Response response) {
        String seconds = response.header("Retry-After");
        return seconds != null && SECONDS.matcher(seconds).matches()
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : null;
    }

    private static Map<String, String> headers(Response response) {
        Map<String, String> kept = new HashMap<>();
        for (String name : WireReply.HEADERS) {
            String value = response.header(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        return kept;
    }

    /** In our own words: the library's carry addresses and values. */
    private TransportFault faultOf(IOException failure, boolean left, boolean timeIsOver) {
        if (closed) {
            return new TransportFault(Kind.CLOSED, left, CLOSED);
        }
        if (Thread.currentThread().isInterrupted()) {
            return new TransportFault(Kind.INTERRUPTED, left, INTERRUPTED);
        }
        if (timeIsOver) {
            return new TransportFault(Kind.LINE, left, TIMED_OUT);
        }
        if (failure instanceof OneShotBody.UnreadableFile) {
            return new TransportFault(Kind.LINE, left, "the file cannot be read, or has changed");
        }
        String text = Objects.requireNonNullElse(failure.getMessage(), "");
        if (isTrust(failure)) {
            boolean alert = text.contains("fatal alert") && text.contains("certificate");
            return new TransportFault(
                    Kind.TRUST,
                    left,
                    alert ? "the system refuses our certificate" : "the system's certificate is not trusted");
        }
        if (text.equals(ProxyAccount.REFUSED)) {
            // A request that went to the proxy went no further.
            return new TransportFault(Kind.TRUST, false, "the proxy refuses the account");
        }
        if (text.startsWith(TUNNEL_REFUSED)) {
            return new TransportFault(Kind.TRUST, left, "the proxy refuses the connection");
        }
        return new TransportFault(Kind.LINE, left, lineText(failure, text));
    }

    private static boolean isTrust(IOException failure) {
        // A line that ends in the middle of a handshake comes as a failed handshake too.
        return failure instanceof SSLPeerUnverifiedException
                || (failure instanceof SSLHandshakeException && !(failure.getCause() instanceof EOFException));
    }

    private String lineText(IOException failure, String text) {
        if (text.equals(HttpProxy.NO_ACCOUNT)) {
            return text;
        }
        if (failure instanceof UnknownHostException) {
            return proxy == null ? "the system's name is not known" : "the proxy's name is not known";
        }
        if (failure instanceof ConnectException) {
            return "no connection";
        }
        return failure instanceof InterruptedIOException ? TIMED_OUT : "the connection broke";
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
