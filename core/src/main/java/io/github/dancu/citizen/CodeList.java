package io.github.dancu.citizen;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The codes that one system uses for one thing (<i>danh mục mã</i>), as far as they are known: an open list.
 *
 * <p>A code belongs to its list: the same code means other things in other lists, so carry meanings from one system to
 * another and never codes. Immutable and thread-safe.
 *
 * @param <T> what the codes mean
 */
public final class CodeList<T> {
    private final String id;
    private final List<CodeEntry<T>> entries;
    private final Map<String, CodeEntry<T>> byCode;
    private final boolean unconfirmedToo;

    private CodeList(String id, List<CodeEntry<T>> entries, boolean unconfirmedToo) {
        this.id = id;
        this.entries = entries;
        this.byCode = entries.stream().collect(Collectors.toUnmodifiableMap(CodeEntry::code, Function.identity()));
        this.unconfirmedToo = unconfirmedToo;
    }

    static <T> CodeList<T> of(String id, List<CodeEntry<T>> entries) {
        return new CodeList<>(id, List.copyOf(entries), false);
    }

    /** System and list, for example {@code CSDLQGDC/GioiTinh}. */
    public String id() {
        return id;
    }

    /**
     * Reads a code: the text is kept exactly, and its meaning is known if the list holds it as
     * {@linkplain CodeConfidence#isConfirmed() confirmed}. Outer blanks do not matter for the meaning. Never fails.
     */
    public Coded<T> read(String raw) {
        return entry(raw)
                .filter(this::isTrusted)
                .flatMap(CodeEntry::meaning)
                .map(meaning -> Coded.known(raw, meaning))
                .orElseGet(() -> Coded.unknown(raw));
    }

    /**
     * The same list that also reads what is not confirmed, for somebody who has compared its {@link #entries()} with the
     * authority's own table.
     */
    public CodeList<T> withUnconfirmed() {
        return new CodeList<>(id, entries, true);
    }

    /** What the list says about a code, confirmed or not; outer blanks do not matter. */
    public Optional<CodeEntry<T>> entry(String code) {
        return Optional.ofNullable(byCode.get(code.strip()));
    }

    /** The entry that is called so; case, diacritics, blanks and hyphens do not matter. */
    public Optional<CodeEntry<T>> named(String name) {
        String key = Label.key(name);
        return entries.stream()
                .filter(entry -> Label.key(entry.name()).equals(key))
                .findFirst();
    }

    /** The code by which this list says {@code meaning}; empty if none is known, or none is confirmed. */
    public Optional<Coded<T>> codeOf(T meaning) {
        Objects.requireNonNull(meaning, "meaning");
        return entries.stream()
                .map(entry -> read(entry.code()))
                .filter(code -> code.means(meaning))
                .findFirst();
    }

    /** Every known code, in the order of the list. Unmodifiable. */
    public List<CodeEntry<T>> entries() {
        return entries;
    }

    @Override
    public String toString() {
        return "CodeList[" + id + "]";
    }

    private boolean isTrusted(CodeEntry<T> entry) {
        return unconfirmedToo || entry.confidence().isConfirmed();
    }
}
