package io.github.dancu.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes populations of invented people (<i>dân số mẫu</i>): the same seed gives the same people, on every machine.
 *
 * <p>Nobody in it can be real. Personal numbers begin with a province code that was never assigned, social-insurance and
 * CMND numbers with 00, and every name holds the word <i>Mẫu</i>. Within that, the numbers are consistent: the personal
 * number states the sex, the century and the year of birth, and a card ends with the social-insurance number. No two people
 * of a population share a number.
 *
 * <p>The hard cases of real registers are there, in fixed places of every twenty people, counted from 0:
 *
 * <ul>
 *   <li>3, 7, 11, 15, 19, and everybody born after 2007: no CMND (<i>chưa từng làm CMND</i>);
 *   <li>4 and 14: only the year of birth is known;
 *   <li>9: the health card ended on 31/12/2021; all other cards run until 31/12/2049;
 *   <li>19: not known to BHXH ({@link SyntheticPerson#isKnownToBhxh()}), although the population database knows them;
 *   <li>odd places: the current address has no district, as since 01/07/2025;
 *   <li>2 and 12: no father, mother, wife or husband in the record;
 *   <li>6 and 16: ethnic group and religion have codes that no list holds, and so has the relationship to the head unless
 *       the person is a child.
 * </ul>
 *
 * <p>People in even places who were born before 2008 are heads of their household; the others name their father as its head.
 * Who was born later is represented by their mother.
 *
 * <p>A larger population of the same seed begins with the same people. Thread-safe.
 */
public final class SyntheticPeople {
    private static final int MOST = 1_000_000;

    private SyntheticPeople() {}

    /**
     * The first {@code count} people of a seed, in an unmodifiable list.
     *
     * @param count 0 to 1,000,000
     * @throws IllegalArgumentException if {@code count} is out of range
     */
    public static List<SyntheticPerson> of(int count, long seed) {
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException("a population has 0 to " + MOST + " people");
        }
        PersonMaker maker = new PersonMaker(seed);
        List<SyntheticPerson> people = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            people.add(maker.person(place));
        }
        return List.copyOf(people);
    }
}
