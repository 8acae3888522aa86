package io.github.dancu.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every rule over every figure it is about. */
final class Checks {
    private Checks() {}

    /** The findings, rule by rule in the order of the report; the rules stand here by kind, most serious first. */
    static List<ReportFinding> of(ReportFigures figures) {
        return Stream.of(
                        check(new SumOfParts(), sums(figures)),
                        check(new OnTimeAmongLate(), figures.dossierLines()),
                        check(new MoreOutThanIn(), flows(figures)),
                        check(new PartExceedsWhole(), subsets(figures)),
                        check(new StatedPercent(), figures.cards().shares().stream()),
                        check(new UnexplainedRemainder(), flows(figures)),
                        check(new NoTotal(), figures.indicatorLines().stream()))
                .flatMap(Function.identity())
                .toList();
    }

    private static <T> Stream<ReportFinding> check(Rule<T> rule, Stream<T> figures) {
        return figures.map(rule::check).flatMap(Optional::stream);
    }

    private static Stream<Sum> sums(ReportFigures figures) {
        return Stream.of(
                        figures.groups().stream().flatMap(group -> group.sums().stream()),
                        figures.dossierLines().flatMap(line -> line.sums().stream()),
                        figures.indicatorLines().stream().map(IndicatorLine::ledger))
                .flatMap(Function.identity());
    }

    private static Stream<Flow> flows(ReportFigures figures) {
        return Stream.concat(figures.dossierLines().map(DossierLine::flow), figures.cards().flows().stream());
    }

    private static Stream<Subset> subsets(ReportFigures figures) {
        return Stream.of(
                        figures.taskForces().subsets().stream(),
                        figures.dossierLines().flatMap(line -> line.subsets().stream()),
                        figures.cards().subsets().stream(),
                        figures.indicatorLines().stream().flatMap(line -> line.subsets().stream()))
                .flatMap(Function.identity());
    }
}
