package io.github.dancu.benchmarks.cleansing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.benchmarks.result.Case;
import io.github.dancu.cleansing.rules.Rule;
import io.github.dancu.cleansing.rules.Rules;
import io.github.dancu.testkit.register.RuleScore;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleansingRulesTest {
    @Test
    void every_rule_has_its_recall_and_its_precision(@TempDir Path directory) {
        List<RuleScore> scores = CleansingRules.scores(10_000, 3, directory);
        List<Case> cases = CleansingRules.cases(scores);

        assertThat(cases).hasSize(2 * scores.size());
        List<Rule> rules = Stream.of(
                        Rules.programme(),
                        Rules.ofOtherProvinces(),
                        Rules.ofPrisoners(),
                        Rules.ofPrisonerList(),
                        Rules.ofInsurance())
                .flatMap(List::stream)
                .filter(rule -> !rule.id().equals("SI_UNCLEAR"))
                .toList();
        assertThat(rules)
                .hasSize(25)
                .allSatisfy(rule -> assertThat(cases)
                        .filteredOn(one -> one.name().startsWith(rule.id() + ":"))
                        .hasSize(2)
                        .allMatch(one -> one.baselineValue() > 0 && one.ratio() > 0.95));
    }

    @Test
    void what_is_missed_and_what_is_wrong_is_seen() {
        List<Case> cases = CleansingRules.cases(List.of(new RuleScore("RULE", "DETAIL", 8, 4, 2)));

        assertThat(cases)
                .containsExactly(
                        Case.counted("RULE DETAIL: found / planted", "findings", 2, 8),
                        Case.counted("RULE DETAIL: right / said", "findings", 2, 4));
    }
}
