package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.CODE;
import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.citizen.Coded;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dossier.ProcedureCode;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {
    private final FakePortal portal = new FakePortal().onLookups();
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

        SubmittedDossier found = dvc.findSubmission(WHY, CODE).value().orElseThrow();
        assertThat(found.code()).isEqualTo(CODE);
        assertThat(found.status()).isEqualTo(Coded.known("4", DossierStatus.IN_PROGRESS));
    }

    @Test
    void an_unknown_status_is_kept_as_it_came() {
        portal.recorded("found-unknown-status.json");

        assertThat(dvc.findSubmission(WHY, CODE).value())
                .map(SubmittedDossier::status)
                .contains(Coded.unknown(" 011"));
    }

    @Test
    void an_unstated_status_is_an_empty_code() {
        portal.reply(200, "{\"error_code\":0,\"result\":[{\"MAHOSO\":\"H33.899-260101-0001\"}]}");

        assertThat(dvc.findSubmission(WHY, CODE).value())
                .map(SubmittedDossier::status)
                .contains(Coded.unknown(""));
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
                .map(SubmittedDossier::status)
                .contains(Coded.known("2", DossierStatus.ACCEPTED));
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

    @Test
    void reads_whatever_the_portal_shows_and_keeps_the_rest_as_it_came() {
        portal.recorded("found-whole.json");

        SubmittedDossier found = dvc.findSubmission(WHY, CODE).value().orElseThrow();

        assertThat(found.procedure()).contains(ProcedureCode.of("1.004222"));
        assertThat(found.submittedAt()).contains(LocalDateTime.of(2026, 1, 1, 7, 0));
        assertThat(found.receivedAt()).contains(LocalDateTime.of(2026, 1, 1, 8, 5, 9));
        assertThat(found.dueAt()).contains(LocalDateTime.of(2026, 1, 8, 17, 0));
        assertThat(found.finishedAt()).isEmpty();
        assertThat(found.returnedAt()).isEmpty();
        assertThat(found.refusedAt()).isEmpty();
        assertThat(found.steps())
                .containsExactly(DossierStep.builder(DossierStatus.ACCEPTED, LocalDateTime.of(2026, 1, 1, 8, 10))
                        .handler("Lê Thị Mẫu")
                        .content("tiếp nhận")
                        .title("Chuyên viên")
                        .department("Một cửa")
                        .startedAt(LocalDateTime.of(2026, 1, 1, 8, 6))
                        .dueAt(LocalDateTime.of(2026, 1, 2, 8, 0))
                        .build());
        assertThat(found.unread())
                .containsEntry("CHUHOSO", "Nguyễn Văn Mẫu")
                .containsEntry("NGAYTRA", "hôm qua")
                .containsEntry("LICHSU", "[{\"A\":1}]")
                .containsEntry("NGAYKETTHUCXULY", "{\"x\":1}")
                .containsOnlyKeys("NGAYKETTHUCXULY", "CHUHOSO", "NGAYTRA", "LICHSU");
        assertThat(found).hasToString("SubmittedDossier[H33.899-260101-0001]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"NGUOIXULY\":\"a\",\"NOIDUNGXULY\":\"b\",\"TRANGTHAI\":\"2\"}]",
                "[{\"THOIDIEMXULY\":\"20260101081000\",\"NGUOIXULY\":\"\",\"NOIDUNGXULY\":\"b\",\"TRANGTHAI\":\"2\"}]",
                "[{\"THOIDIEMXULY\":\"20260101081000\",\"NGUOIXULY\":\"a\",\"NOIDUNGXULY\":\"b\",\"TRANGTHAI\":\"2\",\"MOI\":1}]",
                "[{\"THOIDIEMXULY\":[1],\"NGUOIXULY\":\"a\",\"NOIDUNGXULY\":\"b\",\"TRANGTHAI\":\"2\"}]",
                "\"không có\"",
                "[1]"
            })
    void steps_that_cannot_be_read_whole_are_kept_as_they_came(String steps) {
        portal.reply(
                200,
                "{\"error_code\":0,\"result\":[{\"MAHOSO\":\"H33.899-260101-0001\",\"DANHSACHTIENDO\":" + steps
                        + "}]}");

        SubmittedDossier found = dvc.findSubmission(WHY, CODE).value().orElseThrow();

        assertThat(found.unread()).containsKey("DANHSACHTIENDO");
    }

    @Test
    void steps_may_stand_under_another_name() {
        DvcClient told = Callers.client(portal).stepsField("TIENDO").build();
        portal.reply(200, FakePortal.resource("found-whole.json").replace("DANHSACHTIENDO", "TIENDO"));

        assertThat(told.findSubmission(WHY, CODE).value().orElseThrow().steps()).hasSize(1);
    }
}
