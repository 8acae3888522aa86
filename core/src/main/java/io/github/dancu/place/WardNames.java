package io.github.dancu.place;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The wards by folded name; built at the first look-up by name. */
final class WardNames {
    private static final Map<String, List<Ward>> BY_KEY =
            WardTable.WARDS.all().collect(Collectors.groupingBy(ward -> FoldedName.key(ward.name())));

    private WardNames() {}

    static List<Ward> find(String name, LocalDate on, Predicate<Ward> filter) {
        return FoldedName.keys(name, FoldedName.WARD_WORDS).stream()
                .flatMap(key -> BY_KEY.getOrDefault(key, List.of()).stream())
                .filter(filter)
                .filter(ward -> ward.validity().on(on) != InForce.NO)
                .sorted(Comparator.comparing(Ward::code))
                .toList();
    }
}
