package io.github.dancu.cleansing.rules;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks at groups of rows (<i>kiểm tra theo nhóm</i>): a run first counts what is in each group, and then hands over the rows of those that
 * the check is about.
 *
 * <p>Immutable, thread-safe, and serialisable if its functions are.
 */
public final class GroupCheck implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Grouping grouping;
    private final GroupTest test;
    private final @Nullable GroupRowCheck rows;
    private final boolean firstOnly;

    GroupCheck(Grouping grouping, GroupTest test, @Nullable GroupRowCheck rows, boolean firstOnly) {
        this.grouping = grouping;
        this.test = test;
        this.rows = rows;
        this.firstOnly = firstOnly;
    }

    /** The same, that looks at each row of such a group. */
    public GroupCheck onEachRow(GroupRowCheck check) {
        return new GroupCheck(grouping, test, Objects.requireNonNull(check, "check"), false);
    }

    /** The same, that looks at the row of such a group that comes first in the register, so that there is one finding for the group. */
    public GroupCheck onFirstRow(GroupRowCheck check) {
        return new GroupCheck(grouping, test, Objects.requireNonNull(check, "check"), true);
    }

    Grouping grouping() {
        return grouping;
    }

    GroupTest test() {
        return test;
    }

    GroupRowCheck rows() {
        return Objects.requireNonNull(rows, "say with onEachRow or onFirstRow what is looked at");
    }

    /** Whether it may be about a row that is alone in its group. */
    boolean mayBeAboutOne() {
        return test.test(new KnownGroup(1, 0, false)) || test.test(new KnownGroup(1, 1, false));
    }

    boolean isOfFirstRow() {
        return firstOnly;
    }

    boolean isComplete() {
        return rows != null;
    }
}
