package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.register.BadRow;
import io.github.dancu.cleansing.register.PersonRow;
import io.github.dancu.cleansing.register.RowBlock;
import io.github.dancu.cleansing.register.RowHandler;
import java.util.List;

/** Looks at the rows of a block that are in groups which rules are about. For one thread. */
final class GroupPass implements RowHandler {
    private final List<SuspectRows> suspects;
    private final RowRemarks remarks;
    private final GroupKey key = new GroupKey();
    private final int[] next;
    private long checked;

    private GroupPass(List<SuspectRows> suspects, RowBlock block) {
        this.suspects = suspects;
        this.remarks = new RowRemarks(suspects.stream().map(SuspectRows::rule).toList());
        this.next = suspects.stream()
                .mapToInt(rule -> rule.firstFrom(block.firstLine()))
                .toArray();
    }

    /** @param suspects the rows that each rule is about, in the order of the rules */
    static BlockFindings over(RowBlock block, List<SuspectRows> suspects) {
        GroupPass pass = new GroupPass(suspects, block);
        block.forEach(pass, pass::nextLine);
        block.release();
        return new BlockFindings(pass.checked, 0, pass.remarks.end());
    }

    @Override
    public void row(PersonRow row) {
        remarks.moveTo(row);
        for (int rule = 0; rule < next.length; rule++) {
            SuspectRows rowsOfRule = suspects.get(rule);
            if (rowsOfRule.line(next[rule]) == row.line()) {
                if (rowsOfRule.isOfFirstRows()) {
                    remarks.ofGroup(rule);
                } else {
                    remarks.of(rule);
                }
                rowsOfRule.check(next[rule]++, row, key, remarks);
                checked++;
            }
        }
    }

    @Override
    public void bad(BadRow row) {
        // It is in no group, and was told before.
    }

    private long nextLine() {
        long nearest = SuspectRows.NONE;
        for (int rule = 0; rule < next.length; rule++) {
            nearest = Math.min(nearest, suspects.get(rule).line(next[rule]));
        }
        return nearest;
    }
}
