package io.github.dancu.report;

import io.github.dancu.cleansing.Balance;
import io.github.dancu.cleansing.Figure;
import io.github.dancu.cleansing.IndicatorProgress;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Section II.4: the cleansing indicators, in sentences and as a table of progress. */
final class CleansingSection {
    private CleansingSection() {}

    static Stream<String> blocks(List<IndicatorLine> indicators) {
        return Stream.of(
                        Stream.of(
                                Wording.CLEANSING,
                                Wording.IN_DETAIL,
                                Markdown.lines(indicators.stream().map(CleansingSection::bullet)),
                                Markdown.table(
                                        Wording.INDICATOR_TABLE,
                                        indicators.stream()
                                                .map(CleansingSection::row)
                                                .toList())),
                        Stream.of(Wording.PROGRESS_FOOTNOTE),
                        footnote(indicators, line -> !line.absent().isEmpty(), Wording.ABSENT_FOOTNOTE),
                        footnote(indicators, CleansingSection::isDoubtful, Wording.DOUBTFUL_FOOTNOTE))
                .flatMap(blocks -> blocks);
    }

    private static Stream<String> footnote(
            List<IndicatorLine> indicators, Predicate<IndicatorLine> concerns, String footnote) {
        return indicators.stream().anyMatch(concerns) ? Stream.of(footnote) : Stream.empty();
    }

    private static String bullet(IndicatorLine line) {
        IndicatorProgress progress = line.progress();
        String clauses = Stream.of(
                        start(progress),
                        clause(Wording.DECLARED_NONE_CASES, progress.declaredNone()),
                        clause(Wording.REFERRED_CASES, progress.referred()),
                        clause(Wording.REMAINING_CASES, progress.remaining()),
                        clause(Wording.IN_WORK_CASES, line.inProgress()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String sentence = clauses.isEmpty() ? Wording.NO_FIGURE : clauses;
        return Wording.INDICATOR_LINE.formatted(
                Markdown.escape(line.name()), sentence + ownWord(sentence, line.stated()));
    }

    private static Optional<String> start(IndicatorProgress progress) {
        if (progress.assigned().isKnown() && progress.done().isKnown()) {
            return Optional.of(Wording.DONE_OF_ASSIGNED.formatted(
                    Numbers.count(progress.done()), Numbers.count(progress.assigned())));
        }
        return progress.assigned().isKnown()
                ? clause(Wording.ONLY_ASSIGNED, progress.assigned())
                : clause(Wording.ONLY_DONE, progress.done());
    }

    /** Nothing is said of a part that is not stated or not there. */
    private static Optional<String> clause(String template, Figure figure) {
        return figure.isKnown() && figure.atLeast() > 0
                ? Optional.of(template.formatted(Numbers.count(figure)))
                : Optional.empty();
    }

    private static String ownWord(String sentence, String stated) {
        return sentence.contains(stated) ? "" : Wording.OWN_WORD.formatted(Markdown.escape(stated));
    }

    private static String row(IndicatorLine line) {
        IndicatorProgress progress = line.progress();
        String percent = progress.percentSettled()
                .map(share -> Numbers.decimal(share) + "%")
                .orElse(Wording.NOT_COMPUTABLE);
        return Markdown.row(List.of(
                Markdown.escape(line.name()),
                Numbers.cell(progress.assigned()),
                Numbers.cell(progress.done()),
                part(line, Wording.DECLARED_NONE, progress.declaredNone()),
                part(line, Wording.REFERRED, progress.referred()),
                remaining(line),
                percent + (isDoubtful(line) ? Wording.DOUBTFUL : "")));
    }

    private static String part(IndicatorLine line, String name, Figure figure) {
        return line.absent().contains(name) ? Wording.ABSENT : Numbers.cell(figure);
    }

    private static String remaining(IndicatorLine line) {
        Figure remaining = line.progress().remaining();
        return remaining.isKnown()
                ? Numbers.cell(remaining)
                : clause(Wording.REMAINDER_NOT_STATED, line.inProgress()).orElse(Wording.NOT_STATED);
    }

    private static boolean isDoubtful(IndicatorLine line) {
        return line.progress().balance().verdict() == Balance.Verdict.CONTRADICTED;
    }
}
