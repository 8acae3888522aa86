package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.ProcedureCode;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much of a service must be handed in on line (<i>chỉ tiêu tỷ lệ hồ sơ trực tuyến</i>), as section IV.4 of a progress
 * report sets it: for one procedure, or for what is left of a group.
 *
 * <p>Immutable and thread-safe.
 */
public final class OnlineTarget {
    private final String service;
    private final @Nullable ProcedureCode procedure;
    private final @Nullable String group;
    private final BigDecimal least;
    private final @Nullable BigDecimal most;

    private OnlineTarget(
            String service,
            @Nullable ProcedureCode procedure,
            @Nullable String group,
            BigDecimal least,
            @Nullable BigDecimal most) {
        this.service = Names.require("target", service);
        this.procedure = procedure;
        this.group = group;
        this.least = percent(least);
        this.most = most == null ? null : percent(most);
        if (most != null && most.compareTo(least) < 0) {
            throw new IllegalArgumentException("the upper end of a target does not lie below the lower one");
        }
    }

    /**
     * A target for the lines that name a procedure.
     *
     * @param service what the report calls it
     * @param least the least share, 0 to 100 percent
     * @throws IllegalArgumentException if {@code service} is blank or {@code least} out of range
     */
    public static OnlineTarget of(String service, ProcedureCode procedure, BigDecimal least) {
        return new OnlineTarget(service, Objects.requireNonNull(procedure, "procedure"), null, least, null);
    }

    /**
     * A target for the lines of a group that no other target is for (<i>các dịch vụ còn lại</i>).
     *
     * @param service what the report calls it
     * @param group the name of the group
     * @param least the least share, 0 to 100 percent
     * @throws IllegalArgumentException if a name is blank or {@code least} out of range
     */
    public static OnlineTarget ofRest(String service, String group, BigDecimal least) {
        return new OnlineTarget(service, null, Names.require("group", group), least, null);
    }

    /**
     * The same with an upper end ("từ 30% đến 40%"). It is told, but asks for nothing: a share above it meets the target.
     *
     * @param most not below the least share, at most 100 percent
     * @throws IllegalArgumentException if {@code most} is out of range
     */
    public OnlineTarget upTo(BigDecimal most) {
        return new OnlineTarget(service, procedure, group, least, Objects.requireNonNull(most, "most"));
    }

    /** What the report calls it. */
    public String service() {
        return service;
    }

    /** The procedure it is for; empty if it is for what is left of a group. */
    public Optional<ProcedureCode> procedure() {
        return Optional.ofNullable(procedure);
    }

    /** The name of the group of which it takes what is left; empty if it is for one procedure. */
    public Optional<String> group() {
        return Optional.ofNullable(group);
    }

    /** The least share, in percent. */
    public BigDecimal least() {
        return least;
    }

    /** The upper end, in percent; empty if there is none. */
    public Optional<BigDecimal> most() {
        return Optional.ofNullable(most);
    }

    boolean names(ServiceLine line) {
        return procedure != null && line.procedures().contains(procedure);
    }

    boolean takesTheRestOf(ServiceGroup other) {
        return other.name().equals(group);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OnlineTarget that
                && service.equals(that.service)
                && Objects.equals(procedure, that.procedure)
                && Objects.equals(group, that.group)
                && least.equals(that.least)
                && Objects.equals(most, that.most);
    }

    @Override
    public int hashCode() {
        return Objects.hash(service, procedure, group, least, most);
    }

    @Override
    public String toString() {
        return "OnlineTarget[" + service + ", " + least + "%]";
    }

    private static BigDecimal percent(BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(Percentages.HUNDRED) > 0) {
            throw new IllegalArgumentException("a share is 0 to 100 percent");
        }
        return share;
    }
}
