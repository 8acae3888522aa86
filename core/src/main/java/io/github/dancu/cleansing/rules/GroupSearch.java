package io.github.dancu.cleansing.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Looks for the groups that the rules of a plan are about, among the keys that were taken down: each thread one grouping at a time, whose keys it then forgets. */
final class GroupSearch {
    private static final int NO_SUSPECT = -1;

    private final Plan plan;
    private final Workers workers;

    GroupSearch(Plan plan, Workers workers) {
        this.plan = plan;
        this.workers = workers;
    }

    /** The rows that each rule is about, in the order of the rules; without rules that are about none. */
    List<SuspectRows> among(Collection<RowKeys> taken) {
        List<Callable<List<SuspectRows>>> searches = new ArrayList<>();
        for (int grouping = 0; grouping < plan.groupings().size(); grouping++) {
            int number = grouping;
            List<KeyLog> logs = taken.stream().map(keys -> keys.log(number)).toList();
            searches.add(() -> search(plan.rulesOf(number), logs));
        }
        return workers.all(searches).stream()
                .flatMap(List::stream)
                .filter(rows -> rows.count() > 0)
                .sorted(Comparator.comparing(rows -> plan.rules().indexOf(rows.rule())))
                .toList();
    }

    private List<SuspectRows> search(List<Integer> rules, List<KeyLog> logs) {
        KeyParts parts = new KeyParts();
        logs.forEach(log -> log.drain(parts));
        List<SuspectGroups> suspects = suspects(rules, parts);
        List<SuspectRows> found = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            found.add(SuspectRows.of(plan.rules().get(rules.get(i)), check(rules.get(i)), suspects.get(i)));
        }
        return found;
    }

    /** What each rule is about. */
    private List<SuspectGroups> suspects(List<Integer> rules, KeyParts parts) {
        List<SuspectGroups> suspects = new ArrayList<>();
        rules.forEach(rule -> suspects.add(new SuspectGroups()));
        GroupCounter counter = new GroupCounter();
        boolean singles = rules.stream().anyMatch(rule -> check(rule).mayBeAboutOne());
        Repeated repeated = singles ? null : new Repeated();
        for (int part = 0; part < KeyParts.COUNT; part++) {
            KeyLog keys = parts.part(part);
            count(counter, repeated, keys);
            for (int i = 0; i < rules.size(); i++) {
                collect(check(rules.get(i)), counter, keys, suspects.get(i));
            }
            parts.forget(part);
        }
        return suspects;
    }

    private GroupCheck check(int rule) {
        return (GroupCheck) plan.rules().get(rule).check();
    }

    /** @param repeated what leaves out rows that are alone in their groups; {@code null} if a rule may be about one of these */
    private static void count(GroupCounter counter, @Nullable Repeated repeated, KeyLog keys) {
        counter.clear();
        if (repeated == null) {
            keys.forEach(counter);
            return;
        }
        repeated.begin(keys.size());
        keys.forEach(repeated);
        keys.forEach((key, valueAndLine) -> {
            if (repeated.mayBe(key)) {
                counter.take(key, valueAndLine);
            }
        });
    }

    private static void collect(GroupCheck check, GroupCounter counter, KeyLog keys, SuspectGroups suspects) {
        int[] numbers = new int[counter.places()];
        boolean none = true;
        for (int place = 0; place < numbers.length; place++) {
            boolean suspect = counter.goTo(place) && check.test().test(counter);
            numbers[place] = suspect ? suspects.add(counter.key(place), counter) : NO_SUSPECT;
            none &= !suspect;
        }
        if (none) {
            return;
        }
        keys.forEach((key, valueAndLine) -> {
            int place = counter.placeOf(key);
            long line = GroupCounter.line(valueAndLine);
            if (numbers[place] != NO_SUSPECT && (!check.isOfFirstRow() || line == counter.firstLine(place))) {
                suspects.addLine(line, numbers[place]);
            }
        });
    }
}
