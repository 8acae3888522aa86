package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.CODE;
import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.connect.Answer;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Outcome;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.Violation;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.AgencyCode;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {
    private final FakePortal portal = new FakePortal();
    private final DvcClient dvc = Callers.client(portal).build();

    @Test
    void sends_exactly_what_the_portal_wants() {
        dvc.submit(WHY, Callers.fullDossier());

        WireRequest sent = portal.submissions().get(0);
        assertThat(FakePortal.text(sent) + "\n").isEqualTo(FakePortal.resource("request.json"));
        assertThat(sent.contentType()).isEqualTo("application/json");
        assertThat(sent.uri().getPath()).isEqualTo("/XrdAdapter/RestService/forward/mapi/g");
    }

    @Test
    void another_agency_may_hand_in_than_the_one_that_asks() {
        Callers.client(portal).agency(AgencyCode.of("000.00.00.H33")).build().submit(WHY, Callers.fullDossier());

        assertThat(portal.calls)
                .hasSize(2)
                .allMatch(call -> FakePortal.text(call).contains("\"madonvi\":\"000.00.00.H33\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"accepted.json", "accepted-text-code.json"})
    void an_answer_that_says_that_it_was_taken_is_a_receipt(String recorded) {
        portal.recorded(recorded);

        Answer<Receipt> answer = dvc.submit(WHY, Callers.fullDossier());

        assertThat(answer.value()).contains(new Receipt(CODE.toText(), Receipt.State.ACCEPTED, Callers.NOW));
        assertThat(portal.submissions()).hasSize(1);
        assertThat(portal.updates()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exists.json", "exists-decomposed.json"})
    void a_dossier_that_is_there_although_the_look_up_did_not_show_it_is_replaced(String recorded) {
        portal.recorded(recorded).recorded("accepted.json");

        Answer<Receipt> answer = dvc.submit(WHY, Callers.fullDossier());

        assertThat(answer.value()).contains(new Receipt(CODE.toText(), Receipt.State.UPDATED, Callers.NOW));
        assertThat(portal.submissions()).hasSize(2);
        assertThat(portal.updates()).hasSize(1);
    }

    @Test
    void a_dossier_that_the_look_up_shows_is_replaced() {
        portal.held.add(CODE.toText());

        Answer<Receipt> answer = dvc.submit(WHY, Callers.fullDossier());

        assertThat(answer.value()).map(Receipt::state).contains(Receipt.State.UPDATED);
        assertThat(answer.report().operation()).isEqualTo("submit");
        assertThat(portal.submissions()).hasSize(1);
        assertThat(portal.updates()).hasSize(1);
    }

    @Test
    void an_update_that_is_answered_as_if_it_were_none_is_no_success() {
        portal.held.add(CODE.toText());
        portal.recorded("exists.json");

        assertThatThrownBy(() -> dvc.submit(WHY, Callers.fullDossier())).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void a_look_up_that_fails_sends_nothing() {
        portal.onLookups().reply(500, "").reply(500, "").reply(500, "");

        ConnectorException failure =
                catchThrowableOfType(ConnectorException.class, () -> dvc.submit(WHY, Callers.fullDossier()));

        assertThat(failure).isInstanceOf(UnavailableException.class);
        assertThat(failure.operation()).isEqualTo("findSubmission");
        assertThat(portal.submissions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "200,{\"error_code\":-1},OutcomeUnknownException,1",
                "200,`{\"error_code\":-1,\"message\":\"Hồ sơ đã tồn tại\"}`,OutcomeUnknownException,1",
                "200,`{\"error_code\":-1,\"message\":\"HoTen empty\"}`,OutcomeUnknownException,1",
                "200,`{\"error_code\":-1,\"message\":\"MaTTHC empty\"}`,InvalidRequestException,1",
                "200,{\"error_code\":-3},OutcomeUnknownException,1",
                "200,`{\"error_code\":3,\"message\":\"Hồ sơ không tồn tại\"}`,OutcomeUnknownException,1",
                "200,`{\"error_code\":-3,\"message\":\"Phiên đăng nhập đã tồn tại\"}`,OutcomeUnknownException,1",
                "200,{\"error_code\":1},OutcomeUnknownException,1",
                "200,`{\"error_code\":5,\"message\":\"Phiên bản không hợp lệ\"}`,OutcomeUnknownException,1",
                "200,{\"error_code\":\"00\"},OutcomeUnknownException,1",
                "200,{\"error_code\":0.0},OutcomeUnknownException,1",
                "200,{\"error_code\":\"\"},OutcomeUnknownException,1",
                "200,`{\"message\":\"thành công\"}`,OutcomeUnknownException,3",
                "200,{\"error_code\":null},OutcomeUnknownException,3",
                "200,[],OutcomeUnknownException,3",
                "200,,OutcomeUnknownException,3",
                "200,{\"error_code\":0,OutcomeUnknownException,3",
                "200,<html>Xin chào</html>,OutcomeUnknownException,3",
                "400,,InvalidRequestException,1",
                "403,,RefusedException,1",
                "404,,RefusedException,1",
                "429,,UnavailableException,3",
                "500,{\"error_code\":0},OutcomeUnknownException,3",
                "502,<html>Bad Gateway</html>,OutcomeUnknownException,3"
            })
    void every_other_answer_is_one_decision(int status, String body, String exception, int sent) {
        for (int i = 0; i < 3; i++) {
            portal.reply(status, Objects.requireNonNullElse(body, ""));
        }

        ConnectorException failure =
                catchThrowableOfType(ConnectorException.class, () -> dvc.submit(WHY, Callers.fullDossier()));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(failure.system()).isEqualTo("DVC");
        assertThat(failure.operation()).isEqualTo("submit");
        assertThat(portal.submissions()).hasSize(sent);
        assertThat(portal.logins).hasSize(1);
    }

    @Test
    void an_unknown_code_is_told_and_never_taken_for_a_success() {
        portal.recorded("unknown-code.json");

        OutcomeUnknownException unknown =
                catchThrowableOfType(OutcomeUnknownException.class, () -> dvc.submit(WHY, Callers.fullDossier()));

        assertThat(unknown).hasMessageContaining("error_code 77").hasMessageNotContaining("Mẫu");
        assertThat(unknown.unknownCode()).contains("77");
        assertThat(unknown.key()).isEqualTo(CODE.toText());
    }

    @Test
    void a_code_that_the_user_knows_means_what_he_says() {
        DvcClient told = Callers.client(portal)
                .code("-9", Outcome.ANSWER)
                .code("-8", Outcome.MAINTENANCE)
                .code("-7", Outcome.REFUSED)
                .build();
        portal.reply(200, "{\"error_code\":-9}")
                .reply(200, "{\"error_code\":-8}")
                .recorded("accepted.json")
                .reply(200, "{\"error_code\":-7}");

        assertThat(told.submit(WHY, Callers.fullDossier()).value().orElseThrow().state())
                .isEqualTo(Receipt.State.UPDATED);
        assertThatThrownBy(() -> told.submit(WHY, Callers.fullDossier())).isInstanceOf(RefusedException.class);
        assertThat(portal.submissions()).hasSize(4);
    }

    @Test
    @Timeout(20)
    void a_message_of_a_megabyte_is_read_in_one_go() {
        portal.reply(200, "{\"error_code\":77,\"message\":\"" + "at x.y.Z() ".repeat(100_000) + "\"}");

        assertThatThrownBy(() -> dvc.submit(WHY, Callers.fullDossier())).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void a_field_the_portal_misses_has_the_name_it_has_on_the_dossier() {
        portal.recorded("missing-field.json");

        InvalidRequestException wrong =
                catchThrowableOfType(InvalidRequestException.class, () -> dvc.submit(WHY, Callers.fullDossier()));

        assertThat(wrong.violations()).containsExactly(new Violation("handlingUnit", "is missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phiên làm việc không hợp lệ",
                "PHIÊN ĐÃ HẾT HẠN",
                "phie\u0302n het han",
                "Invalid SESSION",
                "sessionExpired"
            })
    void a_rejected_session_leads_to_one_new_login_and_one_repeat(String message) {
        portal.reply(200, "{\"error_code\":-1,\"message\":\"" + message + "\"}");

        Answer<Receipt> answer = dvc.submit(WHY, Callers.fullDossier());

        assertThat(answer.value()).map(Receipt::state).contains(Receipt.State.ACCEPTED);
        assertThat(answer.report().attempts()).isEqualTo(1);
        assertThat(portal.logins).hasSize(2);
        assertThat(portal.submissions())
                .extracting(FakePortal::text)
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"session\":\"session-1\""),
                        second -> assertThat(second).contains("\"session\":\"session-2\""));
    }

    @Test
    void a_session_is_kept_from_call_to_call_and_401_rejects_it_too() {
        dvc.submit(WHY, Callers.fullDossier());
        dvc.submit(WHY, Callers.fullDossier());
        assertThat(portal.logins).hasSize(1);

        portal.reply(401, "");
        dvc.submit(WHY, Callers.fullDossier());

        assertThat(portal.logins).hasSize(2);
    }

    @Test
    void a_session_rejected_right_after_a_login_is_a_refusal() {
        portal.recorded("session-rejected.json").recorded("session-rejected.json");

        ConnectorException failure =
                catchThrowableOfType(ConnectorException.class, () -> dvc.submit(WHY, Callers.fullDossier()));

        assertThat(failure.getClass().getSimpleName()).isEqualTo("RefusedException");
        assertThat(portal.logins).hasSize(2);
        assertThat(portal.submissions()).hasSize(2);
    }
}
