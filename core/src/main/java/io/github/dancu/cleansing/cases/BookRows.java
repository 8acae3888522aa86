package io.github.dancu.cleansing.cases;

import io.github.dancu.cleansing.rules.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The rows of a book's file. */
final class BookRows {
    static final String HEAD = "dancu-cases 2";
    /** Of books that do not say which run saw a case last. */
    static final String OLD_HEAD = "dancu-cases 1";

    static final String RUN = "run";
    static final String SEEN = "seen";
    static final String RULE = "rule";
    static final String CASE = "case";
    static final String END = "end";

    private final Consumer<List<String>> out;
    private final BookSum sum = new BookSum();

    BookRows(Consumer<List<String>> out) {
        this.out = out;
    }

    void write(byte[] key, List<CleansingCase> cases, Map<String, RecordedRun> runs) {
        row(HEAD, HexFormat.of().formatHex(key));
        new TreeMap<>(runs)
                .forEach((register, run) -> row(
                        RUN,
                        register,
                        run.day().toString(),
                        String.valueOf(run.opened()),
                        String.valueOf(run.reopened()),
                        String.valueOf(run.closed()),
                        String.valueOf(run.unchanged()),
                        String.valueOf(run.unsure())));
        Map<CaseRule, Integer> rules = BookFile.rulesOf(cases);
        rules.keySet()
                .forEach(rule -> row(
                        RULE,
                        rule.id(),
                        String.valueOf(rule.version()),
                        rule.criterion().name(),
                        rule.severity().name(),
                        rule.legalBasis(),
                        rule.message()));
        Map<SeenIn, Integer> seen = new LinkedHashMap<>();
        cases.forEach(one -> seen.putIfAbsent(one.run(), seen.size()));
        seen.keySet()
                .forEach(run -> row(
                        SEEN,
                        run.day().toString(),
                        run.fields().stream().sorted().collect(Collectors.joining(" "))));
        for (CleansingCase one : cases) {
            row(
                    CASE,
                    one.id(),
                    one.register(),
                    String.valueOf(one.sighting().line()),
                    String.valueOf(seen.get(one.run())));
            for (CaseEvent event : one.history()) {
                row(rowOf(event, rules));
            }
        }
        row(END, String.valueOf(cases.size()), sum.text());
    }

    static Optional<Sighting> sightingOf(CaseEvent event) {
        if (event instanceof CaseEvent.Opened opened) {
            return Optional.of(opened.sighting());
        }
        if (event instanceof CaseEvent.Changed changed) {
            return Optional.of(changed.sighting());
        }
        if (event instanceof CaseEvent.FoundAgain again) {
            return Optional.of(again.sighting());
        }
        return event instanceof CaseEvent.Reopened reopened ? Optional.of(reopened.sighting()) : Optional.empty();
    }

    private void row(String... cells) {
        row(Arrays.asList(cells));
    }

    private void row(List<String> cells) {
        out.accept(cells);
        sum.add(cells);
    }

    private static List<String> rowOf(CaseEvent event, Map<CaseRule, Integer> rules) {
        List<String> row = new ArrayList<>();
        row.add(event.getClass().getSimpleName());
        row.add(event.day().toString());
        if (event instanceof CaseEvent.Decided decided) {
            Decision decision = decided.decision();
            row.addAll(List.of(decision.kind().name(), decision.by(), decision.note()));
        } else if (event instanceof CaseEvent.Undone undone) {
            row.add(undone.by());
        } else if (event instanceof CaseEvent.Reopened reopened) {
            row.add(reopened.reason().name());
        }
        sightingOf(event).ifPresent(seen -> row.addAll(cells(seen, rules)));
        return row;
    }

    private static List<String> cells(Sighting seen, Map<CaseRule, Integer> rules) {
        Subject subject = seen.subject();
        return List.of(
                String.valueOf(rules.get(seen.rule())),
                String.valueOf(seen.line()),
                seen.ward(),
                subject.number(),
                subject.name(),
                subject.birthDate(),
                subject.household(),
                seen.field(),
                seen.detail(),
                seen.original(),
                seen.proposal(),
                seen.source());
    }
}
