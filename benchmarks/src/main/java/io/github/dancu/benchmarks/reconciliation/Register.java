package io.github.dancu.benchmarks.reconciliation;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.cleansing.PersonRecord;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The population: invented people, some of whom have a double of the same name and birth date; and others who are not in it. It
 * knows by the texts alone who else has somebody's name.
 */
final class Register {
    private static final int FOUR_SYLLABLES = 26;
    private static final int THREE_SYLLABLES = 71;

    private final List<SyntheticPerson> people;
    private final List<SyntheticPerson> strangers;
    private final Map<CitizenId, CitizenId> doubles = new HashMap<>();
    private final List<PersonRecord> records = new ArrayList<>();
    private final Map<String, List<PartialDate>> births = new HashMap<>();
    private final Set<CitizenId> numbers = new HashSet<>();

    private Register(List<SyntheticPerson> people, List<SyntheticPerson> spare, int doubled) {
        this.people = people;
        this.strangers = spare.subList(doubled, spare.size());
        people.forEach(person -> add(PersonRecord.of(person.citizen()), person));
        for (int i = 0; i < doubled; i++) {
            SyntheticPerson person = people.get(i);
            CitizenId number = spare.get(i).id();
            doubles.put(person.id(), number);
            add(
                    PersonRecord.of(person.citizen()).toBuilder()
                            .citizenId(number)
                            .cmnd(null)
                            .build(),
                    person);
        }
    }

    /** So many people, of whom some have doubles, and four times as many strangers. */
    static Register of(int people, int doubled, long seed) {
        Random random = new Random(seed);
        List<SyntheticPerson> all = SyntheticPeople.of(people + 5 * doubled, seed).stream()
                .map(person -> shorter(person, random))
                .toList();
        return new Register(all.subList(0, people), all.subList(people, all.size()), doubled);
    }

    List<SyntheticPerson> people() {
        return people;
    }

    /** People who are not in the population. */
    List<SyntheticPerson> strangers() {
        return strangers;
    }

    Stream<PersonRecord> records() {
        return records.stream();
    }

    /** The person's number, and their double's. */
    Set<CitizenId> numbersOf(SyntheticPerson person) {
        CitizenId other = doubles.get(person.id());
        return other == null ? Set.of(person.id()) : Set.of(person.id(), other);
    }

    boolean hasDouble(SyntheticPerson person) {
        return doubles.containsKey(person.id());
    }

    boolean holds(CitizenId number) {
        return numbers.contains(number);
    }

    /** Whether nobody but the person has this name, diacritics apart, and birth year. */
    boolean isOnlyOneOfYear(SyntheticPerson person) {
        return namesakes(person).size() == (holds(person.id()) ? 1 : 0);
    }

    /** Whether nobody but the person has this name, diacritics apart, and may be born on that day. */
    boolean isOnlyOneOfDay(SyntheticPerson person) {
        long mayBe = namesakes(person).stream()
                .filter(date -> date.full().isEmpty()
                        || person.birthDate().full().isEmpty()
                        || date.full().equals(person.birthDate().full()))
                .count();
        return mayBe == (holds(person.id()) ? 1 : 0);
    }

    /** Names of two, three and four syllables, in the shares of real ones: short ones tell least about their encoding. */
    private static SyntheticPerson shorter(SyntheticPerson person, Random random) {
        String[] syllables = person.name().toText().split(" ", -1);
        int chance = random.nextInt(100);
        if (chance < FOUR_SYLLABLES) {
            return person;
        }
        String middle = chance < FOUR_SYLLABLES + THREE_SYLLABLES ? " " + syllables[1] : "";
        PersonName name = PersonName.of(syllables[0] + middle + " " + syllables[3]);
        Citizen citizen = person.citizen().toBuilder().name(name).build();
        return new SyntheticPerson(
                citizen, person.card(), person.insurance(), person.cardFrom(), person.cardUntil(), person.facility());
    }

    private List<PartialDate> namesakes(SyntheticPerson person) {
        return births.getOrDefault(nameAndYear(person), List.of());
    }

    private void add(PersonRecord record, SyntheticPerson like) {
        records.add(record);
        record.citizenId().ifPresent(numbers::add);
        births.computeIfAbsent(nameAndYear(like), key -> new ArrayList<>(1)).add(like.birthDate());
    }

    private static String nameAndYear(SyntheticPerson person) {
        return Letters.bare(person.name().toText()) + person.birthDate().year();
    }
}
