package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.ProcedureCode;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dossier table of a progress report (<i>bảng kết quả tiếp nhận, giải quyết hồ sơ</i>), counted from dossiers by service
 * line, procedure, channel and ward.
 *
 * <p>A stream is read once and nothing of it is kept: a row takes the same memory for one dossier as for a million. Parts
 * that were counted apart, in parallel or ward by ward, {@linkplain #plus add up} to the whole. A dossier counts once, in the
 * period in which it was received (under {@code REQUESTED} in that in which it was handed in, as soon as it is received), {@linkplain Dossier#asOf as it stood} at the end of the period, also if the table is made
 * later. The same dossier given twice counts twice.
 *
 * <p>Immutable and thread-safe. Two are equal if period, lines and every count are.
 */
public final class DossierTable {
    private final TableRules rules;
    private final Map<TableKey, TableRow> rows;

    private DossierTable(TableRules rules, Map<TableKey, TableRow> rows) {
        this.rules = rules;
        this.rows = rows;
    }

    /** Counts a stream to its end; a parallel one in parallel. */
    public static DossierTable count(TableRules rules, Stream<Dossier> dossiers) {
        return dossiers.collect(counting(rules));
    }

    /** Counts whatever stream it is given to: {@code dossiers.collect(DossierTable.counting(rules))}. */
    public static Collector<Dossier, ?, DossierTable> counting(TableRules rules) {
        return Collector.of(
                () -> new TableCounter(rules),
                TableCounter::add,
                (one, other) -> one.addAll(other.rows()),
                counter -> new DossierTable(rules, counter.rows()),
                Collector.Characteristics.UNORDERED);
    }

    /** The period. */
    public ReportPeriod period() {
        return rules.period();
    }

    /** The groups of lines, in order. Unmodifiable. */
    public List<ServiceGroup> groups() {
        return rules.groups();
    }

    /** Every line in the order of the report: group by group, its total first if the report has one. */
    public List<TableLine> lines() {
        return groups().stream()
                .flatMap(group -> Stream.concat(
                        group.totalName().isPresent() ? Stream.of(total(group)) : Stream.empty(),
                        group.lines().stream().map(this::line)))
                .toList();
    }

    /**
     * A line.
     *
     * @throws NoSuchElementException if the table has no such line
     */
    public TableLine line(ServiceLine line) {
        ServiceGroup group = groups().stream()
                .filter(one -> one.lines().contains(line))
                .findFirst()
                .orElseThrow();
        int place = rules.lines().indexOf(line);
        return new TableLine(
                group.name(),
                group.section(),
                line.name(),
                false,
                line.columns(),
                line.lateReading(),
                counts(key -> key.line() == place),
                parts(line, place));
    }

    /**
     * The total of a group, counted over all its lines whatever the report states of them. Its late dossiers are those that
     * the formula calls late.
     *
     * @throws NoSuchElementException if the table has no such group
     */
    public TableLine total(ServiceGroup group) {
        if (!groups().contains(group)) {
            throw new NoSuchElementException("the table has no such group");
        }
        return new TableLine(
                group.name(),
                group.section(),
                group.totalName().orElse(group.name()),
                true,
                group.totalColumns(),
                LateReading.FORMULA,
                counts(key -> key.line() != TableKey.NO_LINE
                        && group.lines().contains(rules.lines().get(key.line()))),
                Map.of());
    }

    /**
     * A line broken down by procedure (<i>theo từng thủ tục</i>): first those that it names, also without dossiers, then by code any
     * other that dossiers were counted for. A local code counts with the national one that the line names. Unmodifiable.
     *
     * @throws NoSuchElementException if the table has no such line
     */
    public Map<ProcedureCode, DossierCounts> byProcedure(ServiceLine line) {
        int place = rules.lines().indexOf(line);
        if (place < 0) {
            throw new NoSuchElementException("the table has no such line");
        }
        return byProcedure(place, line.procedures());
    }

    /** The dossiers that no line takes; they are in no total. */
    public DossierCounts unassigned() {
        return counts(key -> key.line() == TableKey.NO_LINE);
    }

    /** The same by procedure, in the order of the codes: what a line may have forgotten. Unmodifiable. */
    public Map<ProcedureCode, DossierCounts> unassignedByProcedure() {
        return byProcedure(TableKey.NO_LINE, Set.of());
    }

    /** The wards that dossiers were counted for, in order; an empty text stands for an unknown one. Unmodifiable. */
    public SortedSet<String> wards() {
        return Collections.unmodifiableSortedSet(
                rows.keySet().stream().map(TableKey::ward).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The same table of one ward alone. */
    public DossierTable ofWard(String ward) {
        return only(key -> key.ward().equals(ward));
    }

    /** The same table of one channel alone. */
    public DossierTable ofChannel(Channel channel) {
        return only(key -> key.channel() == channel);
    }

    /** The same table of one procedure alone; a national code stands for the local ones that begin with it, too. */
    public DossierTable ofProcedure(ProcedureCode procedure) {
        return only(key -> procedure.equals(named(key.procedure(), Set.of(procedure))));
    }

    /**
     * Both together, as if the dossiers of both had been counted into one.
     *
     * @throws IllegalArgumentException if the other has another period or other lines
     */
    public DossierTable plus(DossierTable other) {
        if (!hasThePlanOf(other)) {
            throw new IllegalArgumentException("tables of other lines or of another period cannot be added");
        }
        return new DossierTable(
                rules, new TableCounter(rules).addAll(rows).addAll(other.rows).rows());
    }

    private DossierTable only(Predicate<TableKey> wanted) {
        Map<TableKey, TableRow> some = new HashMap<>(rows);
        some.keySet().removeIf(wanted.negate());
        return new DossierTable(rules, some);
    }

    private DossierCounts counts(Predicate<TableKey> wanted) {
        return rowsOf(wanted).map(TableRow::counts).reduce(DossierCounts.none(), DossierCounts::plus);
    }

    private Map<ProcedureCode, DossierCounts> byProcedure(int line, Set<ProcedureCode> named) {
        Map<ProcedureCode, DossierCounts> counts = new LinkedHashMap<>();
        named.forEach(procedure -> counts.put(procedure, DossierCounts.none()));
        rows.entrySet().stream()
                .filter(row -> row.getKey().line() == line)
                .sorted(Comparator.comparing(row -> row.getKey().procedure().text()))
                .forEach(row -> counts.merge(
                        named(row.getKey().procedure(), named), row.getValue().counts(), DossierCounts::plus));
        return Collections.unmodifiableMap(counts);
    }

    /** The code under which a procedure is named: its own, or the national one. */
    private static ProcedureCode named(ProcedureCode procedure, Set<ProcedureCode> named) {
        ProcedureCode national = procedure.nationalPart();
        return !named.contains(procedure) && named.contains(national) ? national : procedure;
    }

    private Map<String, Long> parts(ServiceLine line, int place) {
        List<String> names = List.copyOf(line.parts());
        return IntStream.range(0, names.size())
                .boxed()
                .collect(Collectors.toMap(
                        names::get,
                        part -> rowsOf(key -> key.line() == place)
                                .mapToLong(row -> row.part(part))
                                .sum(),
                        Long::sum,
                        LinkedHashMap::new));
    }

    private Stream<TableRow> rowsOf(Predicate<TableKey> wanted) {
        return rows.entrySet().stream().filter(row -> wanted.test(row.getKey())).map(Map.Entry::getValue);
    }

    private boolean hasThePlanOf(DossierTable other) {
        return period().equals(other.period()) && groups().equals(other.groups());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DossierTable that && hasThePlanOf(that) && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /** The period and how many rows there are. */
    @Override
    public String toString() {
        return "DossierTable[" + period() + ", " + rows.size() + " rows]";
    }
}
