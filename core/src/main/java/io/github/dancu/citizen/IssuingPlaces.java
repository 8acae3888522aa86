package io.github.dancu.citizen;

import io.github.dancu.reference.ReferenceTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which beginnings of numbers stand for which places, each table read once when it is first asked for. */
final class IssuingPlaces {
    private IssuingPlaces() {}

    static List<IssuingPlace> ofCmnd(String digits) {
        return Stream.of(3, 2)
                .map(length -> Cmnd.BY_PREFIX.getOrDefault(digits.substring(0, length), List.of()))
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    static Optional<IssuingPlace> ofCard(String code) {
        return Card.BY_CODE.getOrDefault(code, List.of()).stream().findFirst();
    }

    private static Map<String, List<IssuingPlace>> read(String table) {
        return ReferenceTable.read(
                        table,
                        row -> new IssuingPlace(
                                row.text("prefix"),
                                row.text("name"),
                                row.text("confirmed").equals("yes")))
                .stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(IssuingPlace::prefix, Collectors.toUnmodifiableList()), Map::copyOf));
    }

    private static final class Cmnd {
        static final Map<String, List<IssuingPlace>> BY_PREFIX = read("cmnd_prefixes");
    }

    private static final class Card {
        static final Map<String, List<IssuingPlace>> BY_CODE = read("health_card_provinces");
    }
}
