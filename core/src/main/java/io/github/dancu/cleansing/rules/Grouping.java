package io.github.dancu.cleansing.rules;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What rows are put together by (<i>cách gộp nhóm</i>), and what is counted in each group. Rules that share one share the counting: keep it
 * in a constant.
 *
 * <p>Immutable, thread-safe, and serialisable if its functions are. Two are the same only if they are one.
 */
public final class Grouping implements Serializable {
    private static final long serialVersionUID = 1L;

    private final KeyOf key;
    private final @Nullable RowTest mark;
    private final @Nullable KeyOf value;

    private Grouping(KeyOf key, @Nullable RowTest mark, @Nullable KeyOf value) {
        this.key = key;
        this.mark = mark;
        this.value = value;
    }

    /** Rows with the same key are one group. */
    public static Grouping by(KeyOf key) {
        return new Grouping(Objects.requireNonNull(key, "key"), null, null);
    }

    /** The same, that counts for which rows of a group something is true. */
    public Grouping marking(RowTest test) {
        return new Grouping(key, Objects.requireNonNull(test, "test"), value);
    }

    /** The same, that looks whether all rows of a group agree in something; a row for which no key comes of it agrees with all. */
    public Grouping comparing(KeyOf what) {
        return new Grouping(key, mark, Objects.requireNonNull(what, "what"));
    }

    /** A check of the groups of which something is true. */
    public GroupCheck where(GroupTest test) {
        return new GroupCheck(this, Objects.requireNonNull(test, "test"), null, false);
    }

    KeyOf key() {
        return key;
    }

    @Nullable
    RowTest mark() {
        return mark;
    }

    @Nullable
    KeyOf value() {
        return value;
    }
}
