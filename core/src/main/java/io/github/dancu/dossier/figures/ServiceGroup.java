package io.github.dancu.dossier.figures;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the dossier table that stand together (<i>nhóm dịch vụ công</i>), with a line for their total if the report has
 * one.
 *
 * <p>Immutable and thread-safe. Two groups are equal only if they are the same object.
 */
public final class ServiceGroup {
    private final String name;
    private final String section;
    private final List<ServiceLine> lines;
    private final @Nullable String totalName;
    private final Set<TableColumn> totalColumns;

    private ServiceGroup(
            String name,
            String section,
            List<ServiceLine> lines,
            @Nullable String totalName,
            Set<TableColumn> totalColumns) {
        this.name = name;
        this.section = section;
        this.lines = lines;
        this.totalName = totalName;
        this.totalColumns = totalColumns;
    }

    /**
     * A group without a line for its total.
     *
     * @param name its name, as the report prints it
     * @param section the section of the report, for example {@code II.1.1.a}
     * @param lines at least one
     * @throws IllegalArgumentException if a name is blank, or there are no lines or one of them twice
     */
    public static ServiceGroup of(String name, String section, List<ServiceLine> lines) {
        List<ServiceLine> copy = List.copyOf(lines);
        if (copy.isEmpty() || new LinkedHashSet<>(copy).size() < copy.size()) {
            throw new IllegalArgumentException("a group has lines, and none of them twice");
        }
        return new ServiceGroup(Names.require("group", name), Names.require("section", section), copy, null, Set.of());
    }

    /**
     * The same with a line for its total (<i>tổng cộng</i>).
     *
     * @param totalName what the report calls the line
     * @param columns the columns that the report states for it
     * @throws IllegalArgumentException if {@code totalName} is blank
     */
    public ServiceGroup withTotal(String totalName, TableColumn... columns) {
        Set<TableColumn> stated = EnumSet.noneOf(TableColumn.class);
        stated.addAll(List.of(columns));
        return new ServiceGroup(
                name, section, lines, Names.require("total", totalName), Collections.unmodifiableSet(stated));
    }

    /** The name, as the report prints it. */
    public String name() {
        return name;
    }

    /** The section of the report. */
    public String section() {
        return section;
    }

    /** The lines, in order. Unmodifiable. */
    public List<ServiceLine> lines() {
        return lines;
    }

    /** What the report calls the line of the total; empty if it has none. */
    public Optional<String> totalName() {
        return Optional.ofNullable(totalName);
    }

    /** The columns that the report states for the total; none if it has no such line. Unmodifiable. */
    public Set<TableColumn> totalColumns() {
        return totalColumns;
    }

    @Override
    public String toString() {
        return "ServiceGroup[" + name + "]";
    }
}
