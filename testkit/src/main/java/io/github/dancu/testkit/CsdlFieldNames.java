package io.github.dancu.testkit;

import java.util.Locale;
import java.util.Set;

/** How channel D spells the names of the schema: with a small first letter. */
final class CsdlFieldNames {
    /** Names that have a small first letter in the schema itself. */
    private static final Set<String> ALWAYS_SMALL = Set.of("requestId", "paging", "page", "size");

    private CsdlFieldNames() {}

    static String camelCase(String path) {
        int last = path.lastIndexOf('/') + 1;
        String name = path.substring(last);
        String parent = last == 0 ? "" : camelCase(path.substring(0, last - 1)) + "/";
        return parent + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The schema's name of a camel-case name; the same name if it does not begin with a small letter. */
    static String ofSchema(String camelCase) {
        return camelCase.isEmpty() || ALWAYS_SMALL.contains(camelCase)
                ? camelCase
                : camelCase.substring(0, 1).toUpperCase(Locale.ROOT) + camelCase.substring(1);
    }
}
