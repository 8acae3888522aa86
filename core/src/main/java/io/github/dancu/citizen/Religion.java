package io.github.dancu.citizen;

import java.util.List;
import java.util.Optional;

/**
 * A religion as the registers name it (<i>tôn giáo</i>), <i>Không</i> (none) and <i>Tôn giáo khác</i> (another) included.
 *
 * <p>The names come from one province's table; the official one is not known, so others may come. There is one instance of
 * each name. Immutable and thread-safe; {@link #toString()} shows no name.
 */
@Sensitive
@Personal
public final class Religion {
    private static final Vocabulary<Religion> ALL =
            Vocabulary.read("religions", row -> !row.text("meaning").isEmpty(), Religion::new, Religion::name);

    private final String name;

    private Religion(String name) {
        this.name = name;
    }

    /** Every religion of the table, in its order. Unmodifiable. */
    public static List<Religion> all() {
        return ALL.values();
    }

    /** The religion with this name; case, diacritics, blanks and hyphens do not matter. Empty if there is none. */
    public static Optional<Religion> named(String name) {
        return ALL.named(name);
    }

    /** The name in Vietnamese, for example <i>Cao Đài</i>. */
    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return "Religion[***]";
    }
}
