package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.WorkingCalendar;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * How the dossiers of a period are sorted into a table (<i>quy tắc lập bảng</i>): the lines, whose ward a dossier counts for,
 * and how long a procedure may take.
 *
 * <p>Immutable and thread-safe if the functions given to it are.
 */
public final class TableRules {
    private final ReportPeriod period;
    private final List<ServiceGroup> groups;
    private final List<ServiceLine> lines;
    private final Function<Dossier, String> wards;
    private final ProcedureCatalogue procedures;
    private final WorkingCalendar calendar;
    private final StandingRules standings;

    private TableRules(
            ReportPeriod period,
            List<ServiceGroup> groups,
            Function<Dossier, String> wards,
            ProcedureCatalogue procedures,
            WorkingCalendar calendar) {
        this.period = period;
        this.groups = groups;
        this.lines = groups.stream().flatMap(group -> group.lines().stream()).toList();
        this.wards = wards;
        this.procedures = procedures;
        this.calendar = calendar;
        this.standings = new StandingRules(period, procedures, calendar);
    }

    /**
     * The lines of a table and its period. A dossier belongs to the first line that takes it, as it {@linkplain Dossier#asOf stood} at
     * the end of the period. By default its ward is the
     * agency in its code, nothing is known of its procedure, and the calendar is {@link WorkingCalendar#vietnam()}.
     *
     * @throws IllegalArgumentException if there are no groups, or two of one name, or a line is in two of them
     */
    public static TableRules of(ReportPeriod period, List<ServiceGroup> groups) {
        Objects.requireNonNull(period, "period");
        List<ServiceGroup> copy = List.copyOf(groups);
        Set<String> names = new HashSet<>();
        Set<ServiceLine> lines = new HashSet<>();
        for (ServiceGroup group : copy) {
            if (!names.add(group.name()) || !group.lines().stream().allMatch(lines::add)) {
                throw new IllegalArgumentException("no two groups have the same name or the same line");
            }
        }
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("a table has at least one group");
        }
        return new TableRules(period, copy, TableRules::agency, ProcedureCatalogue.none(), WorkingCalendar.vietnam());
    }

    /** The same, with another answer to whose ward a dossier counts for; an empty text stands for an unknown one. */
    public TableRules withWards(Function<Dossier, String> wards) {
        return new TableRules(period, groups, Objects.requireNonNull(wards, "wards"), procedures, calendar);
    }

    /** The same, judging a dossier without a due time by the longest time of its procedure. */
    public TableRules withProcedures(ProcedureCatalogue procedures) {
        return new TableRules(period, groups, wards, Objects.requireNonNull(procedures, "procedures"), calendar);
    }

    /** The same with another calendar, by which longest times in working days and hours are counted. */
    public TableRules withCalendar(WorkingCalendar calendar) {
        return new TableRules(period, groups, wards, procedures, Objects.requireNonNull(calendar, "calendar"));
    }

    /** The period. */
    public ReportPeriod period() {
        return period;
    }

    /** The groups of lines, in order. Unmodifiable. */
    public List<ServiceGroup> groups() {
        return groups;
    }

    List<ServiceLine> lines() {
        return lines;
    }

    /** The place of the line that takes a dossier, or {@link TableKey#NO_LINE}. */
    int lineOf(Dossier dossier) {
        for (int place = 0; place < lines.size(); place++) {
            if (lines.get(place).takes(dossier)) {
                return place;
            }
        }
        return TableKey.NO_LINE;
    }

    String wardOf(Dossier dossier) {
        return wards.apply(dossier);
    }

    Standing standingOf(Dossier then) {
        return standings.of(then);
    }

    private static String agency(Dossier dossier) {
        return dossier.code().agency().map(AgencyCode::toText).orElse("");
    }
}
