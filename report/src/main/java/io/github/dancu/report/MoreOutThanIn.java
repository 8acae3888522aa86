package io.github.dancu.report;

import java.util.List;
import java.util.Optional;

/** No more comes out than went in. */
final class MoreOutThanIn implements Rule<Flow> {
    static final String ID = "more-out-than-in";

    @Override
    public Optional<ReportFinding> check(Flow flow) {
        long out = flow.out();
        long in = flow.in().atMost();
        if (out <= in) {
            return Optional.empty();
        }
        String text = Wording.MORE_OUT_THAN_IN.formatted(
                flow.subject(),
                flow.inName(),
                Numbers.count(in),
                flow.inUnit(),
                flow.doneName(),
                flow.setAside().atLeast() > 0 ? Wording.OR_SET_ASIDE : "",
                Numbers.count(out),
                flow.doneUnit(),
                Numbers.count(out - in));
        return Optional.of(new ReportFinding(
                FindingKind.CONTRADICTION, ID, flow.section(), flow.subject(), text, List.of(in, out, out - in)));
    }
}
