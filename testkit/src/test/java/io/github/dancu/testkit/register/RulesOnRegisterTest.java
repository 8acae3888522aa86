package io.github.dancu.testkit.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.rules.CleansingRun;
import io.github.dancu.cleansing.rules.Finding;
import io.github.dancu.cleansing.rules.Rule;
import io.github.dancu.cleansing.rules.Rules;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the programme, on registers of which everything is known. */
class RulesOnRegisterTest {
    private static final Set<String> GUESSING = Set.of("NAME_ENCODING", "SEX_NAME_CONFLICT");
    private static final double FLOOR = 0.95;

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({"2026-11-26, 1", "2026-01-01, 2", "2025-07-01, 3", "2022-10-27, 4", "2030-02-28, 5"})
    void what_is_planted_is_found_and_nothing_else(LocalDate today, long seed) {
        RegisterTruth truth = new RegisterTruth();
        SyntheticRegister.of(20_000, today, seed).writeAll(directory, truth);
        List<Rule> rules = Rules.programme(today, SyntheticRegister.registrationCodes());
        List<Finding> findings = new ArrayList<>();
        CleansingRun.of(rules)
                .over(Register.csv(directory.resolve(RegisterFile.REGISTER.fileName())))
                .findings(findings::add)
                .run();

        List<RuleScore> scores =
                truth.score(RegisterFile.REGISTER, rules.stream().map(Rule::id).toList(), findings);

        assertThat(scores)
                .filteredOn(score -> !GUESSING.contains(score.rule()))
                .allSatisfy(score -> assertThat(score)
                        .isEqualTo(new RuleScore(
                                score.rule(), score.detail(), score.planted(), score.planted(), score.planted())));
        assertThat(scores).filteredOn(score -> GUESSING.contains(score.rule())).allSatisfy(score -> {
            assertThat(score.recall()).isGreaterThan(FLOOR);
            assertThat(score.precision()).isGreaterThan(FLOOR);
        });
        assertThat(scores)
                .filteredOn(score -> score.detail().isEmpty())
                .allSatisfy(score -> assertThat(score.planted()).isPositive());
    }
}
