package io.github.dancu.csdl;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Why the population database does not confirm somebody (<i>giải thích sai lệch</i>). It holds no value: what is right stands in the
 * record, which is looked up.
 *
 * <p>Immutable and thread-safe.
 *
 * @param confirmed whether it does confirm them after all
 * @param differences what differs; empty if it is confirmed, or if no check could tell. Unmodifiable
 * @param checks how many checks it took, at most 12
 * @param exhaustive whether everything at hand was tried; if not, the checks did not suffice
 */
public record MismatchExplanation(boolean confirmed, Set<Mismatch> differences, int checks, boolean exhaustive) {
    public MismatchExplanation {
        EnumSet<Mismatch> ordered = EnumSet.noneOf(Mismatch.class);
        ordered.addAll(differences);
        differences = Collections.unmodifiableSet(ordered);
    }

    /** Whether it is known what differs, or that nothing does. */
    public boolean isExplained() {
        return confirmed || !differences.isEmpty();
    }
}
