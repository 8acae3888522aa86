package io.github.dancu.citizen;

import io.github.dancu.reference.ReferenceTable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The 63 places of birth registration, read once when the first of them is asked for. */
final class RegistrationPlaces {
    private static final Map<String, RegistrationPlace> BY_CODE = ReferenceTable.read(
                    "registration_places",
                    row -> new RegistrationPlace(row.text("code"), row.text("name"), row.text("province_code")))
            .stream()
            .collect(Collectors.toUnmodifiableMap(RegistrationPlace::code, Function.identity()));

    private RegistrationPlaces() {}

    static Optional<RegistrationPlace> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    static Set<String> codes() {
        return BY_CODE.keySet();
    }
}
