package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Services that are reported together, with the stated total if there is one. */
record DossierGroup(String name, List<DossierLine> totals, List<DossierLine> lines) {

    /** The groups in the order in which they first appear. */
    static List<DossierGroup> of(List<DossierLine> all) {
        Map<String, List<DossierLine>> byGroup = all.stream()
                .collect(Collectors.groupingBy(DossierLine::group, LinkedHashMap::new, Collectors.toList()));
        return byGroup.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue()))
                .toList();
    }

    private static DossierGroup of(String name, List<DossierLine> all) {
        return new DossierGroup(
                name,
                all.stream().filter(DossierLine::total).toList(),
                all.stream().filter(line -> !line.total()).toList());
    }

    Figure received() {
        return add(DossierLine::received);
    }

    Figure resolved() {
        return add(DossierLine::possiblyResolved);
    }

    Figure returned() {
        return add(DossierLine::possiblyReturned);
    }

    /** The three columns of the total against those of the lines; none if there is nothing to compare. */
    List<Sum> sums() {
        if (lines.isEmpty()) {
            return List.of();
        }
        return totals.stream()
                .flatMap(total -> List.of(
                        sum(total, Wording.RECEIVED, total.received(), DossierLine::received),
                        sum(total, Wording.RESOLVED, total.resolved(), DossierLine::possiblyResolved),
                        sum(total, Wording.RETURNED, total.returned(), DossierLine::possiblyReturned))
                        .stream())
                .toList();
    }

    private Sum sum(DossierLine total, String name, Figure whole, Function<DossierLine, Figure> column) {
        return new Sum(
                total.section(),
                total.subject(),
                name,
                Wording.DOSSIERS,
                whole,
                lines.stream()
                        .map(line -> new Part(line.service(), column.apply(line)))
                        .toList());
    }

    private Figure add(Function<DossierLine, Figure> column) {
        return lines.stream().map(column).reduce(Figure.of(0), Figure::plus);
    }
}
