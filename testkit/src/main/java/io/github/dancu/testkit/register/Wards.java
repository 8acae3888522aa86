package io.github.dancu.testkit.register;

import io.github.dancu.place.AdministrativeUnits;
import io.github.dancu.place.Succession.Outcome;
import io.github.dancu.place.Ward;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Wards of a city, and codes that are none of today. */
final class Wards {
    static final String UNKNOWN_CODE = "99998";
    static final LocalDate FIRST_DAY = LocalDate.of(2022, 10, 1);
    private static final List<String> OF_2022 = List.of(
            "30730", "30733", "30736", "30739", "30742", "30745", "30748", "30751", "30754", "30757", "30760", "30763");
    private static final List<String> OF_2025 = List.of("30742", "30760");
    private static final int CODES_EACH = 20;

    private Wards() {}

    /** Those of Rạch Giá on a day. */
    static List<String> of(LocalDate today) {
        List<String> inForce = OF_2022.stream()
                .filter(code -> AdministrativeUnits.vietnam().ward(code, today).isPresent())
                .toList();
        return today.isBefore(AdministrativeUnits.TWO_LEVELS_SINCE) ? inForce : OF_2025;
    }

    /** Codes that are not in force on a day, some of each kind, and what became of them. */
    static List<Outdated> outdated(LocalDate today) {
        AdministrativeUnits units = AdministrativeUnits.vietnam();
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        List<Outdated> outdated = new ArrayList<>();
        for (Ward ward : units.wardsOn(FIRST_DAY)) {
            if (units.ward(ward.code(), today).isPresent()) {
                continue;
            }
            List<Ward> once = units.wards(ward.code());
            Outcome outcome = units.becameOn(once.get(once.size() - 1), today).outcome();
            if (counts.merge(outcome, 1, Integer::sum) <= CODES_EACH) {
                outdated.add(new Outdated(ward.code(), outcome.name()));
            }
        }
        return List.copyOf(outdated);
    }

    /**
     * A code that is not in force.
     *
     * @param detail what became of it
     */
    record Outdated(String code, String detail) {}
}
