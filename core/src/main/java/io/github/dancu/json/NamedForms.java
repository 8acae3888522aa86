package io.github.dancu.json;

import io.github.dancu.citizen.EthnicGroup;
import io.github.dancu.citizen.Relationship;
import io.github.dancu.citizen.Religion;
import java.util.Optional;
import java.util.function.Function;

/** The types of which there is one value for each name of a table. */
final class NamedForms {
    private NamedForms() {}

    static final class EthnicGroups extends TextForm<EthnicGroup> {
        EthnicGroups() {
            super(known(EthnicGroup::named), EthnicGroup::name);
        }
    }

    static final class Religions extends TextForm<Religion> {
        Religions() {
            super(known(Religion::named), Religion::name);
        }
    }

    static final class Relationships extends TextForm<Relationship> {
        Relationships() {
            super(known(Relationship::named), Relationship::name);
        }
    }

    private static <T> Function<String, T> known(Function<String, Optional<T>> named) {
        return name ->
                named.apply(name).orElseThrow(() -> new IllegalArgumentException("not a name of the list known here"));
    }
}
