package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Timeliness.Verdict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A line of a counted table (<i>dòng của bảng hồ sơ</i>): what was counted, and what of it the report states.
 *
 * <p>Immutable and thread-safe.
 *
 * @param group the name of its group
 * @param section the section of the report
 * @param service the name of the service, or of the total
 * @param isTotal whether it is the total of its group
 * @param columns the columns that the report states for it
 * @param lateReading which dossiers it calls late
 * @param counts everything that was counted, stated or not
 * @param parts how many of the received dossiers belong to each part, in order; empty if it is not broken down
 */
public record TableLine(
        String group,
        String section,
        String service,
        boolean isTotal,
        Set<TableColumn> columns,
        LateReading lateReading,
        DossierCounts counts,
        Map<String, Long> parts) {
    public TableLine {
        columns = Set.copyOf(columns);
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** The count in a column; empty if the report leaves the cell empty, which is not the same as 0. */
    public OptionalLong cell(TableColumn column) {
        return columns.contains(column) ? OptionalLong.of(counts.of(column, lateReading)) : OptionalLong.empty();
    }

    /**
     * What the late dossiers consist of, for a line that calls open ones late, too: {@link Verdict#WAITING} (<i>trong hạn</i>),
     * {@link Verdict#OVERDUE} (<i>quá hạn</i>), and {@link Verdict#LATE} if any ended too late. Empty for every other line.
     * Unmodifiable, in this order.
     */
    public Map<Verdict, Long> lateParts() {
        Map<Verdict, Long> late = new LinkedHashMap<>();
        if (columns.contains(TableColumn.LATE) && lateReading == LateReading.WITH_OPEN) {
            late.put(Verdict.WAITING, counts.openWithinTime());
            late.put(Verdict.OVERDUE, counts.overdue());
            if (counts.endedLate() > 0) {
                late.put(Verdict.LATE, counts.endedLate());
            }
        }
        return Collections.unmodifiableMap(late);
    }
}
