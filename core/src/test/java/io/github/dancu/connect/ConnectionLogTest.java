package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.resilience.CallEvent;
import io.github.dancu.resilience.CallListener;
import io.github.dancu.resilience.CallReport;
import io.github.dancu.resilience.GuardState;
import io.github.dancu.resilience.SafetyClass;
import io.github.dancu.resilience.VirtualTimeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line for each call, for who wants it; no alarm about what mends itself; a failure is thrown or logged, never both. */
class ConnectionLogTest {
    private final VirtualTimeline time = new VirtualTimeline();
    private final FakeTransport transport = new FakeTransport();
    private final FakeSystem system = new FakeSystem();
    private final List<GuardState> circuit = new ArrayList<>();
    private final Connection<String> connection = connection(event -> {
        if (event instanceof CallEvent.CircuitChanged change) {
            circuit.add(change.to());
        }
    });
    private final HeardLog log = new HeardLog();

    @AfterEach
    void close() {
        log.close();
        connection.close();
    }

    @Test
    void an_answer_is_one_line_of_debug() {
        Answer<String> answer = find();

        assertThat(log.ours()).containsExactly(lineOf(answer.report()));
        assertThat(log.alarms()).isEmpty();
    }

    @Test
    void an_answer_after_two_repetitions_is_one_line_of_debug() {
        transport.question(503).question(503);

        Answer<String> answer = find();

        assertThat(answer.report().attempts()).isEqualTo(3);
        assertThat(log.ours()).containsExactly(lineOf(answer.report()));
        assertThat(log.alarms()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "READ, 503, UnavailableException",
        "READ, 403, RefusedException",
        "READ, 400, InvalidRequestException",
        "UNSAFE_WRITE, 500, OutcomeUnknownException",
    })
    void a_failure_is_thrown_and_leaves_one_line_of_debug(SafetyClass safety, int status, String thrown) {
        transport.question(status).question(status).question(status);

        ConnectorException failure = failureOf(safety);

        assertThat(failure.getClass().getSimpleName()).isEqualTo(thrown);
        assertThat(log.ours()).containsExactly(lineOf(failure.report()));
        assertThat(log.alarms()).isEmpty();
    }

    @Test
    void a_refused_login_is_thrown_and_leaves_one_line_of_debug() {
        transport.login(401);

        ConnectorException failure = failureOf(SafetyClass.READ);

        assertThat(failure).isInstanceOf(RefusedException.class);
        assertThat(log.ours()).containsExactly(lineOf(failure.report()));
        assertThat(log.alarms()).isEmpty();
    }

    @Test
    void a_circuit_that_opens_and_closes_raises_no_alarm() {
        for (int attempt = 0; attempt < 5; attempt++) {
            transport.question(503);
        }
        List<String> expected = new ArrayList<>();
        for (int call = 0; call < 3; call++) {
            expected.add(lineOf(failureOf(SafetyClass.READ).report()));
        }
        time.advance(Duration.ofMinutes(1));
        for (int trial = 0; trial < 3; trial++) {
            expected.add(lineOf(find().report()));
        }

        assertThat(circuit).containsExactly(GuardState.OPEN, GuardState.HALF_OPEN, GuardState.CLOSED);
        assertThat(log.ours()).containsExactlyElementsOf(expected);
        assertThat(log.alarms()).isEmpty();
    }

    @Test
    void a_login_that_is_kept_since_none_is_to_be_had_is_told_and_raises_no_alarm() {
        String first = lineOf(find().report());
        time.advance(Duration.ofMinutes(10));
        transport.login(503);

        String second = lineOf(find().report());

        assertThat(log.ours())
                .containsExactly(
                        first,
                        "INFO CSDL: no new login (HTTP 503); the one at hand is used until 2026-11-24T01:15:00Z",
                        second);
        assertThat(log.alarms()).isEmpty();
    }

    /** Nothing is thrown there, so that a line is all there is. */
    @Test
    void a_listener_that_fails_is_a_warning_without_its_words() {
        try (Connection<String> deafened = connection(event -> {
            throw new IllegalStateException("003099000001");
        })) {
            deafened.ask(Samples.ACCESS, Samples.operation(SafetyClass.READ), "********0001", system);
        }

        assertThat(log.ours())
                .filteredOn(line -> !line.startsWith("DEBUG "))
                .isNotEmpty()
                .containsOnly("WARN a call listener failed: java.lang.IllegalStateException");
    }

    private Connection<String> connection(CallListener listener) {
        return Connection.of(
                "CSDL",
                system,
                Samples.threeAttempts()
                        .transport(transport)
                        .auditLog(new FakeAuditLog())
                        .timeline(time)
                        .random(new SplittableRandom(1))
                        .listener(listener)
                        .build());
    }

    private Answer<String> find() {
        return connection.ask(Samples.ACCESS, Samples.operation(SafetyClass.READ), "********0001", system);
    }

    private ConnectorException failureOf(SafetyClass safety) {
        return catchThrowableOfType(ConnectorException.class, () -> {
            if (safety.writes()) {
                connection.send(Samples.ACCESS, Samples.operation(safety), "key", system, Optional::empty);
            } else {
                find();
            }
        });
    }

    private static String lineOf(CallReport report) {
        return "DEBUG " + report;
    }
}
