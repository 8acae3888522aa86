package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.Timeliness.Basis;
import io.github.dancu.dossier.figures.Judgement.Counted;
import io.github.dancu.dossier.figures.Judgement.Reason;
import java.util.function.Predicate;

/** The formulas that ask whether a dossier is late: 2.1 and 5.4. */
final class TimeFormulas {
    private TimeFormulas() {}

    static Reason onTime(Dossier dossier, Standing standing, IndicatorRules rules) {
        return onTime(standing);
    }

    static Reason satisfaction(Dossier dossier, Standing standing, IndicatorRules rules) {
        Reason time = onTime(standing);
        Counted counted = time.counted();
        if (counted == Counted.LEFT_OUT || counted == Counted.UNDECIDED) {
            return time;
        }
        Predicate<Dossier> complaints = rules.complaints();
        if (complaints == null) {
            return Reason.COMPLAINTS_UNKNOWN;
        }
        boolean complained = complaints.test(dossier);
        if (counted == Counted.AGAINST) {
            return complained ? Reason.LATE_AND_COMPLAINED : Reason.LATE;
        }
        return complained ? Reason.COMPLAINED : Reason.NO_COMPLAINT;
    }

    private static Reason onTime(Standing standing) {
        return switch (standing.verdict()) {
            case ON_TIME -> Reason.ENDED_ON_TIME;
            case WAITING -> Reason.WITHIN_TIME;
            case LATE -> Reason.ENDED_LATE;
            case OVERDUE ->
                standing.basis() == Basis.REPEATED_SUPPLEMENT_REQUEST ? Reason.ASKED_REPEATEDLY : Reason.OVERDUE;
            case UNDECIDED -> Reason.TIME_UNKNOWN;
            case NOT_COUNTED -> Reason.WITHDRAWN_BEFORE_ACCEPTANCE;
        };
    }
}
