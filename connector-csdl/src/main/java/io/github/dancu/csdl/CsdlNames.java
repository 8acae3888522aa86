package io.github.dancu.csdl;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What operations and elements are called where a database has its own names for them.
 *
 * @param operations by operation; the others have their usual names
 * @param elements by our name
 */
record CsdlNames(Map<CsdlOperation, String> operations, Map<String, String> elements) {
    CsdlNames {
        operations = new EnumMap<>(operations);
        elements = Map.copyOf(elements);
    }

    String of(CsdlOperation operation) {
        return operations.getOrDefault(operation, operation.wireName());
    }

    /** Our names, by theirs. */
    Map<String, String> ours() {
        Map<String, String> ours = new HashMap<>();
        elements.forEach((own, theirs) -> ours.put(theirs, own));
        return ours;
    }
}
