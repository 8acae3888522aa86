package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.register.PersonRow;
import java.util.Arrays;

/**
 * The rows that one rule about groups is about, with what is known of their groups: counted in parts, and put together by their lines.
 * Immutable and thread-safe.
 */
final class SuspectRows {
    /** The line of a row behind the last one. */
    static final long NONE = Long.MAX_VALUE;

    private final Rule rule;
    private final GroupCheck check;
    private final long[] linesAndGroups;
    private final SuspectGroups groups;

    private SuspectRows(Rule rule, GroupCheck check, long[] linesAndGroups, SuspectGroups groups) {
        this.rule = rule;
        this.check = check;
        this.linesAndGroups = linesAndGroups;
        this.groups = groups;
    }

    /** @param counted what was counted; it is used up */
    static SuspectRows of(Rule rule, GroupCheck check, SuspectGroups counted) {
        return new SuspectRows(rule, check, counted.takeLines(), counted);
    }

    Rule rule() {
        return rule;
    }

    /** Whether these are the first rows of their groups, which speak for all of them. */
    boolean isOfFirstRows() {
        return check.isOfFirstRow();
    }

    int count() {
        return linesAndGroups.length;
    }

    /** What is thrown if the second reading does not find what the first one did. */
    static IllegalStateException changed() {
        return new IllegalStateException(
                "the register has changed while it was read: its rows are not the same, or in another order");
    }

    /** The number of the first row on this line, or behind it. */
    int firstFrom(long line) {
        int at = Arrays.binarySearch(linesAndGroups, SuspectGroups.lineAndGroup(line, 0));
        return at >= 0 ? at : -at - 1;
    }

    /** The line of the row with this number; {@link #NONE} behind the last one. */
    long line(int number) {
        return number < linesAndGroups.length ? SuspectGroups.lineOf(linesAndGroups[number]) : NONE;
    }

    /**
     * Looks at the row with this number.
     *
     * @throws IllegalStateException if it is another row than the one that was counted
     */
    void check(int number, PersonRow row, GroupKey key, Remarks remarks) {
        int group = SuspectGroups.groupOf(linesAndGroups[number]);
        if (key.of(row, check.grouping().key()) != groups.key(group)) {
            throw changed();
        }
        check.rows().check(row, groups.group(group), remarks);
    }
}
