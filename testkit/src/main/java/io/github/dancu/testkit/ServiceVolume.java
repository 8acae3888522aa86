package io.github.dancu.testkit;

import io.github.dancu.dossier.Procedure;
import java.util.List;

/**
 * How many dossiers of a service there are, and what became of them (<i>số lượng hồ sơ của một dịch vụ</i>): the figures to
 * which {@link SyntheticDossiers} makes them.
 *
 * <p>What is neither resolved nor returned is in work at the end of the period. Immutable and thread-safe.
 */
public final class ServiceVolume {
    private final List<Procedure> procedures;
    private final long received;
    private final long resolved;
    private final long resolvedLate;
    private final long returned;
    private final long overdue;
    private final long online;
    private final long byPost;

    private ServiceVolume(
            List<Procedure> procedures,
            long received,
            long resolved,
            long resolvedLate,
            long returned,
            long overdue,
            long online,
            long byPost) {
        this.procedures = procedures;
        this.received = received;
        this.resolved = among("resolved", resolved, "received", received);
        this.resolvedLate = among("resolved late", resolvedLate, "resolved", resolved);
        this.returned = among("returned", returned, "received and not resolved", received - resolved);
        this.overdue = among("overdue", overdue, "in work", received - resolved - returned);
        this.online = among("on line", online, "received", received);
        this.byPost = among("by post", byPost, "received and not on line", received - online);
    }

    /**
     * So many dossiers of a procedure: all in work and within their time, handed in at the counter.
     *
     * @throws IllegalArgumentException if {@code received} is negative
     */
    public static ServiceVolume of(Procedure procedure, long received) {
        return of(List.of(procedure), received);
    }

    /**
     * So many dossiers of several procedures, taken in turn by chance.
     *
     * @throws IllegalArgumentException if there are no procedures, or {@code received} is negative
     */
    public static ServiceVolume of(List<Procedure> procedures, long received) {
        if (procedures.isEmpty() || received < 0) {
            throw new IllegalArgumentException("a volume is 0 or more dossiers of at least one procedure");
        }
        return new ServiceVolume(List.copyOf(procedures), received, 0, 0, 0, 0, 0, 0);
    }

    /**
     * The same with so many done by the end of the period (<i>đã giải quyết</i>).
     *
     * @throws IllegalArgumentException if there are not so many
     */
    public ServiceVolume resolved(long resolved) {
        return new ServiceVolume(procedures, received, resolved, resolvedLate, returned, overdue, online, byPost);
    }

    /**
     * The same with so many of the resolved ones done too late (<i>trễ hạn</i>).
     *
     * @throws IllegalArgumentException if there are not so many
     */
    public ServiceVolume resolvedLate(long resolvedLate) {
        return new ServiceVolume(procedures, received, resolved, resolvedLate, returned, overdue, online, byPost);
    }

    /**
     * The same with so many waiting for papers at the end of the period (<i>trả bổ sung</i>).
     *
     * @throws IllegalArgumentException if there are not so many
     */
    public ServiceVolume returnedForSupplement(long returned) {
        return new ServiceVolume(procedures, received, resolved, resolvedLate, returned, overdue, online, byPost);
    }

    /**
     * The same with so many of those in work past their time (<i>quá hạn</i>).
     *
     * @throws IllegalArgumentException if there are not so many
     */
    public ServiceVolume overdue(long overdue) {
        return new ServiceVolume(procedures, received, resolved, resolvedLate, returned, overdue, online, byPost);
    }

    /**
     * The same with so many handed in on the portal (<i>trực tuyến</i>).
     *
     * @throws IllegalArgumentException if there are not so many
     */
    public ServiceVolume online(long online) {
        return new ServiceVolume(procedures, received, resolved, resolvedLate, returned, overdue, online, byPost);
    }

    /**
     * The same with so many handed in by post (<i>bưu chính công ích</i>).
     *
     * @throws IllegalArgumentException if there are not so many
     */
    public ServiceVolume byPost(long byPost) {
        return new ServiceVolume(procedures, received, resolved, resolvedLate, returned, overdue, online, byPost);
    }

    List<Procedure> procedures() {
        return procedures;
    }

    long received() {
        return received;
    }

    long online() {
        return online;
    }

    long byPost() {
        return byPost;
    }

    /** What becomes of the dossier at a place among those received. */
    DossierFate fateAt(long place) {
        if (place < resolvedLate) {
            return DossierFate.RESOLVED_LATE;
        }
        if (place < resolved) {
            return DossierFate.RESOLVED;
        }
        if (place < resolved + returned) {
            return DossierFate.RETURNED;
        }
        return place < resolved + returned + overdue ? DossierFate.OVERDUE : DossierFate.IN_WORK;
    }

    private static long among(String part, long count, String whole, long most) {
        if (count < 0 || count > most) {
            throw new IllegalArgumentException("there are 0 to as many dossiers " + part + " as are " + whole);
        }
        return count;
    }

    @Override
    public String toString() {
        return "ServiceVolume[" + received + " received, " + resolved + " resolved, " + returned + " returned]";
    }
}
