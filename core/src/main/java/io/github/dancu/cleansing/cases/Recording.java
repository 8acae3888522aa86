package io.github.dancu.cleansing.cases;

import io.github.dancu.cleansing.cases.RunSink.Named;
import io.github.dancu.cleansing.rules.CleansingResult;
import io.github.dancu.cleansing.rules.Rule;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds what a run found against the cases that there are. For one thread. */
final class Recording {
    // By what they are and not by their line: so the same cases get the same names in whatever order rows come.
    private static final Comparator<Named> ORDER = Comparator.comparing(Named::id)
            .thenComparing((Named named) -> named.sighting().detail())
            .thenComparing(named -> named.sighting().original())
            .thenComparing(named -> named.sighting().ward())
            .thenComparing(named -> named.sighting().subject().number())
            .thenComparing(named -> named.sighting().subject().name())
            .thenComparing(named -> named.sighting().subject().birthDate())
            .thenComparing(named -> named.sighting().subject().household())
            .thenComparing(named -> named.sighting().line());
    // Of several rows about the same, the one that is most like what a case saw is that case again.
    private static final List<Function<Sighting, Object>> LIKENESS = List.of(
            seen -> List.of(seen.subject(), seen.ward(), seen.detail(), seen.original()),
            seen -> List.of(seen.subject(), seen.original()),
            seen -> List.of(seen.detail(), seen.original()),
            Sighting::original,
            Sighting::detail,
            any -> "");

    private final Map<String, CleansingCase> before;
    private final String register;
    private final CleansingResult result;
    private final LocalDate day;
    private final SeenIn run;
    private final List<Named> left = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, CleansingCase> changed = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private long opened;
    private long reopened;
    private long closed;
    private long unchanged;
    private long unsure;

    Recording(Map<String, CleansingCase> before, String register, CleansingResult result) {
        this.before = before;
        this.register = register;
        this.result = result;
        this.day = result.day();
        this.run = new SeenIn(day, result.fields().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    /** The cases that are new or have changed, by their names. */
    Map<String, CleansingCase> changed() {
        return changed;
    }

    RecordedRun told() {
        return new RecordedRun(day, opened, reopened, closed, unchanged, unsure);
    }

    void find(List<Named> found) {
        found.sort(ORDER);
        int from = 0;
        while (from < found.size()) {
            String id = found.get(from).id();
            int to = from + 1;
            while (to < found.size() && found.get(to).id().equals(id)) {
                to++;
            }
            findSame(id, new ArrayList<>(found.subList(from, to)));
            from = to;
        }
        findOthers();
        left.forEach(this::open);
    }

    /** Closes what was not found, as far as the run could find it. */
    void closeOthers() {
        if (result.rows() == 0) {
            return;
        }
        Map<String, Rule> rules =
                result.rules().stream().collect(Collectors.toMap(Rule::id, rule -> rule, (one, same) -> one));
        for (CleansingCase each : unseen()) {
            Rule rule = rules.get(each.sighting().rule().id());
            if (rule != null && !couldBeFound(each, rule)) {
                unsure++;
            } else if (rule != null) {
                changed.put(each.id(), each.and(new CaseEvent.Closed(day)));
                closed++;
            }
        }
    }

    private boolean couldBeFound(CleansingCase one, Rule rule) {
        Sighting last = one.sighting();
        return run.fields().containsAll(one.run().fields())
                && (last.field().isEmpty() || run.fields().contains(last.field()))
                && rule.source()
                        .filter(source -> result.isUnanswered(source, last.subject()))
                        .isEmpty();
    }

    /** The cases of the register that are there, as far as is known, and that this run has not seen; by their names. */
    private List<CleansingCase> unseen() {
        return before.values().stream()
                .filter(each -> each.register().equals(register) && !seen.contains(each.id()))
                .filter(each -> each.replay().found())
                .sorted(Comparator.comparing(CleansingCase::id))
                .toList();
    }

    private void findSame(String id, List<Named> named) {
        List<CleansingCase> cases = new ArrayList<>();
        for (CleansingCase next = before.get(id);
                next != null;
                next = before.get(CaseIds.counted(id, cases.size() + 1))) {
            cases.add(next);
        }
        int count = cases.size();
        // Those that are there before those that are gone.
        cases.sort(Comparator.comparing(each -> !each.replay().found()));
        for (Function<Sighting, Object> likeness : LIKENESS) {
            match(likeness, named, cases);
        }
        counts.put(id, count);
        left.addAll(named);
    }

    /** Of people whose number, name, birth date or household was put right, what else is wrong is the same case as before. */
    private void findOthers() {
        for (Function<Sighting, Optional<String>> hint : Identity.HINTS) {
            List<CleansingCase> cases = left.isEmpty() ? new ArrayList<>() : new ArrayList<>(unseen());
            cases.removeIf(each -> hint.apply(each.sighting()).isEmpty());
            Function<Sighting, Object> likeness =
                    sighting -> List.of(sighting.rule().id(), sighting.field(), hint.apply(sighting));
            match(likeness, left, cases);
        }
    }

    private void open(Named named) {
        int count = counts.merge(named.id(), 1, Integer::sum);
        String name = CaseIds.counted(named.id(), count);
        changed.put(name, CleansingCase.opened(name, register, run, named.sighting()));
        opened++;
    }

    private void match(Function<Sighting, Object> likeness, List<Named> named, List<CleansingCase> cases) {
        if (named.isEmpty() || cases.isEmpty()) {
            return;
        }
        Map<Object, Deque<CleansingCase>> alike = new HashMap<>();
        for (CleansingCase each : cases) {
            alike.computeIfAbsent(likeness.apply(each.sighting()), none -> new ArrayDeque<>())
                    .add(each);
        }
        Collection<String> matched = new HashSet<>();
        named.removeIf(one -> {
            Sighting sighting = one.sighting();
            Deque<CleansingCase> candidates = alike.get(likeness.apply(sighting));
            CleansingCase same = candidates == null ? null : first(candidates, sighting);
            if (same == null) {
                return false;
            }
            matched.add(same.id());
            seeAgain(same, sighting);
            return true;
        });
        cases.removeIf(each -> matched.contains(each.id()));
    }

    private static @Nullable CleansingCase first(Iterable<CleansingCase> candidates, Sighting now) {
        for (Iterator<CleansingCase> next = candidates.iterator(); next.hasNext(); ) {
            CleansingCase candidate = next.next();
            if (Identity.mayBeTheSame(candidate.sighting(), now)) {
                next.remove();
                return candidate;
            }
        }
        return null;
    }

    private void seeAgain(CleansingCase known, Sighting now) {
        seen.add(known.id());
        Optional<CaseEvent> event = eventOf(known, now);
        changed.put(known.id(), event.map(known::and).orElse(known).seenIn(run, now.line()));
        if (event.filter(CaseEvent.Reopened.class::isInstance).isPresent()) {
            reopened++;
        } else {
            unchanged++;
        }
    }

    private Optional<CaseEvent> eventOf(CleansingCase known, Sighting now) {
        Replay replay = known.replay();
        Sighting then = known.sighting();
        Optional<Decision> decision = replay.decision();
        if (!replay.found()) {
            return Optional.of(
                    decision.filter(Decision::isAboutTheText)
                                    .filter(one -> one.isOf(then, now))
                                    .isPresent()
                            ? new CaseEvent.FoundAgain(day, now)
                            : new CaseEvent.Reopened(day, CaseEvent.Reopened.Reason.CAME_BACK, now));
        }
        Optional<CaseEvent.Reopened.Reason> refuted = decision.flatMap(one -> one.refutedBy(then, now, day));
        if (refuted.isPresent()) {
            return Optional.of(new CaseEvent.Reopened(day, refuted.get(), now));
        }
        boolean asBefore = then.inLine(now.line()).equals(now);
        return asBefore ? Optional.empty() : Optional.of(new CaseEvent.Changed(day, now));
    }
}
