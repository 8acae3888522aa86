package io.github.dancu.csdl;

import io.github.dancu.citizen.Personal;
import java.util.List;
import java.util.Map;

/**
 * One element of a question: a text, or further elements.
 *
 * @param name as we call it
 * @param wireName as the user's database calls it
 * @param text empty if it has children
 */
@Personal
record Element(String name, String wireName, String text, List<Element> children) {
    /** The same under the names that the user's database has for them. */
    Element renamed(Map<String, String> names) {
        return new Element(
                name,
                names.getOrDefault(name, name),
                text,
                children.stream().map(child -> child.renamed(names)).toList());
    }

    @Override
    public String toString() {
        return "Element[" + name + "]";
    }
}
