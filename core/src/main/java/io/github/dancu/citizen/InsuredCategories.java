package io.github.dancu.citizen;

import io.github.dancu.reference.ReferenceTable;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The known object codes of health cards, read once when the first of them is asked for. */
final class InsuredCategories {
    private static final Map<String, InsuredCategory> BY_CODE = ReferenceTable.read(
                    "health_card_objects",
                    row -> new InsuredCategory(
                            row.text("code"), row.text("name"), PayingGroup.valueOf(row.text("paying_group"))))
            .stream()
            .collect(Collectors.toUnmodifiableMap(InsuredCategory::code, Function.identity()));

    private InsuredCategories() {}

    static Optional<InsuredCategory> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
