package io.github.dancu.testkit;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The people of the population database, how they live together, and what changed about them. Thread-safe. */
final class CsdlPopulation {
    private final Clock clock;
    private final Map<CitizenId, Inhabitant> people = new ConcurrentHashMap<>();
    private final Map<String, CitizenId> ids = new ConcurrentHashMap<>();
    private final List<CitizenId> order;
    private final CsdlHouseholds households;
    private final ChangeFeed changes = new ChangeFeed();

    CsdlPopulation(List<SyntheticPerson> people, Clock clock) {
        this.clock = clock;
        for (SyntheticPerson person : people) {
            keep(new Inhabitant(person.citizen(), Fate.LIVING));
        }
        this.order = people.stream().map(SyntheticPerson::id).distinct().toList();
        this.households = new CsdlHouseholds(
                order.stream().map(this.people::get).map(CsdlPopulation::known).toList());
    }

    /** Who has this personal number or CMND. */
    Optional<Inhabitant> find(String number) {
        return Optional.ofNullable(ids.get(number)).map(people::get);
    }

    /** Whom the question means by number, name and birth date. */
    Optional<Inhabitant> find(CsdlQuestion question) {
        return find(question.citizenNumber()).filter(person -> person.isMeant(question));
    }

    /** Everybody who is not dead, in the order in which they were given. */
    List<Citizen> living() {
        return order.stream()
                .map(this::inhabitant)
                .filter(person -> !person.isDead())
                .map(Inhabitant::citizen)
                .toList();
    }

    /** The living members of this person's household, the head first; nobody for a dead or unknown one. */
    List<Inhabitant> household(CitizenId id) {
        Inhabitant asked = people.get(id);
        return asked == null || asked.isDead()
                ? List.of()
                : households.of(id).stream()
                        .map(this::inhabitant)
                        .filter(member -> !member.isDead())
                        .toList();
    }

    /** Whose record changed in this time, both ends included, in the order of their first change in it. */
    List<Citizen> changed(Instant from, Instant to) {
        return changes.between(from, to).stream()
                .map(this::inhabitant)
                .map(Inhabitant::citizen)
                .toList();
    }

    /** @throws IllegalArgumentException if nobody has the number, or the change gives it to somebody else */
    synchronized void change(CitizenId id, UnaryOperator<Inhabitant> change) {
        Inhabitant before = inhabitant(id);
        Inhabitant after = change.apply(before);
        if (!after.citizen().id().equals(id)
                || after.citizen().name().isEmpty()
                || after.citizen().birthDate().isEmpty()) {
            throw new IllegalArgumentException("a person keeps the number, and has a name and a birth date");
        }
        before.citizen().cmnd().ifPresent(cmnd -> ids.remove(cmnd.digits()));
        keep(after);
        changes.add(clock.instant(), id);
    }

    /** @throws IllegalArgumentException if nobody has one of the numbers, or one stands there twice */
    synchronized void moveTogether(List<CitizenId> headFirst) {
        if (headFirst.isEmpty() || headFirst.stream().distinct().count() < headFirst.size()) {
            throw new IllegalArgumentException("a household has members, and each of them once");
        }
        Inhabitant head = inhabitant(headFirst.get(0));
        headFirst.forEach(this::inhabitant);
        households.moveTogether(headFirst);
        for (CitizenId member : headFirst) {
            change(member, one -> one.with(Membership.of(head).stated(one.citizen())));
        }
    }

    private void keep(Inhabitant person) {
        people.put(person.citizen().id(), person);
        ids.put(person.citizen().id().digits(), person.citizen().id());
        person.citizen()
                .cmnd()
                .ifPresent(cmnd -> ids.put(cmnd.digits(), person.citizen().id()));
    }

    private Inhabitant inhabitant(CitizenId id) {
        return known(people.get(id));
    }

    private static Inhabitant known(@Nullable Inhabitant person) {
        if (person == null) {
            throw new IllegalArgumentException("nobody has this number");
        }
        return person;
    }
}
