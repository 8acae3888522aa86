package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.AllowanceUnit;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.SupplementWait;
import io.github.dancu.dossier.WorkingCalendar;
import io.github.dancu.dossier.WorkingHours;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.BiFunction;

/** How long an office took for a dossier, measured in the unit of its procedure, without the waits for the applicant. */
final class HandlingTime {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private HandlingTime() {}

    static Duration of(Dossier dossier, LocalDateTime end, AllowanceUnit unit, WorkingCalendar calendar) {
        BiFunction<LocalDateTime, LocalDateTime, Duration> clock =
                unit == AllowanceUnit.CALENDAR_DAY ? Duration::between : calendar::workingTimeBetween;
        Duration total = Duration.ZERO;
        LocalDateTime at = dossier.receivedAt();
        for (SupplementWait wait : dossier.history().waits()) {
            LocalDateTime asked = earlier(wait.requestedAt(), end);
            if (asked.isAfter(at)) {
                total = total.plus(clock.apply(at, asked));
            }
            LocalDateTime supplied = earlier(wait.suppliedAt(), end);
            at = supplied.isAfter(at) ? supplied : at;
        }
        return end.isAfter(at) ? total.plus(clock.apply(at, end)) : total;
    }

    static Duration unitLength(AllowanceUnit unit, WorkingHours hours) {
        return switch (unit) {
            case CALENDAR_DAY -> DAY;
            case WORKING_HOUR -> HOUR;
            case WORKING_DAY ->
                Duration.between(hours.morningFrom(), hours.morningTo())
                        .plus(Duration.between(hours.afternoonFrom(), hours.afternoonTo()));
        };
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
