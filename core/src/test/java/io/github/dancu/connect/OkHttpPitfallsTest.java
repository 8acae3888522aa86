package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.resilience.Timeline;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What OkHttp 5 does by itself and our transport does not: a new version that behaves otherwise fails here. Where only OkHttp is
 * asked, {@link OkHttpTransportTest} holds the same for ours.
 */
@Timeout(60)
class OkHttpPitfallsTest {
    private static final HttpSettings SETTINGS =
            new HttpSettings(Duration.ofSeconds(3), 20, 1_000, null, null, Timeline.system());
    private static final String OK = RawServer.reply("200 OK", "", "ok");
    private static final int MORE_THAN_FIVE = 6;

    private final RawServer server = new RawServer();
    private final OkHttpClient theirs = new OkHttpClient();
    private final CurrentClient ours = new CurrentClient(SETTINGS, null, EventListener.NONE);

    @AfterEach
    void closeAll() {
        theirs.dispatcher().cancelAll();
        theirs.dispatcher().executorService().shutdown();
        theirs.connectionPool().evictAll();
        ours.close();
        server.close();
    }

    @Test
    void it_posts_a_third_time_when_the_second_dies_on_a_kept_connection() throws IOException {
        server.thenSend(OK).thenReset();

        assertThat(statusOf(theirs)).isEqualTo(200);
        assertThat(statusOf(theirs)).isEqualTo(200);

        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void told_not_to_repeat_it_still_repeats_after_503_a_body_that_can_be_sent_twice() throws IOException {
        server.thenSend(RawServer.reply("503 Service Unavailable", "Retry-After: 0\r\n", ""));

        assertThat(statusOf(ours.get())).isEqualTo(200);

        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void of_six_calls_to_one_host_it_queues_the_sixth_and_ours_all_leave() throws Exception {
        try (RawServer silent = new RawServer()) {
            for (int i = 0; i < MORE_THAN_FIVE; i++) {
                silent.thenHold();
                theirs.newCall(post(silent)).enqueue(new Passing());
            }
            assertThat(theirs.dispatcher().runningCallsCount()).isEqualTo(5);
            assertThat(theirs.dispatcher().queuedCallsCount()).isEqualTo(1);
        }

        CountDownLatch arrived = new CountDownLatch(MORE_THAN_FIVE);
        for (int i = 0; i < MORE_THAN_FIVE; i++) {
            server.then((socket, out) -> {
                arrived.countDown();
                arrived.await();
                out.write(OK.getBytes(StandardCharsets.US_ASCII));
            });
        }
        ExecutorService callers = Executors.newFixedThreadPool(MORE_THAN_FIVE);
        try (OkHttpTransport transport = new OkHttpTransport(SETTINGS)) {
            Callable<WireReply> call =
                    () -> transport.send(WireRequest.json(server.uri("/"), Map.of()), Duration.ofSeconds(20));
            for (Future<WireReply> reply : callers.invokeAll(Collections.nCopies(MORE_THAN_FIVE, call))) {
                assertThat(reply.get().status()).isEqualTo(200);
            }
        } finally {
            callers.shutdown();
        }
    }

    @Test
    void one_enqueued_call_leaves_a_thread_that_holds_the_machine_for_a_minute() throws Exception {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        theirs.newCall(post(server)).enqueue(new Passing() {
            @Override
            public void onResponse(Call call, Response response) {
                response.close();
                thread.complete(Thread.currentThread());
            }
        });

        assertThat(thread.get(20, TimeUnit.SECONDS).isDaemon()).isFalse();
        ThreadPoolExecutor executor = (ThreadPoolExecutor) theirs.dispatcher().executorService();
        assertThat(executor.getKeepAliveTime(TimeUnit.SECONDS)).isEqualTo(60);
    }

    /** Nagle's algorithm and delayed acknowledgements would add 40 ms to each exchange of every test. */
    @Test
    void a_server_holds_back_small_packets_unless_told_and_the_server_of_these_tests_does_not() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client = new Socket(plain.getInetAddress(), plain.getLocalPort());
                Socket accepted = plain.accept()) {
            assertThat(client.isConnected()).isTrue();
            assertThat(accepted.getTcpNoDelay()).isFalse();
        }

        CompletableFuture<Boolean> noDelay = new CompletableFuture<>();
        server.then((socket, out) -> {
            noDelay.complete(socket.getTcpNoDelay());
            out.write(OK.getBytes(StandardCharsets.US_ASCII));
        });
        statusOf(theirs);
        assertThat(noDelay).isCompletedWithValue(true);
    }

    private int statusOf(OkHttpClient client) throws IOException {
        try (Response response = client.newCall(post(server)).execute()) {
            response.body().bytes();
            return response.code();
        }
    }

    private static Request post(RawServer server) {
        return new Request.Builder()
                .url(server.uri("/").toString())
                .post(RequestBody.create(new byte[] {'1'}))
                .build();
    }

    /** Nobody waits for what comes. */
    private static class Passing implements Callback {
        @Override
        public void onFailure(Call call, IOException failure) {}

        @Override
        public void onResponse(Call call, Response response) {
            response.close();
        }
    }
}
