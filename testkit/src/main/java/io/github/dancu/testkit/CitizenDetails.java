package io.github.dancu.testkit;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.HeadOfHousehold;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PopulationCodes;
import io.github.dancu.citizen.RelatedPerson;
import io.github.dancu.citizen.Relationship;
import io.github.dancu.citizen.SensitiveDetails;
import java.util.Random;

/** Adds what the population database knows about a person besides number, name, birth date and address. */
final class CitizenDetails {
    private static final int LAST_YEAR_OF_MARRIED = 2007;
    private static final Address HERE = new Address("91", "899", "30742", "").withCountryCode("VN");

    private final Random random;

    CitizenDetails(long seed) {
        // A source of its own: numbers and names of a seed stay what they were.
        this.random = new Random(~seed);
    }

    Citizen added(Citizen citizen, int inTwenty) {
        boolean unknownCodes = inTwenty == 6 || inTwenty == 16;
        boolean grown = citizen.birthDate().map(PartialDate::year).orElse(LAST_YEAR_OF_MARRIED) <= LAST_YEAR_OF_MARRIED;
        int maritalCode = grown ? 1 + random.nextInt(3) : 1;
        RelatedPerson father = relative(Gender.MALE);
        RelatedPerson mother = relative(Gender.FEMALE);
        RelatedPerson spouse = relative(citizen.id().gender() == Gender.MALE ? Gender.FEMALE : Gender.MALE);
        Citizen.Builder detailed = citizen.toBuilder()
                .nationality("VN")
                .maritalStatus(PopulationCodes.MARITAL_STATUS.read(Integer.toString(maritalCode)))
                .birthRegistration(HERE)
                .placeOfOrigin(HERE)
                .sensitive(sensitive(unknownCodes))
                .representative(grown ? null : mother)
                .headOfHousehold(
                        grown && inTwenty % 2 == 0 ? itself(citizen, unknownCodes) : HeadOfHousehold.of(father, null));
        if (inTwenty % 10 != 2) {
            detailed.father(father).mother(mother).spouse(maritalCode == 2 ? spouse : null);
        }
        return detailed.build();
    }

    private SensitiveDetails sensitive(boolean unknownCodes) {
        int group = 1 + random.nextInt(54);
        return SensitiveDetails.of(
                PopulationCodes.ETHNIC_GROUP.read(unknownCodes ? "99" : (group < 10 ? "0" : "") + group),
                PopulationCodes.RELIGION.read(unknownCodes ? "77" : "00"),
                PopulationCodes.BLOOD_GROUP.read("00"));
    }

    private RelatedPerson relative(Gender gender) {
        return RelatedPerson.builder()
                .name(SyntheticNames.name(gender, random))
                .cmnd(CmndNumber.of("00" + (1_000_000 + random.nextInt(9_000_000))))
                .nationality("VN")
                .build();
    }

    private static HeadOfHousehold itself(Citizen citizen, boolean unknownCode) {
        Coded<Relationship> relationship = PopulationCodes.RELATIONSHIP.read(unknownCode ? "CH99" : "CH01");
        return HeadOfHousehold.of(
                RelatedPerson.builder()
                        .id(citizen.id())
                        .name(citizen.name().orElse(null))
                        .build(),
                relationship);
    }
}
