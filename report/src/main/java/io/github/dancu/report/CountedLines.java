package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;
import io.github.dancu.dossier.Timeliness.Verdict;
import io.github.dancu.dossier.figures.DossierTable;
import io.github.dancu.dossier.figures.TableColumn;
import io.github.dancu.dossier.figures.TableLine;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Lines of a report that were counted from dossiers: a cell that the report leaves empty stays unknown. */
final class CountedLines {
    private CountedLines() {}

    static List<DossierGroup> of(DossierTable table) {
        return DossierGroup.of(table.lines().stream().map(CountedLines::line).toList());
    }

    private static DossierLine line(TableLine line) {
        return new DossierLine(
                Fields.tidy(line.section()),
                Fields.tidy(line.group()),
                Fields.tidy(line.service()),
                line.isTotal(),
                cell(line, TableColumn.REQUESTED),
                Figure.of(line.counts().requestedBefore()),
                cell(line, TableColumn.RECEIVED),
                cell(line, TableColumn.RESOLVED),
                cell(line, TableColumn.RETURNED_FOR_SUPPLEMENT),
                cell(line, TableColumn.LATE),
                breakdown(line),
                lateBreakdown(line));
    }

    private static Figure cell(TableLine line, TableColumn column) {
        OptionalLong count = line.cell(column);
        return count.isPresent() ? Figure.of(count.getAsLong()) : Figure.unknown();
    }

    private static Map<String, Figure> breakdown(TableLine line) {
        Map<String, Figure> parts = new LinkedHashMap<>();
        line.parts().forEach((part, count) -> parts.put(Fields.tidy(part), Figure.of(count)));
        return Collections.unmodifiableMap(parts);
    }

    private static Map<String, Figure> lateBreakdown(TableLine line) {
        Map<String, Figure> parts = new LinkedHashMap<>();
        line.lateParts().forEach((verdict, count) -> parts.put(word(verdict), Figure.of(count)));
        return Collections.unmodifiableMap(parts);
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case WAITING -> Wording.WITHIN_TIME;
            case OVERDUE -> Wording.OVERDUE;
            case LATE -> Wording.ENDED_LATE;
            case ON_TIME, UNDECIDED, NOT_COUNTED -> throw new IllegalArgumentException(verdict + " is not late");
        };
    }
}
