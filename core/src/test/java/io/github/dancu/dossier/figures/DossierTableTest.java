package io.github.dancu.dossier.figures;

import static io.github.dancu.dossier.figures.Samples.BIRTH;
import static io.github.dancu.dossier.figures.Samples.COPY;
import static io.github.dancu.dossier.figures.Samples.DUE;
import static io.github.dancu.dossier.figures.Samples.RECEIVED;
import static io.github.dancu.dossier.figures.Samples.RESIDENCE;
import static io.github.dancu.dossier.figures.Samples.SEPTEMBER;
import static io.github.dancu.dossier.figures.Samples.at;
import static io.github.dancu.dossier.figures.Samples.done;
import static io.github.dancu.dossier.figures.Samples.dossier;
import static io.github.dancu.dossier.figures.Samples.online;
import static io.github.dancu.dossier.figures.Samples.round;
import static io.github.dancu.dossier.figures.Samples.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.dossier.Allowance;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dossier.ProcedureCode;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a dossier counts as; the period is September 2026. */
class DossierTableTest {
    private static final ServiceLine RESIDENCE_LINE =
            ServiceLine.builder("Đăng ký thường trú").procedures(RESIDENCE).build();
    private static final ServiceLine BIRTH_LINE = ServiceLine.builder("Đăng ký khai sinh")
            .procedures(BIRTH)
            .stating(TableColumn.RECEIVED)
            .build();
    private static final ServiceLine COPY_LINE = ServiceLine.builder("Chứng thực")
            .procedures(COPY)
            .stating(TableColumn.RECEIVED, TableColumn.LATE)
            .readingLate(LateReading.WITH_OPEN)
            .build();
    private static final ServiceGroup POLICE = ServiceGroup.of("Công an", "II.1.a", List.of(RESIDENCE_LINE))
            .withTotal("Tổng cộng", TableColumn.RECEIVED, TableColumn.RESOLVED);
    private static final ServiceGroup JUSTICE = ServiceGroup.of("Tư pháp", "II.1.b", List.of(BIRTH_LINE, COPY_LINE));
    private static final TableRules RULES = TableRules.of(SEPTEMBER, List.of(POLICE, JUSTICE));

    @Test
    void done_or_returned_by_the_end_of_the_period_is_resolved() {
        DossierCounts counts = residence(
                done(RESIDENCE, at(10, 9)),
                dossier(RESIDENCE)
                        .status(DossierStatus.RESULT_RETURNED)
                        .returnedAt(at(16, 9))
                        .build(),
                done(RESIDENCE, at(30, 23)),
                done(RESIDENCE, at(30, 23).plusHours(1)));

        assertThat(counts.received()).isEqualTo(4);
        assertThat(counts.resolved()).isEqualTo(3);
        assertThat(counts.open()).isEqualTo(1);
        assertThat(counts.endedOnTime()).isEqualTo(1);
        assertThat(counts.endedLate()).isEqualTo(2);
        assertThat(counts.overdue()).isEqualTo(1);
        assertThat(counts.late()).isEqualTo(3);
    }

    @Test
    void what_waits_for_papers_at_the_end_of_the_period_is_returned() {
        DossierCounts counts = residence(
                dossier(RESIDENCE)
                        .status(DossierStatus.SUPPLEMENT_REQUESTED)
                        .supplement(round(at(10, 9)).build())
                        .build(),
                dossier(RESIDENCE)
                        .status(DossierStatus.IN_PROGRESS)
                        .supplement(round(at(10, 9))
                                .suppliedAt(at(30, 9).plusDays(1))
                                .build())
                        .build(),
                dossier(RESIDENCE)
                        .status(DossierStatus.IN_PROGRESS)
                        .supplement(round(at(10, 9)).suppliedAt(at(12, 9)).build())
                        .build());

        assertThat(counts.returnedForSupplement()).isEqualTo(2);
        assertThat(counts.open()).isEqualTo(1);
        assertThat(counts.withinTime()).isEqualTo(2);
        assertThat(counts.openWithinTime()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ACCEPTED", "WITHDRAWN", "STOPPED"})
    void what_came_to_nothing_is_not_resolved_even_with_a_date_of_its_end(DossierStatus status) {
        DossierCounts counts = residence(
                dossier(RESIDENCE).status(status).finishedAt(at(10, 9)).build(),
                dossier(RESIDENCE).status(status).build());

        assertThat(counts.endedOtherwise()).isEqualTo(2);
        assertThat(counts.resolved()).isZero();
        assertThat(counts.endedOnTime()).isEqualTo(1);
        assertThat(counts.undecided()).isEqualTo(1);
    }

    @Test
    void an_end_without_a_date_is_resolved_but_not_judged() {
        DossierCounts counts =
                residence(dossier(RESIDENCE).status(DossierStatus.DONE).build());

        assertThat(counts.resolved()).isEqualTo(1);
        assertThat(counts.undecided()).isEqualTo(1);
    }

    @Test
    void every_received_dossier_has_one_state_and_one_verdict() {
        DossierTable table = DossierTable.count(RULES, Samples.many(new SplittableRandom(7), 500).stream());

        assertThat(table.lines()).allSatisfy(line -> {
            DossierCounts counts = line.counts();
            assertThat(counts.resolved() + counts.returnedForSupplement() + counts.endedOtherwise() + counts.open())
                    .isEqualTo(counts.received());
            assertThat(counts.endedOnTime()
                            + counts.endedLate()
                            + counts.withinTime()
                            + counts.overdue()
                            + counts.undecided()
                            + counts.leftOut())
                    .isEqualTo(counts.received());
            assertThat(counts.received()).isPositive();
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31T23:59:59, 0", "2026-09-01T00:00:00, 1", "2026-09-30T23:59:59, 1", "2026-10-01T00:00:00, 0"})
    void a_dossier_belongs_to_the_period_of_its_receipt(LocalDateTime received, long counted) {
        Dossier dossier = dossier(RESIDENCE)
                .receivedAt(received)
                .dueAt(received.plusDays(9))
                .build();

        assertThat(residence(dossier).received()).isEqualTo(counted);
    }

    @Test
    void what_was_handed_in_and_not_yet_received_is_requested_alone() {
        DossierCounts counts = residence(
                dossier(RESIDENCE)
                        .submittedAt(at(30, 20))
                        .receivedAt(at(30, 20).plusDays(1))
                        .dueAt(DUE.plusMonths(1))
                        .build(),
                dossier(RESIDENCE).submittedAt(RECEIVED.minusDays(1)).build(),
                dossier(RESIDENCE).build());

        assertThat(counts.requested()).isEqualTo(2);
        assertThat(counts.requestedBefore()).isEqualTo(1);
        assertThat(counts.received()).isEqualTo(2);
        assertThat(counts.open()).isEqualTo(2);
    }

    @Test
    void a_dossier_is_requested_in_one_period_alone() {
        Dossier handedInBefore =
                dossier(RESIDENCE).submittedAt(RECEIVED.minusDays(1)).build();
        Dossier handedInLater =
                dossier(RESIDENCE).submittedAt(RECEIVED.plusMonths(1)).build();
        ReportPeriod august = ReportPeriod.ofMonth(YearMonth.of(2026, 8));
        ReportPeriod october = ReportPeriod.ofMonth(YearMonth.of(2026, 10));

        assertThat(requestedAndReceived(august, handedInBefore)).isEqualTo("1 requested, 0 received, 0 from before");
        assertThat(requestedAndReceived(SEPTEMBER, handedInBefore)).isEqualTo("0 requested, 1 received, 1 from before");
        assertThat(requestedAndReceived(SEPTEMBER, handedInLater)).isEqualTo("1 requested, 1 received, 0 from before");
        assertThat(requestedAndReceived(october, handedInLater)).isEqualTo("0 requested, 0 received, 0 from before");
    }

    /** Each is as it would have been counted on the first of October: whatever happens to it afterwards. */
    @Test
    void what_happens_after_the_period_changes_nothing_in_it() {
        Dossier done = done(RESIDENCE, at(10, 9));
        Dossier open = dossier(RESIDENCE).build();
        Dossier waiting = dossier(RESIDENCE)
                .status(DossierStatus.SUPPLEMENT_REQUESTED)
                .supplement(round(at(10, 9)).build())
                .build();
        List<Dossier> then = List.of(done, open, waiting);
        LocalDateTime later = at(30, 9).plusDays(7);
        List<Dossier> withdrawn = then.stream()
                .map(dossier -> dossier.withStep(step(DossierStatus.WITHDRAWN, later)))
                .toList();
        List<Dossier> returned = then.stream()
                .map(dossier -> dossier.toBuilder()
                        .status(DossierStatus.RESULT_RETURNED)
                        .returnedAt(later)
                        .result(Samples.resultFile())
                        .build())
                .toList();

        DossierTable table = DossierTable.count(RULES, then.stream());

        assertThat(table.line(RESIDENCE_LINE).counts())
                .hasToString("DossierCounts[3 received, 1 resolved, 1 returned, 0 ended otherwise, 1 open, 1 late]");
        assertThat(DossierTable.count(RULES, withdrawn.stream())).isEqualTo(table);
        assertThat(DossierTable.count(RULES, returned.stream())).isEqualTo(table);
    }

    @Test
    void a_line_is_broken_down_by_procedure_for_each_channel_and_ward() {
        ServiceLine justice = ServiceLine.builder("Hộ tịch")
                .procedures(BIRTH, COPY)
                .stating(TableColumn.RECEIVED)
                .build();
        ServiceLine rest = ServiceLine.builder("Khác")
                .where(dossier -> dossier.channel() == Channel.ONLINE)
                .build();
        ProcedureCode local = ProcedureCode.of("1.001193.000.00.00.H33");
        DossierTable table = DossierTable.count(
                TableRules.of(SEPTEMBER, List.of(ServiceGroup.of("Nhóm", "II", List.of(justice, rest)))),
                Stream.of(
                        done(BIRTH, at(10, 9)),
                        done(local, DUE.plusDays(1)),
                        dossier(BIRTH, "H33.899.02").channel(Channel.ONLINE).build(),
                        online(RESIDENCE),
                        online(ProcedureCode.of("1.000894")),
                        dossier(RESIDENCE).build()));

        assertThat(told(table.byProcedure(justice)))
                .containsExactly(
                        "1.001193: 3 received, 2 resolved, 0 returned, 2 late",
                        "2.000815: 0 received, 0 resolved, 0 returned, 0 late");
        assertThat(told(table.byProcedure(rest)))
                .containsExactly(
                        "1.000894: 1 received, 0 resolved, 0 returned, 1 late",
                        "1.004222: 1 received, 0 resolved, 0 returned, 1 late");
        assertThat(told(table.ofWard("H33.899.02").ofChannel(Channel.ONLINE).byProcedure(justice)))
                .first()
                .isEqualTo("1.001193: 1 received, 0 resolved, 0 returned, 1 late");
        assertThat(told(table.unassignedByProcedure()))
                .containsExactly("1.004222: 1 received, 0 resolved, 0 returned, 1 late");
        assertThat(table.ofProcedure(BIRTH).line(justice).counts())
                .isEqualTo(table.byProcedure(justice).get(BIRTH));
        assertThat(table.ofProcedure(local).line(justice).counts().received()).isEqualTo(1);
        assertThat(table.ofProcedure(RESIDENCE).unassigned()).isEqualTo(table.unassigned());
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> table.byProcedure(BIRTH_LINE));
    }

    @Test
    void a_local_procedure_that_a_line_names_beside_the_national_one_is_told_apart() {
        ProcedureCode local = ProcedureCode.of("1.001193.000.00.00.H33");
        ServiceLine births =
                ServiceLine.builder("Khai sinh").procedures(BIRTH, local).build();
        DossierTable table = DossierTable.count(
                TableRules.of(SEPTEMBER, List.of(ServiceGroup.of("Nhóm", "II", List.of(births)))),
                Stream.of(done(BIRTH, at(10, 9)), done(local, at(10, 9)), done(local, at(11, 9))));

        assertThat(table.byProcedure(births).get(BIRTH))
                .isEqualTo(table.ofProcedure(BIRTH).byProcedure(births).get(BIRTH));
        assertThat(told(table.byProcedure(births)))
                .containsExactly(
                        "1.001193: 1 received, 1 resolved, 0 returned, 0 late",
                        "1.001193.000.00.00.H33: 2 received, 2 resolved, 0 returned, 0 late");
    }

    @Test
    void a_cell_that_the_report_leaves_empty_is_empty_and_counted_in_the_total_all_the_same() {
        DossierTable table = DossierTable.count(RULES, Stream.of(done(BIRTH, at(2, 9)), done(RESIDENCE, at(2, 9))));

        assertThat(table.line(BIRTH_LINE).cell(TableColumn.RECEIVED)).isEqualTo(OptionalLong.of(1));
        assertThat(table.line(BIRTH_LINE).cell(TableColumn.RESOLVED)).isEmpty();
        assertThat(table.line(BIRTH_LINE).counts().resolved()).isEqualTo(1);
        assertThat(table.total(POLICE).cell(TableColumn.RESOLVED)).isEqualTo(OptionalLong.of(1));
        assertThat(table.total(POLICE).cell(TableColumn.RETURNED_FOR_SUPPLEMENT))
                .isEmpty();
        assertThat(table.total(JUSTICE).cell(TableColumn.RECEIVED)).isEmpty();
        assertThat(table.total(JUSTICE).counts().resolved()).isEqualTo(1);
    }

    @Test
    void the_lines_stand_in_the_order_of_the_report() {
        DossierTable table = DossierTable.count(RULES, Stream.empty());

        assertThat(table.lines())
                .extracting(TableLine::service)
                .containsExactly("Tổng cộng", "Đăng ký thường trú", "Đăng ký khai sinh", "Chứng thực");
        assertThat(table.lines()).extracting(TableLine::isTotal).containsExactly(true, false, false, false);
        assertThat(table.line(RESIDENCE_LINE).cell(TableColumn.RECEIVED)).isEqualTo(OptionalLong.of(0));
    }

    /** Report 269/BC-TCT, II.1: "trễ hạn 07 hồ sơ: trong hạn 06, quá hạn 01", in small. */
    @Test
    void late_is_what_the_formula_says_or_with_the_open_ones_as_printed() {
        Dossier open = dossier(COPY).dueAt(at(30, 17).plusDays(2)).build();
        Dossier overdue = dossier(COPY).build();
        Dossier waiting = dossier(COPY)
                .dueAt(at(30, 17).plusDays(2))
                .status(DossierStatus.SUPPLEMENT_REQUESTED)
                .supplement(round(at(10, 9)).build())
                .build();
        Dossier doneLate = done(COPY, DUE.plusHours(1));

        TableLine line = DossierTable.count(RULES, Stream.of(open, open, overdue, waiting, doneLate))
                .line(COPY_LINE);

        assertThat(line.counts().late()).isEqualTo(2);
        assertThat(line.cell(TableColumn.LATE)).isEqualTo(OptionalLong.of(4));
        assertThat(line.counts().openWithinTime()).isEqualTo(2);
        assertThat(line.counts().withinTime()).isEqualTo(3);
    }

    @Test
    void a_dossier_without_a_due_time_is_judged_by_the_longest_time_of_its_procedure() {
        Dossier birth =
                undated(BIRTH).status(DossierStatus.DONE).finishedAt(at(4, 8)).build();

        assertThat(birthWithin(birth, null).undecided()).isEqualTo(1);
        assertThat(birthWithin(birth, null).resolved()).isEqualTo(1);
        assertThat(birthWithin(birth, Allowance.calendarDays(3)).endedOnTime()).isEqualTo(1);
        assertThat(birthWithin(birth, Allowance.calendarDays(2)).endedLate()).isEqualTo(1);
        assertThat(birthWithin(birth, Allowance.workingHours(8)).endedLate()).isEqualTo(1);
        assertThat(birthWithin(birth, Allowance.workingDays(3)).endedOnTime()).isEqualTo(1);
        assertThat(birthWithin(birth, Allowance.workingDays(9_000)).undecided()).isEqualTo(1);
    }

    @Test
    void lines_take_dossiers_in_order_and_what_none_takes_is_told() {
        ServiceLine online = ServiceLine.builder("Trực tuyến")
                .where(dossier -> dossier.channel() == Channel.ONLINE)
                .build();
        ServiceLine residence =
                ServiceLine.builder("Thường trú").procedures(RESIDENCE).build();
        DossierTable table = DossierTable.count(
                TableRules.of(SEPTEMBER, List.of(ServiceGroup.of("Nhóm", "II", List.of(online, residence)))),
                Stream.of(
                        online(RESIDENCE),
                        online(BIRTH),
                        dossier(RESIDENCE).build(),
                        dossier(BIRTH).build(),
                        dossier(COPY).build(),
                        online(COPY).toBuilder().channel(Channel.POST).build()));

        assertThat(table.line(online).counts().received()).isEqualTo(2);
        assertThat(table.line(residence).counts().received()).isEqualTo(1);
        assertThat(table.unassigned().received()).isEqualTo(3);
        assertThat(table.total(table.groups().get(0)).counts().received()).isEqualTo(3);
    }

    @Test
    void wards_and_channels_are_tables_of_their_own_that_add_up() {
        DossierTable table = DossierTable.count(
                RULES,
                Stream.of(
                        online(RESIDENCE),
                        dossier(RESIDENCE).channel(Channel.POST).build(),
                        dossier(RESIDENCE, "H33.899.02").build()));

        assertThat(table.wards()).containsExactly("H33.899.01", "H33.899.02");
        assertThat(table.ofWard("H33.899.01").line(RESIDENCE_LINE).counts().received())
                .isEqualTo(2);
        assertThat(table.ofChannel(Channel.ONLINE).line(RESIDENCE_LINE).counts().received())
                .isEqualTo(1);
        assertThat(table.ofWard("H33.899.01")
                        .ofChannel(Channel.POST)
                        .line(RESIDENCE_LINE)
                        .counts()
                        .received())
                .isEqualTo(1);
        assertThat(table.ofWard("H33.899.01").plus(table.ofWard("H33.899.02"))).isEqualTo(table);
        assertThat(table.ofWard("H33.899.03").wards()).isEmpty();
    }

    @Test
    void whose_ward_a_dossier_counts_for_is_the_callers_to_say() {
        TableRules byUnit = RULES.withWards(Dossier::handlingUnit);

        assertThat(DossierTable.count(byUnit, Stream.of(online(RESIDENCE))).wards())
                .containsExactly("Phường Mẫu");
    }

    @Test
    void parts_count_the_received_dossiers_in_their_order() {
        ServiceLine cards = ServiceLine.builder("Cấp CCCD")
                .part("cấp mới", ProcedureCode.of("9.000001"))
                .part("cấp đổi", ProcedureCode.of("9.000002"))
                .part("trực tuyến", dossier -> dossier.channel() == Channel.ONLINE)
                .procedures(ProcedureCode.of("9.000003"))
                .build();
        ServiceGroup group = ServiceGroup.of("Nhóm", "II", List.of(cards));

        DossierTable table = DossierTable.count(
                TableRules.of(SEPTEMBER, List.of(group)),
                Stream.of(
                        online(ProcedureCode.of("9.000001")),
                        online(ProcedureCode.of("9.000001")),
                        online(ProcedureCode.of("9.000003")),
                        dossier(ProcedureCode.of("9.000003")).build()));

        assertThat(table.line(cards).parts())
                .containsExactly(Map.entry("cấp mới", 2L), Map.entry("cấp đổi", 0L), Map.entry("trực tuyến", 1L));
        assertThat(table.line(cards).counts().received()).isEqualTo(4);
        assertThat(table.total(group).parts()).isEmpty();
    }

    @Test
    void tables_of_other_lines_or_periods_are_not_added() {
        DossierTable table = DossierTable.count(RULES, Stream.empty());
        DossierTable october = DossierTable.count(
                TableRules.of(ReportPeriod.ofMonth(YearMonth.of(2026, 10)), List.of(POLICE, JUSTICE)), Stream.empty());
        DossierTable police = DossierTable.count(TableRules.of(SEPTEMBER, List.of(POLICE)), Stream.empty());

        for (DossierTable other : List.of(october, police)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table.plus(other))
                    .withMessage("tables of other lines or of another period cannot be added");
        }
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> police.line(BIRTH_LINE));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> police.total(JUSTICE));
    }

    @Test
    void two_are_equal_if_every_count_is_and_print_no_dossier() {
        DossierTable one = DossierTable.count(RULES, Stream.of(online(RESIDENCE)));

        assertThat(one)
                .isEqualTo(DossierTable.count(RULES, Stream.of(online(RESIDENCE))))
                .hasSameHashCodeAs(DossierTable.count(RULES, Stream.of(online(RESIDENCE))))
                .isNotEqualTo(DossierTable.count(RULES, Stream.of(online(RESIDENCE), online(RESIDENCE))))
                .isNotEqualTo(DossierTable.count(RULES, Stream.of(done(RESIDENCE, at(2, 9)))))
                .hasToString("DossierTable[" + SEPTEMBER + ", 1 rows]");
        assertThat(one.line(RESIDENCE_LINE).counts())
                .hasToString("DossierCounts[1 received, 0 resolved, 0 returned, 0 ended otherwise, 1 open, 1 late]");
    }

    private static String requestedAndReceived(ReportPeriod period, Dossier dossier) {
        DossierCounts counts = DossierTable.count(TableRules.of(period, List.of(POLICE, JUSTICE)), Stream.of(dossier))
                .line(RESIDENCE_LINE)
                .counts();
        return counts.requested() + " requested, " + counts.received() + " received, " + counts.requestedBefore()
                + " from before";
    }

    private static List<String> told(Map<ProcedureCode, DossierCounts> byProcedure) {
        return byProcedure.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue().received() + " received, "
                        + one.getValue().resolved() + " resolved, "
                        + one.getValue().returnedForSupplement()
                        + " returned, " + one.getValue().late() + " late")
                .toList();
    }

    private static DossierStep step(DossierStatus status, LocalDateTime at) {
        return DossierStep.builder(status, at)
                .handler("Lê Thị Mẫu")
                .content("mẫu")
                .build();
    }

    private static DossierCounts residence(Dossier... dossiers) {
        return DossierTable.count(RULES, Stream.of(dossiers))
                .line(RESIDENCE_LINE)
                .counts();
    }

    private static DossierCounts birthWithin(Dossier birth, @Nullable Allowance longest) {
        ProcedureCatalogue catalogue = longest == null
                ? ProcedureCatalogue.none()
                : ProcedureCatalogue.of(List.of(ProcedureFacts.of(BIRTH).within(longest)));
        return DossierTable.count(RULES.withProcedures(catalogue), Stream.of(birth))
                .line(BIRTH_LINE)
                .counts();
    }
}
