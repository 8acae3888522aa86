package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dancu.dossier.HistoryWarning.Kind;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierHistoryTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 8, 0);

    @ParameterizedTest(name = "steps {0}")
    @CsvSource({
        "'',             ''",
        "1 2 4 9 10,     ''",
        "1 5 4 4 5 4 9,  ''",
        "4,              ''",
        "10 4,           'HistoryWarning[step 1, UNEXPECTED_TRANSITION, RESULT_RETURNED -> IN_PROGRESS]'",
        "1 4 2,          'HistoryWarning[step 1, UNEXPECTED_TRANSITION, NEW -> IN_PROGRESS]"
                + " HistoryWarning[step 2, UNEXPECTED_TRANSITION, IN_PROGRESS -> ACCEPTED]'",
        "2 77 10,        'HistoryWarning[step 1, UNKNOWN_STATUS, ACCEPTED -> unknown]'",
        "0,              'HistoryWarning[step 0, UNKNOWN_STATUS, unknown -> unknown]'"
    })
    void steps_that_do_not_follow_on_one_another_are_warnings(String statuses, String warnings) {
        List<DossierStep> steps = new ArrayList<>();
        for (String status : statuses.isEmpty() ? new String[0] : statuses.split(" ", -1)) {
            steps.add(step(status, TIME.plusHours(steps.size())));
        }

        List<HistoryWarning> found = new DossierHistory(steps, List.of()).warnings(StatusTransitions.ofDefaults());

        assertThat(String.join(" ", found.stream().map(HistoryWarning::toString).toList()))
                .isEqualTo(warnings);
    }

    @Test
    void a_step_before_the_one_before_it_is_a_warning() {
        DossierHistory history =
                new DossierHistory(List.of(step("2", TIME), step("4", TIME.minusSeconds(1))), List.of());

        assertThat(history.warnings(StatusTransitions.ofDefaults()))
                .containsExactly(new HistoryWarning(
                        Kind.TIME_RUNS_BACKWARDS, 1, DossierStatus.read("2"), DossierStatus.read("4")));
    }

    @Test
    void an_agencys_own_transitions_decide() {
        DossierHistory history = new DossierHistory(List.of(step("2", TIME), step("9", TIME)), List.of());

        assertThat(history.warnings(StatusTransitions.ofDefaults())).hasSize(1);
        assertThat(history.warnings(StatusTransitions.builder()
                        .allow(DossierStatus.ACCEPTED, DossierStatus.DONE)
                        .build()))
                .isEmpty();
    }

    @Test
    void lists_are_copied_and_printing_counts_them() {
        List<DossierStep> steps = new ArrayList<>(List.of(step("2", TIME)));
        DossierHistory history = new DossierHistory(steps, List.of());

        steps.clear();

        assertThat(history.steps()).hasSize(1).isUnmodifiable();
        assertThat(history)
                .isEqualTo(new DossierHistory(List.of(step("2", TIME)), List.of()))
                .isNotEqualTo(DossierHistory.none())
                .hasToString("DossierHistory[1 steps, 0 supplements]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void no_part_is_null() {
        assertThatNullPointerException().isThrownBy(() -> new DossierHistory(null, List.of()));
        assertThatNullPointerException().isThrownBy(() -> new DossierHistory(List.of(), null));
        assertThatNullPointerException()
                .isThrownBy(() -> new HistoryWarning(null, 0, DossierStatus.read("1"), DossierStatus.read("1")));
        assertThatNullPointerException()
                .isThrownBy(() -> new HistoryWarning(Kind.UNKNOWN_STATUS, 0, null, DossierStatus.read("1")));
        assertThatNullPointerException()
                .isThrownBy(() -> new HistoryWarning(Kind.UNKNOWN_STATUS, 0, DossierStatus.read("1"), null));
    }

    private static DossierStep step(String status, LocalDateTime at) {
        return DossierStep.builder(DossierStatus.read(status), at)
                .handler("Lê Thị Mẫu")
                .content("mẫu")
                .build();
    }

    @Test
    void the_rounds_that_ended_are_waits_for_a_due_date() {
        SupplementRound ended = SupplementRound.builder("1", TIME)
                .requestedBy("canbo.mau")
                .reason("Thiếu giấy tờ")
                .suppliedAt(TIME.plusDays(1))
                .build();
        SupplementRound open = SupplementRound.builder("2", TIME.plusDays(2))
                .requestedBy("canbo.mau")
                .reason("Thiếu giấy tờ")
                .build();

        assertThat(new DossierHistory(List.of(), List.of(ended, open)).waits())
                .containsExactly(new SupplementWait(TIME, TIME.plusDays(1)));
    }

    @Test
    void without_rounds_the_steps_tell_the_waits() {
        List<DossierStep> steps = List.of(
                step("4", TIME),
                step("5", TIME.plusDays(1)),
                step("5", TIME.plusDays(2)),
                step("4", TIME.plusDays(3)),
                step("5", TIME.plusDays(4)));

        assertThat(new DossierHistory(steps, List.of()).waits())
                .containsExactly(new SupplementWait(TIME.plusDays(1), TIME.plusDays(3)));
    }

    @Test
    void a_round_that_was_supplied_before_it_was_asked_for_is_no_wait() {
        SupplementRound odd = SupplementRound.builder("1", TIME)
                .requestedBy("canbo.mau")
                .reason("Thiếu giấy tờ")
                .suppliedAt(TIME.minusSeconds(1))
                .build();

        assertThat(new DossierHistory(List.of(), List.of(odd)).waits()).isEmpty();
    }
}
