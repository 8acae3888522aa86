package io.github.dancu.cleansing.cases;

import io.github.dancu.cleansing.Indicators;
import io.github.dancu.cleansing.Standing;
import io.github.dancu.cleansing.rules.CleansingResult;
import io.github.dancu.cleansing.rules.Finding;
import io.github.dancu.cleansing.rules.FindingSink;
import io.github.dancu.cleansing.rules.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps what a run finds until it has looked at all rows, and gives it to the book then: a run that fails gives nothing. */
final class RunSink implements FindingSink {
    private final CaseBook book;
    private final String register;
    private final CaseIds ids;
    private final Indicators indicators;
    private final Map<String, CaseRule> rules = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private List<Named> found = new ArrayList<>();

    RunSink(CaseBook book, String register, CaseIds ids, Indicators indicators) {
        this.book = book;
        this.register = register;
        this.ids = ids;
        this.indicators = indicators;
    }

    @Override
    public void accept(Finding finding) {
        if (isWork(finding)) {
            CaseRule rule = rules.computeIfAbsent(finding.rule().id(), none -> CaseRule.of(finding.rule()));
            Sighting seen = shared(Sighting.of(rule, finding));
            found.add(new Named(ids.of(register, seen), seen));
        }
    }

    @Override
    public void complete(CleansingResult result) {
        List<Named> all = found;
        found = new ArrayList<>();
        book.record(register, all, result);
    }

    @Override
    public void close() {
        found = new ArrayList<>();
    }

    private boolean isWork(Finding finding) {
        return indicators
                .standing(finding.rule().id(), finding.detail())
                .map(standing -> standing != Standing.NOT_ASSIGNED)
                .orElse(finding.rule().severity() != Severity.INFO);
    }

    /** With one text in memory for what thousands of findings say. */
    private Sighting shared(Sighting seen) {
        return new Sighting(
                seen.rule(),
                seen.line(),
                shared(seen.ward()),
                seen.subject(),
                seen.field(),
                shared(seen.detail()),
                seen.original(),
                seen.proposal(),
                shared(seen.source()));
    }

    private String shared(String word) {
        return words.computeIfAbsent(word, same -> same);
    }

    /**
     * What a run saw.
     *
     * @param id of the first case about the same
     */
    record Named(String id, Sighting sighting) {}
}
