package io.github.dancu.audit;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the audit log keeps of an answer (<i>vết khai thác</i>): which fields it gave, and a hash by which whoever holds the answer can show
 * that it is the one. It holds nothing of what the fields say.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fields the fields that were given or confirmed, by the system's own names, in alphabetical order; unmodifiable
 * @param digest SHA-256 of the correlation id, a line feed and the answer as text, in 64 hexadecimal digits; empty if it is not kept
 */
public record AnswerTrace(SortedSet<String> fields, String digest) {
    /** Nothing is kept. */
    public static final AnswerTrace NONE = of(List.of(), "");

    public AnswerTrace {
        fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
        Objects.requireNonNull(digest, "digest");
    }

    /** A trace with these fields, in any order. */
    public static AnswerTrace of(List<String> fields, String digest) {
        return new AnswerTrace(new TreeSet<>(fields), digest);
    }
}
