package io.github.dancu.citizen;

import io.github.dancu.reference.ReferenceTable.Row;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One code of a list (<i>mã trong danh mục</i>): what it is called, what it means, and how sure that is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what codes of the list mean
 */
public final class CodeEntry<T> {
    private final String code;
    private final String name;
    private final @Nullable T meaning;
    private final CodeConfidence confidence;

    private CodeEntry(String code, String name, @Nullable T meaning, CodeConfidence confidence) {
        this.code = code;
        this.name = name;
        this.meaning = meaning;
        this.confidence = confidence;
    }

    /** A row with the columns code, name and confidence; {@code meaning} finds what it means, if anything. */
    static <T> CodeEntry<T> of(Row row, Function<Row, Optional<T>> meaning) {
        return new CodeEntry<>(
                row.text("code"),
                row.text("name"),
                meaning.apply(row).orElse(null),
                CodeConfidence.valueOf(row.text("confidence").toUpperCase(Locale.ROOT)));
    }

    /** The code as the system writes it. */
    public String code() {
        return code;
    }

    /** What the list calls it, in Vietnamese. */
    public String name() {
        return name;
    }

    /** What the code means; empty if it says that there is no information. */
    public Optional<T> meaning() {
        return Optional.ofNullable(meaning);
    }

    /** How sure it is that the code means this. */
    public CodeConfidence confidence() {
        return confidence;
    }

    @Override
    public String toString() {
        return "CodeEntry[" + code + ", " + confidence + "]";
    }
}
