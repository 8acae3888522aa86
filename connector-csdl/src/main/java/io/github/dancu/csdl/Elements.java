package io.github.dancu.csdl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects elements in the order of the interface. Not thread-safe. */
final class Elements {
    private final List<Element> all = new ArrayList<>();

    Elements text(String name, String text) {
        all.add(new Element(name, name, text, List.of()));
        return this;
    }

    /** Left out if there is no text, or an empty one. */
    Elements text(String name, Optional<String> text) {
        text.filter(some -> !some.isEmpty()).ifPresent(some -> text(name, some));
        return this;
    }

    Elements group(String name, Elements children) {
        all.add(new Element(name, name, "", children.toList()));
        return this;
    }

    Elements all(List<Element> more) {
        all.addAll(more);
        return this;
    }

    List<Element> toList() {
        return List.copyOf(all);
    }
}
