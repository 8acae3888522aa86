package io.github.dancu.dossier.figures;

import static io.github.dancu.dossier.figures.Indicators.reason;
import static io.github.dancu.dossier.figures.Indicators.resultOf;
import static io.github.dancu.dossier.figures.Indicators.rules;
import static io.github.dancu.dossier.figures.Samples.BIRTH;
import static io.github.dancu.dossier.figures.Samples.COPY;
import static io.github.dancu.dossier.figures.Samples.DUE;
import static io.github.dancu.dossier.figures.Samples.RESIDENCE;
import static io.github.dancu.dossier.figures.Samples.SEPTEMBER;
import static io.github.dancu.dossier.figures.Samples.at;
import static io.github.dancu.dossier.figures.Samples.done;
import static io.github.dancu.dossier.figures.Samples.dossier;
import static io.github.dancu.dossier.figures.Samples.fee;
import static io.github.dancu.dossier.figures.Samples.file;
import static io.github.dancu.dossier.figures.Samples.online;
import static io.github.dancu.dossier.figures.Samples.resultFile;
import static io.github.dancu.dossier.figures.Samples.round;
import static io.github.dancu.dossier.figures.Samples.undated;
import static io.github.dancu.dossier.figures.ServiceIndicator.DIGITISED;
import static io.github.dancu.dossier.figures.ServiceIndicator.DIGITISED_DATA_USED;
import static io.github.dancu.dossier.figures.ServiceIndicator.ELECTRONIC_RESULT;
import static io.github.dancu.dossier.figures.ServiceIndicator.OFFERED_ONLINE;
import static io.github.dancu.dossier.figures.ServiceIndicator.ON_TIME;
import static io.github.dancu.dossier.figures.ServiceIndicator.PAID_ONLINE;
import static io.github.dancu.dossier.figures.ServiceIndicator.PAYMENT_OFFERED;
import static io.github.dancu.dossier.figures.ServiceIndicator.POPULATION_DATABASE_USED;
import static io.github.dancu.dossier.figures.ServiceIndicator.POPULATION_DATABASE_USED_BY_PROCEDURE;
import static io.github.dancu.dossier.figures.ServiceIndicator.SATISFACTION;
import static io.github.dancu.dossier.figures.ServiceIndicator.SHARED_FOR_REUSE;
import static io.github.dancu.dossier.figures.ServiceIndicator.SUBMITTED_ONLINE;
import static io.github.dancu.dossier.figures.ServiceIndicator.SYNCHRONISED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dossier.IndicatorFacts;
import io.github.dancu.dossier.LinkedDatabase;
import io.github.dancu.dossier.OnlinePayment;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.ResultPaper;
import io.github.dancu.dossier.SubmissionPlace;
import io.github.dancu.dossier.SupplementRound;
import io.github.dancu.dossier.figures.Judgement.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Golden cases worked out by hand, for each indicator that counts dossiers or procedures. */
class ServiceIndicatorsTest {
    private static final ProcedureCode UNKNOWN = ProcedureCode.of("9.999999");
    private static final Dossier SECOND_WARD = dossier(RESIDENCE, "H33.899.02").build();

    @Test
    void synchronised_1_4_is_what_the_portal_has_of_what_was_received() {
        Dossier here = dossier(RESIDENCE).build();

        assertResult(resultOf(SYNCHRONISED, here, here, SECOND_WARD), 2, "3", "66.67");
        assertThat(reason(SYNCHRONISED, here)).isEqualTo(Reason.SYNCHRONISED);
        assertThat(reason(SYNCHRONISED, SECOND_WARD)).isEqualTo(Reason.NOT_SYNCHRONISED);
    }

    @Test
    void synchronised_1_4_may_be_told_by_codes() {
        Dossier here = dossier(RESIDENCE).build();
        IndicatorRules rules = IndicatorRules.builder(SEPTEMBER, Indicators.PROCEDURES, Set.of(here.code()))
                .build();

        assertResult(
                ServiceIndicators.count(rules, Stream.of(here, SECOND_WARD)).of(SYNCHRONISED), 1, "2", "50.00");
    }

    @ParameterizedTest(name = "1.4: {0} received, report system {1}, last year {2}, {3} to {4}")
    @CsvSource({
        "3, ,  ,    2026-09-01, 2026-09-30, 3,      100.00",
        "3, 2, ,    2026-09-01, 2026-09-30, 3,      100.00",
        "3, 3, ,    2026-09-01, 2026-09-30, 3,      100.00",
        "3, 8, ,    2026-09-01, 2026-09-30, 8,      37.50",
        "0, 5, 120, 2026-09-01, 2026-09-30, 5,      0.00",
        "0, ,  120, 2026-09-01, 2026-09-30, 10.00,  0.00",
        "0, 0, 125, 2026-09-01, 2026-09-30, 10.42,  0.00",
        "0, 0, 120, 2026-07-01, 2026-09-30, 30.00,  0.00",
        "0, 0, 120, 2026-01-01, 2026-12-31, 120.00, 0.00",
        "0, 0, 120, 2026-01-01, 2026-09-30, 0,",
        "3, 0, 120, 2026-09-01, 2026-09-30, 3,      100.00",
        "0, 0, 0,   2026-09-01, 2026-09-30, 0.00,",
        "0, 0, ,    2026-09-01, 2026-09-30, 0,",
        "0, ,  ,    2026-09-01, 2026-09-30, 0,"
    })
    void synchronised_1_4_is_held_against_the_report_system_and_last_year(
            int received,
            @Nullable Long reportSystem,
            @Nullable Long lastYear,
            LocalDate from,
            LocalDate to,
            String denominator,
            @Nullable String rate) {
        IndicatorRules.Builder rules =
                IndicatorRules.builder(ReportPeriod.of(from, to), Indicators.PROCEDURES, dossier -> true);
        if (reportSystem != null) rules.reportSystem(reportSystem);
        if (lastYear != null) rules.lastYear(lastYear);

        IndicatorResult result = ServiceIndicators.count(
                        rules.build(), Stream.generate(() -> online(RESIDENCE)).limit(received))
                .of(SYNCHRONISED);

        assertResult(result, received, denominator, rate);
    }

    @ParameterizedTest(name = "2.1: {0}, due {1}, done {2}: {3}")
    @CsvSource({
        "1 by the end,                ,            15, ENDED_ON_TIME",
        "1 by the end,                ,            16, ENDED_LATE",
        "2 open at the period's end,  ,            ,   OVERDUE",
        "3 asked once before the due, 10-,         ,   WITHIN_TIME",
        "3 asked once after the due,  16-,         ,   OVERDUE",
        "3 asked twice,               3-5 10-,     ,   ASKED_REPEATEDLY",
        "4 less the supplement,       3-5,         17, ENDED_ON_TIME",
        "4 less the supplement,       3-5,         18, ENDED_LATE"
    })
    void on_time_2_1_compares_the_end_with_the_due_time(
            String rule, @Nullable String rounds, @Nullable Integer done, Reason expected) {
        Dossier.Builder dossier = dossier(RESIDENCE);
        withRounds(dossier, rounds);
        if (done != null) dossier.status(DossierStatus.DONE).finishedAt(at(done, 17));

        assertThat(reason(ON_TIME, dossier.build())).as(rule).isEqualTo(expected);
    }

    @Test
    void on_time_2_1_takes_the_end_by_its_priority() {
        Dossier.Builder returned =
                dossier(RESIDENCE).status(DossierStatus.RESULT_RETURNED).returnedAt(at(20, 8));

        assertThat(reason(ON_TIME, returned.build())).isEqualTo(Reason.ENDED_LATE);
        assertThat(reason(ON_TIME, returned.finishedAt(at(14, 8)).build())).isEqualTo(Reason.ENDED_ON_TIME);
        assertThat(reason(
                        ON_TIME,
                        dossier(RESIDENCE)
                                .status(DossierStatus.NOT_ACCEPTED)
                                .refusedAt(at(16, 8))
                                .build()))
                .isEqualTo(Reason.ENDED_LATE);
        assertThat(reason(ON_TIME, withdrawn())).isEqualTo(Reason.WITHDRAWN_BEFORE_ACCEPTANCE);
    }

    @Test
    void on_time_2_1_without_a_due_time_takes_the_longest_time_of_the_procedure() {
        Dossier.Builder done = undated(RESIDENCE).status(DossierStatus.DONE);

        assertThat(reason(ON_TIME, done.finishedAt(at(8, 8)).build())).isEqualTo(Reason.ENDED_ON_TIME);
        assertThat(reason(ON_TIME, done.finishedAt(at(8, 9)).build())).isEqualTo(Reason.ENDED_LATE);
        assertThat(reason(
                        ON_TIME,
                        undated(UNKNOWN)
                                .status(DossierStatus.DONE)
                                .finishedAt(at(2, 8))
                                .build()))
                .isEqualTo(Reason.TIME_UNKNOWN);
    }

    @Test
    void on_time_2_1_leaves_out_what_cannot_be_told_and_says_how_many_that_are() {
        IndicatorResult result = resultOf(
                ON_TIME,
                done(RESIDENCE, at(10, 8)),
                done(RESIDENCE, at(11, 8)),
                done(RESIDENCE, at(20, 8)),
                withdrawn(),
                undated(UNKNOWN).build());

        assertResult(result, 2, "3", "66.67");
        assertThat(result.undecided()).isEqualTo(1);
    }

    @Test
    void offered_3_1_counts_each_procedure_once_with_its_higher_level() {
        ProcedureCatalogue procedures = ProcedureCatalogue.of(List.of(
                ProcedureFacts.of(RESIDENCE).offered(OnlineLevel.PARTLY),
                ProcedureFacts.of(RESIDENCE).offered(OnlineLevel.FULLY),
                ProcedureFacts.of(BIRTH).offered(OnlineLevel.PARTLY),
                ProcedureFacts.of(COPY)));
        IndicatorRules rules =
                IndicatorRules.builder(SEPTEMBER, procedures, dossier -> true).build();

        assertResult(ServiceIndicators.count(rules, Stream.empty()).of(OFFERED_ONLINE), 2, "3", "66.67");
        assertThat(procedures.find(RESIDENCE).orElseThrow().online()).isEqualTo(OnlineLevel.FULLY);
    }

    @Test
    void submitted_3_3_asks_for_an_electronic_result_where_there_is_a_paper_one() {
        Dossier withResult = online(RESIDENCE).toBuilder().result(resultFile()).build();
        Dossier withoutLink = online(RESIDENCE).toBuilder()
                .result(ResultPaper.builder("Mẫu").resultCode("KQ.1").build())
                .build();
        Dossier withoutCode = online(RESIDENCE).toBuilder()
                .result(ResultPaper.builder("Mẫu").link("https://example.vn").build())
                .build();

        assertThat(reason(SUBMITTED_ONLINE, withResult)).isEqualTo(Reason.ONLINE_WITH_RESULT);
        assertThat(reason(SUBMITTED_ONLINE, withoutLink)).isEqualTo(Reason.ONLINE_WITHOUT_RESULT);
        assertThat(reason(SUBMITTED_ONLINE, withoutCode)).isEqualTo(Reason.ONLINE_WITHOUT_RESULT);
        assertThat(reason(SUBMITTED_ONLINE, online(COPY))).isEqualTo(Reason.ONLINE_WITHOUT_PAPER);
        assertThat(reason(SUBMITTED_ONLINE, dossier(COPY).channel(Channel.POST).build()))
                .isEqualTo(Reason.NOT_ONLINE);
        assertThat(reason(SUBMITTED_ONLINE, online(UNKNOWN))).isEqualTo(Reason.ONLINE_PROCEDURE_UNKNOWN);
    }

    /** The denominator is all that were received; of unknown procedures nobody can say whether a paper was asked for. */
    @Test
    void submitted_3_3_keeps_on_line_dossiers_of_unknown_procedures_in_the_denominator_and_tells_them_apart() {
        IndicatorResult result = resultOf(
                SUBMITTED_ONLINE,
                online(COPY),
                online(UNKNOWN),
                online(UNKNOWN).toBuilder().result(resultFile()).build(),
                dossier(UNKNOWN).build());

        assertResult(result, 2, "4", "50.00");
        assertThat(result.undecided()).isEqualTo(1);
        assertThat(result).hasToString("IndicatorResult[3.3: 2/4, 1 undecided]");
    }

    /** A report of September that is made in October is the one that was made in September. */
    @Test
    void what_happens_after_the_period_changes_no_indicator_of_it() {
        IndicatorRules rules = rules().complaints(dossier -> false).build();
        List<Dossier> then = List.of(
                online(RESIDENCE),
                done(COPY, at(2, 8)),
                dossier(RESIDENCE)
                        .status(DossierStatus.SUPPLEMENT_REQUESTED)
                        .supplement(round(at(10, 8)).build())
                        .build());
        List<Dossier> later = then.stream()
                .map(dossier -> dossier.status() == DossierStatus.DONE
                        ? dossier
                        : dossier.toBuilder().result(resultFile()).build())
                .map(dossier -> dossier.toBuilder()
                        .status(DossierStatus.WITHDRAWN)
                        .returnedAt(at(30, 8).plusDays(3))
                        .step(step(DossierStatus.WITHDRAWN, at(30, 8).plusDays(9)))
                        .build())
                .toList();

        ServiceIndicators closed = ServiceIndicators.count(rules, then.stream());

        assertThat(closed.of(ON_TIME).denominator()).isEqualTo("3");
        assertThat(ServiceIndicators.count(rules, later.stream())).isEqualTo(closed);
    }

    @Test
    void a_dossier_is_judged_as_it_stood_at_the_end_of_the_period() {
        Dossier later = online(RESIDENCE).toBuilder()
                .status(DossierStatus.DONE)
                .finishedAt(at(30, 8).plusDays(3))
                .result(resultFile())
                .build();

        assertThat(reason(SUBMITTED_ONLINE, later)).isEqualTo(Reason.ONLINE_WITHOUT_RESULT);
        assertThat(reason(ON_TIME, later)).isEqualTo(Reason.OVERDUE);
    }

    /** Of 4 dossiers 2 count, and 3 of 4 are synchronised: 2/4 × 3/4 = 37,5 %; with 10 points 10 × 37,5 ÷ 50 = 7,5. */
    @Test
    void submitted_3_3_is_multiplied_by_the_rate_of_synchronisation() {
        IndicatorResult result = resultOf(
                SUBMITTED_ONLINE, online(COPY), online(COPY), dossier(COPY).build(), SECOND_WARD);

        assertResult(result, 2, "4", "37.50");
        assertThat(result.factor().orElseThrow().rate()).contains(new BigDecimal("75.00"));
        assertThat(result.score(BigDecimal.TEN)).contains(new BigDecimal("7.50"));
    }

    @Test
    void payment_3_5_counts_procedures_whose_synchronised_dossiers_state_a_fee() {
        Dossier birth = dossier(BIRTH).fee(fee(8_000)).build();
        Dossier free = dossier(COPY).fee(fee(0)).build();
        Dossier elsewhere = dossier(COPY, "H33.899.02").fee(fee(2_000)).build();
        Dossier feeless = dossier(RESIDENCE).fee(fee(2_000)).build();

        assertResult(resultOf(PAYMENT_OFFERED, birth, birth, free, elsewhere, feeless), 1, "2", "50.00");
    }

    @Test
    void paid_3_6_leaves_out_what_costs_nothing() {
        Dossier.Builder paid = dossier(BIRTH).fee(fee(8_000));
        Dossier national = paid.facts(IndicatorFacts.none().withOnlinePayment(OnlinePayment.NATIONAL_PORTAL))
                .build();
        Dossier local = paid.facts(IndicatorFacts.none().withOnlinePayment(OnlinePayment.LOCAL_GATEWAY))
                .build();
        Dossier other = paid.facts(IndicatorFacts.none().withOnlinePayment(OnlinePayment.OTHER))
                .build();
        Dossier noEntry = dossier(BIRTH).build();
        Dossier zero = dossier(BIRTH).fee(fee(0)).fee(fee(0)).build();
        Dossier notAllZero = dossier(BIRTH).fee(fee(0)).fee(fee(5_000)).build();

        assertThat(reason(PAID_ONLINE, national)).isEqualTo(Reason.PAID_ONLINE);
        assertThat(reason(PAID_ONLINE, local)).isEqualTo(Reason.PAID_ONLINE);
        assertThat(reason(PAID_ONLINE, other)).isEqualTo(Reason.NOT_PAID_ONLINE);
        assertThat(reason(PAID_ONLINE, noEntry)).isEqualTo(Reason.NOT_PAID_ONLINE);
        assertThat(reason(PAID_ONLINE, zero)).isEqualTo(Reason.ALL_FEES_ZERO);
        assertThat(reason(PAID_ONLINE, notAllZero)).isEqualTo(Reason.NOT_PAID_ONLINE);
        assertThat(reason(PAID_ONLINE, online(RESIDENCE))).isEqualTo(Reason.NO_FEE);
        assertThat(reason(PAID_ONLINE, online(UNKNOWN))).isEqualTo(Reason.PROCEDURE_UNKNOWN);
        assertResult(
                resultOf(PAID_ONLINE, national, local, other, noEntry, zero, notAllZero, online(RESIDENCE)),
                2,
                "5",
                "40.00");
    }

    @Test
    void electronic_result_4_1_is_asked_of_procedures_that_end_in_a_paper() {
        Dossier linked = dossier(RESIDENCE).result(resultFile()).build();
        Dossier blank = dossier(RESIDENCE)
                .result(ResultPaper.builder("Mẫu").link(" ").build())
                .build();
        Dossier copy = dossier(COPY).result(resultFile()).build();

        assertThat(reason(ELECTRONIC_RESULT, linked)).isEqualTo(Reason.RESULT_LINKED);
        assertThat(reason(ELECTRONIC_RESULT, blank)).isEqualTo(Reason.RESULT_NOT_LINKED);
        assertThat(reason(ELECTRONIC_RESULT, copy)).isEqualTo(Reason.NO_PAPER_RESULT);
        assertThat(reason(ELECTRONIC_RESULT, online(UNKNOWN))).isEqualTo(Reason.PROCEDURE_UNKNOWN);
        assertResult(resultOf(ELECTRONIC_RESULT, linked, blank, blank, copy, online(UNKNOWN)), 1, "3", "33.33");
    }

    @Test
    void digitised_4_2_needs_a_file_of_papers_and_of_the_result() {
        Dossier both = dossier(COPY).attachment(file()).result(resultFile()).build();
        Dossier byId = dossier(COPY)
                .attachment(Attachment.builder("m.pdf").id("17").build())
                .result(resultFile())
                .build();
        Dossier nameOnly = dossier(COPY)
                .attachment(Attachment.builder("m.pdf").build())
                .result(resultFile())
                .build();
        Dossier noResult = dossier(COPY).attachment(file()).build();

        assertThat(reason(DIGITISED, both)).isEqualTo(Reason.PAPERS_AND_RESULT_DIGITISED);
        assertThat(reason(DIGITISED, byId)).isEqualTo(Reason.PAPERS_AND_RESULT_DIGITISED);
        assertThat(reason(DIGITISED, nameOnly)).isEqualTo(Reason.PAPERS_NOT_DIGITISED);
        assertThat(reason(DIGITISED, noResult)).isEqualTo(Reason.RESULT_NOT_DIGITISED);
        assertResult(resultOf(DIGITISED, both, byId, nameOnly, noResult, online(UNKNOWN)), 2, "5", "40.00");
    }

    @Test
    void reuse_4_3_looks_at_the_papers_or_at_what_was_stated_as_the_dossier_came_in() {
        Attachment digitised = Attachment.builder("m.pdf").digitised(true).build();
        IndicatorFacts stated = IndicatorFacts.none().withDigitisedParts(true);
        Dossier.Builder portal = dossier(COPY).submissionPlace(SubmissionPlace.NATIONAL_PORTAL);

        assertThat(reason(DIGITISED_DATA_USED, dossier(COPY).facts(stated).build()))
                .isEqualTo(Reason.DIGITISED_DATA_USED);
        assertThat(reason(
                        DIGITISED_DATA_USED, dossier(COPY).attachment(digitised).build()))
                .isEqualTo(Reason.DIGITISED_DATA_NOT_USED);
        assertThat(reason(DIGITISED_DATA_USED, portal.facts(stated).build())).isEqualTo(Reason.DIGITISED_DATA_NOT_USED);
        assertThat(reason(DIGITISED_DATA_USED, portal.attachment(digitised).build()))
                .isEqualTo(Reason.DIGITISED_DATA_USED);
        assertResult(
                resultOf(DIGITISED_DATA_USED, dossier(COPY).facts(stated).build(), online(COPY), online(COPY)),
                1,
                "3",
                "33.33");
    }

    @Test
    void shared_4_4_takes_from_the_store_or_gives_to_the_portal() {
        Dossier fromStore = dossier(COPY)
                .attachment(Attachment.builder("m.pdf").fromCitizenStore(true).build())
                .build();
        Dossier given = dossier(COPY).result(resultFile()).build();
        Dossier kept = dossier(COPY, "H33.899.02").result(resultFile()).build();

        assertThat(reason(SHARED_FOR_REUSE, fromStore)).isEqualTo(Reason.TAKEN_FROM_STORE);
        assertThat(reason(SHARED_FOR_REUSE, given)).isEqualTo(Reason.RESULT_SHARED);
        assertThat(reason(SHARED_FOR_REUSE, kept)).isEqualTo(Reason.NOTHING_SHARED);
        assertResult(resultOf(SHARED_FOR_REUSE, fromStore, given, kept, online(COPY)), 2, "4", "50.00");
    }

    @Test
    void population_database_4_5_is_counted_by_dossier_and_by_procedure() {
        Dossier verified = dossier(COPY)
                .facts(IndicatorFacts.none().withVneidVerified(true))
                .build();
        Dossier asked = dossier(COPY)
                .facts(IndicatorFacts.none().withDatabase(LinkedDatabase.POPULATION))
                .build();
        Dossier fromStore = dossier(RESIDENCE)
                .attachment(Attachment.builder("m.pdf").fromCitizenStore(true).build())
                .build();
        Dossier another = dossier(BIRTH)
                .facts(IndicatorFacts.none().withVneidVerified(false).withDatabase(LinkedDatabase.read("7")))
                .build();

        assertThat(reason(POPULATION_DATABASE_USED, verified)).isEqualTo(Reason.VNEID_VERIFIED);
        assertThat(reason(POPULATION_DATABASE_USED, asked)).isEqualTo(Reason.POPULATION_DATABASE_ASKED);
        assertThat(reason(POPULATION_DATABASE_USED, fromStore)).isEqualTo(Reason.STORE_USED);
        assertThat(reason(POPULATION_DATABASE_USED, another)).isEqualTo(Reason.POPULATION_DATABASE_NOT_USED);
        Dossier[] dossiers = {verified, asked, fromStore, another, online(COPY)};
        assertResult(resultOf(POPULATION_DATABASE_USED, dossiers), 3, "5", "60.00");
        assertResult(resultOf(POPULATION_DATABASE_USED_BY_PROCEDURE, dossiers), 2, "3", "66.67");
    }

    /** Of 5 judged dossiers 2 are late and 2 were complained about, one of them both: 100 − (40 + 40) = 20 %. */
    @Test
    void satisfaction_5_4_takes_off_what_is_late_and_what_was_complained_about() {
        Dossier complainedOf = done(COPY, at(11, 8));
        Dossier lateAndComplainedOf = done(COPY, at(21, 8));
        IndicatorRules rules = rules().complaints(dossier -> {
                    int end = dossier.dates()
                            .finishedAt()
                            .map(date -> date.getDayOfMonth())
                            .orElse(0);
                    return end == 11 || end == 21;
                })
                .build();
        Stream<Dossier> dossiers = Stream.of(
                done(COPY, at(2, 8)),
                done(COPY, at(3, 8)),
                complainedOf,
                done(COPY, at(20, 8)),
                lateAndComplainedOf,
                withdrawn());

        IndicatorResult result = ServiceIndicators.count(rules, dossiers).of(SATISFACTION);

        assertResult(result, 1, "5", "20.00");
        assertThat(rules.judge(complainedOf).get(SATISFACTION))
                .isEqualTo(new Judgement(SATISFACTION, Reason.COMPLAINED));
        assertThat(rules.judge(lateAndComplainedOf).get(SATISFACTION))
                .isEqualTo(new Judgement(SATISFACTION, Reason.LATE_AND_COMPLAINED));
        assertThat(rules.judge(done(COPY, at(20, 8))).get(SATISFACTION))
                .isEqualTo(new Judgement(SATISFACTION, Reason.LATE));
        assertThat(rules.judge(done(COPY, at(2, 8))).get(SATISFACTION))
                .isEqualTo(new Judgement(SATISFACTION, Reason.NO_COMPLAINT));
    }

    @Test
    void satisfaction_5_4_never_falls_below_zero_and_is_not_told_without_complaints() {
        Dossier late = done(COPY, DUE.plusHours(1));

        assertResult(
                ServiceIndicators.count(rules().complaints(dossier -> true).build(), Stream.of(late))
                        .of(SATISFACTION),
                0,
                "1",
                "0.00");
        IndicatorResult untold = resultOf(SATISFACTION, late, late);
        assertResult(untold, 0, "0", null);
        assertThat(untold.undecided()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_denominator_of_zero_makes_no_rate_and_no_score(ServiceIndicator indicator) {
        IndicatorRules rules = IndicatorRules.builder(SEPTEMBER, ProcedureCatalogue.none(), dossier -> true)
                .build();

        IndicatorResult result = ServiceIndicators.count(rules, Stream.empty()).of(indicator);

        assertResult(result, 0, "0", null);
        assertThat(result.score(BigDecimal.TEN)).isEmpty();
        assertThat(result.score(BigDecimal.TEN, BigDecimal.valueOf(80))).isEmpty();
    }

    @Test
    void what_was_received_outside_the_period_counts_nowhere() {
        Dossier august = dossier(COPY).receivedAt(at(1, 0).minusSeconds(1)).build();

        assertThat(rules().build().judge(august).values())
                .isNotEmpty()
                .allSatisfy(judgement -> assertThat(judgement.reason()).isEqualTo(Reason.OUTSIDE_PERIOD));
        IndicatorRules rules = rules().build();
        assertThat(ServiceIndicators.count(rules, Stream.of(august)))
                .isEqualTo(ServiceIndicators.count(rules, Stream.empty()));
    }

    @Test
    void the_thresholds_are_those_of_the_description() {
        assertThat(Stream.of(ServiceIndicator.values())
                        .map(indicator -> indicator.number()
                                + indicator
                                        .fullScoreFrom()
                                        .map(from -> " " + from)
                                        .orElse("")))
                .containsExactly(
                        "1.4", "2.1", "3.1 80", "3.3 50", "3.5 80", "3.6", "4.1", "4.2 80", "4.3 80", "4.4", "4.5",
                        "4.5", "5.4 90");
    }

    @Test
    void all_results_stand_in_the_order_of_their_numbers() {
        assertThat(ServiceIndicators.count(rules().build(), Stream.empty()).all())
                .extracting(IndicatorResult::indicator)
                .containsExactly(ServiceIndicator.values());
    }

    @Test
    void what_was_counted_by_other_rules_is_not_added() {
        ServiceIndicators one = ServiceIndicators.count(rules().build(), Stream.empty());
        ServiceIndicators other = ServiceIndicators.count(rules().build(), Stream.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.plus(other))
                .withMessage("indicators that were counted by other rules cannot be added");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules().reportSystem(-1))
                .withMessage("a number of dossiers is never negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules().lastYear(-1))
                .withMessage("a number of dossiers is never negative");
    }

    private static Dossier withdrawn() {
        return dossier(RESIDENCE)
                .status(DossierStatus.WITHDRAWN)
                .step(step(DossierStatus.NEW, 1))
                .step(step(DossierStatus.WITHDRAWN, 20))
                .build();
    }

    private static DossierStep step(DossierStatus status, int day) {
        return step(status, at(day, 8));
    }

    private static DossierStep step(DossierStatus status, LocalDateTime at) {
        return DossierStep.builder(status, at)
                .handler("Lê Thị Mẫu")
                .content("mẫu")
                .build();
    }

    /** For example "3-5 10-": asked for on the 3rd and supplied on the 5th; asked for on the 10th. */
    private static void withRounds(Dossier.Builder dossier, @Nullable String rounds) {
        for (String text : rounds == null ? List.<String>of() : List.of(rounds.split(" ", -1))) {
            List<String> days = List.of(text.split("-", -1));
            SupplementRound.Builder round = round(at(Integer.parseInt(days.get(0)), 8));
            if (days.get(1).isEmpty()) {
                dossier.status(DossierStatus.SUPPLEMENT_REQUESTED);
            } else {
                round.suppliedAt(at(Integer.parseInt(days.get(1)), 8));
            }
            dossier.supplement(round.build());
        }
    }

    private static void assertResult(
            IndicatorResult result, long numerator, String denominator, @Nullable String rate) {
        assertThat(result.numerator()).isEqualTo(numerator);
        assertThat(result.denominator()).isEqualTo(denominator);
        assertThat(result.rate().map(BigDecimal::toPlainString).orElse(null)).isEqualTo(rate);
    }
}
