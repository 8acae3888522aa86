package io.github.dancu.testkit;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.place.FacilityCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the people of one seed, one after the other; not thread-safe. */
final class PersonMaker {
    /** Codes that the province table of personal numbers leaves out. */
    private static final List<String> UNASSIGNED_PROVINCES = List.of(
            "003", "005", "007", "009", "013", "016", "018", "021", "023", "028", "029", "032", "039", "041", "043",
            "047", "050", "053", "055", "057", "059", "061", "063", "065", "069", "071", "073", "076", "078", "081",
            "085", "088", "090");

    private static final List<String> WARDS_OF_2022 =
            List.of("30730", "30733", "30736", "30739", "30742", "30745", "30748", "30751", "30754", "30757", "30760");
    private static final List<String> WARDS_OF_2025 = List.of("30742", "30760");
    private static final LocalDate OLDEST = LocalDate.of(1932, 1, 1);
    private static final LocalDate YOUNGEST = LocalDate.of(2021, 12, 31);
    private static final int LAST_YEAR_WITH_CMND = 2007;
    private static final FacilityCode FACILITY = FacilityCode.of("91000");

    private final Random random;
    private final CitizenDetails details;
    private final Set<Record> taken = new HashSet<>();

    PersonMaker(long seed) {
        this.random = new Random(seed);
        this.details = new CitizenDetails(seed);
    }

    SyntheticPerson person(int place) {
        int inTwenty = place % 20;
        Gender gender = random.nextBoolean() ? Gender.FEMALE : Gender.MALE;
        LocalDate born = OLDEST.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(OLDEST, YOUNGEST) + 1));
        boolean yearOnly = inTwenty == 4 || inTwenty == 14;
        boolean withoutCmnd = inTwenty % 4 == 3 || born.getYear() > LAST_YEAR_WITH_CMND;
        Citizen.Builder citizen = Citizen.builder(unique(() -> citizenId(gender, born.getYear())))
                .name(SyntheticNames.name(gender, random))
                .birthDate(yearOnly ? PartialDate.ofYear(born.getYear()) : PartialDate.of(born))
                .gender(Coded.known(gender == Gender.MALE ? "1" : "2", gender))
                .cmnd(cmnd(withoutCmnd))
                .permanentAddress(address("899", one(WARDS_OF_2022)))
                .currentAddress(
                        inTwenty % 2 == 1 ? address("", one(WARDS_OF_2025)) : address("899", one(WARDS_OF_2022)));
        return insured(details.added(citizen.build(), inTwenty), born.getYear(), inTwenty);
    }

    private SyntheticPerson insured(Citizen citizen, int birthYear, int inTwenty) {
        int lastDigit = inTwenty == 19 ? 9 : random.nextInt(9);
        SocialInsuranceNumber insurance = unique(() -> SocialInsuranceNumber.of("00" + digits(7) + lastDigit));
        HealthCardNumber card = HealthCardNumber.of(objectAndBenefit(birthYear) + "91" + insurance.digits());
        LocalDate from = LocalDate.of(2017 + random.nextInt(4), 1, 1);
        LocalDate until = LocalDate.of(inTwenty == 9 ? 2021 : 2049, 12, 31);
        return new SyntheticPerson(citizen, card, insurance, from, until, FACILITY);
    }

    private CitizenId citizenId(Gender gender, int birthYear) {
        int century = (birthYear - 1900) / 100;
        int centuryAndSex = 2 * century + (gender == Gender.FEMALE ? 1 : 0);
        return CitizenId.of(one(UNASSIGNED_PROVINCES) + centuryAndSex + twoDigits(birthYear % 100) + digits(6));
    }

    private @Nullable CmndNumber cmnd(boolean without) {
        return without ? null : unique(() -> CmndNumber.of("00" + digits(7)));
    }

    private Address address(String district, String ward) {
        return new Address("91", district, ward, "Số " + (1 + random.nextInt(400)) + " Đường Mẫu, Phường Mẫu")
                .withCountryCode("VN");
    }

    private String objectAndBenefit(int birthYear) {
        if (birthYear > 2015) {
            return "TE1";
        }
        return birthYear < 1960 ? "HT3" : one(List.of("GD4", "DN4", "HN2"));
    }

    /** Draws until the number is one that nobody before has. */
    private <T extends Record> T unique(Supplier<T> draw) {
        T number = draw.get();
        while (!taken.add(number)) {
            number = draw.get();
        }
        return number;
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
