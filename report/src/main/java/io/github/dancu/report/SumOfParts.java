package io.github.dancu.report;

import io.github.dancu.cleansing.Balance;
import io.github.dancu.cleansing.Figure;
import java.util.List;
import java.util.Optional;

/** The parts make up the whole, for some value of every part that is not stated. */
final class SumOfParts implements Rule<Sum> {
    static final String ID = "sum-of-parts";

    @Override
    public Optional<ReportFinding> check(Sum sum) {
        Balance balance = sum.balance();
        if (balance.verdict() != Balance.Verdict.CONTRADICTED) {
            return Optional.empty();
        }
        long whole = balance.total().atLeast();
        long gap = Math.abs(balance.difference());
        String text = Wording.SUM_IS_WRONG.formatted(
                sum.subject(),
                sum.wholeName(),
                Numbers.count(whole),
                sum.unit(),
                addition(sum),
                Numbers.range(balance.accounted()),
                balance.difference() > 0 ? Wording.TOO_FEW : Wording.TOO_MANY,
                Numbers.count(gap),
                sum.unit());
        return Optional.of(new ReportFinding(
                FindingKind.CONTRADICTION,
                ID,
                sum.section(),
                sum.subject(),
                text,
                List.of(whole, whole - balance.difference(), gap)));
    }

    private static String addition(Sum sum) {
        return Numbers.addition(sum.parts().stream()
                .map(Part::figure)
                .filter(figure -> !figure.equals(Figure.of(0)))
                .toList());
    }
}
