package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of the rules, {@code docs/rules.md}: made of what the rules say of themselves, and of what they say of samples. */
final class RulesPage {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String BEGINNING = """
            # Rules: what a run looks for

            The rules of package `cleansing.rules`, as they say of themselves. This page is written by `RulesPageTest`: do not edit it. Terms are in the
            [glossary](glossary.md), what becomes of findings in [cases](cases.md), how two registers are compared in [reconciliation](reconciliation.md).

            - *criterion*: đúng, đủ, sạch or sống. *severity*: `ERROR` is wrong or missing, `WARNING` is probably wrong, `INFO` may be as it should.
            - *looks at*: each row alone; groups of rows, of which it tells each row, or the first one for the group; or each row beside what another register
              says of the person, which the run gets with `beside(name, …)`.
            - *proposes*: some findings have what to put there instead. Nothing is changed: a proposal stands beside the original.
            - A rule of these about a field for which a register has no column finds nothing, but for what it says of other fields.

            Your own rule takes a few lines: `Rule.named("NO_PHONE", Criterion.COMPLETE).says(…).ofRows((row, remarks) -> …)`; or `ofGroups`, or `ofRowsBeside`.
            Say with `whereFilled(…)` and `whereEmpty(…)` of which rows it is asked: the others cost next to nothing. A field without a column is empty;
            `row.mentions(…)` says whether there is one. A rule about groups: `Grouping.by((row, key) -> key.digits(PersonField.PHONE))`
            `.where(group -> group.rows() > 3).onEachRow((row, group, remarks) -> remarks.about(PersonField.PHONE))`.
            """;
    private static final String BASIS = """

            The circular TT 07/2016/TT-BCA, which gave personal numbers their structure, lapsed on 01/07/2024; numbers that were given out before keep it. What
            `PID_STRUCTURE` and `PID_CONFLICT` say is a reason to look, and never to refuse a number.
            """;

    private final Map<String, String> details;
    private final Set<String> proposing;
    private final StringBuilder page = new StringBuilder(BEGINNING);

    /**
     * @param details what each word means that a finding can have, by rule and word
     * @param proposing the ids of rules, and of rules with a word, whose findings have proposals
     */
    RulesPage(Map<String, String> details, Set<String> proposing) {
        this.details = details;
        this.proposing = proposing;
    }

    String text() {
        List<Rule> programme = Rules.programme(LocalDate.EPOCH, Set.of());
        section("A population register: `Rules.programme()`", programme);
        page.append(BASIS);
        section("Beside the registers of other provinces: `Rules.ofOtherProvinces()`", Rules.ofOtherProvinces());
        section("Beside a list of prisoners: `Rules.ofPrisoners()`", Rules.ofPrisoners());
        section("A list of prisoners beside the register: `Rules.ofPrisonerList()`", Rules.ofPrisonerList());
        section("Insurance records beside the register: `Rules.ofInsurance()`", Rules.ofInsurance());
        section("What is no row: in every run", List.of(RowPass.NO_ROW));
        page.append("\n## Words that findings carry (`Finding.detail()`)\n\n")
                .append("They stay the same, for who counts findings. Rules that are not here have none.\n\n")
                .append("| rule | word | when | proposes |\n|---|---|---|---|\n");
        details.forEach(this::detail);
        return page.toString();
    }

    private void section(String title, List<Rule> rules) {
        page.append("\n## ").append(title).append("\n\n");
        row("rule", "version", "criterion", "severity", "says", "legal basis", "looks at", "proposes");
        page.append("|---|---|---|---|---|---|---|---|\n");
        rules.forEach(this::rule);
    }

    private void rule(Rule rule) {
        row(
                "`" + rule.id() + "`",
                String.valueOf(rule.version()),
                criterion(rule.criterion()),
                "`" + rule.severity() + "`",
                rule.message(VIETNAMESE) + " · " + rule.message(Locale.ENGLISH),
                rule.legalBasis().isEmpty() ? "–" : rule.legalBasis(),
                shape(rule),
                proposing.contains(rule.id()) ? "yes" : "–");
    }

    private void detail(String ruleAndWord, String meaning) {
        String[] parts = ruleAndWord.split(" ", 2);
        row("`" + parts[0] + "`", "`" + parts[1] + "`", meaning, proposing.contains(ruleAndWord) ? "yes" : "–");
    }

    private void row(String... cells) {
        page.append(Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String criterion(Criterion criterion) {
        return switch (criterion) {
            case CORRECT -> "đúng · correct";
            case COMPLETE -> "đủ · complete";
            case CLEAN -> "sạch · clean";
            case LIVE -> "sống · live";
        };
    }

    private static String shape(Rule rule) {
        if (rule.check() instanceof GroupCheck check) {
            return check.isOfFirstRow() ? "groups, first row" : "groups, each row";
        }
        return rule.source().map(source -> "each row beside `" + source + "`").orElse("each row");
    }
}
