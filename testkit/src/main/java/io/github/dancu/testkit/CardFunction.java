package io.github.dancu.testkit;

import io.github.dancu.citizen.Gender;
import io.github.dancu.place.FacilityCode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The generations of the card check. */
enum CardFunction {
    /** Codes of two digits. */
    OLDEST("nhanLichSuKCB"),
    OF_2018("KQNhanLichSuKCB2018"),
    OF_2019("KQNhanLichSuKCB2019"),
    /** Asks for the officer, and leaves the history to a function of its own. */
    OF_2024("KQNhanLichSuKCB2024");

    private static final Set<String> MALE = Set.of("1", "NAM");
    private static final Set<String> FEMALE = Set.of("2", "NỮ");

    private final String operation;

    CardFunction(String operation) {
        this.operation = operation;
    }

    /** Its name on the wire. */
    String operation() {
        return operation;
    }

    CardVerdict judge(CardDesk desk, FacilityCode facility, Map<String, String> fields) {
        return this == OF_2024 ? desk.checkForOfficer(facility, fields) : alsoJudged(desk.check(fields), fields);
    }

    String code(CardVerdict verdict) {
        return this == OLDEST ? verdict.twoDigits() : verdict.code();
    }

    /** The older functions compare sex and facility too if they are told. */
    private static CardVerdict alsoJudged(CardVerdict verdict, Map<String, String> fields) {
        ShownCard card = verdict.card();
        if (card == null) {
            return verdict;
        }
        String sex = Likeness.joined(fields.getOrDefault("gioiTinh", ""));
        Set<String> fitting = card.holder().id().gender() == Gender.MALE ? MALE : FEMALE;
        if (!sex.isEmpty() && !fitting.contains(sex)) {
            return CardVerdict.without("080");
        }
        String facility = fields.getOrDefault("maCSKCB", "").strip();
        boolean fits = List.of("", card.card().facility().text()).contains(facility);
        return fits ? verdict : CardVerdict.without("090");
    }
}
