package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What went in and did not come out is explained by something the report states. */
final class UnexplainedRemainder implements Rule<Flow> {
    static final String ID = "unexplained-remainder";

    @Override
    public Optional<ReportFinding> check(Flow flow) {
        if (!flow.in().isKnown() || !flow.doneInAll().isKnown()) {
            return Optional.empty();
        }
        long in = flow.in().atLeast();
        long remainder = in - flow.out();
        if (remainder <= flow.excused().atLeast()) {
            return Optional.empty();
        }
        String text = Wording.REMAINDER.formatted(
                flow.subject(),
                flow.inName(),
                Numbers.count(in),
                flow.inUnit(),
                flow.doneName(),
                done(flow),
                flow.doneUnit(),
                subtraction(flow),
                Numbers.count(remainder),
                flow.inUnit());
        return Optional.of(new ReportFinding(
                FindingKind.UNEXPLAINED, ID, flow.section(), flow.subject(), text, List.of(in, flow.out(), remainder)));
    }

    private static String done(Flow flow) {
        String sum = Numbers.count(flow.doneInAll().atLeast());
        return flow.done().size() == 1 ? sum : Numbers.addition(flow.done()) + " = " + sum;
    }

    private static String subtraction(Flow flow) {
        List<Figure> terms = new ArrayList<>(List.of(flow.in(), flow.doneInAll()));
        if (flow.setAside().isKnown() && flow.setAside().atLeast() > 0) {
            terms.add(flow.setAside());
        }
        return Numbers.subtraction(terms);
    }
}
