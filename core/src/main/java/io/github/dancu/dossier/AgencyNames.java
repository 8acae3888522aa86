package io.github.dancu.dossier;

import io.github.dancu.reference.ReferenceTable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The known roots of agency codes, read once when the first of them is asked for. */
final class AgencyNames {
    private static final Map<String, AgencyName> BY_ROOT = ReferenceTable.read(
                    "agency_roots",
                    row -> Map.entry(
                            row.text("code"),
                            new AgencyName(
                                    row.text("name"), row.text("confirmed").equals("yes"))))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private AgencyNames() {}

    static Optional<AgencyName> of(String root) {
        return Optional.ofNullable(BY_ROOT.get(root));
    }
}
