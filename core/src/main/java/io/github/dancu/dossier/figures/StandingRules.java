package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Allowance;
import io.github.dancu.dossier.AllowanceUnit;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DueDates;
import io.github.dancu.dossier.Timeliness;
import io.github.dancu.dossier.Timeliness.Verdict;
import io.github.dancu.dossier.UncoveredYearException;
import io.github.dancu.dossier.WorkingCalendar;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Judges dossiers as they stood at the end of a period; one without a due time by the longest time of its procedure. */
final class StandingRules {
    /** Longer than any dossier lives: with it a dossier is judged that nothing limits, to learn where it stands. */
    private static final Duration NO_LIMIT = Duration.ofDays(1_000_000);

    private final ReportPeriod period;
    private final ProcedureCatalogue procedures;
    private final DueDates dueDates;

    StandingRules(ReportPeriod period, ProcedureCatalogue procedures, WorkingCalendar calendar) {
        this.period = period;
        this.procedures = procedures;
        this.dueDates = DueDates.by(calendar);
    }

    /** @param dossier as it stood at the end of the period */
    Standing of(Dossier dossier) {
        if (dossier.dueAt().isPresent()) {
            return judged(dossier, Timeliness.of(dossier, period.to()));
        }
        Allowance longest = procedures
                .find(dossier.procedure().code())
                .flatMap(ProcedureFacts::longest)
                .orElse(null);
        if (longest == null) {
            return withoutLimit(dossier);
        }
        if (longest.unit() == AllowanceUnit.CALENDAR_DAY) {
            return judged(dossier, Timeliness.of(dossier, period.to(), Duration.ofDays(longest.amount())));
        }
        LocalDateTime due = dueAt(dossier, longest);
        return due == null
                ? withoutLimit(dossier)
                : judged(dossier, Timeliness.of(dossier.toBuilder().dueAt(due).build(), period.to()));
    }

    private @Nullable LocalDateTime dueAt(Dossier dossier, Allowance longest) {
        try {
            return dueDates.due(dossier.receivedAt(), longest).at();
        } catch (UncoveredYearException unknown) {
            return null;
        }
    }

    private Standing withoutLimit(Dossier dossier) {
        Timeliness timeliness = Timeliness.of(dossier, period.to(), NO_LIMIT);
        // An end that was compared with no limit says nothing; what is late without a comparison stays so.
        boolean compared = timeliness.endTime().isPresent();
        return Standing.of(timeliness, compared ? Verdict.UNDECIDED : timeliness.verdict(), dossier.status());
    }

    private static Standing judged(Dossier dossier, Timeliness timeliness) {
        return Standing.of(timeliness, timeliness.verdict(), dossier.status());
    }
}
