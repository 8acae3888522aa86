package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.resilience.CallEnd;
import io.github.dancu.resilience.CallReport;
import io.github.dancu.resilience.GuardState;
import io.github.dancu.resilience.VirtualTimeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConnectorExceptionTest {
    private static final CallReport REPORT = new CallReport(
            "CSDL",
            "find",
            CallEnd.FAILED,
            3,
            Duration.ofMillis(12_400),
            Duration.ofMillis(1_900),
            Duration.ofMillis(10_500),
            Duration.ZERO,
            GuardState.OPEN,
            500,
            500,
            "7f3a");

    @Test
    void each_says_what_happened_and_what_to_do() {
        assertThat(unavailable())
                .hasMessage("CSDL find failed after 3 attempts in 12.4 s: HTTP 503 (correlation 7f3a);"
                        + " safe to try again from 2026-11-24T01:00:00Z");
        assertThat(outcomeUnknown())
                .hasMessage("CSDL find failed after 3 attempts in 12.4 s: HTTP 503 (correlation 7f3a);"
                        + " it may have been done, reconcile before repeating");
        assertThat(new RefusedException(REPORT, "HTTP 403"))
                .hasMessage("CSDL find was refused: HTTP 403 (correlation 7f3a)");
        assertThat(new UnreadableReplyException(REPORT, "empty body", null))
                .hasMessage("CSDL find failed after 3 attempts in 12.4 s: empty body (correlation 7f3a)");
        assertThat(invalid()).hasMessage("CSDL find was not done: number is missing");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void each_tells_all_it_knows_also_after_a_journey_to_another_machine(ConnectorException sent) throws Exception {
        ConnectorException arrived = (ConnectorException) journey(sent);

        assertThat(arrived).hasSameClassAs(sent).hasMessage(sent.getMessage());
        assertThat(arrived.report()).isEqualTo(REPORT);
        assertThat(arrived.system()).isEqualTo("CSDL");
        assertThat(arrived.operation()).isEqualTo("find");
        assertThat(arrived.correlationId()).isEqualTo("7f3a");
    }

    @Test
    void violations_the_key_and_the_next_trial_arrive_too() throws Exception {
        InvalidRequestException invalid = (InvalidRequestException) journey(invalid());
        UnavailableException unavailable = (UnavailableException) journey(unavailable());
        OutcomeUnknownException unknown = (OutcomeUnknownException) journey(outcomeUnknown());

        assertThat(invalid.violations()).containsExactly(new Violation("number", "is missing"));
        assertThat(unavailable.nextTrial()).isEqualTo(VirtualTimeline.START);
        assertThat(unknown.key()).isEqualTo("key-1");
    }

    @Test
    void only_the_machine_that_made_the_call_can_ask_what_became_of_it() throws Exception {
        OutcomeUnknownException arrived = (OutcomeUnknownException) journey(outcomeUnknown());

        assertThatThrownBy(arrived::reconcile)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another machine");
    }

    @Test
    void a_code_that_nobody_knows_stays_where_the_call_was_made() throws Exception {
        UnreadableReplyException unreadable = new UnreadableReplyException(REPORT, "error_code ?", "Nguyễn Văn Mẫu");
        OutcomeUnknownException unknown =
                new OutcomeUnknownException(REPORT, "error_code ?", "key-1", Optional::empty, "Nguyễn Văn Mẫu");

        assertThat(unreadable.unknownCode()).contains("Nguyễn Văn Mẫu");
        assertThat(unknown.unknownCode()).contains("Nguyễn Văn Mẫu");
        assertThat(((UnreadableReplyException) journey(unreadable)).unknownCode())
                .isEmpty();
        assertThat(((OutcomeUnknownException) journey(unknown)).unknownCode()).isEmpty();
    }

    static Stream<ConnectorException> all() {
        return Stream.of(
                unavailable(),
                outcomeUnknown(),
                invalid(),
                new RefusedException(REPORT, "HTTP 403"),
                new UnreadableReplyException(REPORT, "empty body", null));
    }

    private static UnavailableException unavailable() {
        return new UnavailableException(REPORT, "HTTP 503", VirtualTimeline.START);
    }

    private static OutcomeUnknownException outcomeUnknown() {
        return new OutcomeUnknownException(REPORT, "HTTP 503", "key-1", Optional::empty, null);
    }

    private static InvalidRequestException invalid() {
        return new InvalidRequestException(REPORT, List.of(new Violation("number", "is missing")));
    }

    private static Object journey(Object sent) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(wire)) {
            out.writeObject(sent);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(wire.toByteArray()))) {
            return in.readObject();
        }
    }
}
