package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;
import io.github.dancu.cleansing.IndicatorProgress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An indicator states how many cases were assigned; without it there is no progress. */
final class NoTotal implements Rule<IndicatorLine> {
    static final String ID = "no-total";

    @Override
    public Optional<ReportFinding> check(IndicatorLine line) {
        IndicatorProgress progress = line.progress();
        if (progress.assigned().isKnown()) {
            return Optional.empty();
        }
        List<Part> stated = Stream.of(
                        new Part(Wording.DONE, progress.done()),
                        new Part(Wording.DECLARED_NONE, progress.declaredNone()),
                        new Part(Wording.REFERRED, progress.referred()),
                        new Part(Wording.REMAINING, progress.remaining()),
                        new Part(Wording.IN_WORK, line.inProgress()))
                .filter(part -> part.figure().isKnown() && !part.figure().equals(Figure.of(0)))
                .toList();
        String clauses = stated.stream()
                .map(part -> part.name() + " " + Numbers.count(part.figure()) + " " + Wording.CASES)
                .collect(Collectors.joining(", "));
        String word = clauses.contains(line.stated()) ? "" : Wording.WORD_WITHOUT_NUMBER.formatted(line.stated());
        String text = stated.isEmpty()
                ? Wording.NOTHING_STATED.formatted(line.name(), word)
                : Wording.NO_TOTAL.formatted(line.name(), clauses, word);
        return Optional.of(new ReportFinding(
                FindingKind.NO_TOTAL,
                ID,
                line.section(),
                line.name(),
                text,
                stated.stream().map(part -> part.figure().atLeast()).toList()));
    }
}
