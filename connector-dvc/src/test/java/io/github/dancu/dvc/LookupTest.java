package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.CODE;
import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.citizen.Coded;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.dossier.DossierStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {
    private final FakePortal portal = new FakePortal();
    private final DvcClient dvc = Callers.client(portal).build();

    @Test
    void asks_by_the_dossiers_code() {
        dvc.findSubmission(WHY, CODE);

        assertThat(FakePortal.text(portal.calls.get(0)))
                .isEqualTo("{\"madonvi\":\"H33.899\",\"mahoso\":\"H33.899-260101-0001\",\"service\":\"TraCuuHoSo\","
                        + "\"session\":\"session-1\"}");
    }

    @Test
    void reads_a_dossier_and_its_status() {
        portal.recorded("found.json");

        assertThat(dvc.findSubmission(WHY, CODE).value())
                .contains(new SubmittedDossier(CODE, Coded.known("4", DossierStatus.IN_PROGRESS)));
    }

    @Test
    void an_unknown_status_is_kept_as_it_came() {
        portal.recorded("found-unknown-status.json");

        assertThat(dvc.findSubmission(WHY, CODE).value()).contains(new SubmittedDossier(CODE, Coded.unknown(" 011")));
    }

    @Test
    void an_unstated_status_is_an_empty_code() {
        portal.reply(200, "{\"error_code\":0,\"result\":[{\"MAHOSO\":\"H33.899-260101-0001\"}]}");

        assertThat(dvc.findSubmission(WHY, CODE).value()).contains(new SubmittedDossier(CODE, Coded.unknown("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-found.json", "found-others.json"})
    void nothing_about_this_dossier_is_an_empty_answer_and_is_asked_once(String recorded) {
        portal.recorded(recorded);

        assertThat(dvc.findSubmission(WHY, CODE).value()).isEmpty();
        assertThat(portal.calls).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"error_code\":0}", "{\"error_code\":\"0\",\"result\":null}"})
    void an_absent_list_is_an_empty_one(String body) {
        portal.reply(200, body);

        assertThat(dvc.findSubmission(WHY, CODE).value()).isEmpty();
    }

    @Test
    void the_row_about_this_dossier_is_found_among_others() {
        portal.reply(
                200,
                "{\"error_code\":0,\"result\":[{\"MAHOSO\":\"H33.899-260101-0002\",\"TRANGTHAIHOSO\":\"9\"},"
                        + "{\"MAHOSO\":\" h33.899-260101-0001 \",\"TRANGTHAIHOSO\":\"2\"}]}");

        assertThat(dvc.findSubmission(WHY, CODE).value())
                .contains(new SubmittedDossier(CODE, Coded.known("2", DossierStatus.ACCEPTED)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "200,`{\"error_code\":0,\"result\":[{\"mahoso\":\"H33.899-260101-0001\"}]}`,UnreadableReplyException",
                "200,`{\"error_code\":0,\"result\":[{\"MAHOSO\":\"H33.899-260101-0001\"},"
                        + "{\"MAHOSO\":\"H33.899-260101-0001\"}]}`,UnreadableReplyException",
                "200,`{\"error_code\":0,\"result\":{\"MAHOSO\":\"H33.899-260101-0001\"}}`,UnreadableReplyException",
                "200,`{\"error_code\":-3,\"message\":\"đã tồn tại\"}`,UnreadableReplyException",
                "200,{\"error_code\":404},UnreadableReplyException",
                "200,`{\"error_code\":-1,\"message\":\"Không tìm thấy\"}`,UnavailableException",
                "502,,UnavailableException",
                "403,,RefusedException"
            })
    void whatever_leaves_it_open_is_never_a_not_there(int status, String body, String exception) {
        for (int i = 0; i < 3; i++) {
            portal.reply(status, body == null ? "" : body);
        }

        ConnectorException failure =
                catchThrowableOfType(ConnectorException.class, () -> dvc.findSubmission(WHY, CODE));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(failure.operation()).isEqualTo("findSubmission");
    }

    @Test
    void a_lookup_is_repeated_on_a_bad_line() {
        portal.lostBeforeCommit().noConnection().recorded("found.json");

        assertThat(dvc.findSubmission(WHY, CODE).value()).isPresent();
    }
}
