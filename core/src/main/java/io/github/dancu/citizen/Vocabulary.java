package io.github.dancu.citizen;

import io.github.dancu.reference.ReferenceTable;
import io.github.dancu.reference.ReferenceTable.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The values of one table of names, in its order. */
final class Vocabulary<T> {
    private final List<T> values;
    private final Map<String, T> byKey;

    private Vocabulary(List<T> values, Function<T, String> name) {
        this.values = values;
        this.byKey = values.stream().collect(Collectors.toUnmodifiableMap(name.andThen(Label::key), value -> value));
    }

    /** One value for each row that is taken; {@code make} turns a name into it and {@code name} reads it back. */
    static <T> Vocabulary<T> read(
            String table, Predicate<Row> taken, Function<String, T> make, Function<T, String> name) {
        List<T> values = ReferenceTable.read(table, row -> row).stream()
                .filter(taken)
                .map(row -> make.apply(row.text("name")))
                .toList();
        return new Vocabulary<>(values, name);
    }

    List<T> values() {
        return values;
    }

    Optional<T> named(String name) {
        return Optional.ofNullable(byKey.get(Label.key(name)));
    }
}
