package io.github.dancu.dossier.figures;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many dossiers there were and what became of them by the end of a period (<i>số lượng hồ sơ</i>).
 *
 * <p>Every received dossier is in one of four states: {@linkplain #resolved() resolved},
 * {@linkplain #returnedForSupplement() returned}, {@linkplain #endedOtherwise() ended otherwise} or {@linkplain #open() open}.
 * Beside that it has one of the six verdicts of {@link io.github.dancu.dossier.Timeliness}. It holds counts alone and nothing
 * of a person. Immutable and thread-safe. Two are equal if every count is.
 */
public final class DossierCounts {
    private static final DossierCounts NONE = new DossierCounts(Map.of());

    private final Map<Tally, Long> counts;

    /** @param counts none of them 0: what is not counted is not there */
    DossierCounts(Map<Tally, Long> counts) {
        this.counts = Map.copyOf(counts);
    }

    /** No dossiers at all. */
    public static DossierCounts none() {
        return NONE;
    }

    /**
     * Handed in in the period (<i>yêu cầu</i>), received in it or later; a dossier that does not say when it was handed in, when it
     * was received. So each is requested in one period.
     */
    public long requested() {
        return get(Tally.REQUESTED);
    }

    /** Of the received ones, those that were handed in before the period (<i>kỳ trước chuyển sang</i>): requested then. */
    public long requestedBefore() {
        return get(Tally.REQUESTED_BEFORE);
    }

    /** Received in the period (<i>tiếp nhận</i>). */
    public long received() {
        return get(Tally.RECEIVED);
    }

    /** Done, or with their result returned, by the end of the period (<i>đã giải quyết</i>). */
    public long resolved() {
        return get(Tally.RESOLVED);
    }

    /** For whose papers the office waits at the end of the period (<i>trả bổ sung</i>). */
    public long returnedForSupplement() {
        return get(Tally.RETURNED);
    }

    /** Not accepted, withdrawn or stopped by the end of the period (<i>từ chối, rút, dừng</i>). */
    public long endedOtherwise() {
        return get(Tally.ENDED_OTHERWISE);
    }

    /** In work at the end of the period, and not waiting for papers (<i>đang giải quyết</i>). */
    public long open() {
        return get(Tally.OPEN);
    }

    /** Of the open ones, those that are within their time (<i>đang giải quyết, trong hạn</i>). */
    public long openWithinTime() {
        return get(Tally.OPEN_WITHIN_TIME);
    }

    /** Ended in time (<i>đúng hạn</i>). */
    public long endedOnTime() {
        return get(Tally.ENDED_ON_TIME);
    }

    /** Ended too late (<i>đã kết thúc, trễ hạn</i>). */
    public long endedLate() {
        return get(Tally.ENDED_LATE);
    }

    /** Not ended and within their time (<i>trong hạn</i>), those that wait for papers included. */
    public long withinTime() {
        return get(Tally.WITHIN_TIME);
    }

    /** Not ended and past their time (<i>quá hạn</i>), those that wait for papers included. */
    public long overdue() {
        return get(Tally.OVERDUE);
    }

    /** Of which it cannot be told whether they are on time. */
    public long undecided() {
        return get(Tally.UNDECIDED);
    }

    /** Which the formula leaves out: withdrawn before they were accepted. */
    public long leftOut() {
        return get(Tally.LEFT_OUT);
    }

    /** Late by the formula (<i>trễ hạn</i>): ended too late, or not ended and past their time. */
    public long late() {
        return endedLate() + overdue();
    }

    /** The count of a column, stated or not. */
    public long of(TableColumn column, LateReading reading) {
        return switch (column) {
            case REQUESTED -> requested();
            case RECEIVED -> received();
            case RESOLVED -> resolved();
            case RETURNED_FOR_SUPPLEMENT -> returnedForSupplement();
            case LATE -> reading == LateReading.FORMULA ? late() : late() + openWithinTime();
        };
    }

    /** Both together. */
    public DossierCounts plus(DossierCounts other) {
        Map<Tally, Long> sum = new EnumMap<>(Tally.class);
        sum.putAll(counts);
        other.counts.forEach((tally, count) -> sum.merge(tally, count, Long::sum));
        return new DossierCounts(sum);
    }

    private long get(Tally tally) {
        return counts.getOrDefault(tally, 0L);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DossierCounts that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return "DossierCounts[" + received() + " received, " + resolved() + " resolved, " + returnedForSupplement()
                + " returned, " + endedOtherwise() + " ended otherwise, " + open() + " open, " + late() + " late]";
    }
}
