package io.github.dancu.testkit;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.place.FacilityCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Judges a question about a card: first its fields, then the officer who asks, then the card. Thread-safe. */
final class CardDesk {
    private static final List<String> REQUIRED = List.of("maThe", "hoTen", "ngaySinh");
    private static final List<String> OFFICER = List.of("hoTenCb", "cccdCb");

    private final Map<String, PersonName> officers = new ConcurrentHashMap<>();
    private final BhxhCards cards;

    CardDesk(BhxhCards cards) {
        this.cards = cards;
    }

    void register(FacilityCode facility, CitizenId number, PersonName name) {
        officers.put(key(facility, number.digits()), name);
    }

    CardVerdict check(Map<String, String> fields) {
        return missing(REQUIRED, fields).orElseGet(() -> cards.check(fields));
    }

    /** The officer is one of the facility that asks. */
    CardVerdict checkForOfficer(FacilityCode facility, Map<String, String> fields) {
        return missing(REQUIRED, fields)
                .or(() -> missing(OFFICER, fields))
                .or(() -> officerFault(facility, fields))
                .orElseGet(() -> cards.check(fields));
    }

    /** What the gateway says if a test ordered the code. */
    CardVerdict ordered(BhxhOrders.Order order, Map<String, String> fields) {
        ShownCard card = cards.find(fields.getOrDefault("maThe", "")).orElse(null);
        return CardVerdict.ordered(order.code(), order.note(), card);
    }

    private static Optional<CardVerdict> missing(List<String> required, Map<String, String> fields) {
        return required.stream()
                .filter(field -> fields.getOrDefault(field, "").isBlank())
                .findFirst()
                .map(CardVerdict::missing);
    }

    private Optional<CardVerdict> officerFault(FacilityCode facility, Map<String, String> fields) {
        PersonName registered =
                officers.get(key(facility, fields.getOrDefault("cccdCb", "").strip()));
        if (registered == null) {
            return Optional.of(CardVerdict.without("054"));
        }
        String name = Likeness.joined(fields.getOrDefault("hoTenCb", ""));
        return Likeness.joined(registered.text()).equals(name)
                ? Optional.empty()
                : Optional.of(CardVerdict.without("055"));
    }

    private static String key(FacilityCode facility, String officer) {
        return facility.text() + " " + officer;
    }
}
