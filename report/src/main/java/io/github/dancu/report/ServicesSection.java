package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Section II.1: what became of the dossiers, group by group, in sentences and as a table. */
final class ServicesSection {
    private ServicesSection() {}

    static Stream<String> blocks(List<DossierGroup> groups) {
        return Stream.concat(
                Stream.of(Wording.SERVICES, Wording.SERVICES_RESULT),
                groups.stream().flatMap(ServicesSection::group));
    }

    private static Stream<String> group(DossierGroup group) {
        return Stream.of(
                heading(group),
                Markdown.lines(group.lines().stream().map(ServicesSection::bullet)),
                Markdown.table(Wording.DOSSIER_TABLE, rows(group)));
    }

    private static String heading(DossierGroup group) {
        String section = Stream.concat(group.totals().stream(), group.lines().stream())
                .findFirst()
                .map(DossierLine::section)
                .orElse("");
        String totals = group.totals().stream()
                .map(total -> Wording.TOTAL_OF_GROUP.formatted(sentence(total)))
                .collect(Collectors.joining());
        String letter = section.substring(section.lastIndexOf('.') + 1);
        return Wording.GROUP.formatted(Markdown.escape(letter), Markdown.escape(group.name())) + totals;
    }

    private static String bullet(DossierLine line) {
        return Wording.DOSSIER_LINE.formatted(Markdown.escape(line.service()), sentence(line));
    }

    private static String sentence(DossierLine line) {
        return outcome(line) + breakdown(line.breakdown()) + late(line);
    }

    private static String outcome(DossierLine line) {
        if (line.requested().isKnown() && line.resolved().isKnown()) {
            return Wording.REQUESTED_LINE.formatted(
                    Numbers.count(line.requested()), Numbers.count(line.received()), Numbers.count(line.resolved()));
        }
        List<String> clauses = new ArrayList<>();
        clauses.add(Wording.RECEIVED_OF_LINE.formatted(Numbers.count(line.received())));
        if (line.resolved().isKnown()) {
            clauses.add(Wording.RESOLVED_OF_LINE.formatted(Numbers.count(line.resolved())));
        }
        if (line.returned().atLeast() > 0) {
            clauses.add(Wording.RETURNED_OF_LINE.formatted(Numbers.count(line.returned())));
        }
        return String.join(", ", clauses);
    }

    private static String breakdown(Map<String, Figure> parts) {
        return parts.isEmpty() ? "" : Wording.BREAKDOWN.formatted(Markdown.escape(Numbers.listed(parts, "")));
    }

    private static String late(DossierLine line) {
        if (line.late().atMost() == 0
                || (line.late().equals(Figure.unknown()) && line.lateBreakdown().isEmpty())) {
            return "";
        }
        String parts = Markdown.escape(Numbers.listed(line.lateBreakdown(), " " + Wording.DOSSIERS));
        return Wording.LATE_OF_LINE.formatted(Numbers.count(line.late()), parts.isEmpty() ? "" : ": " + parts);
    }

    private static List<String> rows(DossierGroup group) {
        List<String> rows = new ArrayList<>();
        group.lines().forEach(line -> rows.add(row(Markdown.escape(line.service()), line)));
        rows.add(Markdown.row(List.of(
                Wording.SUM_OF_LINES,
                Numbers.range(group.received()),
                Numbers.range(group.resolved()),
                Numbers.range(group.returned()),
                Numbers.percent(group.resolved(), group.received()))));
        group.totals()
                .forEach(total ->
                        rows.add(row(Wording.STATED_TOTAL.formatted(Markdown.escape(total.service())), total)));
        return rows;
    }

    private static String row(String name, DossierLine line) {
        return Markdown.row(List.of(
                name,
                Numbers.cell(line.received()),
                Numbers.cell(line.resolved()),
                Numbers.cell(line.returned()),
                Numbers.percent(line.resolved(), line.received())));
    }
}
