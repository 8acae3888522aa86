package io.github.dancu.dvc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.dossier.DossierStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our steps among those that the portal shows. */
class StepMatchTest {
    private static final List<DossierStep> OURS = Callers.steps(4);

    @ParameterizedTest(name = "{0} of 4")
    @CsvSource({"0", "1", "3", "4"})
    void the_first_ones_are_counted_in_whatever_order_they_are_shown(int count) throws ReplyFault {
        List<ShownStep> shown = shown(OURS.subList(0, count));
        Collections.reverse(shown);

        assertThat(StepMatch.of(OURS, shown).first()).isEqualTo(count);
        assertThat(StepMatch.of(OURS, shown).isClear()).isTrue();
    }

    @Test
    void others_beside_all_of_ours_do_no_harm() throws ReplyFault {
        StepMatch match = StepMatch.of(OURS.subList(0, 2), shown(OURS));

        assertThat(match.first()).isEqualTo(2);
        assertThat(match.isClear()).isTrue();
    }

    @Test
    void others_while_ours_are_missing_leave_it_open() throws ReplyFault {
        List<ShownStep> shown = shown(OURS.subList(0, 1));
        shown.add(step("{\"NOIDUNGXULY\":\"khác\"}"));

        assertThat(StepMatch.of(OURS, shown).isClear()).isFalse();
        assertThat(StepMatch.of(OURS, shown).hasGapAfter(0)).isFalse();
    }

    @Test
    void a_gap_leaves_it_open() throws ReplyFault {
        StepMatch match = StepMatch.of(OURS, shown(List.of(OURS.get(0), OURS.get(2))));

        assertThat(match.isClear()).isFalse();
        assertThat(match.hasGapAfter(0)).isTrue();
        assertThat(match.hasGapAfter(1)).isTrue();
    }

    @Test
    void what_is_certainly_there_is_no_gap_while_it_is_not_shown() throws ReplyFault {
        StepMatch match = StepMatch.of(OURS, shown(List.of(OURS.get(0), OURS.get(2))));

        assertThat(match.hasGapAfter(2)).isFalse();
        assertThat(match.firstAfter(2)).isEqualTo(3);
        assertThat(match.firstAfter(4)).isEqualTo(4);
    }

    @Test
    void the_same_step_twice_is_two() throws ReplyFault {
        List<DossierStep> twice = List.of(OURS.get(0), OURS.get(0));

        assertThat(StepMatch.of(twice, shown(OURS.subList(0, 1))).first()).isEqualTo(1);
        assertThat(StepMatch.of(twice, shown(twice)).first()).isEqualTo(2);
    }

    @Test
    void times_are_compared_as_times_and_a_step_prints_nothing() throws ReplyFault {
        ShownStep step = step("{\"NGUOIXULY\":\"Lê Thị Mẫu\",\"THOIDIEMXULY\":\"01/01/2026 09:01:00\","
                + "\"NOIDUNGXULY\":\" bước 1 \",\"TRANGTHAI\":4}");

        assertThat(StepMatch.of(OURS.subList(0, 1), List.of(step)).first()).isEqualTo(1);
        assertThat(step).hasToString("ShownStep[***]");
    }

    private static List<ShownStep> shown(List<DossierStep> steps) throws ReplyFault {
        List<ShownStep> shown = new ArrayList<>();
        for (DossierStep step : steps) {
            shown.add(step("{\"NGUOIXULY\":\"%s\",\"THOIDIEMXULY\":\"%s\",\"NOIDUNGXULY\":\"%s\",\"TRANGTHAI\":\"%s\"}"
                    .formatted(
                            step.handler(),
                            WireText.time(step.at()),
                            step.content(),
                            step.status().raw())));
        }
        return shown;
    }

    private static ShownStep step(String json) throws ReplyFault {
        return ShownStep.of(JsonFields.of(FakePortal.json(200, json)));
    }
}
