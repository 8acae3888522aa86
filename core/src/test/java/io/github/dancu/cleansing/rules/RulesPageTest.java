package io.github.dancu.cleansing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");
    private static final String WRITE = "dancu.write-rules";
    private static final String OF_ROWS_THAT_ARE_NONE = "ROW_UNREADABLE ";

    @TempDir
    Path folder;

    private List<Finding> findings;

    @BeforeEach
    void look() {
        findings = RuleSamples.findings(folder);
    }

    @Test
    void the_page_says_what_the_rules_say() throws IOException {
        String text = new RulesPage(RuleDetails.all(), proposing()).text();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(PAGE, text);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/rules.md; to write it anew: ./mvnw test -pl bom,core -Dtest=RulesPageTest -D" + WRITE
                        + "=true")
                .isEqualTo(text);
    }

    @Test
    void each_word_of_the_page_is_one_that_a_finding_carries_and_none_is_left_out() {
        Set<String> carried = findings.stream()
                .filter(finding -> !finding.detail().isEmpty())
                .map(RulesPageTest::ruleAndWord)
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> told = new TreeSet<>(RuleDetails.all().keySet());
        told.removeIf(word -> word.startsWith(OF_ROWS_THAT_ARE_NONE));
        told.removeAll(RuleDetails.OF_A_LIST);
        assertThat(told).isEqualTo(carried);
    }

    @Test
    void each_rule_of_the_page_finds_something_in_the_samples() {
        Set<String> finding = findings.stream().map(one -> one.rule().id()).collect(Collectors.toSet());

        assertThat(finding)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                Rules.programme(),
                                Rules.ofOtherProvinces(),
                                Rules.ofPrisoners(),
                                Rules.ofPrisonerList(),
                                Rules.ofInsurance())
                        .flatMap(List::stream)
                        .map(Rule::id)
                        .toList());
    }

    private Set<String> proposing() {
        Set<String> proposing = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.proposal().isPresent()) {
                proposing.add(finding.rule().id());
                proposing.add(ruleAndWord(finding));
            }
        }
        // Whichever encoding it is, the text that it reads as is proposed.
        if (proposing.contains("NAME_ENCODING TCVN3")) {
            RuleDetails.all().keySet().stream()
                    .filter(word -> word.startsWith("NAME_ENCODING ") && !word.endsWith(" LOST_LETTER"))
                    .forEach(proposing::add);
        }
        return proposing;
    }

    private static String ruleAndWord(Finding finding) {
        return finding.rule().id() + " " + finding.detail();
    }
}
