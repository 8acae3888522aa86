package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.Criterion;
import io.github.dancu.cleansing.register.BadRow;
import io.github.dancu.cleansing.register.PersonRow;
import io.github.dancu.cleansing.register.RowBlock;
import io.github.dancu.cleansing.register.RowHandler;
import java.util.Map;
import java.util.Objects;

/** Looks at each row of a block alone, and takes down what groups it is in. For one thread. */
final class RowPass implements RowHandler {
    /** What is no row, as a finding. */
    static final Rule NO_ROW = Rule.named("ROW_UNREADABLE", Criterion.CORRECT)
            .says("dòng không đọc được", "a row that cannot be read")
            .ofRows((row, remarks) -> {});

    private final Plan plan;
    private final RowKeys keys;
    private final Map<String, LookedUp> counterparts;
    private final RowRemarks remarks = new RowRemarks();
    private long rows;
    private long bad;

    private RowPass(Plan plan, RowKeys keys, Map<String, LookedUp> counterparts) {
        this.plan = plan;
        this.keys = keys;
        this.counterparts = counterparts;
    }

    static BlockFindings over(RowBlock block, Plan plan, RowKeys keys, Map<String, LookedUp> counterparts) {
        RowPass pass = new RowPass(plan, keys, counterparts);
        block.forEach(pass);
        return new BlockFindings(pass.rows, pass.bad, pass.remarks.end());
    }

    @Override
    public void row(PersonRow row) {
        rows++;
        keys.take(row);
        counterparts.values().forEach(counterpart -> counterpart.moveTo(row));
        remarks.moveTo(row);
        for (Rule rule : plan.ofRows()) {
            remarks.of(rule);
            check(rule, row);
        }
    }

    @Override
    public void bad(BadRow row) {
        bad++;
        remarks.add(new Finding(
                NO_ROW,
                row.line(),
                "",
                Subject.unknown(),
                null,
                row.text(),
                row.fault().name(),
                null));
    }

    private void check(Rule rule, PersonRow row) {
        if (rule.check() instanceof RowCheck check) {
            check.check(row, remarks);
        } else if (rule.check() instanceof SourceCheck check) {
            check.check(row, counterpart(rule), remarks);
        }
    }

    private Counterpart counterpart(Rule rule) {
        return Objects.requireNonNull(
                counterparts.get(rule.source().orElseThrow()), "a run has all sources of its rules");
    }
}
