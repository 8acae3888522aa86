package io.github.dancu.cleansing.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;

/** Looks for the groups that the rules of a plan are about, among the keys that were taken down: one grouping after the other, so that its keys can be forgotten. */
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
        SuspectRows[] found = new SuspectRows[plan.rules().size()];
        for (int grouping = 0; grouping < plan.groupings().size(); grouping++) {
            int number = grouping;
            search(grouping, taken.stream().map(keys -> keys.log(number)).toList(), found);
        }
        return Arrays.stream(found)
                .filter(rows -> rows != null && rows.count() > 0)
                .toList();
    }

    private void search(int grouping, List<KeyLog> logs, SuspectRows[] found) {
        List<Integer> rules = plan.rulesOf(grouping);
        List<KeyParts> parts = workers.all(logs.stream().map(GroupSearch::split).toList());
        List<Callable<List<SuspectGroups>>> shares = new ArrayList<>();
        for (int share = 0; share < workers.count(); share++) {
            int first = share;
            shares.add(() -> suspects(first, rules, parts));
        }
        List<List<SuspectGroups>> ofShares = workers.all(shares);
        for (int i = 0; i < rules.size(); i++) {
            SuspectGroups all = new SuspectGroups();
            for (List<SuspectGroups> ofShare : ofShares) {
                all.addAll(ofShare.get(i));
                ofShare.set(i, new SuspectGroups());
            }
            Rule rule = plan.rules().get(rules.get(i));
            found[rules.get(i)] = SuspectRows.of(rule, (GroupCheck) rule.check(), all);
        }
    }

    private static Callable<KeyParts> split(KeyLog log) {
        return () -> {
            KeyParts parts = new KeyParts();
            log.drain(parts);
            return parts;
        };
    }

    /** For each rule, what it is about in every so-manieth part. */
    private List<SuspectGroups> suspects(int first, List<Integer> rules, List<KeyParts> all) {
        List<SuspectGroups> suspects = new ArrayList<>();
        rules.forEach(rule -> suspects.add(new SuspectGroups()));
        GroupCounter counter = new GroupCounter();
        for (int part = first; part < KeyParts.COUNT; part += workers.count()) {
            counter.clear();
            for (KeyParts parts : all) {
                parts.part(part).forEach(counter);
            }
            for (int i = 0; i < rules.size(); i++) {
                GroupCheck check = (GroupCheck) plan.rules().get(rules.get(i)).check();
                collect(check, counter, all, part, suspects.get(i));
            }
            for (KeyParts parts : all) {
                parts.forget(part);
            }
        }
        return suspects;
    }

    private static void collect(
            GroupCheck check, GroupCounter counter, List<KeyParts> all, int part, SuspectGroups suspects) {
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
        for (KeyParts parts : all) {
            parts.part(part).forEach((key, valueAndLine) -> {
                int place = counter.placeOf(key);
                long line = GroupCounter.line(valueAndLine);
                if (numbers[place] != NO_SUSPECT && (!check.isOfFirstRow() || line == counter.firstLine(place))) {
                    suspects.addLine(line, numbers[place]);
                }
            });
        }
    }
}
