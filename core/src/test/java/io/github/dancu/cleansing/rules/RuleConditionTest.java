package io.github.dancu.cleansing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.dancu.cleansing.Criterion;
import io.github.dancu.cleansing.register.FieldCondition;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleConditionTest {
    private static final Set<PersonField> FIELDS = Set.of(PersonField.NAME, PersonField.DEATH_DATE, PersonField.STATUS);
    private static final List<Map<PersonField, String>> PEOPLE = List.of(
            Map.of(PersonField.NAME, "Lê Một"),
            Map.of(PersonField.NAME, "Lê Hai", PersonField.DEATH_DATE, "02/03/2000"),
            Map.of(PersonField.NAME, "Lê Ba", PersonField.DEATH_DATE, "02/03/2000", PersonField.STATUS, "Đã mất"),
            Map.of(PersonField.NAME, "Lê Bốn", PersonField.DEATH_DATE, " ", PersonField.STATUS, " "));

    @Test
    void a_rule_is_asked_only_of_rows_with_something_in_these_fields() {
        assertThat(lines(rule().whereFilled(PersonField.DEATH_DATE))).containsExactly(2L, 3L);
    }

    @Test
    void a_rule_is_asked_only_of_rows_with_nothing_in_these_fields_or_no_column() {
        assertThat(lines(rule().whereEmpty(PersonField.STATUS, PersonField.CMND)))
                .containsExactly(1L, 2L, 4L);
    }

    @Test
    void both_are_asked_for_together_in_any_order() {
        assertThat(lines(rule().whereFilled(PersonField.DEATH_DATE).whereEmpty(PersonField.STATUS)))
                .containsExactly(2L);
        assertThat(lines(rule().whereEmpty(PersonField.STATUS)
                        .whereFilled(PersonField.NAME)
                        .whereFilled(PersonField.DEATH_DATE)))
                .containsExactly(2L);
    }

    @Test
    void a_rule_beside_another_register_is_asked_only_of_these_rows_too() {
        List<Long> lines = new ArrayList<>();
        Rule rule = rule().whereFilled(PersonField.STATUS)
                .ofRowsBeside("other", (row, other, remarks) -> remarks.about(PersonField.NAME));

        CleansingRun.of(List.of(rule))
                .over(Register.of(FIELDS, PEOPLE))
                .beside("other", row -> {
                    throw new AssertionError("nobody asks");
                })
                .findings(finding -> lines.add(finding.line()))
                .run();

        assertThat(lines).containsExactly(3L);
    }

    @Test
    void a_field_cannot_be_empty_and_filled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule().whereFilled(PersonField.NAME).whereEmpty(PersonField.NAME));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule().whereEmpty(PersonField.NAME).whereFilled(PersonField.NAME));
    }

    @Test
    void a_rule_about_groups_says_it_by_its_key() {
        GroupCheck check = Grouping.by((row, key) -> key.digits(PersonField.PHONE))
                .where(group -> group.rows() > 1)
                .onEachRow((row, group, remarks) -> remarks.about(PersonField.PHONE));

        assertThatIllegalStateException()
                .isThrownBy(() -> rule().whereFilled(PersonField.PHONE).ofGroups(check));
    }

    @Test
    void conditions_are_the_same_if_they_ask_for_the_same() {
        FieldCondition one = FieldCondition.NONE.andFilled(PersonField.NAME).andEmpty(PersonField.SEX);

        assertThat(one)
                .isEqualTo(FieldCondition.NONE.andEmpty(PersonField.SEX).andFilled(PersonField.NAME))
                .hasSameHashCodeAs(FieldCondition.NONE.andEmpty(PersonField.SEX).andFilled(PersonField.NAME))
                .isNotEqualTo(FieldCondition.NONE.andFilled(PersonField.NAME));
    }

    @Test
    void a_rule_about_rows_that_are_alone_in_their_groups_finds_them() {
        Rule alone = rule().ofGroups(Grouping.by((row, key) -> key.asWritten(PersonField.DEATH_DATE))
                .where(group -> group.rows() == 1)
                .onEachRow((row, group, remarks) -> remarks.about(PersonField.NAME)));
        List<Map<PersonField, String>> people = new ArrayList<>(PEOPLE);
        people.add(Map.of(PersonField.NAME, "Lê Năm", PersonField.DEATH_DATE, "03/03/2000"));
        List<Long> lines = new ArrayList<>();

        CleansingRun.of(List.of(alone))
                .over(Register.of(FIELDS, people))
                .findings(finding -> lines.add(finding.line()))
                .run();

        assertThat(lines).containsExactly(5L);
    }

    private static Rule.Builder rule() {
        return Rule.named("A_RULE", Criterion.LIVE);
    }

    private static List<Long> lines(Rule.Builder rule) {
        List<Long> lines = new ArrayList<>();
        CleansingRun.of(List.of(rule.ofRows((row, remarks) -> remarks.about(PersonField.NAME))))
                .over(Register.of(FIELDS, PEOPLE))
                .findings(finding -> lines.add(finding.line()))
                .run();
        return lines;
    }
}
