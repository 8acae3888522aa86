package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.NOW;
import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.Violation;
import io.github.dancu.dossier.ProcedureCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
    private static final String DONE = "{\"error_code\":\"0\",\"message\":\"Thành công\"}";
    private static final InformationSettings REPEATING =
            InformationSettings.builder().repeatPublications(true).build();

    private static final String SAME_QUESTION = "{\"HOIDAPID\":99,\"NOIDUNG\":\"cần giấy  tờ gì?\"}";

    private final FakePortal portal = new FakePortal();
    private final InformationDesk desk = new InformationDesk(portal);

    @Test
    void a_question_is_published_with_its_answer() {
        portal.reply(200, DONE);

        Receipt receipt = desk.portal
                .publish(WHY, new PublicQuestion("17", "Cần gì?", "Tờ khai.", "18", "G01-CT07", "Công an phường Mẫu"))
                .value()
                .orElseThrow();

        assertThat(receipt).isEqualTo(new Receipt("17", Receipt.State.ACCEPTED, NOW));
        assertThat(FakePortal.text(portal.calls.get(0)))
                .isEqualTo("{\"session\":\"session-1\",\"madonvi\":\"H33.899\",\"service\":\"DongBoHoiDap\","
                        + "\"data\":[{\"HOIDAPID\":\"17\",\"MADONVI\":\"H33.899\",\"MaLinhVuc\":\"G01-CT07\","
                        + "\"NOIDUNG\":\"Cần gì?\",\"NOIDUNGTRALOI\":\"Tờ khai.\",\"TENDONVI\":\"Công an phường Mẫu\","
                        + "\"TRALOIID\":\"18\"}]}");
        assertThat(desk.audit.events()).extracting(AuditEvent::operation).containsOnly("publishQuestion");
    }

    @Test
    void what_a_question_lacks_is_left_out() {
        portal.reply(200, DONE);

        desk.portal.publish(WHY, InformationAttempts.QUESTION);

        assertThat(FakePortal.text(portal.calls.get(0))).doesNotContain("TENDONVI", "MaLinhVuc", "TRALOIID");
    }

    @Test
    void a_question_of_the_portal_is_answered() {
        portal.reply(200, DONE);

        Receipt receipt =
                desk.portal.answer(WHY, InformationAttempts.REPLY).value().orElseThrow();

        assertThat(receipt).isEqualTo(new Receipt("1001", Receipt.State.ACCEPTED, NOW));
        assertThat(FakePortal.text(portal.calls.get(0)))
                .contains("\"service\":\"DongBoKetQuaHoiDapGuiTuDVCQG\"")
                .contains("{\"CHUCVUNGUOITRALOI\":\"Cán bộ\",\"HOIDAPID\":\"1001\",\"MADONVI\":\"H33.899\","
                        + "\"NGAYTRALOI\":\"01/01/2026\",\"NGUOITRALOI\":\"Lê Thị Mẫu\","
                        + "\"NOIDUNGTRALOI\":\"Tờ khai mẫu CT01.\"}");
    }

    @Test
    void the_form_of_an_answers_time_is_a_setting() {
        InformationDesk own = new InformationDesk(
                portal,
                InformationSettings.builder()
                        .answerTimePattern("yyyyMMddHHmmss")
                        .build());
        portal.reply(200, DONE);

        own.portal.answer(WHY, InformationAttempts.REPLY);

        assertThat(FakePortal.text(portal.calls.get(0))).contains("\"NGAYTRALOI\":\"20260101080509\"");
    }

    @Test
    void ratings_of_a_month_are_sent_as_text() {
        portal.reply(200, DONE);

        Receipt receipt = desk.portal
                .publishRatings(
                        WHY,
                        InformationAttempts.RATINGS
                                .withProcedure(ProcedureCode.of("1.004222"))
                                .withNote("Quầy số 1")
                                .withOpinions(List.of("Nhanh", "Chờ lâu"))
                                .withAgencyName("Công an phường Mẫu"))
                .value()
                .orElseThrow();

        assertThat(receipt.key()).isEqualTo("12-2025:1.004222");
        assertThat(FakePortal.text(portal.calls.get(0)))
                .contains("\"service\":\"DongBoDanhGia\"")
                .contains("{\"DanhSachNoiDungYKien\":[\"Nhanh\",\"Chờ lâu\"],\"MaThuTuc\":\"1.004222\","
                        + "\"Madonvi\":\"H33.899\",\"NgayTongHop\":\"12-2025\",\"NoiDung\":\"Quầy số 1\","
                        + "\"PhanTramDanhGiaChuaHaiLong\":\"0.00\",\"PhanTramDanhGiaHaiLong\":\"33.33\","
                        + "\"PhanTramDanhGiaRatHaiLong\":\"66.67\",\"TenDonVi\":\"Công an phường Mẫu\","
                        + "\"TongSoNguoiDanhGia\":\"3\"}");
        assertThat(desk.audit.events()).extracting(AuditEvent::subject).containsOnly("12-2025:1.004222");
    }

    @Test
    void a_portal_may_want_the_procedure_beside_each_opinion() {
        InformationDesk nested = new InformationDesk(
                portal, InformationSettings.builder().nestedOpinions(true).build());
        portal.reply(200, DONE).reply(200, DONE);

        nested.portal.publishRatings(
                WHY,
                InformationAttempts.RATINGS
                        .withProcedure(ProcedureCode.of("1.004222"))
                        .withOpinions(List.of("Nhanh")));
        nested.portal.publishRatings(WHY, InformationAttempts.RATINGS);

        assertThat(FakePortal.text(portal.calls.get(0)))
                .contains("{\"DanhSachNoiDungYKien\":[{\"MaThuTuc\":\"1.004222\",\"NoiDung\":\"Nhanh\"}],"
                        + "\"Madonvi\":\"H33.899\",\"NgayTongHop\":\"12-2025\",\"PhanTram");
        assertThat(FakePortal.text(portal.calls.get(1)))
                .contains("\"data\":[{\"Madonvi\":\"H33.899\",\"NgayTongHop\":\"12-2025\",");
    }

    @Test
    void what_the_portal_could_not_take_is_named_field_by_field_and_nothing_is_sent() {
        InvalidRequestException question = catchThrowableOfType(
                InvalidRequestException.class, () -> desk.portal.publish(WHY, PublicQuestion.of(" ", "", "\n")));
        InvalidRequestException reply = catchThrowableOfType(
                InvalidRequestException.class,
                () -> desk.portal.answer(
                        WHY, new QuestionReply("9".repeat(61), "", " ", "", LocalDateTime.of(12_026, 1, 1, 0, 0))));

        assertThat(question.violations())
                .containsExactly(
                        new Violation("id", "is missing"),
                        new Violation("question", "is missing"),
                        new Violation("answer", "is missing"));
        assertThat(reply.violations())
                .containsExactly(
                        new Violation("questionId", "is longer than 60 characters"),
                        new Violation("text", "is missing"),
                        new Violation("answeredBy", "is missing"),
                        new Violation("answeredAt", "has no year of four digits"));
        assertThat(portal.logins).isEmpty();
        assertThat(desk.audit.events()).isEmpty();
    }

    @Test
    void what_is_there_already_is_told_as_that_and_not_as_taken() {
        portal.recorded("exists.json").recorded("exists.json").recorded("exists.json");

        assertThat(List.of(
                        desk.portal.publish(WHY, InformationAttempts.QUESTION),
                        desk.portal.answer(WHY, InformationAttempts.REPLY),
                        desk.portal.publishRatings(WHY, InformationAttempts.RATINGS)))
                .extracting(answer -> answer.value().orElseThrow())
                .containsExactly(
                        new Receipt("17", Receipt.State.ALREADY_THERE, NOW),
                        new Receipt("1001", Receipt.State.ALREADY_THERE, NOW),
                        new Receipt("12-2025", Receipt.State.ALREADY_THERE, NOW));
    }

    /** Whether the first attempt brought it, or somebody long before, nobody can say. */
    @Test
    void what_is_there_after_a_lost_attempt_is_told_as_there_too() {
        portal.lostBeforeCommit().recorded("exists.json");

        assertThat(new InformationDesk(portal, REPEATING)
                        .portal
                        .publishRatings(WHY, InformationAttempts.RATINGS)
                        .value())
                .map(Receipt::state)
                .contains(Receipt.State.ALREADY_THERE);
    }

    @Test
    void the_names_of_fields_and_the_form_of_percentages_are_settings() {
        InformationSettings.Builder settings = InformationSettings.builder()
                .percentForm(share -> share.toPlainString().replace('.', ',') + "%");
        for (PublicationField field : PublicationField.values()) {
            settings.name(field, "F_" + field);
        }
        InformationDesk own = new InformationDesk(portal, settings.build());
        portal.reply(200, DONE).reply(200, DONE).reply(200, DONE);

        own.portal.publish(WHY, new PublicQuestion("17", "Hỏi", "Đáp", "18", "G01", "Phường Mẫu"));
        own.portal.answer(WHY, InformationAttempts.REPLY);
        own.portal.publishRatings(
                WHY,
                InformationAttempts.RATINGS
                        .withProcedure(ProcedureCode.of("1.004222"))
                        .withNote("Quầy 1")
                        .withOpinions(List.of("Nhanh"))
                        .withAgencyName("Phường Mẫu"));

        assertThat(data(0))
                .isEqualTo("[{\"F_QUESTION_AGENCY\":\"H33.899\",\"F_QUESTION_AGENCY_NAME\":\"Phường Mẫu\","
                        + "\"F_QUESTION_ANSWER\":\"Đáp\",\"F_QUESTION_ANSWER_ID\":\"18\",\"F_QUESTION_FIELD\":\"G01\","
                        + "\"F_QUESTION_ID\":\"17\",\"F_QUESTION_TEXT\":\"Hỏi\"}]");
        assertThat(data(1))
                .isEqualTo("[{\"F_REPLY_AGENCY\":\"H33.899\",\"F_REPLY_ANSWERED_AT\":\"01/01/2026\","
                        + "\"F_REPLY_ANSWERED_BY\":\"Lê Thị Mẫu\",\"F_REPLY_POSITION\":\"Cán bộ\","
                        + "\"F_REPLY_QUESTION_ID\":\"1001\",\"F_REPLY_TEXT\":\"Tờ khai mẫu CT01.\"}]");
        assertThat(data(2))
                .isEqualTo("[{\"F_RATING_AGENCY\":\"H33.899\",\"F_RATING_AGENCY_NAME\":\"Phường Mẫu\","
                        + "\"F_RATING_DISSATISFIED\":\"0,00%\",\"F_RATING_MONTH\":\"12-2025\",\"F_RATING_NOTE\":\"Quầy 1\","
                        + "\"F_RATING_OPINIONS\":[\"Nhanh\"],\"F_RATING_PEOPLE\":\"3\","
                        + "\"F_RATING_PROCEDURE\":\"1.004222\",\"F_RATING_SATISFIED\":\"33,33%\","
                        + "\"F_RATING_VERY_SATISFIED\":\"66,67%\"}]");
    }

    @Test
    void the_names_within_an_opinion_are_settings_too() {
        InformationDesk own = new InformationDesk(
                portal,
                InformationSettings.builder()
                        .nestedOpinions(true)
                        .name(PublicationField.OPINION_PROCEDURE, "TTHC")
                        .name(PublicationField.OPINION_TEXT, "Y_KIEN")
                        .build());
        portal.reply(200, DONE);

        own.portal.publishRatings(
                WHY,
                InformationAttempts.RATINGS
                        .withProcedure(ProcedureCode.of("1.004222"))
                        .withOpinions(List.of("Nhanh")));

        assertThat(data(0)).contains("\"DanhSachNoiDungYKien\":[{\"TTHC\":\"1.004222\",\"Y_KIEN\":\"Nhanh\"}]");
    }

    @Test
    void what_may_have_arrived_is_not_sent_again() {
        portal.lostBeforeCommit();

        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class, () -> desk.portal.publish(WHY, InformationAttempts.QUESTION));

        assertThat(unknown.key()).isEqualTo("17");
        assertThat(portal.calls).hasSize(1);
    }

    @Test
    void what_was_certainly_not_sent_is_sent_again() {
        portal.noConnection().reply(200, DONE);

        assertThat(desk.portal.answer(WHY, InformationAttempts.REPLY).value()).isPresent();
        assertThat(portal.calls).hasSize(2);
    }

    @Test
    void a_failure_is_not_taken_at_its_word_whether_a_repeat_takes_effect_or_not() {
        portal.recorded("failed.json").recorded("failed.json");

        assertThatThrownBy(() -> desk.portal.publish(WHY, InformationAttempts.QUESTION))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThatThrownBy(
                        () -> new InformationDesk(portal, REPEATING).portal.publish(WHY, InformationAttempts.QUESTION))
                .isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void at_a_portal_that_takes_things_once_they_are_sent_again() {
        portal.lostBeforeCommit().reply(503, "").reply(200, DONE);

        assertThat(new InformationDesk(portal, REPEATING)
                        .portal
                        .publishRatings(WHY, InformationAttempts.RATINGS)
                        .value())
                .isPresent();
        assertThat(portal.calls).hasSize(3);
    }

    @Test
    void a_doubtful_question_is_looked_for_by_its_words_and_those_of_its_answer() {
        portal.lostBeforeCommit()
                .reply(
                        200,
                        result(
                                "{\"NOIDUNG\":\"Khác\"}",
                                "{\"NOIDUNG\":\"Cần giấy  tờ gì?\",\"NOIDUNGTRALOI\":\"Tờ khai mẫu CT01. \"}"));

        assertThat(doubt(desk.portal).reconcile()).contains(new Receipt("17", Receipt.State.ALREADY_THERE, NOW));
        assertThat(FakePortal.text(portal.calls.get(1))).contains("LayDanhSachHoiDapBoCoQuan");
        assertThat(portal.calls).hasSize(2);
    }

    @Test
    void an_answer_that_is_not_shown_beside_its_question_is_asked_for() {
        portal.lostBeforeCommit()
                .reply(200, result("{\"HOIDAPID\":98,\"NOIDUNG\":\"Khác\"}", SAME_QUESTION))
                .reply(200, result("{\"NOIDUNGTRALOI\":\"Khác\"}", "{\"NOIDUNGTRALOI\":\"tờ khai mẫu ct01.\"}"));

        assertThat(doubt(desk.portal).reconcile()).map(Receipt::state).contains(Receipt.State.ALREADY_THERE);
        assertThat(portal.calls).hasSize(3);
        assertThat(FakePortal.text(portal.calls.get(2)))
                .contains("\"service\":\"LayNoiDungTraLoiTheoCauHoi\"")
                .contains("\"cauhoiid\":\"99\"");
    }

    /** Somebody else may have asked the same, and wait. */
    @ParameterizedTest
    @ValueSource(strings = {"", "{\"NOIDUNGTRALOI\":\"Khác\"}"})
    void a_question_that_is_shown_without_our_answer_proves_nothing(String answer) {
        portal.lostBeforeCommit().reply(200, result(SAME_QUESTION)).reply(200, result(answer));
        OutcomeUnknownException unknown = doubt(desk.portal);

        assertThatThrownBy(unknown::reconcile)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("answer is not shown beside the question");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LayNoiDungTraLoiTheoCauHoi", "none"})
    void an_answer_that_cannot_be_asked_for_proves_nothing_either(String lacking) {
        InformationDesk blind = new InformationDesk(portal, InformationSettings.ofDefaults(), null, Set.of(lacking));
        String question = lacking.equals("none") ? "{\"NOIDUNG\":\"Cần giấy tờ gì?\"}" : SAME_QUESTION;
        portal.lostBeforeCommit().reply(200, result(question));
        OutcomeUnknownException unknown = doubt(blind.portal);

        assertThatThrownBy(unknown::reconcile)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("answer is not shown beside the question");
        assertThat(portal.calls).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"HOIDAPID\":17,\"NOIDUNG\":\"Khác\"}",
                "{\"HOIDAPID\":17,\"NOIDUNG\":\"Cần giấy tờ gì?\",\"NOIDUNGTRALOI\":\"Khác\"}"
            })
    void a_question_that_is_not_shown_yet_has_no_receipt(String row) {
        portal.lostBeforeCommit().reply(200, result(row));

        assertThat(doubt(desk.portal).reconcile()).isEmpty();
        assertThat(portal.calls).hasSize(2);
    }

    @Test
    void a_doubtful_answer_is_looked_for_among_the_answers_to_its_question() {
        portal.lostBeforeCommit()
                .reply(200, "{\"error_code\":0,\"result\":[{\"NOIDUNGTRALOI\":\"Khác\"}]}")
                .reply(200, "{\"error_code\":0,\"result\":[{\"NOIDUNGTRALOI\":\"TỜ KHAI MẪU CT01.\"}]}");

        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class, () -> desk.portal.answer(WHY, InformationAttempts.REPLY));

        assertThat(unknown.reconcile()).isEmpty();
        assertThat(unknown.reconcile()).contains(new Receipt("1001", Receipt.State.ALREADY_THERE, NOW));
        assertThat(FakePortal.text(portal.calls.get(2))).contains("\"cauhoiid\":\"1001\"");
    }

    @Test
    void ratings_cannot_be_asked_for() {
        portal.lostBeforeCommit();

        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class, () -> desk.portal.publishRatings(WHY, InformationAttempts.RATINGS));

        assertThatThrownBy(unknown::reconcile)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("ratings cannot be asked for");
        assertThat(portal.calls).hasSize(1);
    }

    @Test
    void a_profile_that_shows_nothing_cannot_tell() {
        InformationDesk blind = new InformationDesk(
                portal,
                InformationSettings.ofDefaults(),
                null,
                Set.of("LayDanhSachHoiDapBoCoQuan", "LayNoiDungTraLoiTheoCauHoi"));
        portal.lostBeforeCommit().lostBeforeCommit();
        OutcomeUnknownException answer = catchThrowableOfType(
                OutcomeUnknownException.class, () -> blind.portal.answer(WHY, InformationAttempts.REPLY));

        assertThatThrownBy(answer::reconcile).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(doubt(blind.portal)::reconcile).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void a_number_that_may_be_somebodys_stands_in_the_receipt_alone() {
        portal.reply(200, DONE);

        Receipt receipt = desk.portal
                .publish(WHY, PublicQuestion.of("003099000001", "Cần gì?", "Tờ khai."))
                .value()
                .orElseThrow();

        assertThat(receipt.key()).isEqualTo("003099000001");
        assertThat(desk.audit.events()).extracting(AuditEvent::subject).containsOnly("?");
    }

    private String data(int call) {
        String text = FakePortal.text(portal.calls.get(call));
        return text.substring(text.indexOf("\"data\":") + "\"data\":".length(), text.length() - 1);
    }

    private static String result(String... rows) {
        return "{\"error_code\":0,\"result\":[" + String.join(",", rows) + "]}";
    }

    private static OutcomeUnknownException doubt(PortalInformation portal) {
        return catchThrowableOfType(
                OutcomeUnknownException.class, () -> portal.publish(WHY, InformationAttempts.QUESTION));
    }
}
