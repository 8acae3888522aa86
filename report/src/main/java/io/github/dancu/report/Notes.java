package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader should know although it is no mistake: totals that hold only for one value of what is not stated. */
final class Notes {
    private Notes() {}

    static List<String> of(ReportFigures figures) {
        return figures.groups().stream()
                .flatMap(group -> group.totals().stream()
                        .filter(total -> holdsOnCondition(total.resolved(), group.resolved()))
                        .map(total -> note(group, total.resolved().atLeast())))
                .toList();
    }

    private static boolean holdsOnCondition(Figure total, Figure lines) {
        return total.isKnown() && !lines.isKnown() && total.canEqual(lines);
    }

    private static String note(DossierGroup group, long total) {
        Figure lines = group.resolved();
        String unstated = group.lines().stream()
                .filter(line -> !line.possiblyResolved().isKnown())
                .map(DossierLine::service)
                .collect(Collectors.joining(", "));
        String template = total == lines.atMost() ? Wording.HOLDS_IF_ALL_RESOLVED : Wording.HOLDS_IF_SOME_RESOLVED;
        return template.formatted(
                group.name(),
                Numbers.count(total),
                unstated,
                Numbers.plain(lines.atLeast()),
                Numbers.plain(total - lines.atLeast()),
                Numbers.plain(total));
    }
}
