package io.github.dancu.cleansing;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.Personal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A population register in memory, in which insurance records are looked up (<i>bản trích CSDLQG về dân cư</i>).
 *
 * <p>A record is looked up by its personal number; if nobody has it, by the old card number (CMND); if that finds nobody
 * either, by name and birth year. The old number is not unique, so that whoever has it must also have the name or the birth year.
 * If whoever has the personal number has neither, the number may be another's, and those of the name and birth year are added.
 * Names are looked up without diacritics, with <i>i</i> for a closing <i>y</i>, and as what they say in an old encoding.
 *
 * <p>A record without personal number and old number whose name or birth year is wrong is therefore not found. Immutable and
 * thread-safe; {@link #toString()} shows how many people there are.
 */
@Personal
public final class PopulationIndex {
    private final Map<CitizenId, List<PersonRecord>> byNumber = new HashMap<>();
    private final Map<CmndNumber, List<PersonRecord>> byCmnd = new HashMap<>();
    private final Map<String, List<PersonRecord>> byNameAndYear = new HashMap<>();
    private final int size;

    private PopulationIndex(Iterator<PersonRecord> people) {
        int count = 0;
        for (; people.hasNext(); count++) {
            add(people.next());
        }
        this.size = count;
    }

    /** An index of these people, which are read once. */
    public static PopulationIndex of(Stream<PersonRecord> people) {
        return new PopulationIndex(people.iterator());
    }

    /** Who in the register may be the insured person; never {@link PopulationAnswer.Unavailable}. */
    public PopulationAnswer find(PersonRecord insured) {
        List<PersonRecord> holders = found(byNumber, insured.citizenId());
        List<PersonRecord> people = holders.isEmpty() ? found(byCmnd, insured.cmnd()) : holders;
        List<PersonRecord> likely = people.stream()
                .filter(person -> sharesNameOrYear(insured, person))
                .toList();
        if (likely.isEmpty()) {
            return PopulationAnswer.of(
                    Stream.concat(holders.stream(), namesakes(insured).stream()).toList());
        }
        return PopulationAnswer.of(holders.isEmpty() ? likely : holders);
    }

    /** How many people there are. */
    public int size() {
        return size;
    }

    @Override
    public String toString() {
        return "PopulationIndex[" + size + "]";
    }

    private void add(PersonRecord person) {
        person.citizenId().ifPresent(id -> put(byNumber, id, person));
        person.cmnd().ifPresent(cmnd -> put(byCmnd, cmnd, person));
        nameAndYear(person).forEach(key -> put(byNameAndYear, key, person));
    }

    private List<PersonRecord> namesakes(PersonRecord insured) {
        return nameAndYear(insured).stream()
                .flatMap(key -> byNameAndYear.getOrDefault(key, List.of()).stream())
                .distinct()
                .toList();
    }

    private static boolean sharesNameOrYear(PersonRecord insured, PersonRecord person) {
        Optional<Integer> year = insured.birthDate().map(PartialDate::year);
        return (year.isPresent() && year.equals(person.birthDate().map(PartialDate::year)))
                || (insured.name().isPresent()
                        && person.name().isPresent()
                        && NameComparison.between(
                                        insured.name().get(), person.name().get())
                                .isSame());
    }

    /** The keys of name and birth year, none if one of them is missing. */
    private static Set<String> nameAndYear(PersonRecord person) {
        Set<String> keys = new LinkedHashSet<>();
        person.birthDate()
                .ifPresent(date -> person.name().map(NameComparison::searchKeys).stream()
                        .flatMap(Set::stream)
                        .forEach(name -> keys.add(name + ' ' + date.year())));
        return keys;
    }

    private static <K> List<PersonRecord> found(Map<K, List<PersonRecord>> people, Optional<K> key) {
        return key.map(one -> people.getOrDefault(one, List.of())).orElse(List.of());
    }

    private static <K> void put(Map<K, List<PersonRecord>> people, K key, PersonRecord person) {
        people.computeIfAbsent(key, first -> new ArrayList<>(1)).add(person);
    }
}
