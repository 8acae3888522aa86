package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.Criterion;
import io.github.dancu.cleansing.register.BadRow;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.PersonRow;
import io.github.dancu.cleansing.register.RowBlock;
import io.github.dancu.cleansing.register.RowHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules say about the rows of one block. For one thread, and then for another. */
final class BlockFindings implements RowHandler, Remarks {
    /** What is no row, as a finding. */
    static final Rule NO_ROW = Rule.named("ROW_UNREADABLE", Criterion.CORRECT)
            .says("dòng không đọc được", "a row that cannot be read")
            .ofRows((row, remarks) -> {});

    private final List<Rule> rules;
    private final List<Finding> found = new ArrayList<>();
    private long rows;
    private long bad;
    private @Nullable Rule rule;
    private @Nullable PersonRow current;

    private BlockFindings(List<Rule> rules) {
        this.rules = rules;
    }

    static BlockFindings of(RowBlock block, List<Rule> rules) {
        BlockFindings findings = new BlockFindings(rules);
        block.forEach(findings);
        findings.current = null;
        findings.rule = null;
        return findings;
    }

    List<Finding> found() {
        return found;
    }

    /** How many rows there were, without those that are none. */
    long rows() {
        return rows;
    }

    /** How many rows there were that are none. */
    long bad() {
        return bad;
    }

    @Override
    public void row(PersonRow row) {
        rows++;
        current = row;
        for (Rule next : rules) {
            rule = next;
            next.check().check(row, this);
        }
    }

    @Override
    public void bad(BadRow row) {
        bad++;
        found.add(new Finding(
                NO_ROW, row.line(), "", null, row.text(), row.fault().name(), null));
    }

    @Override
    public void about(PersonField field, String detail) {
        add(field, detail, null);
    }

    @Override
    public void about(PersonField field, String detail, Proposal proposal) {
        add(field, detail, proposal);
    }

    private void add(PersonField field, String detail, @Nullable Proposal proposal) {
        PersonRow row = current;
        Rule says = rule;
        if (row == null || says == null) {
            throw new IllegalStateException("a remark belongs to the row that a rule is looking at");
        }
        found.add(new Finding(says, row.line(), row.text(PersonField.WARD), field, row.text(field), detail, proposal));
    }
}
