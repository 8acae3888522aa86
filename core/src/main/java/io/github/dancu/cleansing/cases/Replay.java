package io.github.dancu.cleansing.cases;

import io.github.dancu.cleansing.Standing;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the events of a case come to. For one thread. */
final class Replay {
    private final Deque<Decision> holding = new ArrayDeque<>(2);
    private @Nullable Sighting sighting;
    private boolean found;

    private Replay() {}

    static Replay of(List<CaseEvent> events) {
        Replay replay = new Replay();
        events.forEach(replay::apply);
        return replay;
    }

    /** Of the events up to a day; what was brought in later counts from its own day. */
    static Replay until(LocalDate day, List<CaseEvent> events) {
        Replay replay = new Replay();
        for (CaseEvent event : events) {
            if (!event.day().isAfter(day)) {
                replay.apply(event);
            }
        }
        return replay;
    }

    /** What was seen last; empty if nothing was yet. */
    Optional<Sighting> sighting() {
        return Optional.ofNullable(sighting);
    }

    /** Whether the last run that looked for it found it. */
    boolean found() {
        return found;
    }

    /** The decision that holds. */
    Optional<Decision> decision() {
        return Optional.ofNullable(holding.peek());
    }

    CaseState state() {
        if (!found) {
            return CaseState.CLOSED;
        }
        return holding.isEmpty() ? CaseState.OPEN : CaseState.DECIDED;
    }

    /** Its column in the ledger. */
    Standing standing(Standing undecided) {
        Decision decision = holding.peek();
        if (decision != null && decision.kind() == Decision.Kind.REJECTED) {
            return Standing.NOT_ASSIGNED;
        }
        if (!found) {
            return Standing.DONE;
        }
        if (decision == null) {
            return undecided;
        }
        return switch (decision.kind()) {
            case CORRECTED, MERGED, MATCHED -> Standing.DONE;
            case DECLARED_NONE -> Standing.DECLARED_NONE;
            case REFERRED -> Standing.REFERRED;
            case REJECTED -> Standing.NOT_ASSIGNED;
        };
    }

    private void apply(CaseEvent event) {
        if (event instanceof CaseEvent.Opened opened) {
            saw(opened.sighting());
        } else if (event instanceof CaseEvent.Changed changed) {
            sighting = changed.sighting();
        } else if (event instanceof CaseEvent.FoundAgain again) {
            saw(again.sighting());
        } else if (event instanceof CaseEvent.Reopened reopened) {
            holding.clear();
            saw(reopened.sighting());
        } else if (event instanceof CaseEvent.Decided decided) {
            holding.push(decided.decision());
        } else if (event instanceof CaseEvent.Undone) {
            holding.poll();
        } else if (event instanceof CaseEvent.Closed) {
            found = false;
        }
    }

    private void saw(Sighting seen) {
        sighting = seen;
        found = true;
    }
}
