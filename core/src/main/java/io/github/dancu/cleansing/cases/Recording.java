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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    private final LocalDate day;
    private final Map<String, CleansingCase> changed = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private long opened;
    private long reopened;
    private long closed;
    private long unchanged;

    Recording(Map<String, CleansingCase> before, String register, LocalDate day) {
        this.before = before;
        this.register = register;
        this.day = day;
    }

    /** The cases that are new or have changed, by their names. */
    Map<String, CleansingCase> changed() {
        return changed;
    }

    RecordedRun told() {
        return new RecordedRun(day, opened, reopened, closed, unchanged);
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
            findSame(id, found.subList(from, to).stream().map(Named::sighting).collect(Collectors.toList()));
            from = to;
        }
    }

    /** Closes what was not found, as far as the run looked for it. */
    void closeOthers(CleansingResult result) {
        if (result.rows() == 0) {
            return;
        }
        Set<String> rules = result.rules().stream().map(Rule::id).collect(Collectors.toSet());
        Set<String> fields = result.fields().stream().map(Enum::name).collect(Collectors.toSet());
        for (CleansingCase each : before.values()) {
            Sighting last = each.sighting();
            boolean lookedFor = each.register().equals(register)
                    && rules.contains(last.rule().id())
                    && (last.field().isEmpty() || fields.contains(last.field()));
            if (lookedFor && !seen.contains(each.id()) && each.replay().found()) {
                changed.put(each.id(), each.and(new CaseEvent.Closed(day)));
                closed++;
            }
        }
    }

    private void findSame(String id, List<Sighting> sightings) {
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
            match(likeness, sightings, cases);
        }
        for (Sighting left : sightings) {
            count++;
            String name = CaseIds.counted(id, count);
            changed.put(name, CleansingCase.opened(name, register, day, left));
            opened++;
        }
    }

    private void match(Function<Sighting, Object> likeness, List<Sighting> sightings, List<CleansingCase> cases) {
        if (sightings.isEmpty() || cases.isEmpty()) {
            return;
        }
        Map<Object, Deque<CleansingCase>> alike = new HashMap<>();
        for (CleansingCase each : cases) {
            alike.computeIfAbsent(likeness.apply(each.sighting()), none -> new ArrayDeque<>())
                    .add(each);
        }
        Collection<String> matched = new HashSet<>();
        sightings.removeIf(sighting -> {
            Deque<CleansingCase> candidates = alike.get(likeness.apply(sighting));
            CleansingCase same = candidates == null ? null : candidates.poll();
            if (same == null) {
                return false;
            }
            matched.add(same.id());
            seeAgain(same, sighting);
            return true;
        });
        cases.removeIf(each -> matched.contains(each.id()));
    }

    private void seeAgain(CleansingCase known, Sighting now) {
        seen.add(known.id());
        Optional<CaseEvent> event = eventOf(known, now);
        if (event.isPresent()) {
            changed.put(known.id(), known.and(event.get()).seenIn(now.line()));
        } else if (known.sighting().line() != now.line()) {
            changed.put(known.id(), known.seenIn(now.line()));
        }
        if (event.filter(CaseEvent.Reopened.class::isInstance).isPresent()) {
            reopened++;
        } else {
            unchanged++;
        }
    }

    private Optional<CaseEvent> eventOf(CleansingCase known, Sighting now) {
        Replay replay = known.replay();
        Decision decision = replay.decision().orElse(null);
        boolean sameText = known.sighting().original().equals(now.original());
        if (!replay.found()) {
            return Optional.of(
                    decision != null && isAboutTheText(decision) && sameText
                            ? new CaseEvent.FoundAgain(day, now)
                            : new CaseEvent.Reopened(day, CaseEvent.Reopened.Reason.CAME_BACK, now));
        }
        if (decision != null && isAboutTheText(decision) && !sameText) {
            return Optional.of(new CaseEvent.Reopened(day, CaseEvent.Reopened.Reason.ORIGINAL_CHANGED, now));
        }
        // What is put right on a day shows in the register of the next.
        if (decision != null && saysItIsGone(decision) && decision.day().isBefore(day)) {
            return Optional.of(new CaseEvent.Reopened(day, CaseEvent.Reopened.Reason.STILL_FOUND, now));
        }
        boolean asBefore = known.sighting().inLine(now.line()).equals(now);
        return asBefore ? Optional.empty() : Optional.of(new CaseEvent.Changed(day, now));
    }

    private static boolean isAboutTheText(Decision decision) {
        return decision.kind() == Decision.Kind.DECLARED_NONE || decision.kind() == Decision.Kind.REJECTED;
    }

    private static boolean saysItIsGone(Decision decision) {
        return decision.kind() == Decision.Kind.CORRECTED || decision.kind() == Decision.Kind.MERGED;
    }
}
