package io.github.dancu.citizen;

import io.github.dancu.reference.ReferenceTable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the beginnings of mobile numbers became on 15/09/2018, read once when the first of them is asked for. */
final class MobileRenumbering {
    private static final int OLD_PREFIX = 4;
    private static final Map<String, String> NEW_PREFIXES =
            ReferenceTable.read(
                            "mobile_renumbering_2018", row -> Map.entry(row.text("old_prefix"), row.text("new_prefix")))
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private MobileRenumbering() {}

    static Optional<String> of(String digits) {
        return Optional.ofNullable(NEW_PREFIXES.get(digits.substring(0, OLD_PREFIX)))
                .map(prefix -> prefix + digits.substring(OLD_PREFIX));
    }
}
