package io.github.dancu.place;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The units of one of the upper levels: few enough for a map. */
final class UnitsByCode<T extends AdministrativeUnit> {
    private final List<T> all;
    private final Map<String, List<T>> byCode;

    UnitsByCode(List<T> all) {
        this.all = all;
        this.byCode = all.stream()
                .collect(Collectors.groupingBy(
                        AdministrativeUnit::code, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    List<T> all() {
        return all;
    }

    List<T> meanings(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    Optional<T> certain(String code, LocalDate on) {
        return meanings(code).stream()
                .filter(unit -> unit.validity().on(on) == InForce.YES)
                .findFirst();
    }

    /** Those whose folded name is one of these keys, in the order of their codes. */
    List<T> named(Set<String> keys, LocalDate on) {
        return possible(on).stream()
                .filter(unit -> keys.contains(FoldedName.key(unit.name())))
                .toList();
    }

    List<T> possible(LocalDate on) {
        return all.stream().filter(unit -> unit.validity().on(on) != InForce.NO).toList();
    }
}
