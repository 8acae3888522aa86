package io.github.dancu.cleansing.rules;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What stands in files of findings, by the name of its column. */
final class FindingColumns {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private FindingColumns() {}

    /** Everything of a finding, in the order of the columns. */
    static Map<String, String> of(Finding finding) {
        Rule rule = finding.rule();
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("line", String.valueOf(finding.line()));
        columns.put("ward", finding.ward());
        columns.put("household", finding.subject().household());
        columns.put("number", finding.subject().number());
        columns.put("name", finding.subject().name());
        columns.put("birthDate", finding.subject().birthDate());
        columns.put("rule", rule.id());
        columns.put("version", String.valueOf(rule.version()));
        columns.put("criterion", rule.criterion().name());
        columns.put("severity", rule.severity().name());
        columns.put("field", finding.field().map(Enum::name).orElse(""));
        columns.put("detail", finding.detail());
        columns.put("original", finding.original());
        columns.put("proposal", finding.proposal().map(Proposal::text).orElse(""));
        columns.put("source", finding.proposal().map(Proposal::source).orElse(""));
        columns.put("legalBasis", rule.legalBasis());
        columns.put("message", rule.message(VIETNAMESE));
        return columns;
    }
}
