package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.audit.AuditEvent.Phase;
import io.github.dancu.resilience.SafetyClass;
import io.github.dancu.resilience.VirtualTimeline;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTest {
    private static final String SUBJECT = "********0001";
    private static final Operation FIND = Samples.operation(SafetyClass.READ);
    private static final Operation SUBMIT = Samples.operation(SafetyClass.IDEMPOTENT_WRITE);

    private final List<String> trace = new ArrayList<>();
    private final VirtualTimeline time = new VirtualTimeline();
    private final FakeTransport transport = new FakeTransport(trace);
    private final FakeAuditLog audit = new FakeAuditLog(trace);
    private final FakeSystem system = new FakeSystem();
    private final Connection<String> connection = Connection.of(
            "CSDL",
            system,
            Samples.threeAttempts()
                    .transport(transport)
                    .auditLog(audit)
                    .timeline(time)
                    .random(new SplittableRandom(1))
                    .correlationIds(() -> "7f3a")
                    .build());

    @AfterEach
    void forgetInterrupts() {
        Thread.interrupted();
    }

    @Test
    void what_an_earlier_write_leaves_in_doubt_is_told_without_sending_anything() {
        Receipt there = new Receipt(SUBJECT, Receipt.State.ALREADY_THERE, time.now());

        OutcomeUnknownException doubt =
                connection.inDoubt(SUBMIT, "step 1 may be there", SUBJECT, () -> Optional.of(there));

        assertThat(doubt)
                .hasMessageContaining("was not sent: step 1 may be there")
                .hasMessageContaining("reconcile before repeating");
        assertThat(doubt.key()).isEqualTo(SUBJECT);
        assertThat(doubt.reconcile()).contains(there);
        assertThat(doubt.report().attempts()).isZero();
        assertThat(trace).isEmpty();
    }

    @Test
    void audits_then_logs_in_then_asks_then_audits() {
        Answer<String> answer = find();

        assertThat(answer.value()).contains("found");
        assertThat(trace).containsExactly("LEAVING", "login", "question", "ENDED");
    }

    @Test
    void an_answer_that_there_is_nothing_is_an_empty_answer() {
        transport.question(request -> Samples.ok("nothing"));

        Answer<String> answer = find();

        assertThat(answer.value()).isEmpty();
        assertThat(answer.report().answered()).isTrue();
        assertThat(lastEvent().outcome()).isEqualTo("answered: nothing");
    }

    @Test
    void both_audit_lines_say_who_asked_whom_for_what() {
        find();

        assertThat(audit.events())
                .extracting(AuditEvent::phase, AuditEvent::outcome)
                .containsExactly(tuple(Phase.LEAVING, ""), tuple(Phase.ENDED, "answered"));
        assertThat(audit.events())
                .allSatisfy(event -> assertThat(event)
                        .returns("7f3a", AuditEvent::correlationId)
                        .returns("CSDL", AuditEvent::system)
                        .returns("find", AuditEvent::operation)
                        .returns(Samples.ACCESS, AuditEvent::access)
                        .returns(SUBJECT, AuditEvent::subject));
    }

    @Test
    void each_audit_line_has_its_own_time() {
        transport.question(request -> {
            time.advance(Duration.ofSeconds(4));
            return Samples.ok("found");
        });

        find();

        assertThat(audit.events())
                .extracting(AuditEvent::at)
                .containsExactly(VirtualTimeline.START, VirtualTimeline.START.plusSeconds(4));
    }

    @Test
    void nothing_is_sent_if_the_first_audit_line_cannot_be_written() {
        audit.failAt(Phase.LEAVING);

        assertThatThrownBy(this::find)
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("the audit log cannot be written");
        assertThatThrownBy(this::submit).isInstanceOf(UnavailableException.class);
        assertThat(trace).isEmpty();
    }

    @Test
    void an_answer_that_is_used_again_is_audited_as_a_call_of_its_own_and_nothing_is_sent() {
        connection.recordReuse(Samples.ACCESS, FIND, SUBJECT);

        assertThat(trace).containsExactly("LEAVING", "ENDED");
        assertThat(audit.events()).extracting(AuditEvent::outcome).containsExactly("", "answered: from memory");
        assertThat(audit.events()).extracting(AuditEvent::subject).containsOnly(SUBJECT);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void an_answer_whose_use_cannot_be_audited_is_not_used_again(Phase full) {
        audit.failAt(full);

        assertThatThrownBy(() -> connection.recordReuse(Samples.ACCESS, FIND, SUBJECT))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("the audit log cannot be written");
    }

    @Test
    void another_account_logs_in_for_itself_and_shares_all_else() {
        transport.login(request -> Samples.ok("token-a")).login(request -> Samples.ok("token-b"));
        Connection<String> other = connection.withAccount(system);

        find();
        other.ask(Samples.ACCESS, FIND, SUBJECT, system);
        find();
        connection.close();

        assertThat(transport.questions())
                .extracting(request -> new String(request.body(), StandardCharsets.UTF_8))
                .containsExactly("{\"token\":\"token-a\"}", "{\"token\":\"token-b\"}", "{\"token\":\"token-a\"}");
        assertThatThrownBy(() -> other.ask(Samples.ACCESS, FIND, SUBJECT, system))
                .isInstanceOf(ClientClosedException.class);
    }

    @Test
    void an_equal_question_after_an_answer_is_asked_again() {
        connection.askTogether(Samples.ACCESS, FIND, SUBJECT, "question", system);
        connection.askTogether(Samples.ACCESS, FIND, SUBJECT, "question", system);

        assertThat(transport.questions()).hasSize(2);
    }

    @Test
    void a_system_without_a_login_is_asked_at_once_and_once_more_if_it_rejects_the_request() {
        List<String> answers = new ArrayList<>(List.of("", "found"));
        transport.question(request -> answers.remove(0).isEmpty() ? Samples.reply(401, "") : Samples.ok("found"));
        try (Connection<String> signed = Connection.signed(
                "CSDL",
                Samples.threeAttempts()
                        .transport(transport)
                        .auditLog(audit)
                        .timeline(time)
                        .build())) {
            Answer<String> answer = signed.ask(Samples.ACCESS, FIND, SUBJECT, system);

            assertThat(answer.value()).contains("found");
            assertThat(trace).containsExactly("LEAVING", "question", "question", "ENDED");
        }
    }

    @Test
    void an_answer_that_cannot_be_audited_is_not_handed_out() {
        audit.failAt(Phase.ENDED);

        assertThatThrownBy(this::find)
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("the audit log cannot be written");
    }

    @Test
    void a_write_that_cannot_be_audited_may_have_been_done() {
        audit.failAt(Phase.ENDED);

        assertThatThrownBy(this::submit).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void a_failure_that_cannot_be_audited_stays_the_failure_it_was() {
        audit.failAt(Phase.ENDED);
        transport.question(403);

        assertThatThrownBy(this::find).isInstanceOf(RefusedException.class);
    }

    @Test
    void the_last_audit_line_names_the_decision_that_is_left() {
        transport.question(403);

        assertThatThrownBy(this::find).isInstanceOf(RefusedException.class);

        assertThat(lastEvent())
                .returns(Phase.ENDED, AuditEvent::phase)
                .returns("RefusedException", AuditEvent::outcome);
    }

    @Test
    void every_attempt_carries_the_same_correlation_id() {
        transport.question(503).question(503);

        Answer<String> answer = find();

        assertThat(transport.questions())
                .hasSize(3)
                .allSatisfy(request -> assertThat(request.headers()).containsEntry("X-Correlation-Id", "7f3a"));
        assertThat(answer.report().attempts()).isEqualTo(3);
        assertThat(answer.report().correlationId()).isEqualTo("7f3a");
    }

    @Test
    void one_call_has_two_audit_lines_however_often_it_is_repeated() {
        transport.question(503).question(503);

        find();

        assertThat(trace).containsExactly("LEAVING", "login", "question", "question", "question", "ENDED");
    }

    @Test
    void an_exception_carries_what_the_caller_needs_and_no_cause() {
        transport.question(503).question(503).question(503);

        UnavailableException failure = catchThrowableOfType(UnavailableException.class, this::find);

        assertThat(failure)
                .hasNoCause()
                .returns("CSDL", ConnectorException::system)
                .returns("find", ConnectorException::operation)
                .returns("7f3a", ConnectorException::correlationId)
                .returns(time.now(), UnavailableException::nextTrial);
        assertThat(failure.report().attempts()).isEqualTo(3);
        assertThat(failure)
                .hasMessageMatching("CSDL find failed after 3 attempts in 0\\.[0-9] s: HTTP 503"
                        + " \\(correlation 7f3a\\); safe to try again from 2026-11-24T01:00:00\\.[0-9]+Z");
    }

    @Test
    void an_open_circuit_is_unavailable_until_its_next_trial() {
        for (int i = 0; i < 2; i++) {
            transport.question(503).question(503).question(503);
            assertThatThrownBy(this::find).isInstanceOf(UnavailableException.class);
        }
        trace.clear();

        UnavailableException failure = catchThrowableOfType(UnavailableException.class, this::find);

        assertThat(failure).hasMessageContaining("the circuit is open");
        assertThat(failure.nextTrial()).isAfter(time.now());
        assertThat(trace).as("audited, not sent").containsExactly("LEAVING", "ENDED");
    }

    @Test
    void an_open_circuit_of_one_operation_leaves_the_others_alone() {
        for (int i = 0; i < 2; i++) {
            transport.question(503).question(503).question(503);
            assertThatThrownBy(this::find).isInstanceOf(UnavailableException.class);
        }

        assertThat(submit().value()).contains("found");
    }

    @Test
    void an_ambiguous_attempt_is_not_forgotten_when_the_next_is_refused() {
        transport.question(503).question(403);

        assertThatThrownBy(this::submit)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("HTTP 403")
                .hasMessageEndingWith("it may have been done, reconcile before repeating");
    }

    @Test
    void an_ambiguous_attempt_is_not_forgotten_when_the_next_never_leaves() {
        transport.question(throwing(reset())).question(throwing(noLine())).question(throwing(noLine()));

        assertThatThrownBy(this::submit).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void an_ambiguous_attempt_followed_by_an_answer_is_answered() {
        transport.question(throwing(reset()));

        assertThat(submit().value()).contains("found");
        assertThat(transport.questions()).hasSize(2);
    }

    @Test
    void an_unsafe_write_whose_fate_is_unknown_leaves_once() {
        transport.question(throwing(reset()));

        assertThatThrownBy(() -> send(Samples.operation(SafetyClass.UNSAFE_WRITE), system, Optional::empty))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(transport.questions()).hasSize(1);
    }

    @Test
    void reconcile_asks_what_the_caller_gave_it_each_time() {
        transport.question(503).question(503).question(503);
        Receipt receipt = new Receipt("key-1", Receipt.State.ALREADY_THERE, time.now());
        List<Optional<Receipt>> answers = new ArrayList<>(List.of(Optional.empty(), Optional.of(receipt)));

        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class, () -> send(SUBMIT, system, () -> answers.remove(0)));

        assertThat(unknown.key()).isEqualTo("key-1");
        assertThat(unknown.reconcile()).isEmpty();
        assertThat(unknown.reconcile()).contains(receipt);
    }

    @Test
    void a_metered_look_up_that_may_have_been_counted_is_not_repeated() {
        transport.question(503);

        assertThatThrownBy(() -> ask(Samples.operation(SafetyClass.METERED_READ), system))
                .isInstanceOf(UnavailableException.class);
        assertThat(transport.questions()).hasSize(1);
    }

    @Test
    void a_metered_look_up_is_repeated_if_only_its_login_failed() {
        transport.login(throwing(reset())).login(503);

        Answer<String> answer = ask(Samples.operation(SafetyClass.METERED_READ), system);

        assertThat(answer.value()).contains("found");
        assertThat(transport.logins()).hasSize(3);
        assertThat(transport.questions()).hasSize(1);
    }

    @Test
    void a_reader_that_stumbles_is_an_unreadable_reply_and_its_words_stay_inside() {
        Exchange<String, String> stumbling = reading(() -> {
            throw new IllegalArgumentException("For input string: \"003099000001\"");
        });

        assertThatThrownBy(() -> ask(FIND, stumbling))
                .isInstanceOf(UnreadableReplyException.class)
                .hasNoCause()
                .hasMessageContaining("IllegalArgumentException")
                .hasMessageNotContaining("0030");
        assertThat(transport.questions()).as("not repeated").hasSize(1);
    }

    @Test
    void a_reader_that_stumbles_after_a_write_leaves_the_outcome_unknown() {
        Exchange<String, String> stumbling = reading(() -> {
            throw new IllegalArgumentException("a defect");
        });

        assertThatThrownBy(() -> send(SUBMIT, stumbling, Optional::empty)).isInstanceOf(OutcomeUnknownException.class);
        assertThat(transport.questions()).hasSize(1);
    }

    @Test
    void a_request_that_cannot_be_built_is_an_invalid_request_and_audited_as_such() {
        Throwable failure = catchThrowable(() -> ask(FIND, building(() -> {
            throw new IllegalStateException("003099000001");
        })));

        assertThat(failure)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("CSDL find was not done: request cannot be built (IllegalStateException)");
        assertThat(trace).containsExactly("LEAVING", "login", "ENDED");
        assertThat(lastEvent().outcome()).isEqualTo("InvalidRequestException");
    }

    @Test
    void a_repetition_that_cannot_be_built_does_not_hide_what_the_first_attempt_may_have_done() {
        transport.question(throwing(reset()));
        List<String> built = new ArrayList<>();
        Exchange<String, String> onlyOnce = building(() -> {
            if (!built.isEmpty()) {
                throw new IllegalStateException("a defect");
            }
            built.add("first");
        });

        assertThatThrownBy(() -> send(SUBMIT, onlyOnce, Optional::empty)).isInstanceOf(OutcomeUnknownException.class);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(SafetyClass.class)
    void a_transport_that_crashes_leaves_no_call_unaudited(SafetyClass safety) {
        transport.question(request -> {
            throw new IllegalStateException("Unexpected char in X-Ten value: Mẫu");
        });

        Throwable failure = catchThrowable(() -> call(safety, system));

        assertThat(failure)
                .isInstanceOf(safety.writes() ? OutcomeUnknownException.class : UnreadableReplyException.class)
                .hasNoCause()
                .hasMessageContaining("IllegalStateException")
                .hasMessageNotContaining("Mẫu");
        assertThat(lastEvent().outcome()).isEqualTo(failure.getClass().getSimpleName());
        assertThat(transport.questions()).hasSize(1);
    }

    @Test
    void a_question_asked_of_a_writing_operation_is_refused_before_anything_happens() {
        assertThatThrownBy(() -> ask(SUBMIT, system))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("submit");
        assertThatThrownBy(() -> send(FIND, system, Optional::empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("find");
        assertThat(trace).isEmpty();
    }

    @Test
    void a_closed_connection_refuses_every_call_and_closes_its_transport_only() {
        connection.close();
        connection.close();

        assertThatThrownBy(this::find).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
        assertThat(transport.isClosed()).isTrue();
        assertThat(trace).isEmpty();
    }

    @Test
    void an_interrupt_during_the_wait_for_the_next_attempt_gives_up_and_stays_visible() {
        transport.question(request -> {
            Thread.currentThread().interrupt();
            throw noLine();
        });

        assertThatThrownBy(this::find)
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("no connection; interrupted");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(booleans = {true, false})
    void an_interrupted_request_is_not_repeated(boolean mayHaveArrived) {
        transport.question(
                throwing(new TransportFault(TransportFault.Kind.INTERRUPTED, mayHaveArrived, "interrupted")));

        assertThatThrownBy(this::submit)
                .isInstanceOf(mayHaveArrived ? OutcomeUnknownException.class : UnavailableException.class);
        assertThat(transport.questions()).hasSize(1);
    }

    @Test
    void tells_the_time_of_its_settings() {
        time.advance(Duration.ofHours(6));

        assertThat(connection.now()).isEqualTo(VirtualTimeline.START.plusSeconds(6 * 3_600));
    }

    private Answer<String> find() {
        return ask(FIND, system);
    }

    private Answer<String> submit() {
        return send(SUBMIT, system, Optional::empty);
    }

    private Answer<String> call(SafetyClass safety, Exchange<String, String> exchange) {
        Operation operation = Samples.operation(safety);
        return safety.writes() ? send(operation, exchange, Optional::empty) : ask(operation, exchange);
    }

    private Answer<String> ask(Operation operation, Exchange<String, String> exchange) {
        return connection.ask(Samples.ACCESS, operation, SUBJECT, exchange);
    }

    private Answer<String> send(
            Operation operation, Exchange<String, String> exchange, Supplier<Optional<Receipt>> reconciliation) {
        return connection.send(Samples.ACCESS, operation, "key-1", exchange, reconciliation);
    }

    private AuditEvent lastEvent() {
        return audit.events().get(audit.events().size() - 1);
    }

    private static TransportFault reset() {
        return new TransportFault(TransportFault.Kind.LINE, true, "the connection broke");
    }

    private static TransportFault noLine() {
        return new TransportFault(TransportFault.Kind.LINE, false, "no connection");
    }

    private static FakeTransport.Step throwing(TransportFault fault) {
        return request -> {
            throw fault;
        };
    }

    private Exchange<String, String> building(Runnable before) {
        return new Exchange<>() {
            @Override
            public WireRequest request(String session, String correlationId) {
                before.run();
                return system.request(session, correlationId);
            }

            @Override
            public Optional<String> read(WireReply reply) throws ReplyFault {
                return system.read(reply);
            }
        };
    }

    private Exchange<String, String> reading(Runnable before) {
        return new Exchange<>() {
            @Override
            public WireRequest request(String session, String correlationId) {
                return system.request(session, correlationId);
            }

            @Override
            public Optional<String> read(WireReply reply) throws ReplyFault {
                before.run();
                return system.read(reply);
            }
        };
    }
}
