package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.Guard;
import io.github.dancu.resilience.Guarded;
import io.github.dancu.resilience.Guarded.Answered;
import io.github.dancu.resilience.Guarded.GaveUp;
import io.github.dancu.resilience.LoadPolicy;
import io.github.dancu.resilience.RetryPolicy;
import io.github.dancu.resilience.SafetyClass;
import io.github.dancu.resilience.Timeline;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionSettingsTest {
    @ParameterizedTest(name = "{0}")
    @EnumSource(SafetyClass.class)
    void look_ups_and_submissions_have_each_their_policy(SafetyClass safety) {
        CallPolicy lookups = withAttempts(CallPolicy.ofLookups(), 7);
        CallPolicy submissions = withAttempts(CallPolicy.ofSubmissions(), 2);
        ConnectionSettings settings = ConnectionSettings.builder()
                .lookups(lookups)
                .submissions(submissions)
                .build();

        assertThat(settings.policyOf(Samples.operation(safety))).isEqualTo(safety.writes() ? submissions : lookups);
    }

    @Test
    void an_operation_may_have_a_policy_of_its_own() {
        CallPolicy hurried = withAttempts(CallPolicy.ofLookups(), 1);
        ConnectionSettings settings =
                ConnectionSettings.builder().operation("find", hurried).build();

        assertThat(settings.policyOf(Samples.operation(SafetyClass.READ))).isEqualTo(hurried);
        assertThat(settings.policyOf(Samples.operation(SafetyClass.UNSAFE_WRITE)))
                .isEqualTo(CallPolicy.ofSubmissions());
    }

    @Test
    void a_correlation_id_that_no_system_takes_is_refused() {
        for (String id : List.of("", "x".repeat(41))) {
            ConnectionSettings settings =
                    ConnectionSettings.builder().correlationIds(() -> id).build();

            assertThatThrownBy(settings::newCorrelationId)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1 to 40 characters");
        }
    }

    @Test
    void an_operation_known_to_be_slow_has_longer_unless_the_user_says_otherwise() {
        Operation slow = new Operation("find", SafetyClass.READ, Duration.ofSeconds(60));
        Operation quick = new Operation("find", SafetyClass.READ, Duration.ofSeconds(5));
        CallPolicy lookups = CallPolicy.ofLookups();
        CallPolicy patient = lookups.toBuilder()
                .times(Duration.ofMinutes(5), Duration.ofSeconds(20))
                .build();

        assertThat(ConnectionSettings.ofDefaults().policyOf(slow))
                .isEqualTo(lookups.toBuilder()
                        .times(Duration.ofSeconds(60), Duration.ofSeconds(60))
                        .build());
        assertThat(ConnectionSettings.ofDefaults().policyOf(quick)).isEqualTo(lookups);
        assertThat(ConnectionSettings.builder().lookups(patient).build().policyOf(slow))
                .isEqualTo(patient);
        assertThat(ConnectionSettings.ofDefaults()
                        .policyOf(new Operation("send", SafetyClass.UNSAFE_WRITE, Duration.ofSeconds(60))))
                .isEqualTo(CallPolicy.ofSubmissions().toBuilder()
                        .times(Duration.ofSeconds(90), Duration.ofSeconds(60))
                        .build());
        assertThat(ConnectionSettings.builder()
                        .operation("find", lookups)
                        .build()
                        .policyOf(slow))
                .isEqualTo(lookups);
    }

    @Test
    void all_calls_of_a_system_keep_to_its_load_and_every_listener_hears_them() {
        List<String> heard = new ArrayList<>();
        Guard guard = ConnectionSettings.builder()
                .load(LoadPolicy.builder().concurrency(1, 1, 1).queue(0).build())
                .listener(event -> heard.add("first"))
                .listener(event -> heard.add("second"))
                .build()
                .guarded("CSDL")
                .guard("find", SafetyClass.READ, CallPolicy.ofLookups());

        Guarded<Guarded<String>> outer = guard.call("7f3a", timeout -> guard.call("7f3b", unused -> "ok"));

        assertThat(((Answered<Guarded<String>>) outer).value()).isInstanceOf(GaveUp.class);
        assertThat(heard).startsWith("first", "second", "first", "second");
    }

    @Test
    void defaults_are_those_that_the_documentation_names() {
        ConnectionSettings settings = ConnectionSettings.ofDefaults();

        assertThat(settings.policyOf(Samples.operation(SafetyClass.READ))).isEqualTo(CallPolicy.ofLookups());
        assertThat(settings.policyOf(Samples.operation(SafetyClass.UNSAFE_WRITE)))
                .isEqualTo(CallPolicy.ofSubmissions());
        assertThat(settings.timeline()).isSameAs(Timeline.system());
        assertThat(UUID.fromString(settings.newCorrelationId()))
                .isNotEqualTo(UUID.fromString(settings.newCorrelationId()));
        try (Transport transport = settings.newTransport()) {
            assertThat(transport).isInstanceOf(OkHttpTransport.class);
        }
    }

    /** Else those beyond are closed as their calls end, and opened again for the next. */
    @Test
    @Timeout(60)
    void as_many_connections_are_kept_as_calls_are_made_at_once() throws Exception {
        int calls = LoadPolicy.ofDefaults().most();
        ExecutorService threads = Executors.newFixedThreadPool(calls);
        try (RawServer server = new RawServer();
                Transport transport = ConnectionSettings.ofDefaults().newTransport()) {
            CyclicBarrier together = new CyclicBarrier(calls);
            byte[] reply = RawServer.reply("200 OK", "", "").getBytes(StandardCharsets.UTF_8);
            for (int wave = 1; wave <= 3; wave++) {
                List<Callable<WireReply>> requests = new ArrayList<>();
                for (int i = 0; i < calls; i++) {
                    server.then((socket, out) -> {
                        arrive(together);
                        out.write(reply);
                    });
                    WireRequest request = WireRequest.form(server.uri("/"), Map.of());
                    requests.add(() -> transport.send(request, Duration.ofSeconds(30)));
                }
                for (Future<WireReply> answered : threads.invokeAll(requests)) {
                    assertThat(answered.get().status()).isEqualTo(200);
                }
            }

            assertThat(server.connections()).isEqualTo(calls);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void arrive(CyclicBarrier together) throws InterruptedException {
        try {
            together.await();
        } catch (BrokenBarrierException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.0009S", "PT1H0.001S"})
    void a_connect_timeout_that_is_none_is_refused_and_named(Duration timeout) {
        assertThatThrownBy(() -> ConnectionSettings.builder().connectTimeout(timeout))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("connectTimeout")
                .hasMessageContaining(timeout.toString());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"PT0.001S", "PT1H"})
    void a_connect_timeout_within_its_range_makes_a_transport(Duration timeout) {
        ConnectionSettings settings =
                ConnectionSettings.builder().connectTimeout(timeout).build();

        try (Transport transport = settings.newTransport()) {
            assertThat(transport).isNotNull();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {0, -1, Integer.MAX_VALUE, (1 << 30) + 1})
    void a_largest_body_out_of_its_range_is_refused_and_named(int bytes) {
        assertThatThrownBy(() -> ConnectionSettings.builder().largestBody(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("largestBody")
                .hasMessageContaining(String.valueOf(bytes));
    }

    @Test
    void a_transport_that_was_given_is_the_one_that_is_used() {
        FakeTransport transport = new FakeTransport();

        assertThat(ConnectionSettings.builder().transport(transport).build().newTransport())
                .isSameAs(transport);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothing_is_no_setting() {
        ConnectionSettings.Builder builder = ConnectionSettings.builder();

        assertThatThrownBy(() -> builder.lookups(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("lookups");
        assertThatThrownBy(() -> builder.submissions(null)).hasMessage("submissions");
        assertThatThrownBy(() -> builder.auditLog(null)).hasMessage("auditLog");
        assertThatThrownBy(() -> builder.timeline(null)).hasMessage("timeline");
        assertThatThrownBy(() -> builder.random(null)).hasMessage("random");
        assertThatThrownBy(() -> builder.correlationIds(null)).hasMessage("correlationIds");
        assertThatThrownBy(() -> builder.transport(null)).hasMessage("transport");
    }

    private static CallPolicy withAttempts(CallPolicy policy, int attempts) {
        return policy.toBuilder()
                .retry(RetryPolicy.builder().attempts(attempts).build())
                .build();
    }
}
