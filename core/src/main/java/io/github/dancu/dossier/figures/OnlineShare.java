package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Channel;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much of a service was handed in on line (<i>tỷ lệ hồ sơ trực tuyến</i>), against its {@link OnlineTarget}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param target what was asked for
 * @param online the dossiers received on line ({@link Channel#ONLINE}), 0 or more
 * @param received all dossiers received, at least as many
 */
public record OnlineShare(OnlineTarget target, long online, long received) {
    /** @throws IllegalArgumentException unless 0 ≤ {@code online} ≤ {@code received} */
    public OnlineShare {
        Objects.requireNonNull(target, "target");
        if (online < 0 || online > received) {
            throw new IllegalArgumentException("what comes in on line is a part of what comes in");
        }
    }

    /**
     * The shares of a table, one for each target in the order given. A line counts for the first target that names one of
     * its procedures, and without one for the first that takes the rest of its group.
     *
     * @throws IllegalArgumentException if no line of the table counts for one of the targets; the message names them
     */
    public static List<OnlineShare> of(List<OnlineTarget> targets, DossierTable table) {
        Map<OnlineTarget, OnlineShare> shares = new LinkedHashMap<>();
        DossierTable online = table.ofChannel(Channel.ONLINE);
        for (ServiceGroup group : table.groups()) {
            for (ServiceLine line : group.lines()) {
                target(targets, group, line).ifPresent(target -> {
                    long part = online.line(line).counts().received();
                    long whole = table.line(line).counts().received();
                    shares.merge(target, new OnlineShare(target, part, whole), OnlineShare::and);
                });
            }
        }
        List<String> idle = targets.stream()
                .filter(target -> !shares.containsKey(target))
                .map(OnlineTarget::service)
                .toList();
        if (!idle.isEmpty()) {
            throw new IllegalArgumentException("no line of the table is for " + String.join(", ", idle));
        }
        return targets.stream()
                .flatMap(target -> Stream.ofNullable(shares.get(target)))
                .toList();
    }

    /** The share in percent with two decimals, rounded half up; empty if no dossiers were received. */
    public Optional<BigDecimal> percent() {
        return Percentages.of(BigDecimal.valueOf(online), BigDecimal.valueOf(received));
    }

    /** Whether the target is met. The share is compared as it is, not rounded. */
    public Verdict verdict() {
        if (received == 0) {
            return Verdict.NO_DOSSIERS;
        }
        return compareWith(target.least()) >= 0 ? Verdict.MET : Verdict.NOT_MET;
    }

    /** Whether it lies above the upper end of the target; false if there is none. */
    public boolean isAboveRange() {
        return received > 0
                && target.most().filter(most -> compareWith(most) > 0).isPresent();
    }

    private int compareWith(BigDecimal percent) {
        return BigDecimal.valueOf(online)
                .multiply(Percentages.HUNDRED)
                .compareTo(percent.multiply(BigDecimal.valueOf(received)));
    }

    private OnlineShare and(OnlineShare other) {
        return new OnlineShare(target, online + other.online, received + other.received);
    }

    private static Optional<OnlineTarget> target(List<OnlineTarget> targets, ServiceGroup group, ServiceLine line) {
        return Stream.concat(
                        targets.stream().filter(target -> target.names(line)),
                        targets.stream().filter(target -> target.takesTheRestOf(group)))
                .findFirst();
    }

    /** Whether a target is met. */
    public enum Verdict {
        /** As much came in on line as was asked for, or more (<i>đạt</i>). */
        MET,
        /** Less came in on line (<i>chưa đạt</i>). */
        NOT_MET,
        /** Nothing came in at all (<i>không phát sinh hồ sơ</i>). */
        NO_DOSSIERS
    }
}
