package io.github.dancu.benchmarks.bulk;

import io.github.dancu.citizen.PersonName;
import io.github.dancu.csdl.CitizenQuery;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import java.util.List;

/** Whom each row of a list is about: the same thousand people again and again, every tenth under another name. */
final class Population {
    static final List<SyntheticPerson> PEOPLE = SyntheticPeople.of(1_000, 7);

    private static final int WRONG_EVERY = 10;
    private static final PersonName WRONG = PersonName.of("Lê Khác Mẫu");

    private Population() {}

    static CitizenQuery query(int row) {
        SyntheticPerson person = PEOPLE.get(row % PEOPLE.size());
        return CitizenQuery.of(person.id(), row % WRONG_EVERY == 0 ? WRONG : person.name(), person.birthDate());
    }

    /** What the list says about a row in the end. */
    static String line(long row) {
        return row + ";" + (row % WRONG_EVERY == 0 ? "NOT_CONFIRMED" : "CONFIRMED");
    }
}
