package io.github.dancu.bhxh.registry;

import static io.github.dancu.bhxh.registry.FakeLgsp.NOW;
import static io.github.dancu.bhxh.registry.FakeLgsp.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.UnreadableReplyException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryFailuresTest {
    private static final SocialInsuranceNumber NUMBER = SocialInsuranceNumber.of("0000000001");

    private final FakeLgsp lgsp = new FakeLgsp();
    private final InsuranceRegistryClient registry = lgsp.client().build();

    @Test
    void one_login_serves_many_questions_until_its_end_is_near() {
        lgsp.file("person-bare.json").file("person-bare.json").file("person-bare.json");

        registry.findPerson(WHY, NUMBER);
        registry.findPerson(WHY, NUMBER);
        assertThat(lgsp.logins).hasSize(1);
        lgsp.timeline.pass(Duration.ofMinutes(55));
        registry.findPerson(WHY, NUMBER);

        assertThat(lgsp.logins).hasSize(2);
    }

    @Test
    void a_rejected_token_is_renewed_once_and_the_question_asked_again() {
        lgsp.replies(401, "").file("person-bare.json");

        Answer<InsuredPerson> answer = registry.findPerson(WHY, NUMBER);

        assertThat(answer.value().map(InsuredPerson::isFound)).contains(true);
        assertThat(lgsp.questions)
                .extracting(question -> question.headers().get("Authorization"))
                .containsExactly("Bearer the-phien-1", "Bearer the-phien-2");
    }

    @Test
    void a_token_rejected_twice_is_refused() {
        lgsp.replies(401, "").replies(401, "");

        assertThatThrownBy(() -> registry.findPerson(WHY, NUMBER))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("rejected right after a new login");
        assertThat(lgsp.questions).hasSize(2);
    }

    @Test
    void wrong_credentials_are_refused_and_nothing_is_asked() {
        lgsp.refusesLogins();

        assertThatThrownBy(() -> registry.findPerson(WHY, NUMBER))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("login: HTTP 401");
        assertThat(lgsp.questions).isEmpty();
    }

    @Test
    void too_many_calls_are_turned_away_and_told_until_when() {
        lgsp.replies(429, "", Duration.ofSeconds(20));

        UnavailableException busy =
                catchThrowableOfType(UnavailableException.class, () -> registry.findPerson(WHY, NUMBER));

        assertThat(busy).hasMessageContaining("HTTP 429");
        assertThat(busy.nextTrial()).isAfterOrEqualTo(NOW.plusSeconds(20));
        assertThat(lgsp.questions).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "403 | {\"error\":\"x\"}                  | RefusedException         | HTTP 403",
                "404 | <html>                             | RefusedException         | HTTP 404",
                "302 | ``                                 | RefusedException         | HTTP 302",
                "400 | {\"hoTen\":\"x\"}                  | InvalidRequestException  | HTTP 400",
                "422 | ``                                 | InvalidRequestException  | HTTP 422",
                "500 | {\"errorCode\":\"5\"}              | UnavailableException     | HTTP 500",
                "502 | <html>                             | UnavailableException     | HTTP 502",
                "503 | ``                                 | UnavailableException     | HTTP 503",
                "200 | <html>                             | UnreadableReplyException | a page instead of JSON",
                "200 | ``                                 | UnreadableReplyException | empty body",
                "200 | {\"hoTen\":\"Nguy                  | UnreadableReplyException | cut, broken or too deep",
                "200 | [{\"hoTen\":\"x\"},                | UnreadableReplyException | cut, broken or too deep",
                "200 | \"x\"                              | UnreadableReplyException | neither an object nor a list",
                "200 | [1]                                | UnreadableReplyException | field [0] is not an object",
                "200 | {\"hoTen\":{}}                     | UnreadableReplyException | field hoTen is not text",
                "200 | {\"hoTen\":\"x\",\"errorCode\":[]} | UnreadableReplyException | field errorCode is not text",
            })
    void every_failure_is_one_decision_and_nothing_is_asked_twice(
            int status, String body, String exception, String reason) {
        lgsp.replies(status, body);

        ConnectorException failure =
                catchThrowableOfType(ConnectorException.class, () -> registry.findPerson(WHY, NUMBER));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(failure).hasMessageContaining(reason).hasNoCause();
        assertThat(failure.system()).isEqualTo("BHXH-LGSP");
        assertThat(failure.operation()).isEqualTo("findPerson");
        assertThat(lgsp.questions).hasSize(1);
    }

    @Test
    void a_question_that_may_have_arrived_is_not_repeated() {
        assertThatThrownBy(() -> registry.findPerson(WHY, NUMBER)).isInstanceOf(UnavailableException.class);

        assertThat(lgsp.questions).hasSize(1);
    }

    @Test
    void a_question_that_was_certainly_not_sent_is_repeated() {
        lgsp.isOutOfReach();

        UnavailableException down =
                catchThrowableOfType(UnavailableException.class, () -> registry.findPerson(WHY, NUMBER));

        assertThat(down.report().attempts()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99", "Không tìm thấy", "-1", "000000000000000000000000000000"})
    void a_code_nobody_knows_is_a_value(String code) {
        lgsp.replies("{\"hoTen\":\"Nguyễn Văn Mẫu\",\"trangThai\":\"" + code + "\",\"errorCode\":\"" + code + "\"}");

        RegistryCodes codes =
                registry.findPerson(WHY, NUMBER).value().orElseThrow().codes();

        assertThat(codes.status()).contains(code);
        assertThat(codes.errorCode()).contains(code);
    }

    @Test
    void after_its_close_a_client_asks_nothing() {
        registry.close();

        assertThatThrownBy(() -> registry.findPerson(WHY, NUMBER)).isInstanceOf(IllegalStateException.class);
        assertThat(lgsp.questions).isEmpty();
    }

    @Test
    void a_wrong_query_never_leaves() {
        assertThatThrownBy(() -> registry.findNumber(
                        WHY, InsuranceNumberQuery.fromText("", "31/02/1990", "x", null, null, null)))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(lgsp.logins).isEmpty();
        assertThat(lgsp.audit.events()).isEmpty();
    }

    @Test
    void a_reply_that_cannot_be_read_is_told_as_such() {
        lgsp.replies("<html>");

        UnreadableReplyException page =
                catchThrowableOfType(UnreadableReplyException.class, () -> registry.findPerson(WHY, NUMBER));

        assertThat(page.report().attempts()).isEqualTo(1);
    }
}
