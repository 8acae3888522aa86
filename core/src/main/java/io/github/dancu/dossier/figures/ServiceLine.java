package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.ProcedureCode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the dossier table (<i>dòng dịch vụ công</i>): a service, the dossiers that belong to it, and the columns that the
 * report states for it.
 *
 * <p>Immutable and thread-safe if the conditions given to it are. Two lines are equal only if they are the same object.
 */
public final class ServiceLine {
    private final String name;
    private final Set<ProcedureCode> procedures;
    private final Predicate<Dossier> condition;
    private final Set<TableColumn> columns;
    private final Map<String, Predicate<Dossier>> parts;
    private final LateReading lateReading;

    private ServiceLine(Builder builder) {
        this.name = builder.name;
        this.procedures = Collections.unmodifiableSet(new LinkedHashSet<>(builder.procedures));
        this.condition = Objects.requireNonNullElse(builder.condition, dossier -> true);
        this.columns = Collections.unmodifiableSet(EnumSet.copyOf(builder.columns));
        this.parts = Collections.unmodifiableMap(new LinkedHashMap<>(builder.parts));
        this.lateReading = builder.lateReading;
    }

    /**
     * Starts a line with the name of the service; procedures or a condition are required.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** The name of the service, as the report prints it. */
    public String name() {
        return name;
    }

    /** The procedures whose dossiers belong to it; empty if a condition alone decides. Unmodifiable. */
    public Set<ProcedureCode> procedures() {
        return procedures;
    }

    /** The columns that the report states for it. Unmodifiable. */
    public Set<TableColumn> columns() {
        return columns;
    }

    /** The names of the parts that the received dossiers are broken down into, in order; empty if there are none. */
    public Set<String> parts() {
        return parts.keySet();
    }

    /** Which dossiers it calls late. */
    public LateReading lateReading() {
        return lateReading;
    }

    /** Whether a dossier belongs to it, if no line before it takes it. */
    public boolean takes(Dossier dossier) {
        ProcedureCode code = dossier.procedure().code();
        boolean named = procedures.isEmpty() || procedures.contains(code) || procedures.contains(code.nationalPart());
        return named && condition.test(dossier);
    }

    /** The place of the part that a dossier belongs to, or -1. */
    int partOf(Dossier dossier) {
        int place = 0;
        for (Predicate<Dossier> part : parts.values()) {
            if (part.test(dossier)) {
                return place;
            }
            place++;
        }
        return -1;
    }

    @Override
    public String toString() {
        return "ServiceLine[" + name + "]";
    }

    /** Collects the parts of a {@link ServiceLine}. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private final Set<ProcedureCode> procedures = new LinkedHashSet<>();
        private final Set<TableColumn> columns =
                EnumSet.of(TableColumn.RECEIVED, TableColumn.RESOLVED, TableColumn.RETURNED_FOR_SUPPLEMENT);
        private final Map<String, Predicate<Dossier>> parts = new LinkedHashMap<>();
        private @Nullable Predicate<Dossier> condition;
        private LateReading lateReading = LateReading.FORMULA;

        private Builder(String name) {
            this.name = Names.require("line", name);
        }

        /**
         * Adds procedures. A national code stands for the local codes that begin with it, too. Without any, those of every
         * procedure may belong to the line, and a {@linkplain #where condition} decides.
         */
        public Builder procedures(ProcedureCode... codes) {
            procedures.addAll(List.of(codes));
            return this;
        }

        /** Only dossiers that meet a condition, such as those of one office. By default there is none. */
        public Builder where(Predicate<Dossier> condition) {
            this.condition = Objects.requireNonNull(condition, "condition");
            return this;
        }

        /**
         * The columns that the report states, in place of the default: received, resolved, returned for supplement. A cell
         * of any other column stays empty, whatever is counted.
         */
        public Builder stating(TableColumn... stated) {
            columns.clear();
            columns.addAll(List.of(stated));
            return this;
        }

        /**
         * Breaks the received dossiers down by procedure (<i>trong đó</i>): adds a part. A dossier belongs to the first part
         * that takes it. The procedures of a part belong to the line, too.
         *
         * @throws IllegalArgumentException if {@code part} is blank or taken
         */
        public Builder part(String part, ProcedureCode... codes) {
            Set<ProcedureCode> ofPart = Set.of(codes);
            procedures.addAll(List.of(codes));
            return part(part, dossier -> {
                ProcedureCode code = dossier.procedure().code();
                return ofPart.contains(code) || ofPart.contains(code.nationalPart());
            });
        }

        /**
         * Breaks the received dossiers down by a condition: adds a part. A dossier belongs to the first part that takes it.
         *
         * @throws IllegalArgumentException if {@code part} is blank or taken
         */
        public Builder part(String part, Predicate<Dossier> takes) {
            Objects.requireNonNull(takes, "takes");
            if (parts.putIfAbsent(Names.require("part", part), takes) != null) {
                throw new IllegalArgumentException("the line has a part of this name already");
            }
            return this;
        }

        /** Which dossiers are called late. Default {@link LateReading#FORMULA}. */
        public Builder readingLate(LateReading reading) {
            this.lateReading = Objects.requireNonNull(reading, "reading");
            return this;
        }

        /**
         * The line.
         *
         * @throws IllegalStateException if it has neither procedures nor a condition
         */
        public ServiceLine build() {
            if (procedures.isEmpty() && condition == null) {
                throw new IllegalStateException("a line needs procedures or a condition");
            }
            return new ServiceLine(this);
        }
    }
}
