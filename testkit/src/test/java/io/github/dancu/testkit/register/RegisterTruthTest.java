package io.github.dancu.testkit.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.Criterion;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.rules.CleansingRun;
import io.github.dancu.cleansing.rules.Finding;
import io.github.dancu.cleansing.rules.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterTruthTest {
    /** Finds something in each of three rows, in lines 1 to 3. */
    private static final Rule RULE =
            Rule.named("SEEN", Criterion.CORRECT).ofRows((row, remarks) -> remarks.about(PersonField.NAME, "A"));

    private final RegisterTruth truth = new RegisterTruth();

    @Test
    void what_was_to_be_found_is_right_and_what_was_not_is_wrong() {
        plant(1, "A", PersonField.NAME, true);
        plant(7, "A", PersonField.NAME, true);

        RuleScore score = score().get(0);

        assertThat(score).isEqualTo(new RuleScore("SEEN", "", 2, 3, 1));
        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(score.precision()).isEqualTo(1.0 / 3);
    }

    @Test
    void another_detail_or_another_field_is_another_thing() {
        plant(1, "B", PersonField.NAME, true);
        plant(2, "A", PersonField.SEX, true);

        assertThat(score())
                .containsExactly(
                        new RuleScore("SEEN", "", 2, 3, 0),
                        new RuleScore("SEEN", "A", 1, 3, 0),
                        new RuleScore("SEEN", "B", 1, 0, 0));
    }

    @Test
    void what_is_all_the_same_is_not_looked_at() {
        plant(1, "", null, true);
        plant(2, "", PersonField.NAME, true);

        assertThat(score().get(0)).isEqualTo(new RuleScore("SEEN", "", 2, 3, 2));
    }

    @Test
    void what_may_be_found_is_neither_missed_nor_wrong() {
        plant(1, "", PersonField.NAME, false);
        plant(9, "", PersonField.NAME, false);

        assertThat(score().get(0)).isEqualTo(new RuleScore("SEEN", "", 0, 2, 0));
    }

    @Test
    void a_thing_is_found_once() {
        plant(1, "A", PersonField.NAME, true);
        List<Finding> twice = Collections.nCopies(2, findings().get(0));

        assertThat(truth.score(RegisterFile.REGISTER, List.of("SEEN"), twice).get(0))
                .isEqualTo(new RuleScore("SEEN", "", 1, 2, 1));
    }

    @Test
    void what_is_planted_for_rules_that_did_not_look_is_left_out_and_so_are_other_files() {
        truth.accept(new ExpectedFinding(RegisterFile.REGISTER, 1, "UNSEEN", "", PersonField.NAME, true));
        truth.accept(new ExpectedFinding(RegisterFile.PRISONERS, 1, "SEEN", "A", PersonField.NAME, true));

        assertThat(score().get(0)).isEqualTo(new RuleScore("SEEN", "", 0, 3, 0));
        assertThat(truth.count(RegisterFile.PRISONERS, "SEEN", "A")).isEqualTo(1);
        assertThat(truth.count(RegisterFile.PRISONERS, "SEEN", "B")).isZero();
        assertThat(truth.count(RegisterFile.PRISONERS, "SEEN", "")).isEqualTo(1);
    }

    @Test
    void nothing_to_be_found_is_all_found() {
        RuleScore score =
                truth.score(RegisterFile.REGISTER, List.of("SEEN"), List.of()).get(0);

        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.precision()).isEqualTo(1);
    }

    private void plant(long line, String detail, @Nullable PersonField field, boolean certain) {
        truth.accept(new ExpectedFinding(RegisterFile.REGISTER, line, "SEEN", detail, field, certain));
    }

    private List<RuleScore> score() {
        return truth.score(RegisterFile.REGISTER, List.of("SEEN"), findings());
    }

    private static List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        CleansingRun.of(List.of(RULE))
                .over(Register.of(
                        Set.of(PersonField.NAME), Collections.nCopies(3, Map.of(PersonField.NAME, "Nguyễn Văn Mẫu"))))
                .findings(findings::add)
                .run();
        return findings;
    }
}
