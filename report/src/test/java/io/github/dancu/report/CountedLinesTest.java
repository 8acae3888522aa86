package io.github.dancu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.cleansing.Figure;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.figures.DossierTable;
import io.github.dancu.dossier.figures.LateReading;
import io.github.dancu.dossier.figures.ReportPeriod;
import io.github.dancu.dossier.figures.ServiceGroup;
import io.github.dancu.dossier.figures.ServiceLine;
import io.github.dancu.dossier.figures.TableColumn;
import io.github.dancu.dossier.figures.TableRules;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lines that were counted from dossiers stand in the report like printed ones. */
class CountedLinesTest {
    private static final ProcedureCode RESIDENCE = ProcedureCode.of("1.004222");
    private static final ProcedureCode COPY = ProcedureCode.of("2.000815");
    private static final LocalDateTime RECEIVED = LocalDateTime.of(2022, 9, 1, 8, 0);
    private static final LocalDateTime DUE = LocalDateTime.of(2022, 9, 15, 17, 0);
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 9, 30);

    private final ServiceLine residence = ServiceLine.builder("Đăng ký  thường\ntrú")
            .procedures(RESIDENCE)
            .stating(TableColumn.RECEIVED, TableColumn.RETURNED_FOR_SUPPLEMENT, TableColumn.REQUESTED)
            .part("cấp  mới", dossier -> dossier.status() == DossierStatus.DONE)
            .build();
    private final ServiceLine copies = ServiceLine.builder("Chứng thực")
            .procedures(COPY)
            .stating(TableColumn.RECEIVED, TableColumn.RESOLVED, TableColumn.LATE)
            .readingLate(LateReading.WITH_OPEN)
            .build();
    private final List<ServiceGroup> groups = List.of(
            ServiceGroup.of("Công an", "II.1.1.a", List.of(residence))
                    .withTotal("Tổng cộng", TableColumn.RECEIVED, TableColumn.RESOLVED),
            ServiceGroup.of("Tư pháp", "II.1.1.b", List.of(copies)));

    @Test
    void a_cell_that_is_not_stated_is_unknown_and_not_none() {
        DossierLine line = lines(done(RESIDENCE, DUE), open(RESIDENCE, DUE)).get(1);

        assertThat(line)
                .isEqualTo(new DossierLine(
                        "II.1.1.a",
                        "Công an",
                        "Đăng ký thường trú",
                        false,
                        Figure.of(2),
                        Figure.of(0),
                        Figure.of(2),
                        Figure.unknown(),
                        Figure.of(0),
                        Figure.unknown(),
                        Map.of("cấp mới", Figure.of(1)),
                        Map.of()));
    }

    @Test
    void the_total_is_counted_over_what_its_lines_do_not_state() {
        DossierLine total = lines(done(RESIDENCE, DUE), open(RESIDENCE, DUE)).get(0);

        assertThat(total.total()).isTrue();
        assertThat(total.subject()).isEqualTo("Công an (Tổng cộng)");
        assertThat(total.resolved()).isEqualTo(Figure.of(1));
        assertThat(total.returned()).isEqualTo(Figure.unknown());
    }

    @Test
    void a_line_that_calls_open_dossiers_late_says_how_many_of_them_are_not() {
        Dossier within = open(COPY, LAST_DAY.plusDays(3).atTime(17, 0));

        assertThat(lines(within, within, open(COPY, DUE), done(COPY, DUE))
                        .get(2)
                        .lateBreakdown())
                .isEqualTo(Map.of("trong hạn", Figure.of(2), "quá hạn", Figure.of(1)));
        assertThat(lines(within, done(COPY, DUE.plusDays(1))).get(2))
                .extracting(DossierLine::late, DossierLine::lateBreakdown)
                .containsExactly(
                        Figure.of(2),
                        Map.of(
                                "trong hạn",
                                Figure.of(1),
                                "quá hạn",
                                Figure.of(0),
                                "đã giải quyết trễ hạn",
                                Figure.of(1)));
    }

    @Test
    void late_dossiers_that_a_line_does_not_state_stand_neither_on_the_page_nor_as_none() {
        Dossier overdue = open(RESIDENCE, DUE);

        assertThat(lines(overdue).get(1).late()).isEqualTo(Figure.unknown());
        assertThat(ProgressReport.of(ReportFigures.rachGia2022().withDossiers(table(overdue)))
                        .toMarkdown())
                .contains("*Đăng ký thường trú:* Tiếp nhận 01 hồ sơ (trong đó: cấp mới 0).");
    }

    @Test
    void no_more_is_received_than_was_requested_in_the_period_or_before() {
        Dossier handedInBefore = dossier(RESIDENCE, DUE)
                .submittedAt(LocalDateTime.of(2021, 12, 31, 20, 0))
                .build();
        ReportFigures figures = ReportFigures.rachGia2022().withDossiers(table(handedInBefore, open(RESIDENCE, DUE)));

        assertThat(figures.dossierLines().skip(1).findFirst().orElseThrow())
                .extracting(DossierLine::requested, DossierLine::requestedBefore, DossierLine::received)
                .containsExactly(Figure.of(1), Figure.of(1), Figure.of(2));
        assertThat(ProgressReport.of(figures).findings())
                .extracting(ReportFinding::rule)
                .doesNotContain("part-exceeds-whole");
    }

    @Test
    void page_and_checks_run_on_what_was_counted() {
        Dossier within = open(COPY, LAST_DAY.plusDays(3).atTime(17, 0));
        ReportFigures figures =
                ReportFigures.rachGia2022().withDossiers(table(within, done(COPY, DUE), done(COPY, DUE)));

        ProgressReport report = ProgressReport.of(figures);

        assertThat(report.toMarkdown())
                .contains(
                        "*Chứng thực:* Tiếp nhận 03 hồ sơ, đã giải quyết 02 hồ sơ (trễ hạn 01 hồ sơ: trong hạn 01 hồ sơ")
                .doesNotContain("Thông báo lưu trú");
        assertThat(report.findings()).extracting(ReportFinding::rule).contains("on-time-among-late", "no-total");
    }

    @Test
    void a_table_of_another_period_is_refused() {
        DossierTable table = DossierTable.count(
                TableRules.of(ReportPeriod.of(LocalDate.of(2022, 1, 1), LAST_DAY.minusDays(1)), groups),
                Stream.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportFigures.rachGia2022().withDossiers(table))
                .withMessage("the table is of another period than the report");
    }

    private List<DossierLine> lines(Dossier... dossiers) {
        return ReportFigures.rachGia2022()
                .withDossiers(table(dossiers))
                .dossierLines()
                .toList();
    }

    private DossierTable table(Dossier... dossiers) {
        return DossierTable.count(
                TableRules.of(ReportPeriod.of(LocalDate.of(2022, 1, 1), LAST_DAY), groups), Stream.of(dossiers));
    }

    private static Dossier done(ProcedureCode procedure, LocalDateTime at) {
        return dossier(procedure, DUE).status(DossierStatus.DONE).finishedAt(at).build();
    }

    private static Dossier open(ProcedureCode procedure, LocalDateTime due) {
        return dossier(procedure, due).build();
    }

    private static Dossier.Builder dossier(ProcedureCode procedure, LocalDateTime due) {
        return Dossier.builder(DossierCode.of("H33.899-220901-0001"))
                .procedure(new Procedure(procedure, "Thủ tục mẫu", "M1", "Lĩnh vực mẫu"))
                .owner(PersonName.of("Nguyễn Văn Mẫu"), CitizenId.of("003099000001"))
                .receivedAt(RECEIVED)
                .dueAt(due)
                .handlingUnit("Phường Mẫu")
                .status(DossierStatus.IN_PROGRESS);
    }
}
