package io.github.dancu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.Timeliness;
import io.github.dancu.dossier.Timeliness.Verdict;
import io.github.dancu.dossier.figures.DossierTable;
import io.github.dancu.dossier.figures.OnlineShare;
import io.github.dancu.dossier.figures.OnlineTarget;
import io.github.dancu.dossier.figures.TableColumn;
import io.github.dancu.dossier.figures.TableLine;
import io.github.dancu.dossier.figures.TableRules;
import io.github.dancu.report.ProgressReport;
import io.github.dancu.report.ReportFigures;
import io.github.dancu.testkit.SyntheticDossiers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dossier table of report 269/BC-TCT, counted again from some 41,000 dossiers made to its figures. */
class ServiceFiguresTest {
    private static final long SEED = 2022;
    private static final String RESIDENCE = "Đăng ký thường trú";
    private static final String WARDS = "Bộ phận Tiếp nhận và Trả kết quả các phường, xã";

    private static final Map<Verdict, String> LATE_WORDS =
            Map.of(Verdict.WAITING, "trong hạn", Verdict.OVERDUE, "quá hạn", Verdict.LATE, "đã giải quyết trễ hạn");

    private final PrintedReport printed = new PrintedReport();
    private final TableRules rules = printed.rules();
    private final SyntheticDossiers dossiers = SyntheticDossiers.of(PrintedReport.PERIOD, printed.volumes(Map.of()));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {SEED, 7})
    void the_table_is_that_of_the_report_cell_by_cell(long seed) {
        DossierTable table = DossierTable.count(rules, dossiers.stream(seed));

        assertThat(differences(table)).isEmpty();
        assertThat(table.unassigned().requested()).isZero();
    }

    @Test
    void the_dossiers_are_as_many_as_the_report_has() {
        long all = DossierTable.count(rules, dossiers.stream(SEED)).lines().stream()
                .filter(line -> !line.isTotal())
                .mapToLong(line -> line.counts().received())
                .sum();

        // 36.124 of the police, 2.635 + 2.647 + 13 + 1.597 of the ministries
        assertThat(all).isEqualTo(43_016).isEqualTo(dossiers.count());
    }

    @Test
    void the_cells_that_the_report_leaves_empty_stay_empty() {
        DossierTable table = DossierTable.count(rules, dossiers.stream(SEED));

        assertThat(table.lines().stream()
                        .filter(line -> line.cell(TableColumn.RESOLVED).isEmpty())
                        .map(TableLine::service))
                .containsExactly("Thông báo lưu trú", "Đặt lịch hẹn cấp CCCD", "Đăng ký khai sinh");
        assertThat(line(table, "Thông báo lưu trú").counts().resolved()).isEqualTo(35_422);
        assertThat(line(table, "Thành lập và hoạt động của Hộ kinh doanh").cell(TableColumn.RETURNED_FOR_SUPPLEMENT))
                .isEmpty();
    }

    @Test
    void one_dossier_more_is_seen() {
        Dossier first = of(RESIDENCE).findFirst().orElseThrow();
        Stream<Dossier> oneMore = Stream.concat(dossiers.stream(SEED), Stream.of(copyOf(first)));

        assertThat(differences(DossierTable.count(rules, oneMore)))
                .containsExactly("Tổng cộng RECEIVED: 36124, not 36125", RESIDENCE + " RECEIVED: 395, not 396");
    }

    @Test
    void one_resolved_dossier_that_was_late_is_seen() {
        UnaryOperator<Dossier> late = dossier -> dossier.toBuilder()
                .dueAt(dossier.receivedAt())
                .status(DossierStatus.DONE)
                .finishedAt(dossier.receivedAt().plusMinutes(10))
                .build();

        assertThat(differences(DossierTable.count(rules, changingOne(WARDS, Verdict.ON_TIME, late))))
                .containsExactly(
                        WARDS + " LATE: 7, not 8",
                        WARDS + " late parts: {trong hạn=6, quá hạn=1}, not"
                                + " {trong hạn=6, quá hạn=1, đã giải quyết trễ hạn=1}");
    }

    @Test
    void one_open_dossier_past_its_time_is_seen() {
        UnaryOperator<Dossier> overdue =
                dossier -> dossier.toBuilder().dueAt(dossier.receivedAt()).build();

        assertThat(differences(DossierTable.count(rules, changingOne(WARDS, Verdict.WAITING, overdue))))
                .containsExactly(WARDS + " late parts: {trong hạn=6, quá hạn=1}, not {trong hạn=5, quá hạn=2}");
    }

    @Test
    void one_dossier_that_was_not_resolved_is_seen() {
        UnaryOperator<Dossier> later = dossier -> dossier.toBuilder()
                .status(DossierStatus.STOPPED)
                .finishedAt(dossier.receivedAt().plusMinutes(10))
                .build();

        assertThat(differences(DossierTable.count(rules, changingOne("Đăng ký tạm trú", Verdict.ON_TIME, later))))
                .containsExactly("Tổng cộng RESOLVED: 35854, not 35853", "Đăng ký tạm trú RESOLVED: 59, not 58");
    }

    @Test
    void the_wards_counted_apart_add_up_to_the_whole() {
        DossierTable whole = DossierTable.count(rules, dossiers.stream(SEED));
        List<AgencyCode> wards = whole.wards().stream().map(AgencyCode::of).toList();

        DossierTable sum = wards.stream()
                .map(ward -> DossierTable.count(
                        rules,
                        dossiers.stream(SEED)
                                .filter(dossier ->
                                        dossier.code().agency().orElseThrow().equals(ward))))
                .reduce(DossierTable::plus)
                .orElseThrow();

        assertThat(wards).hasSize(12);
        assertThat(sum).isEqualTo(whole);
        assertThat(DossierTable.count(rules, dossiers.stream(SEED).parallel())).isEqualTo(whole);
    }

    @Test
    void the_page_of_the_counted_report_is_that_of_the_printed_one() {
        ReportFigures figures = ReportFigures.rachGia2022();
        DossierTable table = DossierTable.count(rules, dossiers.stream(SEED));

        ProgressReport counted = ProgressReport.of(figures.withDossiers(table));

        assertThat(counted.toMarkdown()).isEqualTo(ProgressReport.of(figures).toMarkdown());
        assertThat(counted.findings()).isEqualTo(ProgressReport.of(figures).findings());
    }

    /** Nothing printed says how much came in on line in 2022: these shares are set here, and found again. */
    @Test
    void the_six_targets_are_held_against_what_came_in_on_line() {
        Map<String, Long> online = Map.of(
                RESIDENCE,
                119L,
                "Đăng ký tạm trú",
                68L,
                "Thông báo lưu trú",
                35_422L,
                "Ngành nghề kinh doanh có điều kiện về ANTT",
                3L,
                "Thành lập và hoạt động của Hộ kinh doanh",
                2_200L);
        DossierTable table = DossierTable.count(
                rules, SyntheticDossiers.of(PrintedReport.PERIOD, printed.volumes(online)).stream(SEED));
        List<OnlineTarget> targets = ReportFigures.rachGia2022().onlineTargets(rules.groups());

        List<OnlineShare> shares = OnlineShare.of(targets, table);

        assertThat(shares)
                .extracting(share -> share.online() + "/" + share.received() + " "
                        + share.percent().orElseThrow() + " " + share.verdict())
                .containsExactly(
                        "119/395 30.13 MET",
                        "68/137 49.64 NOT_MET",
                        "0/3 0.00 NOT_MET",
                        "35422/35422 100.00 MET",
                        "3/167 1.80 NOT_MET",
                        "2200/6892 31.92 MET");
        assertThat(shares.get(5).isAboveRange()).isTrue();
        assertThat(line(table.ofChannel(Channel.ONLINE), RESIDENCE).counts().received())
                .isEqualTo(119);
    }

    /** Every cell, breakdown and late part in which the table differs from the report. */
    private List<String> differences(DossierTable table) {
        List<String> differences = new ArrayList<>();
        List<TableLine> counted = table.lines();
        assertThat(counted).hasSameSizeAs(printed.lines());
        for (int place = 0; place < counted.size(); place++) {
            compare(printed.lines().get(place), counted.get(place), differences);
        }
        return differences;
    }

    private static void compare(PrintedReport.Line printed, TableLine counted, List<String> differences) {
        assertThat(counted.service()).isEqualTo(printed.service());
        assertThat(counted.group()).isEqualTo(printed.group());
        for (TableColumn column : TableColumn.values()) {
            OptionalLong expected = printed.printed(column);
            if (!counted.cell(column).equals(expected)) {
                differences.add("%s %s: %s, not %s"
                        .formatted(printed.service(), column, text(expected), text(counted.cell(column))));
            }
        }
        if (!counted.parts().equals(printed.breakdown("breakdown"))) {
            differences.add(
                    printed.service() + " parts: " + printed.breakdown("breakdown") + ", not " + counted.parts());
        }
        Map<String, Long> late = new LinkedHashMap<>();
        counted.lateParts().forEach((verdict, count) -> late.put(LATE_WORDS.get(verdict), count));
        if (!late.equals(printed.breakdown("lateBreakdown"))) {
            differences.add(printed.service() + " late parts: " + printed.breakdown("lateBreakdown") + ", not " + late);
        }
    }

    private Stream<Dossier> changingOne(String service, Verdict verdict, UnaryOperator<Dossier> change) {
        AtomicBoolean changed = new AtomicBoolean();
        return dossiers.stream(SEED)
                .map(dossier -> dossier.procedure().name().equals(service)
                                && Timeliness.of(dossier, PrintedReport.PERIOD.to())
                                                .verdict()
                                        == verdict
                                && changed.compareAndSet(false, true)
                        ? change.apply(dossier)
                        : dossier);
    }

    private Stream<Dossier> of(String service) {
        return dossiers.stream(SEED)
                .filter(dossier -> dossier.procedure().name().equals(service));
    }

    private static Dossier copyOf(Dossier dossier) {
        return Dossier.builder(DossierCode.of("H33.899.01-220501-9999999"))
                .procedure(dossier.procedure())
                .owner(dossier.owner())
                .receivedAt(dossier.receivedAt())
                .handlingUnit(dossier.handlingUnit())
                .build();
    }

    private static TableLine line(DossierTable table, String service) {
        return table.lines().stream()
                .filter(line -> line.service().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static String text(OptionalLong cell) {
        return cell.isPresent() ? Long.toString(cell.getAsLong()) : "empty";
    }
}
