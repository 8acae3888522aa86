package io.github.dancu.citizen;

import java.util.List;
import java.util.Optional;

/**
 * One of the 54 ethnic groups of Vietnam (<i>dân tộc</i>), known by its name.
 *
 * <p>Systems number the groups in different ways (Kinh is 01 in one list and 25 in another under the same decision, and has
 * five digits in a third), so a group is carried from one system to another by name and never by code; the codes belong to a
 * {@link CodeList}. There is one instance of each group. Immutable and thread-safe; {@link #toString()} shows no name. Names
 * and order: QĐ 121-TCTK/PPCĐ.
 */
@Sensitive
@Personal
public final class EthnicGroup {
    private static final Vocabulary<EthnicGroup> ALL = Vocabulary.read(
            "ethnic_groups", row -> !row.text("meaning").isEmpty(), EthnicGroup::new, EthnicGroup::name);

    private final String name;

    private EthnicGroup(String name) {
        this.name = name;
    }

    /** The 54 groups in the order of the decision. Unmodifiable. */
    public static List<EthnicGroup> all() {
        return ALL.values();
    }

    /** The group with this name; case, diacritics, blanks and hyphens do not matter. Empty if there is none. */
    public static Optional<EthnicGroup> named(String name) {
        return ALL.named(name);
    }

    /** The name in Vietnamese, for example <i>Khơ-me</i>. */
    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return "EthnicGroup[***]";
    }
}
