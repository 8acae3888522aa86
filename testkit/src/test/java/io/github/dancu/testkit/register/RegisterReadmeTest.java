package io.github.dancu.testkit.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.rules.CleansingRun;
import io.github.dancu.cleansing.rules.Finding;
import io.github.dancu.cleansing.rules.Rule;
import io.github.dancu.cleansing.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's example of an invented register. */
class RegisterReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path THIS = Path.of("src/test/java/io/github/dancu/testkit/register/RegisterReadmeTest.java");

    // region example
    @Test
    void the_rules_find_every_wrong_number(@TempDir Path directory) {
        LocalDate today = LocalDate.of(2026, 11, 26);
        RegisterTruth truth = new RegisterTruth();
        List<Finding> findings = new ArrayList<>();

        SyntheticRegister.of(10_000, today, 7).writeAll(directory, truth);
        List<Rule> rules = Rules.programme(today, SyntheticRegister.registrationCodes());
        CleansingRun.of(rules)
                .over(Register.csv(directory.resolve("register.csv")))
                .findings(findings::add)
                .run();

        List<RuleScore> scores = truth.score(RegisterFile.REGISTER, List.of("PID_STRUCTURE"), findings);
        assertThat(scores.get(0).recall()).isEqualTo(1);
    }
    // endregion

    @Test
    void the_example_of_the_readme_is_the_one_that_runs() throws IOException {
        String source = Files.readString(THIS);
        int start = source.indexOf("// region example") + "// region example\n".length();
        String example = source.substring(start, source.indexOf("    // endregion"))
                .stripTrailing()
                .stripIndent();

        assertThat(Files.readString(README)).contains("```java\n" + example + "\n```");
    }
}
