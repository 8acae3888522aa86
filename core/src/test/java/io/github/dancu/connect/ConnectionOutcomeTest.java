package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.connect.TransportFault.Kind;
import io.github.dancu.resilience.SafetyClass;
import io.github.dancu.resilience.VirtualTimeline;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which class of exception each kind of trouble becomes: the table that callers build their decisions on. */
class ConnectionOutcomeTest {
    private final FakeTransport transport = new FakeTransport();
    private final VirtualTimeline time = new VirtualTimeline();

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "session_rejected | Refused         | Refused",
                "refused          | Refused         | Refused",
                "invalid          | InvalidRequest  | InvalidRequest",
                "failed           | Unavailable     | Unavailable",
                "throttled        | Unavailable     | Unavailable",
                "out_of_order     | Unavailable     | OutcomeUnknown",
                "unreadable       | UnreadableReply | OutcomeUnknown",
                "unknown_code     | UnreadableReply | OutcomeUnknown",
            })
    void each_reply_that_is_no_answer_leaves_one_decision(String fault, String afterReading, String afterWriting) {
        for (SafetyClass safety : SafetyClass.values()) {
            FakeSystem system = new FakeSystem();
            Exchange<String, String> exchange = new Exchange<>() {
                @Override
                public WireRequest request(String session, String correlationId) {
                    return system.request(session, correlationId);
                }

                @Override
                public Optional<String> read(WireReply reply) throws ReplyFault {
                    throw faultOf(fault);
                }
            };

            assertThatThrownBy(() -> call(safety, system, exchange))
                    .as("%s", safety)
                    .isExactlyInstanceOf(exception(
                            fault.equals("session_rejected")
                                    ? afterRejection(safety)
                                    : safety.writes() ? afterWriting : afterReading));
        }
    }

    @ParameterizedTest(name = "{0}, may have arrived {1}: {2} / {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "LINE        | false | Unavailable     | Unavailable",
                "LINE        | true  | Unavailable     | OutcomeUnknown",
                "TRUST       | false | Refused         | Refused",
                "TOO_LARGE   | true  | UnreadableReply | OutcomeUnknown",
                "INTERRUPTED | false | Unavailable     | Unavailable",
                "INTERRUPTED | true  | Unavailable     | OutcomeUnknown",
            })
    void each_fault_of_the_line_leaves_one_decision(
            Kind kind, boolean mayHaveArrived, String afterReading, String afterWriting) {
        for (SafetyClass safety : SafetyClass.values()) {
            FakeTransport always = new FakeTransport();
            for (int i = 0; i < 3; i++) {
                always.question(request -> {
                    throw new TransportFault(kind, mayHaveArrived, "a fault");
                });
            }
            FakeSystem system = new FakeSystem();

            assertThatThrownBy(() -> call(always, safety, system, system))
                    .as("%s", safety)
                    .isExactlyInstanceOf(exception(safety.writes() ? afterWriting : afterReading))
                    .hasMessageContaining("a fault");
        }
    }

    @ParameterizedTest(name = "HTTP {0}: {1} / {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "302 | Refused        | Refused",
                "400 | InvalidRequest | InvalidRequest",
                "401 | Refused        | Refused",
                "403 | Refused        | Refused",
                "404 | Refused        | Refused",
                "408 | Unavailable    | OutcomeUnknown",
                "422 | InvalidRequest | InvalidRequest",
                "429 | Unavailable    | Unavailable",
                "500 | Unavailable    | OutcomeUnknown",
                "502 | Unavailable    | OutcomeUnknown",
                "503 | Unavailable    | OutcomeUnknown",
            })
    void each_status_leaves_one_decision(int status, String afterReading, String afterWriting) {
        for (SafetyClass safety : SafetyClass.values()) {
            FakeTransport always = new FakeTransport();
            for (int i = 0; i < 3; i++) {
                always.question(status);
            }
            FakeSystem system = new FakeSystem();

            assertThatThrownBy(() -> call(always, safety, system, system))
                    .as("%s", safety)
                    .isExactlyInstanceOf(exception(
                            status == 401 ? afterRejection(safety) : safety.writes() ? afterWriting : afterReading))
                    .hasMessageContaining("HTTP " + status);
        }
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "session_rejected | Refused         | Refused",
                "refused          | Refused         | Refused",
                "invalid          | Refused         | Refused",
                "failed           | Unavailable     | Unavailable",
                "throttled        | Unavailable     | Unavailable",
                "out_of_order     | Unavailable     | Unavailable",
                "unreadable       | UnreadableReply | Unavailable",
                "unknown_code     | UnreadableReply | Unavailable",
            })
    void a_login_that_fails_sends_nothing(String fault, String beforeReading, String beforeWriting) {
        for (SafetyClass safety : SafetyClass.values()) {
            FakeSystem system = new FakeSystem();
            SessionSource<String> login = new SessionSource<>() {
                @Override
                public WireRequest request() {
                    return system.request();
                }

                @Override
                public Session<String> read(WireReply reply, Instant now) throws ReplyFault {
                    throw faultOf(fault);
                }
            };

            assertThatThrownBy(() -> call(safety, login, system))
                    .as("%s", safety)
                    .isExactlyInstanceOf(exception(safety.writes() ? beforeWriting : beforeReading))
                    .hasMessageContaining("login: ");
        }
        assertThat(transport.questions()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(SafetyClass.class)
    void credentials_that_cannot_be_had_send_nothing_and_their_words_stay_inside(SafetyClass safety) {
        FakeSystem system = new FakeSystem();
        SessionSource<String> lockedVault = new SessionSource<>() {
            @Override
            public WireRequest request() {
                throw new IllegalStateException("vault token s3cret expired");
            }

            @Override
            public Session<String> read(WireReply reply, Instant now) throws ReplyFault {
                return system.read(reply, now);
            }
        };

        assertThatThrownBy(() -> call(safety, lockedVault, system))
                .isExactlyInstanceOf(UnavailableException.class)
                .hasNoCause()
                .hasMessageContaining("login: ")
                .hasMessageContaining("IllegalStateException")
                .hasMessageNotContaining("s3cret");
        assertThat(transport.logins()).isEmpty();
        assertThat(transport.questions()).isEmpty();
    }

    @Test
    void a_system_that_calls_the_request_wrong_names_the_fields() {
        FakeSystem system = new FakeSystem();
        Exchange<String, String> exchange = new Exchange<>() {
            @Override
            public WireRequest request(String session, String correlationId) {
                return system.request(session, correlationId);
            }

            @Override
            public Optional<String> read(WireReply reply) throws ReplyFault {
                throw ReplyFault.invalid(
                        new Violation("number", "is not twelve digits"), new Violation("birthDate", "is missing"));
            }
        };

        InvalidRequestException wrong =
                catchThrowableOfType(InvalidRequestException.class, () -> call(SafetyClass.READ, system, exchange));

        assertThat(wrong.violations())
                .containsExactly(
                        new Violation("number", "is not twelve digits"), new Violation("birthDate", "is missing"));
        assertThat(wrong).hasMessage("CSDL find was not done: number is not twelve digits; birthDate is missing");
    }

    @Test
    void a_reply_that_is_too_large_is_not_fetched_again() {
        transport.question(request -> {
            throw new TransportFault(Kind.TOO_LARGE, true, "a reply of more than 10 bytes");
        });
        FakeSystem system = new FakeSystem();

        assertThatThrownBy(() -> call(SafetyClass.READ, system, system)).isInstanceOf(UnreadableReplyException.class);
        assertThat(transport.questions()).hasSize(1);
    }

    private static ReplyFault faultOf(String name) {
        return switch (name) {
            case "session_rejected" -> ReplyFault.sessionRejected("code 1");
            case "refused" -> ReplyFault.refused("code 2");
            case "invalid" -> ReplyFault.invalid(new Violation("number", "is not twelve digits"));
            case "failed" -> ReplyFault.failed("code 3");
            case "throttled" -> ReplyFault.throttled("code 4", Duration.ofSeconds(1));
            case "out_of_order" -> ReplyFault.outOfOrder("code 5", null);
            case "unreadable" -> ReplyFault.unreadable("code 6");
            case "unknown_code" -> ReplyFault.unknownCode("code 7");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Class<? extends ConnectorException> exception(String name) {
        return switch (name) {
            case "Unavailable" -> UnavailableException.class;
            case "OutcomeUnknown" -> OutcomeUnknownException.class;
            case "Refused" -> RefusedException.class;
            case "InvalidRequest" -> InvalidRequestException.class;
            case "UnreadableReply" -> UnreadableReplyException.class;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private Answer<String> call(SafetyClass safety, SessionSource<String> login, Exchange<String, String> exchange) {
        return call(transport, safety, login, exchange);
    }

    /** An unsafe write is not sent again after a new login, so nobody knows yet whether that would have helped. */
    private static String afterRejection(SafetyClass safety) {
        return safety == SafetyClass.UNSAFE_WRITE ? "Unavailable" : "Refused";
    }

    private Answer<String> call(
            FakeTransport over, SafetyClass safety, SessionSource<String> login, Exchange<String, String> exchange) {
        Connection<String> connection = Connection.of(
                "CSDL",
                login,
                Samples.threeAttempts()
                        .transport(over)
                        .auditLog(new FakeAuditLog())
                        .timeline(time)
                        .random(new SplittableRandom(1))
                        .build());
        Operation operation = Samples.operation(safety);
        return safety.writes()
                ? connection.send(Samples.ACCESS, operation, "key-1", exchange, Optional::empty)
                : connection.ask(Samples.ACCESS, operation, "********0001", exchange);
    }
}
