package io.github.dancu.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A percentage is right to the precision in which it is printed. */
final class StatedPercent implements Rule<Share> {
    static final String ID = "stated-percent";

    @Override
    public Optional<ReportFinding> check(Share share) {
        if (!share.part().isKnown() || !share.whole().isKnown()) {
            return Optional.empty();
        }
        long part = share.part().atLeast();
        long whole = share.whole().atLeast();
        BigDecimal stated = share.statedPercent();
        if (isRight(part, whole, stated)) {
            return Optional.empty();
        }
        String text = Wording.PERCENT_IS_WRONG.formatted(
                share.subject(),
                Numbers.decimal(stated),
                Numbers.plain(part),
                Numbers.plain(whole),
                whole == 0
                        ? Wording.NOT_COMPUTABLE
                        : Numbers.decimal(Percent.of(part, whole, printedDigits(stated) + 2)) + "%");
        return Optional.of(new ReportFinding(
                FindingKind.CONTRADICTION, ID, share.section(), share.subject(), text, List.of(whole, part)));
    }

    private static boolean isRight(long part, long whole, BigDecimal stated) {
        return whole > 0 && Percent.of(part, whole, printedDigits(stated)).compareTo(stated) == 0;
    }

    private static int printedDigits(BigDecimal stated) {
        return Math.max(0, stated.scale());
    }
}
