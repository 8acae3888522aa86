package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.PersonRecord;
import io.github.dancu.cleansing.Reconciler;
import io.github.dancu.cleansing.Reconciliation;
import io.github.dancu.cleansing.register.PersonRow;
import org.jspecify.annotations.Nullable;

/** The counterparts of one row after the other, in one other register. For one thread. */
final class LookedUp implements Counterpart {
    private final OtherRegister other;
    private final Unanswered unanswered;
    private @Nullable PersonRow row;
    private @Nullable Reconciliation known;

    /** @param unanswered takes the rows of which the other register does not say who it is, or says nothing */
    LookedUp(OtherRegister other, Unanswered unanswered) {
        this.other = other;
        this.unanswered = unanswered;
    }

    /** Goes on to another row. */
    void moveTo(@Nullable PersonRow next) {
        row = next;
        known = null;
    }

    @Override
    public Reconciliation reconciliation() {
        Reconciliation reconciliation = known;
        if (reconciliation == null) {
            reconciliation = reconcile();
            known = reconciliation;
        }
        return reconciliation;
    }

    private Reconciliation reconcile() {
        PersonRow current = row;
        if (current == null) {
            throw new IllegalStateException("a counterpart belongs to the row that is being looked at");
        }
        PersonRecord person = current.toRecord();
        Reconciliation outcome = Reconciler.ofDefaults().reconcile(person, other.find(person));
        if (outcome instanceof Reconciliation.Unavailable || outcome instanceof Reconciliation.Ambiguous) {
            unanswered.add(current);
        }
        return outcome;
    }
}
