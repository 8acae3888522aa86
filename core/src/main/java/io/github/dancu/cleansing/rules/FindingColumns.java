package io.github.dancu.cleansing.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What stands in files of findings, by the name of its column. */
final class FindingColumns {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Map<String, Function<Finding, String>> TEXTS = texts();

    private FindingColumns() {}

    /** Everything of a finding, in the order of the columns. */
    static Map<String, String> of(Finding finding) {
        Map<String, String> columns = new LinkedHashMap<>();
        TEXTS.forEach((name, text) -> columns.put(name, text.apply(finding)));
        return columns;
    }

    /** The names of all columns, in their order. */
    static Collection<String> names() {
        return TEXTS.keySet();
    }

    private static Map<String, Function<Finding, String>> texts() {
        Map<String, Function<Finding, String>> texts = new LinkedHashMap<>();
        texts.put("line", finding -> String.valueOf(finding.line()));
        texts.put("ward", Finding::ward);
        texts.put("household", finding -> finding.subject().household());
        texts.put("number", finding -> finding.subject().number());
        texts.put("name", finding -> finding.subject().name());
        texts.put("birthDate", finding -> finding.subject().birthDate());
        texts.put("rule", finding -> finding.rule().id());
        texts.put("version", finding -> String.valueOf(finding.rule().version()));
        texts.put("criterion", finding -> finding.rule().criterion().name());
        texts.put("severity", finding -> finding.rule().severity().name());
        texts.put("field", finding -> finding.field().map(Enum::name).orElse(""));
        texts.put("detail", Finding::detail);
        texts.put("original", Finding::original);
        texts.put("proposal", finding -> finding.proposal().map(Proposal::text).orElse(""));
        texts.put("source", finding -> finding.proposal().map(Proposal::source).orElse(""));
        texts.put("legalBasis", finding -> finding.rule().legalBasis());
        texts.put("message", finding -> finding.rule().message(VIETNAMESE));
        return Collections.unmodifiableMap(texts);
    }
}
