package io.github.dancu.dossier;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day of a {@link WorkingCalendar} (<i>ngày trong lịch làm việc</i>): whether it is worked, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date the day
 * @param kind why it is worked or off
 * @param part how much of it is worked
 * @param name the Vietnamese name of a holiday or the reason of a swap; empty for an ordinary day or weekend
 * @param confirmed whether the day was announced or its source is sound; false for a row of the table that is from memory
 *     or computed ahead of the announcement
 * @param source where the table has it from; empty for an ordinary day or weekend
 */
public record CalendarDay(LocalDate date, DayKind kind, DayPart part, String name, boolean confirmed, String source) {
    static final String SET_BY_USER = "set by the user of the calendar";

    /** @throws NullPointerException if a part is null */
    public CalendarDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
    }

    /** Whether the office works at least a part of it. */
    public boolean isOpen() {
        return part != DayPart.NONE;
    }

    static CalendarDay ofTheWeek(LocalDate date, DayPart part) {
        DayKind kind = part == DayPart.NONE ? DayKind.WEEKEND : DayKind.ORDINARY;
        return new CalendarDay(date, kind, part, "", true, "");
    }

    static CalendarDay ofTheTable(LocalDate date, DayKind kind, String name, boolean confirmed, String source) {
        DayPart part = kind == DayKind.MAKE_UP_DAY ? DayPart.WHOLE : DayPart.NONE;
        return new CalendarDay(date, kind, part, name, confirmed, source);
    }
}
