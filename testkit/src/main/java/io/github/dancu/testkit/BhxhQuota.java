package io.github.dancu.testkit;

import io.github.dancu.place.FacilityCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How often each facility looked somebody up, and who stands on the list of restricted accounts. Thread-safe. */
final class BhxhQuota {
    private final Map<FacilityCode, Integer> lookUps = new HashMap<>();
    private final Set<FacilityCode> restricted = new HashSet<>();
    private int allowed = Integer.MAX_VALUE;

    /** @throws IllegalArgumentException if {@code lookUps} is negative */
    synchronized void restrictAfter(int lookUps) {
        if (lookUps < 0) {
            throw new IllegalArgumentException("an account may look up nobody, or somebody");
        }
        allowed = lookUps;
    }

    synchronized void restrict(FacilityCode facility) {
        restricted.add(facility);
    }

    synchronized void lift(FacilityCode facility) {
        restricted.remove(facility);
        lookUps.remove(facility);
    }

    synchronized int lookUps(FacilityCode facility) {
        return lookUps.getOrDefault(facility, 0);
    }

    synchronized void count(BhxhAccount caller) {
        lookUps.merge(caller.facility(), 1, Integer::sum);
    }

    synchronized boolean isRestricted(BhxhAccount caller) {
        return restricted.contains(caller.facility()) || lookUps(caller.facility()) > allowed;
    }
}
