package io.github.dancu.citizen;

import io.github.dancu.reference.ReferenceTable;
import io.github.dancu.reference.ReferenceTable.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The lists of the table small_codes, whose meanings are constants of an enum. */
final class SmallCodes {
    private static final List<Row> ROWS = ReferenceTable.read("small_codes", row -> row);

    private SmallCodes() {}

    static <T> CodeList<T> list(String id, Function<String, T> constant) {
        List<CodeEntry<T>> entries = ROWS.stream()
                .filter(row -> row.text("list").equals(id))
                .map(row -> CodeEntry.of(row, one -> constantOf(one.text("meaning"), constant)))
                .toList();
        return CodeList.of(id, entries);
    }

    private static <T> Optional<T> constantOf(String meaning, Function<String, T> constant) {
        return meaning.isEmpty() ? Optional.empty() : Optional.of(constant.apply(meaning));
    }
}
