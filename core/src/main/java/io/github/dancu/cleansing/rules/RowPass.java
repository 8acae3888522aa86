package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.Criterion;
import io.github.dancu.cleansing.register.BadRow;
import io.github.dancu.cleansing.register.FieldCondition;
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

    private final FieldCondition[] conditions;
    private final RowCheck[] checks;
    private final RowKeys keys;
    private final LookedUp[] counterparts;
    private final RowRemarks remarks;
    private long rows;
    private long bad;

    private RowPass(Plan plan, RowKeys keys, Map<String, LookedUp> counterparts) {
        this.remarks = new RowRemarks(plan.ofRows());
        this.checks =
                plan.ofRows().stream().map(rule -> check(rule, counterparts)).toArray(RowCheck[]::new);
        this.conditions = plan.ofRows().stream().map(Rule::condition).toArray(FieldCondition[]::new);
        this.keys = keys;
        this.counterparts = counterparts.values().toArray(LookedUp[]::new);
    }

    static BlockFindings over(RowBlock block, Plan plan, RowKeys keys, Map<String, LookedUp> counterparts) {
        RowPass pass = new RowPass(plan, keys, counterparts);
        if (!plan.groupings().isEmpty()) {
            block.remember();
        }
        block.forEach(pass);
        block.release();
        return new BlockFindings(pass.rows, pass.bad, pass.remarks.end());
    }

    @Override
    public void row(PersonRow row) {
        rows++;
        keys.take(row);
        for (LookedUp counterpart : counterparts) {
            counterpart.moveTo(row);
        }
        remarks.moveTo(row);
        for (int i = 0; i < checks.length; i++) {
            if (row.fits(conditions[i])) {
                remarks.of(i);
                checks[i].check(row, remarks);
            }
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

    /** Every one as a check of rows alone: the kind of each is asked once, and not for each row. */
    private static RowCheck check(Rule rule, Map<String, LookedUp> counterparts) {
        if (rule.check() instanceof SourceCheck check) {
            LookedUp counterpart = Objects.requireNonNull(
                    counterparts.get(rule.source().orElseThrow()), "a run has all sources of its rules");
            return (row, remarks) -> check.check(row, counterpart, remarks);
        }
        return (RowCheck) rule.check();
    }
}
