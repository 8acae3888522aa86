package io.github.dancu.dossier;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * When a result is due (<i>ngày hẹn trả kết quả</i>), and how sure the calendar was.
 *
 * <p>Immutable and thread-safe.
 *
 * @param at the last moment that is still on time, in working hours, Vietnamese civil time
 * @param unconfirmedDays the days on the way whose row in the calendar is not confirmed, in order: if one of them is wrong,
 *     the due time is another
 */
public record DueDate(LocalDateTime at, List<CalendarDay> unconfirmedDays) {
    public DueDate {
        Objects.requireNonNull(at, "at");
        unconfirmedDays = List.copyOf(unconfirmedDays);
    }

    /** Whether every day on the way is confirmed. */
    public boolean isConfirmed() {
        return unconfirmedDays.isEmpty();
    }

    /** Whether a result of this moment is late (<i>trễ hạn</i>); at the due time itself it is not. */
    public boolean isLate(LocalDateTime endedAt) {
        return endedAt.isAfter(at);
    }
}
