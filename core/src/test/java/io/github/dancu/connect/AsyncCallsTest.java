package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.SafetyClass;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AsyncCallsTest {
    private final RawServer server = new RawServer();
    private final ExecutorService oneThread = Executors.newSingleThreadExecutor();
    private final AsyncCalls async = AsyncCalls.on(oneThread);
    private final Connection<String> connection = Connection.of(
            "CSDL",
            new LoggedIn(),
            ConnectionSettings.builder()
                    .auditLog(new FakeAuditLog())
                    .lookups(CallPolicy.ofLookups().toBuilder()
                            .times(Duration.ofHours(1), Duration.ofHours(1))
                            .build())
                    .build());

    @AfterEach
    void closeAll() throws InterruptedException {
        connection.close();
        server.close();
        oneThread.shutdownNow();
        assertThat(oneThread.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void brings_the_answer_and_the_failure_of_the_call() {
        server.thenSend(RawServer.reply("200 OK", "", "ok"))
                .thenSend(RawServer.reply("200 OK", "", "found"))
                .thenSend(RawServer.reply("403 Forbidden", "", ""));

        assertThat(async.call(this::find).join().value()).contains("found");
        CompletableFuture<Answer<String>> refused = async.call(this::find);

        assertThatThrownBy(refused::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_future_that_ends_early_cuts_the_request_off_and_leaves_the_thread_as_it_was(boolean byCancel)
            throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch cutOff = new CountDownLatch(1);
        server.thenSend(RawServer.reply("200 OK", "", "ok")).then((socket, out) -> {
            read.countDown();
            if (socket.getInputStream().read() < 0) {
                cutOff.countDown();
            }
        });
        CompletableFuture<Answer<String>> waiting = async.call(this::find);
        assertThat(read.await(20, TimeUnit.SECONDS)).isTrue();

        boolean ended = byCancel ? waiting.cancel(true) : waiting.completeExceptionally(new TimeoutException());

        assertThat(ended).isTrue();
        assertThat(cutOff.await(20, TimeUnit.SECONDS)).isTrue();
        server.thenSend(RawServer.reply("200 OK", "", "found"));
        assertThat(async.call(this::find).join().value())
                .as("on the same thread")
                .contains("found");
        assertThat(server.requests()).as("login, cut off, found").hasSize(3);
    }

    @Test
    void a_call_that_is_cancelled_before_it_has_a_thread_is_never_made() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        oneThread.execute(() -> awaitAll(busy));
        CompletableFuture<Answer<String>> queued = async.call(this::find);

        queued.cancel(true);
        busy.countDown();

        assertThatThrownBy(queued::join).isInstanceOf(CancellationException.class);
        assertThat(async.call(() -> "next").join()).isEqualTo("next");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_call_that_waits_for_its_next_attempt_ends_with_its_future() throws Exception {
        CountDownLatch failed = new CountDownLatch(1);
        ConnectionSettings settings = ConnectionSettings.builder()
                .auditLog(new FakeAuditLog())
                .transport(new FakeTransport().question(request -> {
                    failed.countDown();
                    return Samples.reply(503, "");
                }))
                .random(new LongestWait())
                .build();
        FakeSystem system = new FakeSystem();
        try (Connection<String> patient = Connection.of("CSDL", system, settings)) {
            CompletableFuture<Answer<String>> waiting = async.call(
                    () -> patient.ask(Samples.ACCESS, Samples.operation(SafetyClass.READ), "********0001", system));
            assertThat(failed.await(20, TimeUnit.SECONDS)).isTrue();

            waiting.cancel(true);

            assertThat(async.call(() -> "next").join()).isEqualTo("next");
        }
    }

    private Answer<String> find() {
        return connection.ask(Samples.ACCESS, Samples.operation(SafetyClass.READ), "********0001", new Question());
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private final class Question implements Exchange<String, String> {
        @Override
        public WireRequest request(String session, String correlationId) {
            return WireRequest.json(uri(), List.of());
        }

        @Override
        public Optional<String> read(WireReply reply) throws ReplyFault {
            return Optional.of(new String(reply.requireSuccess().body(), StandardCharsets.UTF_8));
        }
    }

    private final class LoggedIn implements SessionSource<String> {
        @Override
        public WireRequest request() {
            return WireRequest.json(uri(), List.of());
        }

        @Override
        public Session<String> read(WireReply reply, Instant now) {
            return new Session<>("session", now.plus(Duration.ofDays(1)));
        }
    }

    private URI uri() {
        return server.uri("/");
    }

    /** Chance that always falls on the most. */
    private static final class LongestWait implements RandomGenerator {
        @Override
        public long nextLong() {
            return Long.MAX_VALUE;
        }

        @Override
        public long nextLong(long bound) {
            return bound - 1;
        }
    }
}
