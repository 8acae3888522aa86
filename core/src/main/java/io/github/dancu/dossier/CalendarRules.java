package io.github.dancu.dossier;

import io.github.dancu.reference.ReferenceTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which days are worked and how far: the dated days, and the week for all others of the covered years. */
record CalendarRules(
        Map<LocalDate, CalendarDay> dated,
        Map<DayOfWeek, DayPart> week,
        Set<Integer> years,
        WorkingHours hours,
        boolean halfDaysCount) {
    private static final Map<DayOfWeek, DayPart> MONDAY_TO_FRIDAY = Map.of(
            DayOfWeek.MONDAY, DayPart.WHOLE,
            DayOfWeek.TUESDAY, DayPart.WHOLE,
            DayOfWeek.WEDNESDAY, DayPart.WHOLE,
            DayOfWeek.THURSDAY, DayPart.WHOLE,
            DayOfWeek.FRIDAY, DayPart.WHOLE,
            DayOfWeek.SATURDAY, DayPart.NONE,
            DayOfWeek.SUNDAY, DayPart.NONE);

    CalendarRules {
        dated = Map.copyOf(dated);
        week = Map.copyOf(week);
        years = Set.copyOf(years);
    }

    static CalendarRules ofTheTable() {
        List<CalendarDay> days = ReferenceTable.read(
                "holidays",
                row -> CalendarDay.ofTheTable(
                        LocalDate.parse(row.text("date")),
                        DayKind.ofTableCode(row.text("kind")),
                        row.text("name"),
                        Boolean.parseBoolean(row.text("confirmed")),
                        row.text("source")));
        return new CalendarRules(
                days.stream().collect(Collectors.toMap(CalendarDay::date, day -> day)),
                MONDAY_TO_FRIDAY,
                days.stream().map(day -> day.date().getYear()).collect(Collectors.toSet()),
                WorkingHours.ASSUMED,
                false);
    }

    CalendarDay on(LocalDate date) {
        CalendarDay day = dated.get(date);
        if (day != null) {
            return day;
        }
        if (!years.contains(date.getYear())) {
            throw new UncoveredYearException(date.getYear());
        }
        return CalendarDay.ofTheWeek(date, week.getOrDefault(date.getDayOfWeek(), DayPart.NONE));
    }

    boolean isWorkingDay(LocalDate date) {
        DayPart part = on(date).part();
        return part == DayPart.WHOLE || (halfDaysCount && part != DayPart.NONE);
    }

    List<WorkingSpan> spans(LocalDate date) {
        return hours.spans(date, on(date).part());
    }

    CalendarRules with(CalendarDay day) {
        Map<LocalDate, CalendarDay> more = new HashMap<>(dated);
        more.put(day.date(), day);
        return new CalendarRules(more, week, years, hours, halfDaysCount);
    }

    CalendarRules with(DayOfWeek day, DayPart part) {
        Map<DayOfWeek, DayPart> other = new HashMap<>(week);
        other.put(day, part);
        return new CalendarRules(dated, other, years, hours, halfDaysCount);
    }

    CalendarRules withYear(int year) {
        Set<Integer> more = new HashSet<>(years);
        more.add(year);
        return new CalendarRules(dated, week, more, hours, halfDaysCount);
    }

    CalendarRules with(WorkingHours other) {
        return new CalendarRules(dated, week, years, other, halfDaysCount);
    }

    CalendarRules withHalfDaysCounted() {
        return new CalendarRules(dated, week, years, hours, true);
    }
}
