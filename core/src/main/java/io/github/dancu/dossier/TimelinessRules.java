package io.github.dancu.dossier;

import io.github.dancu.dossier.Timeliness.Basis;
import io.github.dancu.dossier.Timeliness.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of indicator 2.1, in the order in which they apply, over a dossier as it stood at the end of the period. */
final class TimelinessRules {
    private static final Set<DossierStatus> AFTER_ACCEPTANCE = Set.of(
            DossierStatus.ACCEPTED,
            DossierStatus.IN_PROGRESS,
            DossierStatus.PAYMENT_REQUESTED,
            DossierStatus.DONE,
            DossierStatus.RESULT_RETURNED);

    private final Dossier dossier;
    private final LocalDateTime periodEnd;
    private final @Nullable Duration longest;
    private final List<SupplementTime> waits;

    private TimelinessRules(Dossier dossier, LocalDateTime periodEnd, @Nullable Duration longest) {
        this.dossier = dossier;
        this.periodEnd = periodEnd;
        this.longest = longest;
        this.waits = SupplementTime.upTo(periodEnd, dossier.history());
    }

    static Timeliness judge(Dossier dossier, LocalDate lastDay, @Nullable Duration longest) {
        LocalDateTime periodEnd = lastDay.atTime(LocalTime.MAX);
        // A report of then must not depend on the day it is made.
        return dossier.receivedAt().isAfter(periodEnd)
                ? without(Verdict.NOT_COUNTED, Basis.RECEIVED_AFTER_PERIOD)
                : new TimelinessRules(dossier.asOf(periodEnd), periodEnd, longest).judge();
    }

    private Timeliness judge() {
        if (dossier.status() == DossierStatus.WITHDRAWN && !wasAccepted()) {
            return without(Verdict.NOT_COUNTED, Basis.WITHDRAWN_BEFORE_ACCEPTANCE);
        }
        DossierEnd end = DossierEnd.of(dossier).orElse(null);
        if (end != null) {
            LocalDateTime time = end.time();
            return time == null
                    ? without(Verdict.UNDECIDED, end.basis())
                    : compare(end.basis(), time, Verdict.ON_TIME, Verdict.LATE);
        }
        return dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED
                ? judgeWaiting()
                : compare(
                        Basis.PERIOD_END, periodEnd.truncatedTo(ChronoUnit.SECONDS), Verdict.WAITING, Verdict.OVERDUE);
    }

    private Timeliness judgeWaiting() {
        if (waits.isEmpty() || last().until() != null) {
            return without(Verdict.UNDECIDED, Basis.REQUEST_UNKNOWN);
        }
        return waits.size() > 1
                ? without(Verdict.OVERDUE, Basis.REPEATED_SUPPLEMENT_REQUEST)
                : compare(Basis.SUPPLEMENT_REQUEST, last().from(), Verdict.WAITING, Verdict.OVERDUE);
    }

    private Timeliness compare(Basis basis, LocalDateTime end, Verdict inTime, Verdict tooLate) {
        Duration deducted = SupplementTime.total(waits, dossier.receivedAt(), end);
        LocalDateTime due = dossier.dueAt().orElse(null);
        if (due == null && longest == null) {
            return without(Verdict.UNDECIDED, Basis.NO_DUE_TIME);
        }
        boolean late = due != null
                ? end.minus(deducted).isAfter(due)
                : Duration.between(dossier.receivedAt(), end).minus(deducted).compareTo(longest) > 0;
        return new Timeliness(late ? tooLate : inTime, basis, end, deducted);
    }

    private SupplementTime last() {
        return waits.get(waits.size() - 1);
    }

    /** A history that does not begin with the registration may lack the acceptance: every dossier has a receipt. */
    private boolean wasAccepted() {
        Set<DossierStatus> been = EnumSet.noneOf(DossierStatus.class);
        dossier.history().steps().forEach(step -> step.status().meaning().ifPresent(been::add));
        return !been.contains(DossierStatus.NEW) || !Collections.disjoint(been, AFTER_ACCEPTANCE);
    }

    private static Timeliness without(Verdict verdict, Basis basis) {
        return new Timeliness(verdict, basis, null, Duration.ZERO);
    }
}
