package io.github.dancu.testkit;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.NgspDate;
import io.github.dancu.citizen.PartialDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The people in the books of BHXH, and who lives with whom. */
final class InsuredPeople {
    static final String BIRTH_REGISTRATION = "1";

    private final List<SyntheticPerson> people;
    private final Map<CitizenId, SyntheticPerson> byId = new HashMap<>();
    private final CsdlHouseholds households;

    InsuredPeople(List<SyntheticPerson> people) {
        this.people = List.copyOf(people);
        people.forEach(person -> byId.put(person.id(), person));
        this.households = new CsdlHouseholds(people.stream()
                .map(person -> new Inhabitant(person.citizen(), Fate.LIVING))
                .toList());
    }

    Optional<SyntheticPerson> find(String insuranceNumber) {
        return known().filter(person -> person.insurance().digits().equals(insuranceNumber))
                .findFirst();
    }

    /** Who fits name, birth date and sex, and lives in these units or was registered there at birth. */
    List<SyntheticPerson> find(Map<String, String> fields, PartialDate birthDate, Units units) {
        boolean atBirth = BIRTH_REGISTRATION.equals(fields.getOrDefault("isKs", BIRTH_REGISTRATION));
        String name = Likeness.joined(fields.getOrDefault("hoTen", ""));
        return known().filter(person -> Likeness.joined(person.name().text()).equals(name))
                .filter(person -> birthDate.couldBe(person.birthDate()))
                .filter(person -> InsuranceRecord.gender(person).equals(fields.get("gioiTinh")))
                .filter(person -> address(person.citizen(), atBirth)
                        .filter(units::contain)
                        .isPresent())
                .toList();
    }

    /** Everybody in this person's household, the head first, whom BHXH may not know. */
    List<SyntheticPerson> household(SyntheticPerson person) {
        return households.of(person.id()).stream().map(byId::get).toList();
    }

    /** The code of the household (<i>mã hộ</i>). */
    String householdCode(SyntheticPerson person) {
        int placeOfHead = people.indexOf(household(person).get(0));
        return "%010d".formatted(placeOfHead + 1);
    }

    static Optional<PartialDate> birthDate(Map<String, String> fields) {
        return new NgspDate(fields.getOrDefault("ngaySinh", ""), fields.getOrDefault("loaiNgaySinh", "")).read();
    }

    private Stream<SyntheticPerson> known() {
        return people.stream().filter(SyntheticPerson::isKnownToBhxh);
    }

    private static Optional<Address> address(Citizen citizen, boolean atBirth) {
        return atBirth ? citizen.birthRegistration() : citizen.permanentAddress();
    }
}
