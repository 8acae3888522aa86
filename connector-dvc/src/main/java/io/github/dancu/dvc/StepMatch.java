package io.github.dancu.dvc;

import io.github.dancu.dossier.DossierStep;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Our steps among those that a portal shows, in whatever order it does.
 *
 * @param ours how many steps we have
 * @param there which of them it shows
 * @param others whether it shows more, which are none of ours
 */
record StepMatch(int ours, BitSet there, boolean others) {
    static StepMatch of(List<DossierStep> ours, List<ShownStep> shown) {
        List<ShownStep> left = new ArrayList<>(shown);
        BitSet there = new BitSet(ours.size());
        for (int i = 0; i < ours.size(); i++) {
            there.set(i, removeOne(ours.get(i), left));
        }
        return new StepMatch(ours.size(), there, !left.isEmpty());
    }

    /** How many of ours it shows, from the first on. */
    int first() {
        return there.nextClearBit(0);
    }

    /** How many of ours it has, from the first on, if it certainly has so many: a look-up may be slow to show them. */
    int firstAfter(int sure) {
        return there.nextClearBit(sure);
    }

    /** Whether it shows one of ours and not one before that, if it certainly has the first ones. */
    boolean hasGapAfter(int sure) {
        return there.nextSetBit(firstAfter(sure)) >= 0;
    }

    /** Whether {@link #first} are all that it has of ours: not if some of what it shows is another form of the next one. */
    boolean isClear() {
        return first() == ours || (!others && !hasGapAfter(0));
    }

    private static boolean removeOne(DossierStep step, List<ShownStep> from) {
        for (int i = 0; i < from.size(); i++) {
            if (from.get(i).is(step)) {
                from.remove(i);
                return true;
            }
        }
        return false;
    }
}
