package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** No late dossier is of a class that is on time. */
final class OnTimeAmongLate implements Rule<DossierLine> {
    static final String ID = "on-time-among-late";

    @Override
    public Optional<ReportFinding> check(DossierLine line) {
        List<Map.Entry<String, Figure>> onTime = line.lateBreakdown().entrySet().stream()
                .filter(part -> isOnTime(part.getKey()) && part.getValue().atLeast() > 0)
                .toList();
        if (onTime.isEmpty()) {
            return Optional.empty();
        }
        long wrong =
                onTime.stream().mapToLong(part -> part.getValue().atLeast()).sum();
        String text = Wording.ON_TIME_AMONG_LATE.formatted(
                line.subject(),
                Numbers.count(line.late()),
                Numbers.listed(line.lateBreakdown(), ""),
                Numbers.count(wrong),
                onTime.stream().map(Map.Entry::getKey).collect(Collectors.joining(Wording.OR)));
        List<Long> numbers = line.late().isKnown() ? List.of(line.late().atLeast(), wrong) : List.of(wrong);
        return Optional.of(
                new ReportFinding(FindingKind.CONTRADICTION, ID, line.section(), line.subject(), text, numbers));
    }

    private static boolean isOnTime(String label) {
        return Wording.ON_TIME.contains(label.toLowerCase(Locale.ROOT));
    }
}
