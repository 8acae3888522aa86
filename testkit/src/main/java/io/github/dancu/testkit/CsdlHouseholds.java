package io.github.dancu.testkit;

import io.github.dancu.citizen.CitizenId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who lives with whom, the head first. At the beginning people who follow each other in the list do. */
final class CsdlHouseholds {
    private static final List<Integer> SIZES = List.of(3, 1, 4, 2, 5);

    private final Map<CitizenId, List<CitizenId>> homes = new ConcurrentHashMap<>();

    CsdlHouseholds(List<Inhabitant> people) {
        int start = 0;
        for (int household = 0; start < people.size(); household++) {
            int end = Math.min(people.size(), start + SIZES.get(household % SIZES.size()));
            settle(oldestFirst(people.subList(start, end)));
            start = end;
        }
    }

    List<CitizenId> of(CitizenId member) {
        return homes.getOrDefault(member, List.of());
    }

    /** These people leave their households, whose others stay, and form one. Not to be called by two threads at once. */
    void moveTogether(List<CitizenId> headFirst) {
        for (CitizenId member : headFirst) {
            List<CitizenId> left =
                    of(member).stream().filter(other -> !other.equals(member)).toList();
            settle(left);
        }
        settle(List.copyOf(headFirst));
    }

    private void settle(List<CitizenId> home) {
        home.forEach(member -> homes.put(member, home));
    }

    private static List<CitizenId> oldestFirst(List<Inhabitant> neighbours) {
        List<Inhabitant> members = new ArrayList<>(neighbours);
        Inhabitant head = members.stream()
                .min(Comparator.comparingInt(Inhabitant::birthYear))
                .orElseThrow();
        members.remove(head);
        members.add(0, head);
        return members.stream().map(one -> one.citizen().id()).toList();
    }
}
