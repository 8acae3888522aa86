package io.github.dancu.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The part that all simulators share: a server on one loopback port that lets a protocol answer over a line. */
final class SimulatedServer {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int THREADS = 64;

    private final SimulatedLine line = new SimulatedLine();
    private final Received received = new Received();
    private final Answering answering;
    private @Nullable WireMockServer running;
    private @Nullable HeldPort held;
    private int port;
    private boolean closed;

    SimulatedServer(SimulatedProtocol protocol) {
        this.answering = new Answering(protocol, line, received);
    }

    synchronized void start() {
        if (closed) {
            throw new IllegalStateException("the simulator is closed");
        }
        if (running != null) {
            return;
        }
        release();
        WireMockServer server = new WireMockServer(configuration());
        server.stubFor(any(anyUrl()).willReturn(aResponse().withTransformers(Answering.NAME)));
        server.start();
        port = server.port();
        running = server;
    }

    synchronized void stop() {
        if (running != null) {
            running.stop();
            running = null;
            held = HeldPort.hold(port);
        }
    }

    synchronized void close() {
        stop();
        release();
        closed = true;
    }

    synchronized URI endpoint() {
        if (port == 0) {
            throw new IllegalStateException("the simulator has no address before its first start");
        }
        return URI.create("http://" + LOOPBACK + ":" + port);
    }

    SimulatedLine line() {
        return line;
    }

    Received received() {
        return received;
    }

    private void release() {
        if (held != null) {
            held.close();
            held = null;
        }
    }

    private WireMockConfiguration configuration() {
        WireMockConfiguration options = WireMockConfiguration.options()
                .bindAddress(LOOPBACK)
                .containerThreads(THREADS)
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .gzipDisabled(true)
                .useChunkedTransferEncoding(ChunkedEncodingPolicy.NEVER)
                .notifier(new SilentNotifier())
                .extensions(answering);
        return port == 0 ? options.dynamicPort() : options.port(port);
    }
}
