package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.UnreadableReplyException;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.ProcedureCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalQuestionsTest {
    private final FakePortal portal = new FakePortal();
    private final InformationDesk desk = new InformationDesk(portal);

    @Test
    void reads_what_people_ask_the_agency() {
        portal.recorded("questions.json");

        List<PortalQuestion> questions =
                desk.portal.questionsToAgency(WHY).value().orElseThrow();

        PortalQuestion open = questions.get(0);
        assertThat(open.id()).isEqualTo("1001");
        assertThat(open.text()).isEqualTo("Đăng ký thường trú cần giấy tờ gì?");
        assertThat(open.asker())
                .isEqualTo(new PortalAsker("Nguyễn Văn Mẫu", "mau@example.vn", "0000000001", "Phường Mẫu"));
        assertThat(open.askedAt()).contains(LocalDateTime.of(2026, 1, 2, 8, 30));
        assertThat(open.status()).isEqualTo("1");
        assertThat(open.fieldCode()).isEqualTo("G01-CT07");
        assertThat(open.procedureCode()).contains(ProcedureCode.of("1.004222"));
        assertThat(open.agencyCode()).contains(AgencyCode.of("H33.899"));
        assertThat(open.agencyName()).isEqualTo("Công an phường Mẫu");
        assertThat(open.isAnswered()).isFalse();
        assertThat(open.more()).containsOnly(Map.entry("TRALOIID", "0"), Map.entry("LUOTXEM", "12"));
        assertThat(questions.get(1).answers())
                .containsExactly(
                        new PortalAnswer("77", "Bảy ngày làm việc.", "Lê Thị Mẫu", "Cán bộ", "03/01/2026", Map.of()));
        assertThat(questions.get(1).isAnswered()).isTrue();
        assertThat(FakePortal.text(portal.calls.get(0)))
                .isEqualTo("{\"session\":\"session-1\",\"madonvi\":\"H33.899\","
                        + "\"service\":\"LayDanhSachHoiDapGuiTuDVCQG\"}");
    }

    @Test
    void reads_what_the_agency_has_published() {
        portal.recorded("questions.json");

        assertThat(desk.portal.questionsOfAgency(WHY).value().orElseThrow()).hasSize(2);
        assertThat(FakePortal.text(portal.calls.get(0))).contains("\"service\":\"LayDanhSachHoiDapBoCoQuan\"");
    }

    @Test
    void reads_the_answers_to_a_question() {
        portal.recorded("answers.json");

        List<PortalAnswer> answers = desk.portal.answers(WHY, "1001").value().orElseThrow();

        assertThat(answers)
                .containsExactly(new PortalAnswer(
                        "78",
                        "Tờ khai và giấy tờ về chỗ ở.",
                        "Lê Thị Mẫu",
                        "",
                        "2026-01-03 09:00:00",
                        Map.of("HOIDAPID", "1001", "CONGKHAI", "true")));
        assertThat(answers.get(0).answeredAt()).contains(LocalDateTime.of(2026, 1, 3, 9, 0));
        assertThat(FakePortal.text(portal.calls.get(0)))
                .isEqualTo("{\"session\":\"session-1\",\"madonvi\":\"H33.899\","
                        + "\"service\":\"LayNoiDungTraLoiTheoCauHoi\",\"cauhoiid\":\"1001\"}");
    }

    @Test
    void a_portal_with_names_of_its_own_is_read_by_them() {
        InformationDesk own = new InformationDesk(
                portal,
                InformationSettings.builder()
                        .questionParameter("hoidapid")
                        .names(InformationField.ANSWER_TEXT, List.of("KETQUA"))
                        .build());
        portal.reply(200, "{\"error_code\":0,\"result\":[{\"KETQUA\":\"Đã xong\"}]}");

        assertThat(own.portal.answers(WHY, "1001").value().orElseThrow())
                .containsExactly(new PortalAnswer("", "Đã xong", "", "", "", Map.of()));
        assertThat(FakePortal.text(portal.calls.get(0))).contains("\"hoidapid\":\"1001\"");
    }

    @Test
    void a_question_of_which_everything_is_missing_is_there_all_the_same() {
        portal.reply(200, "{\"error_code\":0,\"result\":[{},{\"NOIDUNG\":[\"?\"],\"NGAYHOI\":\"hôm qua\"}]}");

        List<PortalQuestion> questions =
                desk.portal.questionsToAgency(WHY).value().orElseThrow();

        assertThat(questions.get(0).id()).isEmpty();
        assertThat(questions.get(0).more()).isEmpty();
        assertThat(questions.get(1).text()).isEmpty();
        assertThat(questions.get(1).more()).containsOnly(Map.entry("NOIDUNG", "[\"?\"]"));
        assertThat(questions.get(1).asked()).isEqualTo("hôm qua");
        assertThat(questions.get(1).askedAt()).isEmpty();
        assertThat(questions.get(1).procedureCode()).isEmpty();
        assertThat(questions.get(1).agencyCode()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "20260102083009,2026-01-02T08:30:09",
        "02/01/2026 08:30:09,2026-01-02T08:30:09",
        "2026-01-02 08:30:09,2026-01-02T08:30:09",
        "2026-01-02T08:30:09,2026-01-02T08:30:09",
        "' 02/01/2026 ',2026-01-02T00:00:00",
        "20260102,2026-01-02T00:00:00",
        "31/02/2026 08:30:09,",
        "2026,",
        "'',"
    })
    void moments_are_read_in_any_form_that_the_portals_interfaces_have(String text, LocalDateTime moment) {
        assertThat(TimeForms.time(text).orElse(null)).isEqualTo(moment);
    }

    @Test
    void nobody_asked_is_an_empty_list() {
        portal.reply(200, "{\"error_code\":0,\"result\":[]}");

        assertThat(desk.portal.questionsToAgency(WHY).value()).contains(List.of());
    }

    @Test
    void questions_are_not_remembered() {
        portal.recorded("questions.json").recorded("questions.json");

        desk.portal.questionsToAgency(WHY);
        desk.portal.questionsToAgency(WHY);

        assertThat(portal.calls).hasSize(2);
        assertThat(desk.audit.events()).extracting(AuditEvent::subject).containsOnly("LayDanhSachHoiDapGuiTuDVCQG");
    }

    @Test
    void a_failure_is_no_empty_list() {
        portal.recorded("failed.json").recorded("unknown-code.json");

        assertThatThrownBy(() -> desk.portal.questionsOfAgency(WHY)).isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> desk.portal.answers(WHY, "1001")).isInstanceOf(UnreadableReplyException.class);
    }

    @Test
    void more_questions_than_may_be_cannot_be_read() {
        InformationDesk strict = new InformationDesk(
                portal, InformationSettings.builder().mostRows(1).build());
        portal.recorded("questions.json");

        assertThatThrownBy(() -> strict.portal.questionsToAgency(WHY)).isInstanceOf(UnreadableReplyException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1234567890123456789012345678901234567890123456789012345678901"})
    void a_number_that_cannot_be_one_is_not_sent(String id) {
        assertThatThrownBy(() -> desk.portal.answers(WHY, id))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("questionId");
        assertThat(portal.logins).isEmpty();
    }

    @Test
    void a_number_that_may_be_somebodys_does_not_stand_in_the_log() {
        portal.recorded("answers.json");

        desk.portal.answers(WHY, "003099000001");

        assertThat(desk.audit.events()).extracting(AuditEvent::subject).containsOnly("?");
    }
}
