package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.citizen.Coded;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.UnreadableReplyException;
import io.github.dancu.dossier.Allowance;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.DueDate;
import io.github.dancu.dossier.DueDates;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.Timeliness;
import io.github.dancu.dossier.WorkingCalendar;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureDetailsTest {
    private static final ProcedureCode CODE = ProcedureCode.of("1.004222");
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 9, 0);

    private final FakePortal portal = new FakePortal();
    private final InformationDesk desk = new InformationDesk(portal);

    @Test
    void asks_by_the_procedures_code() {
        portal.recorded("procedure.json");

        desk.portal.procedure(WHY, CODE);

        assertThat(FakePortal.text(portal.calls.get(0)))
                .isEqualTo("{\"session\":\"session-1\",\"madonvi\":\"H33.899\",\"service\":\"LayThuTuc\","
                        + "\"maTTHC\":\"1.004222\"}");
    }

    @Test
    void reads_what_a_procedure_is() {
        ProcedureDetails procedure = recorded();

        assertThat(procedure.code()).isEqualTo(CODE);
        assertThat(procedure.name()).isEqualTo("Đăng ký thường trú");
        assertThat(procedure.fields())
                .containsExactly(new CatalogueEntry("G01-CT07", "Đăng ký, quản lý cư trú", Map.of()));
        assertThat(procedure.levels()).containsExactly(new CatalogueEntry("3", "Cấp xã", Map.of()));
        assertThat(procedure.applicants()).containsExactly(new CatalogueEntry("1", "Công dân Việt Nam", Map.of()));
        assertThat(procedure.applicantNote()).isEqualTo("Công dân đăng ký thường trú");
        assertThat(procedure.agencies()).containsExactly(new CatalogueEntry("H33.899", "Công an phường Mẫu", Map.of()));
        assertThat(procedure.competentAgencies()).containsExactly(new CatalogueEntry("G01", "Bộ Công an", Map.of()));
        assertThat(procedure.results())
                .containsExactly(new CatalogueEntry(
                        "KQ.G01.000001", "Thông báo kết quả", Map.of("URL", "http://portal.example.vn/mau.doc")));
        assertThat(procedure.conditions()).isEqualTo("Có chỗ ở hợp pháp");
        assertThat(procedure.status()).isEqualTo("1");
        assertThat(procedure.readAt()).isEqualTo(Callers.NOW);
        assertThat(procedure.isStale()).isFalse();
    }

    @Test
    void reads_how_a_procedure_is_handed_in_and_what_it_costs() {
        List<SubmissionWay> ways = recorded().ways();

        assertThat(ways)
                .extracting(SubmissionWay::channel)
                .containsExactly(
                        Coded.known("1", Channel.COUNTER),
                        Coded.known("2", Channel.ONLINE),
                        Coded.known("3", Channel.POST));
        HandlingTime counter = ways.get(0).times().get(0);
        assertThat(counter.allowance()).contains(Allowance.workingDays(7));
        assertThat(counter.note()).isEqualTo("Kể từ ngày nhận đủ hồ sơ");
        assertThat(counter.fees())
                .containsExactly(
                        new ProcedureFee("PLP01", "20000", "Đồng", "Nộp trực tiếp", Map.of("TENTEP", "bieu-phi.pdf")));
        assertThat(counter.fees().get(0).value()).contains(BigDecimal.valueOf(20_000));
    }

    @Test
    void reads_steps_papers_and_laws() {
        ProcedureDetails procedure = recorded();

        assertThat(procedure.sequences())
                .containsExactly(new HandlingSequence(
                        "Nộp trực tiếp",
                        List.of(
                                new HandlingStep("Bước 1: Chuẩn bị hồ sơ", Map.of()),
                                new HandlingStep("Bước 2: Nộp hồ sơ", Map.of("THUTU", "2"))),
                        Map.of()));
        RequiredPaper paper = new RequiredPaper(
                "000.00.00.G01-KQ0001",
                "Tờ khai thay đổi thông tin cư trú",
                "1",
                "0",
                "CT01.doc",
                "http://portal.example.vn/ct01.doc",
                "KQ.G01.000009",
                Map.of("BATBUOC", "true"));
        assertThat(procedure.papers()).containsExactly(new PaperSet("Chung", List.of(paper), Map.of()));
        assertThat(paper.originalCount()).hasValue(1);
        assertThat(paper.copyCount()).hasValue(0);
        LegalText law = procedure.legalTexts().get(0);
        assertThat(law.number()).isEqualTo("68/2020/QH14");
        assertThat(law.title()).isEqualTo("Luật Cư trú");
        assertThat(law.issuer()).isEqualTo("Quốc hội");
        assertThat(law.issuedOn()).contains(LocalDate.of(2020, 11, 13));
        assertThat(law.inForceFrom()).contains(LocalDate.of(2021, 7, 1));
        assertThat(law.link()).isEqualTo("http://portal.example.vn/luat");
    }

    @Test
    void what_is_new_to_us_stays_readable() {
        assertThat(recorded().more())
                .containsExactly(
                        Map.entry("ID", "4711"),
                        Map.entry("TTHCLIENTHONG", "[\"2.000986\"]"),
                        Map.entry("MUCDO", "Toàn trình"));
    }

    @Test
    void nothing_but_a_row_is_a_procedure_of_which_everything_is_missing() {
        ProcedureDetails procedure = read("{\"TENTTHC\":null,\"THANHPHANHOSO\":null}");

        assertThat(procedure.name()).isEmpty();
        assertThat(procedure.ways()).isEmpty();
        assertThat(procedure.papers()).isEmpty();
        assertThat(procedure.status()).isEmpty();
        assertThat(procedure.more()).isEmpty();
        assertThat(procedure.allowances(Channel.ONLINE)).isEmpty();
    }

    @Test
    void what_has_another_form_than_it_should_is_kept_as_it_came() {
        ProcedureDetails procedure = read("{\"TENTTHC\":{\"VI\":\"Mẫu\"},\"KETQUATHUCHIEN\":\"Thông báo\","
                + "\"DOITUONGTHUCHIEN\":[\"Công dân\"],\"CACHTHUCTHUCHIEN\":{\"KENH\":\"2\",\"THOIGIAN\":7},"
                + "\"YEUCAU\":[],\"TRANGTHAI\":true}");

        assertThat(procedure.name()).isEmpty();
        assertThat(procedure.results()).isEmpty();
        assertThat(procedure.status()).isEqualTo("true");
        assertThat(procedure.ways()).containsExactly(new SubmissionWay("2", List.of(), Map.of("THOIGIAN", "7")));
        assertThat(procedure.more())
                .containsOnly(
                        Map.entry("TENTTHC", "{\"VI\":\"Mẫu\"}"),
                        Map.entry("KETQUATHUCHIEN", "Thông báo"),
                        Map.entry("DOITUONGTHUCHIEN", "[\"Công dân\"]"),
                        Map.entry("YEUCAU", "[]"));
    }

    @Test
    void the_case_of_names_is_of_no_matter() {
        assertThat(read("{\"tenTTHC\":\"Đăng ký thường trú\",\"cachThucThucHien\":[{\"kenh\":1}]}")
                        .ways())
                .containsExactly(new SubmissionWay("1", List.of(), Map.of()));
    }

    @Test
    void of_two_fields_that_differ_in_case_alone_both_stay() {
        ProcedureDetails procedure = read("{\"TENTTHC\":\"Một\",\"TenTTHC\":\"Hai\"}");

        assertThat(procedure.name()).isEqualTo("Một");
        assertThat(procedure.more()).containsExactly(Map.entry("TenTTHC", "Hai"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error_code\":0,\"result\":[]}",
                "{\"error_code\":\"0\"}",
                "{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.004223\"}]}"
            })
    void a_procedure_that_the_portal_does_not_know_is_an_empty_answer(String body) {
        portal.reply(200, body);

        assertThat(desk.portal.procedure(WHY, CODE).value()).isEmpty();
        assertThat(portal.calls).hasSize(1);
    }

    @Test
    void the_procedure_that_was_asked_for_is_found_among_others() {
        portal.reply(
                200,
                "{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.004223\",\"TENTTHC\":\"Khác\"},"
                        + "{\"MATTHC\":\" 1.004222 \",\"TENTTHC\":\"Đúng\"}]}");

        assertThat(desk.portal.procedure(WHY, CODE).value())
                .map(ProcedureDetails::name)
                .contains("Đúng");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "200,`{\"error_code\":0,\"result\":[{\"TENTTHC\":\"A\"},{\"TENTTHC\":\"B\"}]}`,UnreadableReplyException",
                "200,`{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.004222\"},{\"MATTHC\":\"1.004222\"}]}`,"
                        + "UnreadableReplyException",
                "200,`{\"error_code\":0,\"result\":[{\"MATTHC\":\"mã cũ\"}]}`,UnreadableReplyException",
                "200,`{\"error_code\":0,\"result\":{\"MATTHC\":\"1.004222\"}}`,UnreadableReplyException",
                "200,`{\"error_code\":0,\"result\":[7]}`,UnreadableReplyException",
                "200,{\"error_code\":404},UnreadableReplyException",
                "200,`{\"error_code\":-3,\"message\":\"đã tồn tại\"}`,UnreadableReplyException",
                "200,<html>Bad Gateway</html>,UnreadableReplyException",
                "200,`{\"error_code\":-1,\"message\":\"Lỗi hệ thống\"}`,UnavailableException",
                "502,,UnavailableException",
                "403,,RefusedException"
            })
    void whatever_leaves_it_open_is_never_a_not_there(int status, String body, String exception) {
        for (int i = 0; i < 3; i++) {
            portal.reply(status, body == null ? "" : body);
        }

        ConnectorException failure =
                catchThrowableOfType(ConnectorException.class, () -> desk.portal.procedure(WHY, CODE));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(failure.operation()).isEqualTo("procedure");
    }

    @Test
    void more_rows_than_may_be_are_no_answer_and_are_not_asked_for_again() {
        InformationDesk strict = new InformationDesk(
                portal, InformationSettings.builder().mostRows(2).build());
        portal.reply(200, "{\"error_code\":0,\"result\":[{},{},{}]}");

        assertThatThrownBy(() -> strict.portal.procedure(WHY, CODE))
                .isInstanceOf(UnreadableReplyException.class)
                .hasMessageContaining("more than 2 rows");
        assertThat(portal.calls).hasSize(1);
    }

    @Test
    void a_session_that_has_ended_leads_to_one_new_login() {
        portal.recorded("session-rejected.json").recorded("procedure.json");

        assertThat(desk.portal.procedure(WHY, CODE).value()).isPresent();
        assertThat(portal.logins).hasSize(2);
    }

    @Test
    void each_time_that_can_be_read_is_there_once() {
        ProcedureDetails procedure = recorded();

        assertThat(procedure.allowances(Channel.ONLINE))
                .containsExactly(Allowance.workingDays(7), Allowance.calendarDays(10));
        assertThat(procedure.allowances(Channel.POST)).isEmpty();
    }

    @Test
    void a_dossier_is_due_when_the_longest_case_is() {
        DueDates dueDates = DueDates.by(WorkingCalendar.vietnam());

        DueDate due = recorded().latestDue(Channel.ONLINE, MONDAY, dueDates).orElseThrow();

        assertThat(due.at())
                .isEqualTo(dueDates.due(MONDAY, Allowance.calendarDays(10)).at());
        assertThat(due.at())
                .isAfter(dueDates.due(MONDAY, Allowance.workingDays(7)).at());
    }

    @Test
    void the_longest_time_counts_nights_and_days_off_as_timeliness_does() {
        Duration longest = recorded()
                .longestTime(Channel.COUNTER, MONDAY, DueDates.by(WorkingCalendar.vietnam()))
                .orElseThrow();

        assertThat(MONDAY.plus(longest)).isEqualTo(LocalDateTime.of(2026, 3, 11, 17, 0));
        assertThat(Timeliness.of(Callers.dossier().receivedAt(MONDAY).build(), LocalDate.of(2026, 3, 11), longest)
                        .verdict())
                .isEqualTo(Timeliness.Verdict.OVERDUE);
        assertThat(Timeliness.of(Callers.dossier().receivedAt(MONDAY).build(), LocalDate.of(2026, 3, 10), longest)
                        .verdict())
                .isEqualTo(Timeliness.Verdict.WAITING);
    }

    @Test
    void a_time_that_cannot_be_read_might_be_the_longest() {
        ProcedureDetails procedure = read("{\"CACHTHUCTHUCHIEN\":[{\"KENH\":\"2\",\"THOIGIAN\":["
                + "{\"THOIGIANGIAIQUYET\":\"3\",\"DONVITINH\":\"Ngày làm việc\"},"
                + "{\"THOIGIANGIAIQUYET\":\"1\",\"DONVITINH\":\"Tháng\"}]}]}");
        DueDates dueDates = DueDates.by(WorkingCalendar.vietnam());

        assertThat(procedure.allowances(Channel.ONLINE)).containsExactly(Allowance.workingDays(3));
        assertThat(procedure.latestDue(Channel.ONLINE, MONDAY, dueDates)).isEmpty();
        assertThat(procedure.longestTime(Channel.ONLINE, MONDAY, dueDates)).isEmpty();
        assertThat(procedure.longestTime(Channel.COUNTER, MONDAY, dueDates)).isEmpty();
    }

    @Test
    void two_are_equal_if_every_part_and_the_moment_are() {
        ProcedureDetails one = recorded();
        portal.recorded("procedure.json");
        ProcedureDetails same =
                new InformationDesk(portal).portal.procedure(WHY, CODE).value().orElseThrow();

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(read("{}"));
    }

    private ProcedureDetails recorded() {
        portal.recorded("procedure.json");
        return desk.portal.procedure(WHY, CODE).value().orElseThrow();
    }

    private ProcedureDetails read(String row) {
        portal.reply(200, "{\"error_code\":0,\"result\":[" + row + "]}");
        desk.portal.forgetCopies();
        return desk.portal.procedure(WHY, CODE).value().orElseThrow();
    }
}
