package io.github.dancu.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The hours an office works on a day (<i>giờ làm việc</i>): a morning and an afternoon, in Vietnamese civil time. An office
 * that works through noon begins the afternoon when the morning ends.
 *
 * <p>Immutable and thread-safe.
 *
 * @param morningFrom when the morning begins
 * @param morningTo when it ends
 * @param afternoonFrom when the afternoon begins, not before the morning ends
 * @param afternoonTo when it ends
 */
public record WorkingHours(LocalTime morningFrom, LocalTime morningTo, LocalTime afternoonFrom, LocalTime afternoonTo) {
    /**
     * 07:30 to 11:30 and 13:00 to 17:00, eight hours. An assumption, not confirmed by any source. Give the hours of the
     * office where they matter.
     */
    public static final WorkingHours ASSUMED =
            new WorkingHours(LocalTime.of(7, 30), LocalTime.of(11, 30), LocalTime.of(13, 0), LocalTime.of(17, 0));

    /** @throws IllegalArgumentException if the four times are not in order, or a half day has no length */
    public WorkingHours {
        if (!morningFrom.isBefore(morningTo)
                || afternoonFrom.isBefore(morningTo)
                || !afternoonFrom.isBefore(afternoonTo)) {
            throw new IllegalArgumentException("working hours are a morning and, not before it ends, an afternoon");
        }
    }

    /** The spans of time worked on a day, in order; none on a day off. */
    List<WorkingSpan> spans(LocalDate date, DayPart part) {
        List<WorkingSpan> spans = new ArrayList<>(2);
        if (part.hasMorning()) {
            spans.add(new WorkingSpan(date.atTime(morningFrom), date.atTime(morningTo)));
        }
        if (part.hasAfternoon()) {
            spans.add(new WorkingSpan(date.atTime(afternoonFrom), date.atTime(afternoonTo)));
        }
        return spans;
    }
}
