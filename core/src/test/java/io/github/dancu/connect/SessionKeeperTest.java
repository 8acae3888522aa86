package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.connect.SessionSource.Session;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.Deadline;
import io.github.dancu.resilience.SafetyClass;
import io.github.dancu.resilience.Timeline;
import io.github.dancu.resilience.VirtualTimeline;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SessionKeeperTest {
    private static final int THREADS = 1_000;

    private final VirtualTimeline time = new VirtualTimeline();
    private final FakeTransport transport = new FakeTransport();
    private final FakeSystem system = new FakeSystem();
    private final SessionKeeper<String> sessions = new SessionKeeper<>("CSDL", system, transport, time);
    private final Connection<String> connection = Connection.of(
            "CSDL",
            system,
            ConnectionSettings.builder()
                    .transport(transport)
                    .auditLog(new FakeAuditLog())
                    .timeline(time)
                    .random(new SplittableRandom(1))
                    .build());

    @AfterEach
    void forgetInterrupts() {
        Thread.interrupted();
    }

    @Test
    void a_thousand_threads_share_one_login() throws Exception {
        CountDownLatch everybodyAsks = new CountDownLatch(THREADS);
        transport.login(request -> {
            awaitAll(everybodyAsks);
            return Samples.ok("token-1");
        });

        SessionKeeper<String> shared = new SessionKeeper<>("CSDL", system, transport, Timeline.system());

        List<String> tokens = inThreads(() -> {
            everybodyAsks.countDown();
            return shared.current(aRealHour()).value();
        });

        assertThat(tokens).hasSize(THREADS).containsOnly("token-1");
        assertThat(transport.logins()).hasSize(1);
    }

    @Test
    void a_thousand_threads_whose_session_was_rejected_share_one_new_login() throws Exception {
        SessionKeeper<String> shared = new SessionKeeper<>("CSDL", system, transport, Timeline.system());
        Session<String> rejected = shared.current(aRealHour());

        List<String> tokens = inThreads(() -> {
            shared.forget(rejected);
            return shared.current(aRealHour()).value();
        });

        assertThat(tokens).containsOnly("token-2");
        assertThat(transport.logins()).hasSize(2);
    }

    @Test
    void a_login_is_used_until_it_is_due_for_renewal() {
        find();
        time.advance(Duration.ofMinutes(10).minusMillis(1));
        find();
        assertThat(transport.logins()).hasSize(1);

        time.advance(Duration.ofMillis(1));
        find();

        assertThat(transport.logins()).hasSize(2);
        assertThat(tokens()).containsExactly("token-1", "token-1", "token-2");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 503})
    void a_login_that_cannot_be_renewed_is_used_while_it_holds_and_nobody_asks_again_for_30_seconds(int status) {
        find();
        time.advance(Duration.ofMinutes(10));
        transport.login(status);

        for (int call = 0; call < 100; call++) {
            assertThat(find().value()).contains("found");
        }
        assertThat(transport.logins()).hasSize(2);

        time.advance(Pause.LASTS);
        assertThat(find().value()).contains("found");

        assertThat(transport.logins()).hasSize(3);
        assertThat(tokens()).startsWith("token-1").endsWith("token-1", "token-3");
    }

    @Test
    void a_login_whose_secret_cannot_be_had_is_used_while_it_holds() throws Exception {
        sessions.current(tenSeconds());
        time.advance(Duration.ofMinutes(10));
        transport.login(request -> {
            throw new IllegalStateException("the vault is closed");
        });

        assertThat(sessions.current(tenSeconds()).value()).isEqualTo("token-1");
    }

    @Test
    void a_login_that_cannot_be_renewed_is_not_used_beyond_its_end() {
        find();
        time.advance(Duration.ofMinutes(15).minusMillis(1));
        transport.login(403);
        assertThat(find().value()).contains("found");

        time.advance(Duration.ofMillis(1));

        assertThatThrownBy(this::find).isInstanceOf(RefusedException.class).hasMessageContaining("login: HTTP 403");
        assertThat(transport.questions()).hasSize(2);
    }

    @Test
    void a_renewal_leaves_two_thirds_of_the_time_to_the_question() throws Exception {
        sessions.current(tenSeconds());
        time.advance(Duration.ofMinutes(10));

        sessions.current(tenSeconds());

        assertThat(transport.loginTimeouts())
                .containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(10).dividedBy(3));
    }

    @Test
    void a_question_that_has_little_time_does_not_spend_it_on_a_renewal() throws Exception {
        sessions.current(tenSeconds());
        time.advance(Duration.ofMinutes(10));

        assertThat(sessions.current(Deadline.in(Duration.ofMillis(700), time)).value())
                .isEqualTo("token-1");

        assertThat(transport.logins()).hasSize(1);
    }

    @Test
    void a_login_that_is_rejected_or_ends_while_it_is_renewed_is_not_used_any_more() throws Exception {
        Session<String> rejected = sessions.current(tenSeconds());
        time.advance(Duration.ofMinutes(10));
        transport
                .login(request -> {
                    sessions.forget(rejected);
                    throw new TransportFault(TransportFault.Kind.LINE, false, "timed out");
                })
                .login(request -> Samples.ok("token-3"))
                .login(request -> {
                    time.advance(Duration.ofMinutes(5));
                    return Samples.reply(503, "");
                });

        assertThatThrownBy(() -> sessions.current(tenSeconds())).hasMessage("timed out");
        assertThat(sessions.current(tenSeconds()).value()).isEqualTo("token-3");
        time.advance(Duration.ofMinutes(10));
        assertThatThrownBy(() -> sessions.current(tenSeconds())).hasMessage("HTTP 503");
    }

    @Test
    void while_one_thread_renews_the_login_the_others_use_it() throws Exception {
        sessions.current(tenSeconds());
        time.advance(Duration.ofMinutes(10));
        CountDownLatch othersAreServed = new CountDownLatch(1);
        Future<Session<String>> renewing = anotherThreadLogsIn("token-2", othersAreServed);

        assertThat(sessions.current(tenSeconds()).value()).isEqualTo("token-1");

        othersAreServed.countDown();
        assertThat(renewing.get().value()).isEqualTo("token-2");
        assertThat(sessions.current(tenSeconds()).value()).isEqualTo("token-2");
    }

    @Test
    void a_session_that_ends_before_it_is_renewed_is_nonsense() {
        assertThatThrownBy(() -> new Session<>("t", VirtualTimeline.START, VirtualTimeline.START.minusMillis(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a session ends after it is renewed");
    }

    @Test
    void a_rejected_session_is_renewed_once_and_the_question_asked_again() {
        transport.question(401);

        Answer<String> answer = find();

        assertThat(answer.value()).contains("found");
        assertThat(answer.report().attempts()).as("one attempt of the guard").isEqualTo(1);
        assertThat(tokens()).containsExactly("token-1", "token-2");
    }

    @Test
    void a_session_that_is_rejected_right_after_a_new_login_is_a_refusal() {
        transport.question(401).question(401);

        assertThatThrownBy(this::find)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("the session is rejected right after a new login (HTTP 401)");
        assertThat(transport.logins()).hasSize(2);
        assertThat(transport.questions()).hasSize(2);
    }

    @Test
    void a_session_rejected_twice_is_not_kept_for_the_next_call() {
        transport.question(401).question(401);
        assertThatThrownBy(this::find).isInstanceOf(RefusedException.class);

        find();

        assertThat(transport.logins()).hasSize(3);
    }

    @Test
    void a_login_that_failed_on_the_line_is_tried_again_at_once() {
        transport.login(503);

        assertThat(find().value()).contains("found");
        assertThat(transport.logins()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403})
    void a_login_that_was_refused_is_not_tried_again_for_30_seconds_so_that_the_account_is_not_locked(int status) {
        transport.login(status);
        for (int call = 0; call < 1000; call++) {
            assertThatThrownBy(this::find)
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(status == 400 ? "login: wrong request" : "login: HTTP " + status);
        }
        assertThat(transport.logins()).hasSize(1);

        time.advance(Pause.LASTS);

        assertThat(find().value()).contains("found");
        assertThat(transport.logins()).hasSize(2);
    }

    @Test
    void a_write_that_a_slow_login_left_no_time_for_is_not_sent() {
        transport.login(request -> {
            time.advance(CallPolicy.ofSubmissions().attemptTimeout().minusMillis(249));
            return Samples.ok("token-1");
        });

        assertThat(connection
                        .send(
                                Samples.ACCESS,
                                Samples.operation(SafetyClass.UNSAFE_WRITE),
                                "key",
                                system,
                                Optional::empty)
                        .report()
                        .attempts())
                .as("the first attempt ended after its login, unsent")
                .isEqualTo(2);
        assertThat(transport.questions()).hasSize(1);
    }

    @Test
    void an_unsafe_write_whose_session_was_rejected_is_not_sent_again_but_was_not_done() {
        transport.question(401);

        assertThatThrownBy(() -> connection.send(
                        Samples.ACCESS, Samples.operation(SafetyClass.UNSAFE_WRITE), "key", system, Optional::empty))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("the session was rejected (HTTP 401)");
        assertThat(transport.questions()).hasSize(1);

        assertThat(find().value()).contains("found");
        assertThat(transport.logins()).hasSize(2);
    }

    @Test
    void forgetting_an_old_login_keeps_the_new_one() throws Exception {
        Session<String> old = sessions.current(tenSeconds());
        sessions.forget(old);
        Session<String> fresh = sessions.current(tenSeconds());

        sessions.forget(old);

        assertThat(sessions.current(tenSeconds())).isSameAs(fresh);
    }

    @Test
    void an_interrupted_thread_does_not_wait_for_a_login() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> sessions.current(tenSeconds()))
                .isInstanceOfSatisfying(
                        TransportFault.class,
                        fault -> assertThat(fault)
                                .returns(TransportFault.Kind.INTERRUPTED, TransportFault::kind)
                                .returns(false, TransportFault::mayHaveArrived));
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void a_thread_waits_for_the_login_of_another_no_longer_than_it_may() throws Exception {
        CountDownLatch gaveUp = new CountDownLatch(1);
        Future<Session<String>> slow = anotherThreadLogsIn("token-1", gaveUp);

        assertThatThrownBy(() -> sessions.current(Deadline.in(Duration.ofMillis(5), time)))
                .isInstanceOf(TransportFault.class)
                .hasMessage("timed out waiting for a login");

        gaveUp.countDown();
        assertThat(slow.get().value()).isEqualTo("token-1");
    }

    @Test
    void a_session_shows_how_long_it_holds_and_not_what_it_is() {
        assertThat(new Session<>("s3cret", VirtualTimeline.START)).hasToString("Session[until 2026-11-24T01:00:00Z]");
    }

    /** Another thread in the middle of its login, which ends once it may. */
    private Future<Session<String>> anotherThreadLogsIn(String token, CountDownLatch mayEnd) {
        CountDownLatch loggingIn = new CountDownLatch(1);
        transport.login(request -> {
            loggingIn.countDown();
            awaitAll(mayEnd);
            return Samples.ok(token);
        });
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<Session<String>> session = other.submit(() -> sessions.current(tenSeconds()));
        other.shutdown();
        awaitAll(loggingIn);
        return session;
    }

    private Answer<String> find() {
        return connection.ask(Samples.ACCESS, Samples.operation(SafetyClass.READ), "********0001", system);
    }

    private List<String> tokens() {
        return transport.questions().stream()
                .map(request -> new String(request.body(), StandardCharsets.UTF_8))
                .map(body -> body.replaceAll(".*\"token\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private Deadline tenSeconds() {
        return Deadline.in(Duration.ofSeconds(10), time);
    }

    private static Deadline aRealHour() {
        return Deadline.in(Duration.ofHours(1), Timeline.system());
    }

    private static List<String> inThreads(Callable<String> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                tasks.add(work);
            }
            List<String> results = new ArrayList<>();
            for (Future<String> done : threads.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
