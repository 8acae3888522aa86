package io.github.dancu.dossier;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Works out when a result is due (<i>tính ngày hẹn trả</i>) by a {@link WorkingCalendar}.
 *
 * <ul>
 *   <li>What is received outside working hours counts as received when the office next opens. A year the calendar does not
 *       cover ends in an {@link UncoveredYearException}.
 *   <li>Working days: the day of receipt is not counted, the last day ends when the office closes.
 *   <li>Calendar days: the same, and if the last day is not a working day, the next one takes its place (Civil Code, Bộ
 *       luật Dân sự 91/2015/QH13, articles 147 and 148; the rule for a last day off is not confirmed).
 *   <li>Working hours: counted from the receipt, to the second.
 *   <li>Time spent waiting for the citizen is deducted, as the indicators of QĐ 766/QĐ-TTg do: the due time moves by the
 *       working time waited. An allowance in calendar days moves by days of 24 hours, a part of one counted whole. How
 *       the due time moves is not published: this is our reading. A request made after the due time moves nothing, and
 *       overlapping waits count once.
 * </ul>
 *
 * <p>Vietnamese civil time throughout. Immutable and thread-safe.
 */
public final class DueDates {
    private static final SameDayRule LINKED = new SameDayRule(LocalTime.of(15, 0), LocalTime.of(17, 0));
    private static final Allowance SUPPLEMENT_LIMIT = Allowance.workingDays(7);
    private static final Duration ALMOST_A_DAY = Duration.ofDays(1).minusNanos(1);

    private final WorkingCalendar calendar;
    private final SameDayRule sameDay;
    private final Allowance supplementLimit;

    private DueDates(WorkingCalendar calendar, SameDayRule sameDay, Allowance supplementLimit) {
        this.calendar = calendar;
        this.sameDay = sameDay;
        this.supplementLimit = supplementLimit;
    }

    /** Due dates by a calendar, with the times of the linked procedures (15:00, 17:00) and seven working days to supply. */
    public static DueDates by(WorkingCalendar calendar) {
        return new DueDates(Objects.requireNonNull(calendar, "calendar"), LINKED, SUPPLEMENT_LIMIT);
    }

    /**
     * When a dossier is due that nothing was asked to be added to.
     *
     * @throws UncoveredYearException if a year on the way is not covered
     */
    public DueDate due(LocalDateTime receivedAt, Allowance allowance) {
        return due(receivedAt, allowance, List.of());
    }

    /**
     * When a dossier is due after waits for the citizen, given in any order.
     *
     * @throws UncoveredYearException if a year on the way is not covered
     */
    public DueDate due(LocalDateTime receivedAt, Allowance allowance, List<SupplementWait> waits) {
        LocalDateTime start = calendar.nextWorkingMoment(receivedAt);
        LocalDateTime due = dueFrom(start, allowance, Duration.ZERO, Duration.ZERO);
        Duration elapsed = Duration.ZERO;
        Duration worked = Duration.ZERO;
        LocalDateTime deductedUntil = start;
        for (SupplementWait wait : inOrder(waits)) {
            LocalDateTime from = later(wait.requestedAt(), deductedUntil);
            if (!wait.requestedAt().isAfter(due) && wait.suppliedAt().isAfter(from)) {
                elapsed = elapsed.plus(Duration.between(from, wait.suppliedAt()));
                worked = worked.plus(calendar.workingTimeBetween(from, wait.suppliedAt()));
                due = dueFrom(start, allowance, elapsed, worked);
                deductedUntil = wait.suppliedAt();
            }
        }
        return dated(receivedAt, due);
    }

    /**
     * When a step of a linked procedure is due: received on a working day before 15:00, at 17:00 the same day, else at 17:00
     * of the next working day. An office that closes earlier has until it closes.
     *
     * @throws UncoveredYearException if a year on the way is not covered
     */
    public DueDate sameDayDue(LocalDateTime receivedAt) {
        LocalDateTime start = calendar.nextWorkingMoment(receivedAt);
        LocalDate day = start.toLocalDate();
        boolean inTime = calendar.isWorkingDay(day) && start.toLocalTime().isBefore(sameDay.receivedBefore());
        return dated(receivedAt, calendar.closeOf(inTime ? day : calendar.nextWorkingDay(day), sameDay.dueAt()));
    }

    /**
     * By when the citizen must supply what was asked for (<i>hạn bổ sung hồ sơ</i>): seven working days by default.
     *
     * @throws UncoveredYearException if a year on the way is not covered
     */
    public DueDate supplementDue(LocalDateTime requestedAt) {
        return due(requestedAt, supplementLimit);
    }

    /**
     * A copy with other times for {@link #sameDayDue}. Default 15:00 and 17:00.
     *
     * @throws IllegalArgumentException if {@code dueAt} is before {@code receivedBefore}
     */
    public DueDates withSameDayRule(LocalTime receivedBefore, LocalTime dueAt) {
        return new DueDates(calendar, new SameDayRule(receivedBefore, dueAt), supplementLimit);
    }

    /** A copy with another limit for {@link #supplementDue}. Default seven working days. */
    public DueDates withSupplementLimit(Allowance limit) {
        return new DueDates(calendar, sameDay, Objects.requireNonNull(limit, "limit"));
    }

    private LocalDateTime dueFrom(LocalDateTime start, Allowance allowance, Duration elapsed, Duration worked) {
        return switch (allowance.unit()) {
            case WORKING_DAY -> {
                LocalDate last = calendar.plusWorkingDays(start.toLocalDate(), allowance.amount());
                LocalDateTime close = calendar.closeOf(last);
                yield worked.isZero() ? close : calendar.plusWorkingTime(close, worked);
            }
            case CALENDAR_DAY -> {
                long waited = elapsed.plus(ALMOST_A_DAY).toDays();
                LocalDate last = start.toLocalDate().plusDays(allowance.amount() + waited);
                yield calendar.closeOf(calendar.workingDayFrom(last));
            }
            case WORKING_HOUR ->
                calendar.plusWorkingTime(
                        start, Duration.ofHours(allowance.amount()).plus(worked));
        };
    }

    private DueDate dated(LocalDateTime receivedAt, LocalDateTime due) {
        return new DueDate(due, calendar.unconfirmedDays(receivedAt.toLocalDate(), due.toLocalDate()));
    }

    private static List<SupplementWait> inOrder(List<SupplementWait> waits) {
        return waits.stream()
                .sorted(Comparator.comparing(SupplementWait::requestedAt))
                .toList();
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
