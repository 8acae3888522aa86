package io.github.dancu.report;

import io.github.dancu.cleansing.IndicatorProgress;
import io.github.dancu.dossier.figures.DossierTable;
import io.github.dancu.dossier.figures.OnlineTarget;
import io.github.dancu.dossier.figures.ReportPeriod;
import io.github.dancu.dossier.figures.ServiceGroup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The figures of one progress report (<i>số liệu báo cáo</i>) exactly as printed: nothing is corrected, and what is not
 * stated stays unknown.
 *
 * <p>A figures file is a JSON object, UTF-8, at most 1 MiB, with the sections {@code report}, {@code title}, {@code unit},
 * {@code issued}, {@code period}, {@code organisation}, {@code dossiers}, {@code identity} and {@code indicators}, and
 * perhaps {@code onlineTargets}; other keys are ignored. Counts are whole numbers from 0 to 999 999 999 999; {@code null} says that the report does not state
 * the count, an absent optional key that there is no such part. Immutable and thread-safe.
 */
public final class ReportFigures {
    private static final String RACH_GIA_2022 = "bao-cao-269-BC-TCT.figures.json";

    private final ReportHead head;
    private final TaskForces taskForces;
    private final List<DossierGroup> groups;
    private final IdentityCards cards;
    private final List<IndicatorLine> indicators;
    private final List<OnlineTargetLine> onlineTargets;

    ReportFigures(
            ReportHead head,
            TaskForces taskForces,
            List<DossierGroup> groups,
            IdentityCards cards,
            List<IndicatorLine> indicators,
            List<OnlineTargetLine> onlineTargets) {
        this.head = head;
        this.taskForces = taskForces;
        this.groups = List.copyOf(groups);
        this.cards = cards;
        this.indicators = List.copyOf(indicators);
        this.onlineTargets = List.copyOf(onlineTargets);
    }

    /**
     * Reads a figures file.
     *
     * @throws FiguresException if the file cannot be read, is no figures file or is incomplete; it names every wrong field
     */
    public static ReportFigures read(Path file) {
        Objects.requireNonNull(file, "file");
        return FiguresReader.read(file.toString(), FiguresText.bytesOf(file));
    }

    /**
     * The figures of report 269/BC-TCT of 27/10/2022, the first nine months of 2022 in the city of Rạch Giá; they are part of
     * this library.
     */
    public static ReportFigures rachGia2022() {
        try (InputStream in = ReportFigures.class.getResourceAsStream(RACH_GIA_2022)) {
            return FiguresReader.read(
                    RACH_GIA_2022, FiguresText.bytesOf(RACH_GIA_2022, Objects.requireNonNull(in, RACH_GIA_2022)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same figures with dossier lines that were counted, in place of the printed ones; the page and the checks are then
     * about these. A cell that a line does not state stays unknown.
     *
     * @throws IllegalArgumentException if the table is of another period than the report
     */
    public ReportFigures withDossiers(DossierTable table) {
        if (!table.period().equals(ReportPeriod.of(head.from(), head.to()))) {
            throw new IllegalArgumentException("the table is of another period than the report");
        }
        return new ReportFigures(head, taskForces, CountedLines.of(table), cards, indicators, onlineTargets);
    }

    /**
     * How much must come in on line (<i>chỉ tiêu hồ sơ trực tuyến</i>), in the order of the report. A target that names no
     * procedure is for the other services of a group: the first such target for the first of these groups, and so on.
     *
     * @param groups the groups of the table that the targets are held against
     * @throws IllegalArgumentException if more targets than groups name no procedure
     */
    public List<OnlineTarget> onlineTargets(List<ServiceGroup> groups) {
        return OnlineTargetLine.targets(onlineTargets, groups);
    }

    /** How far the work on each cleansing indicator has come, in the order of the report. */
    public List<IndicatorProgress> indicators() {
        return indicators.stream().map(IndicatorLine::progress).toList();
    }

    ReportHead head() {
        return head;
    }

    TaskForces taskForces() {
        return taskForces;
    }

    List<DossierGroup> groups() {
        return groups;
    }

    IdentityCards cards() {
        return cards;
    }

    List<IndicatorLine> indicatorLines() {
        return indicators;
    }

    /** All lines, totals included. */
    Stream<DossierLine> dossierLines() {
        return groups.stream().flatMap(group -> Stream.concat(group.totals().stream(), group.lines().stream()));
    }
}
