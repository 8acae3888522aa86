package io.github.dancu.citizen;

import java.util.List;
import java.util.Optional;

/**
 * What somebody is to the head of their household (<i>quan hệ với chủ hộ</i>): a label of TT 55/2021/TT-BCA, Điều 6, amended
 * by TT 66/2023/TT-BCA.
 *
 * <p>Some labels stand for several relationships at once (<i>Ông/Bà</i>); they are kept whole. There is one instance of each
 * label. Immutable and thread-safe.
 */
public final class Relationship {
    private static final Vocabulary<Relationship> ALL =
            Vocabulary.read("relationships", row -> true, Relationship::new, Relationship::name);

    /** The head of the household (<i>chủ hộ</i>). */
    public static final Relationship HEAD = named("Chủ hộ").orElseThrow();

    private final String name;

    private Relationship(String name) {
        this.name = name;
    }

    /** Every label of the circular, the head's first. Unmodifiable. */
    public static List<Relationship> all() {
        return ALL.values();
    }

    /** The relationship with this label; case, diacritics, blanks and hyphens do not matter. Empty if there is none. */
    public static Optional<Relationship> named(String name) {
        return ALL.named(name);
    }

    /** The label in Vietnamese, for example <i>Con đẻ</i>. */
    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return "Relationship[" + name + "]";
    }
}
