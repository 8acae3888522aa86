package io.github.dancu.bhxh;

import static io.github.dancu.bhxh.Callers.NOW;
import static io.github.dancu.bhxh.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dancu.connect.Answer;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.resilience.BreakerPolicy;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.RetryPolicy;
import io.github.dancu.testkit.BhxhSimulator;
import io.github.dancu.testkit.LineFault;
import io.github.dancu.testkit.LoginFault;
import io.github.dancu.testkit.SimulatedTreatment;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import io.github.dancu.testkit.TokenRejection;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation under every failure of the gateway, over HTTP: what becomes of it, and how often it was asked. */
@Timeout(120)
class ContractTest {
    private static final int ATTEMPTS = 3;
    private static final String LOGIN = "take";

    private final List<SyntheticPerson> people = SyntheticPeople.of(20, 7);
    private final SyntheticPerson patient = people.get(0);
    private final BhxhSimulator gateway =
            BhxhSimulator.of(people, Clock.fixed(NOW, ZoneOffset.UTC)).start();
    private final BhxhClient bhxh = client(Callers.settings().build());
    private int sent;

    @BeforeEach
    void treat() {
        gateway.registerOfficer(WHY.officer().number(), WHY.officer().name());
        gateway.treated(
                patient.id(),
                SimulatedTreatment.of(
                                77,
                                BhxhSimulator.FACILITY,
                                LocalDateTime.of(2026, 1, 1, 1, 0),
                                LocalDateTime.of(2026, 1, 1, 6, 0))
                        .withCoPayment(150_000));
    }

    @AfterEach
    void close() {
        bhxh.close();
        gateway.close();
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void a_gateway_in_order_answers(Question question) {
        assertThat(ask(bhxh, question).value()).isPresent();
        assertThat(gateway.received().of(question.function)).isEqualTo(1);
        assertThat(gateway.received().of(LOGIN)).isEqualTo(1);
        assertThat(gateway.claims().size() + gateway.checkIns().size()).isEqualTo(question.writes() ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void a_token_that_expired_costs_one_login_and_one_repeat_and_a_write_is_left_to_the_caller(
            Question question, TokenRejection way) {
        warmUp(bhxh);
        gateway.rejectTokensBy(way);
        gateway.expireTokens();

        expect(question, question.writes() ? "UnavailableException" : "answer", question.writes() ? 1 : 2);
        assertThat(outcome(bhxh, question)).isEqualTo("answer");
        assertThat(gateway.received().of(LOGIN)).isEqualTo(2);
        assertNothingTwice();
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void a_caller_whose_address_changed_logs_in_anew(Question question) {
        warmUp(bhxh);
        gateway.moveCallersTo("192.0.2.1");

        expect(question, question.writes() ? "UnavailableException" : "answer", question.writes() ? 1 : 2);
        assertThat(outcome(bhxh, question)).isEqualTo("answer");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_line_that_breaks_once_is_repeated_only_where_nothing_is_counted_or_done_twice(
            Question question, LineFault fault) {
        warmUp(bhxh);
        gateway.line().breakNext(1, fault);

        String outcome = switch (question.kind) {
            case READ -> "answer";
            case COUNTED -> isUnreadable(fault) ? "UnreadableReplyException" : "UnavailableException";
            case WRITE -> "OutcomeUnknownException";
        };
        expect(question, outcome, question.kind == Kind.READ ? 2 : 1);
        assertNothingTwice();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_line_that_stays_broken_is_one_decision(Question question, LineFault fault) {
        warmUp(bhxh);
        gateway.line().breakWith(fault);

        String outcome = question.writes()
                ? "OutcomeUnknownException"
                : isUnreadable(fault) ? "UnreadableReplyException" : "UnavailableException";
        expect(question, outcome, question.kind == Kind.READ ? ATTEMPTS : 1);
        assertNothingTwice();
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void a_gateway_that_cannot_be_reached_is_unavailable_for_all_and_was_asked_nothing(Question question) {
        gateway.stop();

        expect(question, "UnavailableException", 0);
        gateway.start();
        assertThat(outcome(bhxh, question)).isEqualTo("answer");
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void an_answer_that_comes_too_late_is_not_asked_for_again_where_it_is_counted_or_done(Question question) {
        CallPolicy hurried = CallPolicy.ofLookups().toBuilder()
                .times(Duration.ofSeconds(20), Duration.ofMillis(300))
                .retry(RetryPolicy.builder().attempts(2).build())
                .breaker(BreakerPolicy.builder().holdFor(Duration.ZERO).build())
                .build();
        ConnectionSettings.Builder settings = Callers.settings();
        Arrays.stream(Question.values()).forEach(each -> settings.operation(each.operation, hurried));
        try (BhxhClient impatient = client(settings.build())) {
            warmUp(impatient);
            int before = gateway.received().of(question.function);
            gateway.line().slowDown(Duration.ofSeconds(5));

            assertThat(outcome(impatient, question))
                    .isEqualTo(question.writes() ? "OutcomeUnknownException" : "UnavailableException");
            assertThat(gateway.received().of(question.function) - before).isEqualTo(question.kind == Kind.READ ? 2 : 1);
        }
    }

    @ParameterizedTest
    @MethodSource("logins")
    void a_login_without_a_token_is_one_decision_and_nothing_is_asked(Question question, LoginFault fault) {
        for (int i = 0; i < ATTEMPTS; i++) {
            gateway.failNextLogin(fault);
        }

        String outcome = switch (fault) {
            case REFUSED -> "RefusedException";
            case SERVER_ERROR -> "UnavailableException";
            // A write was not sent: that its login cannot be read is no reason to doubt it.
            case KEY_MISSING, KEY_NULL -> question.writes() ? "UnavailableException" : "UnreadableReplyException";
        };
        expect(question, outcome, 0);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void a_code_nobody_knows_is_never_asked_again(Question question) {
        gateway.answerNext(question.function, "777", "Lý do mới");

        String outcome = switch (question) {
            case CHECK_CARD, TREATMENT_HISTORY -> "answer";
            case TREATMENT_DETAIL, COPAYMENT -> "UnreadableReplyException";
            case CHECK_IN, SEND_DOSSIER -> "OutcomeUnknownException";
        };
        expect(question, outcome, 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Question.class,
            names = {"CHECK_CARD", "TREATMENT_HISTORY"})
    void an_officer_who_is_not_registered_is_refused(Question question) {
        gateway.registerOfficer(WHY.officer().number(), people.get(1).name());

        expect(question, "RefusedException", 1);
        gateway.answerNext(question.function, "054", "");
        expect(question, "RefusedException", 1);
        gateway.answerNext(question.function, "205", "Null hoTenCb");
        expect(question, "RefusedException", 1);
    }

    @Test
    void a_restricted_account_is_refused_and_a_system_error_is_not() {
        Question question = Question.COPAYMENT;
        gateway.restrict(BhxhSimulator.FACILITY);

        expect(question, "RefusedException", 1);
        gateway.liftRestriction(BhxhSimulator.FACILITY);
        gateway.answerNext(question.function, "500", "Có lỗi hệ thống xảy ra trong quá trình xử lý!");
        expect(question, "UnavailableException", 1);
        expect(question, "answer", 1);
    }

    @Test
    void a_treatment_that_the_gateway_does_not_know_is_an_empty_answer() {
        assertThat(bhxh.treatmentDetail(WHY, "78").value()).isEmpty();
    }

    private void expect(Question question, String outcome, int asked) {
        int before = gateway.received().of(question.function);
        assertThat(outcome(bhxh, question)).isEqualTo(outcome);
        assertThat(gateway.received().of(question.function) - before).isEqualTo(asked);
    }

    /** Whatever broke: of no file a second copy took effect. */
    private void assertNothingTwice() {
        for (int number = 1; number <= sent; number++) {
            assertThat(gateway.claims().submissionsOf("LK-" + number)).isLessThan(2);
            assertThat(gateway.checkIns().submissionsOf("LK-" + number)).isLessThan(2);
        }
    }

    private String outcome(BhxhClient client, Question question) {
        Throwable failure = catchThrowable(() -> ask(client, question));
        return failure == null ? "answer" : failure.getClass().getSimpleName();
    }

    private Answer<?> ask(BhxhClient client, Question question) {
        CardQuery query = CardQuery.of(patient.card(), patient.name(), patient.birthDate());
        return switch (question) {
            case CHECK_CARD -> client.checkCard(WHY, query);
            case TREATMENT_HISTORY -> client.treatmentHistory(WHY, query);
            case TREATMENT_DETAIL -> client.treatmentDetail(WHY, "77");
            case COPAYMENT -> client.copayment(WHY, query);
            case CHECK_IN -> client.send(WHY, ClaimFile.of(Claims.checkIn("LK-" + ++sent)));
            case SEND_DOSSIER -> client.send(WHY, ClaimFile.of(Claims.dossier("LK-" + ++sent)));
        };
    }

    private static void warmUp(BhxhClient client) {
        client.treatmentDetail(WHY, "77");
    }

    private static boolean isUnreadable(LineFault fault) {
        return fault == LineFault.HTML_200;
    }

    private BhxhClient client(ConnectionSettings settings) {
        return BhxhClient.builder()
                .endpoint(gateway.endpoint())
                .facility(BhxhSimulator.FACILITY, Credentials.of(() -> BhxhSimulator.USER, () -> BhxhSimulator.SECRET))
                .connection(settings)
                .build();
    }

    static Stream<Arguments> rejections() {
        return each(TokenRejection.values());
    }

    static Stream<Arguments> faults() {
        return each(LineFault.values());
    }

    static Stream<Arguments> logins() {
        return each(LoginFault.values());
    }

    private static <C> Stream<Arguments> each(C[] causes) {
        return Stream.of(Question.values())
                .flatMap(question -> Stream.of(causes).map(cause -> Arguments.of(question, cause)));
    }

    private enum Kind {
        READ,
        COUNTED,
        WRITE
    }

    private enum Question {
        CHECK_CARD("checkCard", "KQNhanLichSuKCB2024", Kind.READ),
        TREATMENT_HISTORY("treatmentHistory", "Lskcb2025", Kind.COUNTED),
        TREATMENT_DETAIL("treatmentDetail", "nhanHoSoKCBChiTiet", Kind.COUNTED),
        COPAYMENT("copayment", "TraCuuTienMCCT", Kind.COUNTED),
        CHECK_IN("checkIn", "checkInKcbQd3176", Kind.WRITE),
        SEND_DOSSIER("sendDossier", "guiHoSoXmlQD3176", Kind.WRITE);

        final String operation;
        final String function;
        final Kind kind;

        Question(String operation, String function, Kind kind) {
            this.operation = operation;
            this.function = function;
            this.kind = kind;
        }

        boolean writes() {
            return kind == Kind.WRITE;
        }
    }
}
