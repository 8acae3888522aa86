package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.PersonName;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dossier as it stood; received on 1 September at 8:00, due on the 15th at 17:00, everything else at 8:00. */
class PastDossierTest {
    private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 9, 1, 8, 0);
    private static final LocalDateTime DUE = LocalDateTime.of(2026, 9, 15, 17, 0);

    @ParameterizedTest(name = "on the {0}th: {6} with status {1}, steps {2}, rounds {3}, finished {4}, returned {5}")
    @CsvSource({
        // Nothing is dated later: the status of today
        "20, WITHDRAWN,            ,                                  ,           ,   ,   WITHDRAWN",
        "20, WITHDRAWN,            ACCEPTED@1 WITHDRAWN@20,           ,           ,   ,   WITHDRAWN",
        "20, DONE,                 ACCEPTED@1,                        ,           ,   ,   DONE",
        "20, IN_PROGRESS,          ,                                  10-,        ,   ,   IN_PROGRESS",
        "20, STOPPED,              ,                                  ,           15, ,   STOPPED",
        // What came later had not come
        "20, WITHDRAWN,            WITHDRAWN@21,                      ,           ,   ,   ACCEPTED",
        "20, WITHDRAWN,            NEW@1 WITHDRAWN@21,                ,           ,   ,   NEW",
        "20, WITHDRAWN,            IN_PROGRESS@2 WITHDRAWN@21,        ,           ,   ,   IN_PROGRESS",
        "20, WITHDRAWN,            WITHDRAWN@21,                      ,           15, ,   DONE",
        "20, NOT_ACCEPTED,         NEW@1 NOT_ACCEPTED@21,             ,           ,   ,   NEW",
        "20, RESULT_RETURNED,      ,                                  ,           15, 21, DONE",
        "20, RESULT_RETURNED,      ,                                  ,           ,   21, ACCEPTED",
        "20, RESULT_RETURNED,      DONE@15 RESULT_RETURNED@21,        ,           ,   ,   DONE",
        "20, IN_PROGRESS,          DONE@15 IN_PROGRESS@21,            ,           ,   ,   DONE",
        "20, DONE,                 IN_PROGRESS@2 PAYMENT_REQUESTED@21,,           ,   ,   IN_PROGRESS",
        "20, DONE,                 ,                                  ,           21, ,   ACCEPTED",
        // Who was asked for papers
        "20, DONE,                 ,                                  15-21,      25, ,   SUPPLEMENT_REQUESTED",
        "20, DONE,                 ,                                  15-18,      25, ,   IN_PROGRESS",
        "20, STOPPED,              STOPPED@25,                        15-,        ,   ,   SUPPLEMENT_REQUESTED",
        "20, DONE,                 IN_PROGRESS@18,                    15-,        25, ,   IN_PROGRESS",
        "20, SUPPLEMENT_REQUESTED, ,                                  21-,        ,   ,   ACCEPTED",
        "20, SUPPLEMENT_REQUESTED, SUPPLEMENT_REQUESTED@15 IN_PROGRESS@18 SUPPLEMENT_REQUESTED@21,,,, IN_PROGRESS",
        // The end of handling makes nothing of what came to nothing
        "20, STOPPED,              STOPPED@14,                        ,           16, 25, STOPPED",
        "20, STOPPED,              STOPPED@14,                        ,           21, ,   STOPPED",
        "20, STOPPED,              ,                                  ,           16, 25, STOPPED"
    })
    void its_status_is_what_the_last_thing_before_says(
            int day,
            DossierStatus status,
            @Nullable String steps,
            @Nullable String rounds,
            @Nullable Integer finished,
            @Nullable Integer returned,
            DossierStatus expected) {
        Dossier.Builder dossier = dossier().status(status);
        withSteps(dossier, steps);
        withRounds(dossier, rounds);
        if (finished != null) dossier.finishedAt(day(finished));
        if (returned != null) dossier.returnedAt(day(returned));

        assertThat(dossier.build().asOf(endOf(day)).status()).isEqualTo(expected);
    }

    @Test
    void a_refusal_that_is_dated_is_not_dated_by_the_end_of_handling() {
        Dossier dossier = dossier()
                .status(DossierStatus.NOT_ACCEPTED)
                .finishedAt(day(15))
                .refusedAt(day(21))
                .build();

        assertThat(dossier.asOf(endOf(20)).status()).isEqualTo(DossierStatus.DONE);
        assertThat(dossier.asOf(endOf(14)).status()).isEqualTo(DossierStatus.ACCEPTED);
    }

    @Test
    void what_is_dated_later_is_left_out() {
        Dossier now = withRounds(withSteps(dossier(), "ACCEPTED@1 IN_PROGRESS@5 DONE@21"), "6-22 23-24")
                .status(DossierStatus.RESULT_RETURNED)
                .submittedAt(RECEIVED.minusDays(1))
                .finishedAt(day(21))
                .returnedAt(day(25))
                .refusedAt(day(26))
                .build();

        Dossier then = now.asOf(endOf(20));

        assertThat(then)
                .isEqualTo(withRounds(withSteps(dossier(), "ACCEPTED@1 IN_PROGRESS@5"), "6-")
                        .status(DossierStatus.SUPPLEMENT_REQUESTED)
                        .submittedAt(RECEIVED.minusDays(1))
                        .build());
        assertThat(then.asOf(endOf(20))).isSameAs(then);
        assertThat(now.asOf(endOf(26))).isSameAs(now);
    }

    @Test
    void what_it_led_to_is_left_out_if_it_ended_later() {
        ResultPaper paper = ResultPaper.builder("Kết quả mẫu").build();
        Dossier done = dossier()
                .status(DossierStatus.DONE)
                .finishedAt(day(15))
                .result(paper)
                .build();
        Dossier returned = done.toBuilder()
                .status(DossierStatus.RESULT_RETURNED)
                .returnedAt(day(25))
                .build();

        assertThat(results(done, 14)).isEmpty();
        assertThat(results(done, 15)).containsExactly(paper);
        assertThat(results(returned, 20)).containsExactly(paper);
        assertThat(results(
                        withSteps(dossier().result(paper).status(DossierStatus.DONE), "DONE@21")
                                .build(),
                        20))
                .isEmpty();
        assertThat(results(
                        withRounds(dossier().result(paper).status(DossierStatus.IN_PROGRESS), "15-21")
                                .build(),
                        20))
                .containsExactly(paper);
    }

    @Test
    void what_it_led_to_is_left_out_if_its_end_is_dated_later_whatever_its_status() {
        Dossier dossier = dossier()
                .status(DossierStatus.IN_PROGRESS)
                .finishedAt(day(21))
                .result(ResultPaper.builder("Kết quả mẫu").build())
                .build();

        assertThat(results(dossier, 20)).isEmpty();
        assertThat(results(dossier, 21)).hasSize(1);
    }

    @ParameterizedTest(name = "papers of the {0}th moved the due time: on the 20th it was the {1}th")
    @CsvSource({"10-21, 15", "10-20, 25", "21-, 15", "21-22, 15", "10-, 25"})
    void its_due_time_is_the_one_from_before_later_rounds(String round, int due) {
        List<String> days = List.of(round.split("-", -1));
        SupplementRound.Builder moving = round(days.get(0)).oldDueAt(DUE).newDueAt(DUE.plusDays(10));
        if (!days.get(1).isEmpty()) moving.suppliedAt(day(Integer.parseInt(days.get(1))));
        Dossier dossier = dossier()
                .status(DossierStatus.DONE)
                .finishedAt(day(28))
                .dueAt(DUE.plusDays(10))
                .supplement(moving.build())
                .build();

        assertThat(dossier.asOf(endOf(20)).dueAt().map(LocalDateTime::getDayOfMonth))
                .contains(due);
    }

    @Test
    void of_several_later_rounds_the_first_tells_the_due_time_and_one_that_moved_none_tells_nothing() {
        SupplementRound first =
                round("21").oldDueAt(DUE).newDueAt(DUE.plusDays(5)).build();
        SupplementRound second =
                round("23").oldDueAt(DUE.plusDays(5)).newDueAt(DUE.plusDays(9)).build();
        SupplementRound idle = round("22").oldDueAt(DUE.plusDays(1)).build();
        Dossier.Builder dossier = dossier().dueAt(DUE.plusDays(9));

        assertThat(dossier.supplement(idle).build().asOf(endOf(20)).dueAt()).contains(DUE.plusDays(9));
        assertThat(dossier.supplement(second)
                        .supplement(first)
                        .build()
                        .asOf(endOf(20))
                        .dueAt())
                .contains(DUE);
    }

    @Test
    void a_due_time_before_the_receipt_is_no_due_time() {
        Dossier dossier = dossier()
                .supplement(round("21")
                        .oldDueAt(RECEIVED.minusDays(1))
                        .newDueAt(DUE)
                        .build())
                .build();

        assertThat(dossier.asOf(endOf(20)).dueAt()).contains(DUE);
    }

    @Test
    void a_step_to_an_unknown_status_says_nothing_of_it() {
        Dossier dossier = withSteps(dossier().status(DossierStatus.DONE), "IN_PROGRESS@5")
                .step(step(DossierStatus.read("77"), day(6)))
                .step(step(DossierStatus.read("78"), day(21)))
                .build();

        assertThat(dossier.asOf(endOf(20)).status()).isEqualTo(DossierStatus.IN_PROGRESS);
    }

    @Test
    void before_its_receipt_it_is_nowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier().build().asOf(RECEIVED.minusSeconds(1)))
                .withMessage("a dossier is nowhere before it is received");
        assertThat(dossier().build().asOf(RECEIVED).receivedAt()).isEqualTo(RECEIVED);
    }

    private static List<ResultPaper> results(Dossier dossier, int day) {
        return dossier.asOf(endOf(day)).contents().results();
    }

    private static Dossier.Builder dossier() {
        return Dossier.builder(DossierCode.of("H33.899-260901-0001"))
                .procedure(new Procedure(ProcedureCode.of("1.004222"), "Thủ tục mẫu", "M1", "Lĩnh vực mẫu"))
                .owner(PersonName.of("Nguyễn Văn Mẫu"), CitizenId.of("003099000001"))
                .receivedAt(RECEIVED)
                .dueAt(DUE)
                .handlingUnit("Phường Mẫu");
    }

    private static Dossier.Builder withSteps(Dossier.Builder dossier, @Nullable String steps) {
        for (String text : Optional.ofNullable(steps).stream()
                .flatMap(all -> List.of(all.split(" ", -1)).stream())
                .toList()) {
            List<String> parts = List.of(text.split("@", -1));
            dossier.step(step(DossierStatus.valueOf(parts.get(0)).coded(), day(Integer.parseInt(parts.get(1)))));
        }
        return dossier;
    }

    /** For example "3-5 10-": asked for on the 3rd and supplied on the 5th; asked for on the 10th. */
    private static Dossier.Builder withRounds(Dossier.Builder dossier, @Nullable String rounds) {
        for (String text : Optional.ofNullable(rounds).stream()
                .flatMap(all -> List.of(all.split(" ", -1)).stream())
                .toList()) {
            List<String> days = List.of(text.split("-", -1));
            SupplementRound.Builder round = round(days.get(0));
            if (!days.get(1).isEmpty()) {
                round.suppliedAt(day(Integer.parseInt(days.get(1))))
                        .receivedBy("Lê Thị Mẫu")
                        .receiptNote("mẫu");
            }
            dossier.supplement(round.build());
        }
        return dossier;
    }

    private static SupplementRound.Builder round(String day) {
        return SupplementRound.builder("b", day(Integer.parseInt(day)))
                .requestedBy("Lê Thị Mẫu")
                .reason("mẫu");
    }

    private static DossierStep step(Coded<DossierStatus> status, LocalDateTime at) {
        return DossierStep.builder(status, at)
                .handler("Lê Thị Mẫu")
                .content("mẫu")
                .build();
    }

    private static LocalDateTime day(int day) {
        return LocalDate.of(2026, 9, day).atTime(8, 0);
    }

    private static LocalDateTime endOf(int day) {
        return LocalDate.of(2026, 9, day).atTime(23, 59, 59);
    }
}
