package io.github.dancu.place;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time in which a code means one administrative unit (<i>thời gian hiệu lực</i>), with what is not known about its
 * ends.
 *
 * <p>A unit is certainly in force from {@link #certainFrom()} to {@link #certainUntil()}. It certainly is not before
 * {@link #earliestStart()} nor after {@link #latestEnd()}. Between these bounds the published lists leave it open. All days
 * are included, and are days in Vietnam. A unit without an end is in force until a later edition of the tables ends it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Validity {
    private final String id;
    private final @Nullable LocalDate earliestStart;
    private final @Nullable LocalDate certainFrom;
    private final @Nullable LocalDate certainUntil;
    private final @Nullable LocalDate latestEnd;
    private final @Nullable LegalBasis legalBasis;
    // The same days as numbers: a look-up by code compares them several times.
    private final long possibleFirst;
    private final long certainFirst;
    private final long certainLast;
    private final long possibleLast;

    /**
     * @param certainFrom null if there is no certain day at all
     * @param certainUntil null if there is no certain day at all, or certainty has no end
     */
    Validity(
            String id,
            @Nullable LocalDate earliestStart,
            @Nullable LocalDate certainFrom,
            @Nullable LocalDate certainUntil,
            @Nullable LocalDate latestEnd,
            @Nullable LegalBasis legalBasis) {
        this.id = id;
        this.earliestStart = earliestStart;
        this.certainFrom = certainFrom;
        this.certainUntil = certainUntil;
        this.latestEnd = latestEnd;
        this.legalBasis = legalBasis;
        this.possibleFirst = earliestStart == null ? Long.MIN_VALUE : earliestStart.toEpochDay();
        this.certainFirst = certainFrom == null ? Long.MAX_VALUE : certainFrom.toEpochDay();
        this.certainLast = certainUntil == null ? Long.MAX_VALUE - 1 : certainUntil.toEpochDay();
        this.possibleLast = latestEnd == null ? Long.MAX_VALUE : latestEnd.toEpochDay();
    }

    /** Whether the unit was in force on a day. */
    public InForce on(LocalDate day) {
        long number = day.toEpochDay();
        if (certainOn(number)) {
            return InForce.YES;
        }
        return number < possibleFirst || number > possibleLast ? InForce.NO : InForce.NOT_KNOWN;
    }

    boolean certainOn(long epochDay) {
        return epochDay >= certainFirst && epochDay <= certainLast;
    }

    boolean over(LocalDate day) {
        return day.toEpochDay() > possibleLast;
    }

    /** The first day on which it may have been in force; empty if no list goes back far enough. */
    public Optional<LocalDate> earliestStart() {
        return Optional.ofNullable(earliestStart);
    }

    /** The first day on which it certainly was in force; empty if no day is certain. */
    public Optional<LocalDate> certainFrom() {
        return Optional.ofNullable(certainFrom);
    }

    /** The last day on which it certainly was in force; empty if that has no end, or if no day is certain. */
    public Optional<LocalDate> certainUntil() {
        return Optional.ofNullable(certainUntil);
    }

    /** The last day on which it may have been in force; empty if it has no recorded end. */
    public Optional<LocalDate> latestEnd() {
        return Optional.ofNullable(latestEnd);
    }

    /** The document that gives the code this meaning; empty if the lists name none. */
    public Optional<LegalBasis> legalBasis() {
        return Optional.ofNullable(legalBasis);
    }

    String id() {
        return id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Validity that
                && Objects.equals(earliestStart, that.earliestStart)
                && Objects.equals(certainFrom, that.certainFrom)
                && Objects.equals(certainUntil, that.certainUntil)
                && Objects.equals(latestEnd, that.latestEnd)
                && Objects.equals(legalBasis, that.legalBasis);
    }

    @Override
    public int hashCode() {
        return Objects.hash(earliestStart, certainFrom, certainUntil, latestEnd, legalBasis);
    }

    /** The four bounds in order of time, {@code ..} for an open one. */
    @Override
    public String toString() {
        return "Validity[" + text(earliestStart) + " " + text(certainFrom) + " / " + text(certainUntil) + " "
                + text(latestEnd) + "]";
    }

    private static String text(@Nullable LocalDate bound) {
        return bound == null ? ".." : bound.toString();
    }
}
