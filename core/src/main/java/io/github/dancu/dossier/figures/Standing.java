package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.Timeliness;
import io.github.dancu.dossier.Timeliness.Basis;
import io.github.dancu.dossier.Timeliness.Verdict;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Where a dossier stands on the last day of a period, and whether it is on time. */
record Standing(
        State state, Verdict verdict, Basis basis, @Nullable LocalDateTime end) {

    static Standing of(Timeliness timeliness, Verdict verdict, DossierStatus status) {
        return new Standing(
                state(timeliness.basis(), status),
                verdict,
                timeliness.basis(),
                timeliness.endTime().orElse(null));
    }

    private static State state(Basis basis, DossierStatus status) {
        return switch (basis) {
            // The end of handling (ngày kết thúc xử lý) may be stated of a dossier that came to nothing, too.
            case DONE, RESULT_RETURNED -> status.isEndedOtherwise() ? State.ENDED_OTHERWISE : State.RESOLVED;
            case END_UNKNOWN -> status.isHandled() ? State.RESOLVED : State.ENDED_OTHERWISE;
            case STOPPED, NOT_ACCEPTED, WITHDRAWN, WITHDRAWN_BEFORE_ACCEPTANCE -> State.ENDED_OTHERWISE;
            case SUPPLEMENT_REQUEST, REPEATED_SUPPLEMENT_REQUEST, REQUEST_UNKNOWN -> State.RETURNED;
            case PERIOD_END, NO_DUE_TIME, RECEIVED_AFTER_PERIOD -> State.OPEN;
        };
    }

    enum State {
        RESOLVED,
        RETURNED,
        ENDED_OTHERWISE,
        OPEN
    }
}
