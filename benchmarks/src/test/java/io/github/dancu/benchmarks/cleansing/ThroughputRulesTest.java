package io.github.dancu.benchmarks.cleansing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.rules.CleansingResult;
import io.github.dancu.cleansing.rules.CleansingRun;
import io.github.dancu.cleansing.rules.Rule;
import io.github.dancu.testkit.register.SyntheticRegister;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThroughputRulesTest {
    private static final Set<String> NEVER_IN_THIS_REGISTER = Set.of("PHONE_FORM", "DIED_UNBORN", "TOO_OLD");

    @Test
    void the_forty_rules_are_forty_and_nearly_all_find_something(@TempDir Path folder) {
        List<Rule> rules = FortyRules.of(RulesThroughput.TODAY, SyntheticRegister.registrationCodes());
        CleansingResult result = run(rules, folder);

        assertThat(rules).hasSize(40).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(rules)
                .filteredOn(rule -> result.findings(rule.id()) == 0)
                .extracting(Rule::id)
                .hasSizeLessThan(8)
                .containsAll(NEVER_IN_THIS_REGISTER);
    }

    @Test
    void each_of_the_sixteen_checks_is_a_rule_that_finds_something_and_a_condition_of_the_query(@TempDir Path folder) {
        CleansingResult result = run(SixteenChecks.rules(), folder);

        assertThat(SixteenChecks.all()).hasSize(16).allSatisfy(check -> {
            assertThat(result.findings(check.name())).as(check.name()).isPositive();
            assertThat(SixteenChecks.query("it's.csv")).contains(") as " + check.name());
        });
        assertThat(SixteenChecks.query("it's.csv")).contains("read_csv('it''s.csv'");
        assertThat(SixteenChecks.named(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L, 16L)))
                .containsEntry("NO_NUMBER", 1L)
                .containsEntry("NO_CMND", 16L);
    }

    private static CleansingResult run(List<Rule> rules, Path folder) {
        Path file = folder.resolve("register.csv");
        SyntheticRegister.of(20_000, RulesThroughput.TODAY, 3).write(file, truth -> {});
        return CleansingRun.of(rules).over(Register.csv(file)).run();
    }
}
