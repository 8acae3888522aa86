package io.github.dancu.benchmarks.reconciliation;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.testkit.SyntheticPerson;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Writes the insurance register of a population: a row for everybody, and more with faults. */
final class Planter {
    private static final int TO_LOOK_UP_BY = 20;

    private final Register register;
    private final Random random;
    private final List<PlantedRow> rows = new ArrayList<>();

    private Planter(Register register, Random random) {
        this.register = register;
        this.random = random;
    }

    /** A row without a fault for everybody, and {@code each} rows with each fault. */
    static List<PlantedRow> rows(Register register, int each, Random random) {
        Planter planter = new Planter(register, random);
        register.people().forEach(planter::plain);
        for (Fault fault : Fault.values()) {
            planter.faulty(fault, each);
        }
        return planter.rows;
    }

    /** One row in twenty has the old number alone, two have no number if nobody else has the name and the birth year. */
    private void plain(SyntheticPerson person) {
        InsuranceRow row = new InsuranceRow(person);
        int lookedUpBy = random.nextInt(TO_LOOK_UP_BY);
        Optional<String> cmnd = person.citizen().cmnd().map(CmndNumber::toText);
        if (lookedUpBy == 0 && cmnd.isPresent()) {
            row.number(null);
            row.cmnd(cmnd.get());
        } else if (lookedUpBy <= 2 && register.isOnlyOneOfYear(person)) {
            row.number(null);
        }
        Set<Spelling> used = Spelling.vary(row, EnumSet.allOf(Spelling.class), random);
        rows.add(new PlantedRow(row, person, Set.of(person.id()), Optional.empty(), used));
    }

    private void faulty(Fault fault, int each) {
        List<SyntheticPerson> people = fault == Fault.NOT_THERE ? register.strangers() : register.people();
        for (int planted = 0; planted < each; ) {
            SyntheticPerson person = people.get(random.nextInt(people.size()));
            InsuranceRow row = new InsuranceRow(person);
            if (suits(fault, person) && fault.plant(row, anybody(), random) && isNobodys(fault, row)) {
                Set<Spelling> used = Spelling.vary(row, fault.spellings(), random);
                rows.add(new PlantedRow(row, person, register.numbersOf(person), Optional.of(fault), used));
                planted++;
            }
        }
    }

    private SyntheticPerson anybody() {
        List<SyntheticPerson> people = register.people();
        return people.get(random.nextInt(people.size()));
    }

    private boolean suits(Fault fault, SyntheticPerson person) {
        return switch (fault) {
            case TWO_FIT -> register.hasDouble(person);
            case NEARLY -> register.isOnlyOneOfYear(person);
            case NUMBER, OTHERS_NUMBER, NOT_THERE -> register.isOnlyOneOfDay(person);
            default -> true;
        };
    }

    /** A wrong number that is somebody else's is another fault. */
    private boolean isNobodys(Fault fault, InsuranceRow row) {
        String number = row.number();
        return fault != Fault.NUMBER || (number != null && !register.holds(CitizenId.of(number)));
    }
}
