package io.github.dancu.dossier;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a dossier is on time (<i>đúng hạn, trễ hạn</i>) at the end of a report period, by the formula of the service
 * indicators (<i>bộ chỉ số 766</i>, indicator 2.1).
 *
 * <p>The formula compares one end time with the due time:
 *
 * <ol>
 *   <li>the end is the time of "done"; without it of "result returned"; without it of "stopped", "not accepted" or
 *       "withdrawn" (if the dossier had been accepted);
 *   <li>without an end yet, it is the last second of the period's last day;
 *   <li>while the office waits for papers it asked for once, it is the time of that request; asked for more than once, the
 *       dossier is late;
 *   <li>the time that the applicant took to supplement papers is deducted, as far as it lies after the receipt;
 *   <li>without a due time, the time from the receipt to the end, less that of supplements, is compared with the longest
 *       time that the procedure allows.
 * </ol>
 *
 * <p>A dossier that is open and within its time is not late: <i>trong hạn</i> ({@link Verdict#WAITING}) and <i>quá hạn</i>
 * ({@link Verdict#OVERDUE}) are counted apart. All is subtraction of Vietnamese civil times: nights, weekends and holidays
 * count like any other hour, so the longest time must be stated in the same way. Where a procedure allows working days, give
 * the dossier the {@linkplain DueDates#due(LocalDateTime, Allowance) due time} they lead to, without its waits: those are
 * deducted here.
 *
 * <p>A dossier is judged {@linkplain Dossier#asOf as it stood} at the end of the period, whenever that is done.
 *
 * <p>The formula is described for an entire portal. Not confirmed are: that what happened after the period is left out of
 * account, that a supplement is deducted although it moved the due time, and that several requests make a dossier late only
 * while it is waiting.
 *
 * <p>Legal source: QĐ 766/QĐ-TTg. Immutable and thread-safe. Two are equal if every part is.
 */
public final class Timeliness {
    private final Verdict verdict;
    private final Basis basis;
    private final @Nullable LocalDateTime endTime;
    private final Duration supplementTime;

    Timeliness(Verdict verdict, Basis basis, @Nullable LocalDateTime endTime, Duration supplementTime) {
        this.verdict = verdict;
        this.basis = basis;
        this.endTime = endTime;
        this.supplementTime = supplementTime;
    }

    /**
     * Judges a dossier on the last day of a report period. One without a due time is {@link Verdict#UNDECIDED}.
     *
     * @param lastDay the last day of the period, Vietnamese civil time
     */
    public static Timeliness of(Dossier dossier, LocalDate lastDay) {
        return TimelinessRules.judge(dossier, lastDay, null);
    }

    /**
     * Judges a dossier on the last day of a report period; one without a due time by the longest time of its procedure.
     *
     * @param lastDay the last day of the period, Vietnamese civil time
     * @param longest the longest time that the procedure allows, longer than zero; used only if there is no due time
     * @throws IllegalArgumentException if {@code longest} is zero or negative
     */
    public static Timeliness of(Dossier dossier, LocalDate lastDay, Duration longest) {
        if (longest.isZero() || longest.isNegative()) {
            throw new IllegalArgumentException("the longest time of a procedure is longer than zero");
        }
        return TimelinessRules.judge(dossier, lastDay, longest);
    }

    /** On time, late or waiting. */
    public Verdict verdict() {
        return verdict;
    }

    /** What the end time is, or why there is none. */
    public Basis basis() {
        return basis;
    }

    /** The end time that was compared, before anything was deducted; empty if none was. */
    public Optional<LocalDateTime> endTime() {
        return Optional.ofNullable(endTime);
    }

    /** What was deducted because the applicant was supplementing papers; zero if nothing was. */
    public Duration supplementTime() {
        return supplementTime;
    }

    /** Whether the indicator counts it as on time: done in time, or still within its time. */
    public boolean countsAsOnTime() {
        return verdict == Verdict.ON_TIME || verdict == Verdict.WAITING;
    }

    /** Whether the indicator counts it as late: done too late, or open and past its time. */
    public boolean countsAsLate() {
        return verdict == Verdict.LATE || verdict == Verdict.OVERDUE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeliness that
                && verdict == that.verdict
                && basis == that.basis
                && Objects.equals(endTime, that.endTime)
                && supplementTime.equals(that.supplementTime);
    }

    @Override
    public int hashCode() {
        return Objects.hash(verdict, basis, endTime, supplementTime);
    }

    @Override
    public String toString() {
        return "Timeliness[" + verdict + ", " + basis + "]";
    }

    /** On time, late or waiting. */
    public enum Verdict {
        /** It ended in time (<i>đúng hạn</i>). */
        ON_TIME,
        /** It ended too late (<i>trễ hạn</i>). */
        LATE,
        /** It has not ended and is within its time (<i>trong hạn</i>). */
        WAITING,
        /** It has not ended and is past its time (<i>quá hạn</i>). */
        OVERDUE,
        /** The dossier does not say enough. */
        UNDECIDED,
        /** The formula leaves it out. */
        NOT_COUNTED
    }

    /** What the end time is, or why there is none. */
    public enum Basis {
        /** When it was done (<i>đã xử lý xong</i>). */
        DONE,
        /** When its result was returned (<i>đã trả kết quả</i>). */
        RESULT_RETURNED,
        /** When it was stopped (<i>dừng xử lý</i>). */
        STOPPED,
        /** When it was refused (<i>không được tiếp nhận</i>). */
        NOT_ACCEPTED,
        /** When it was withdrawn (<i>rút hồ sơ</i>). */
        WITHDRAWN,
        /** The end of the report period, for it has not ended. */
        PERIOD_END,
        /** When papers were asked for, which the office is waiting for. */
        SUPPLEMENT_REQUEST,
        /** Papers were asked for more than once, and the office is waiting for them. */
        REPEATED_SUPPLEMENT_REQUEST,
        /** It has ended, but nothing says when. */
        END_UNKNOWN,
        /** The office waits for papers, but nothing says since when. */
        REQUEST_UNKNOWN,
        /** It has no due time, and the longest time of its procedure was not given. */
        NO_DUE_TIME,
        /** It was withdrawn before it was accepted. */
        WITHDRAWN_BEFORE_ACCEPTANCE,
        /** It was received after the period. */
        RECEIVED_AFTER_PERIOD
    }
}
