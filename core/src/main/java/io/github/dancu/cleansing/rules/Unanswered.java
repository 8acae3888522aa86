package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.register.PersonRow;
import io.github.dancu.text.FoldedText;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Whom another register gave no clear answer about. It holds numbers, of which nobody makes a person again. Thread-safe. */
final class Unanswered {
    /** So many rows are known one by one; if there are more, it may be anybody. */
    static final int MOST = 10_000;

    private final AtomicLong rows = new AtomicLong();
    // Two people with one trace do no harm: a case that could be closed stays open until the next run.
    private final Set<Integer> traces = ConcurrentHashMap.newKeySet();

    void add(PersonRow row) {
        if (rows.incrementAndGet() <= MOST) {
            tracesOf(Subject.of(row)).forEach(traces::add);
        }
    }

    long rows() {
        return rows.get();
    }

    /** Whether it may be one of them; so it is if all that is known of somebody is nothing. */
    boolean mayBe(Subject whom) {
        long unanswered = rows.get();
        if (unanswered == 0 || unanswered > MOST) {
            return unanswered > 0;
        }
        return tracesOf(whom).findAny().isEmpty() || tracesOf(whom).anyMatch(traces::contains);
    }

    private static Stream<Integer> tracesOf(Subject whom) {
        String number = FoldedText.letters(whom.number());
        String name = FoldedText.letters(whom.name());
        String birth = FoldedText.letters(whom.birthDate());
        String household = FoldedText.letters(whom.household());
        return Stream.of(
                        number.isEmpty() ? "" : "number " + number,
                        name.isEmpty() || birth.isEmpty() ? "" : "born " + name + ' ' + birth,
                        name.isEmpty() || household.isEmpty() ? "" : "household " + name + ' ' + household,
                        birth.isEmpty() && household.isEmpty() && !name.isEmpty() ? "name " + name : "")
                .filter(trace -> !trace.isEmpty())
                .map(String::hashCode);
    }
}
