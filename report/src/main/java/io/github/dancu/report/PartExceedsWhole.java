package io.github.dancu.report;

import java.util.List;
import java.util.Optional;

/** Cases that all belong to another count are no more than that count. */
final class PartExceedsWhole implements Rule<Subset> {
    static final String ID = "part-exceeds-whole";

    @Override
    public Optional<ReportFinding> check(Subset subset) {
        long part = subset.part().atLeast();
        long whole = subset.whole().atMost();
        if (part <= whole) {
            return Optional.empty();
        }
        String text = Wording.PART_EXCEEDS_WHOLE.formatted(
                subset.subject(),
                subset.partName(),
                Numbers.count(part),
                subset.wholeName(),
                Numbers.count(whole),
                Numbers.count(part - whole),
                subset.unit());
        return Optional.of(new ReportFinding(
                FindingKind.CONTRADICTION,
                ID,
                subset.section(),
                subset.subject(),
                text,
                List.of(whole, part, part - whole)));
    }
}
