package io.github.dancu.cleansing.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rules by what a run has to do for them.
 *
 * @param rules all, in the order in which they speak of a row
 * @param ofRows those that look at rows alone, in the same order
 * @param groupings what rows are put together by, each once
 */
record Plan(List<Rule> rules, List<Rule> ofRows, List<Grouping> groupings) {
    /** @throws IllegalArgumentException if two have the same id, or one has that of unreadable rows */
    static Plan of(List<Rule> rules) {
        Set<String> ids = new HashSet<>();
        List<Rule> ofRows = new ArrayList<>();
        List<Grouping> groupings = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.id().equals(RowPass.NO_ROW.id())) {
                throw new IllegalArgumentException(rule.id() + " is what unreadable rows are told by");
            }
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules are called " + rule.id());
            }
            if (!(rule.check() instanceof GroupCheck check)) {
                ofRows.add(rule);
            } else if (!groupings.contains(check.grouping())) {
                groupings.add(check.grouping());
            }
        }
        return new Plan(List.copyOf(rules), List.copyOf(ofRows), List.copyOf(groupings));
    }

    /** The names of the other registers that are looked into. */
    Set<String> sources() {
        Set<String> sources = new TreeSet<>();
        rules.forEach(rule -> rule.source().ifPresent(sources::add));
        return sources;
    }

    /** The numbers of the rules that share a grouping. */
    List<Integer> rulesOf(int grouping) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < rules.size(); number++) {
            if (rules.get(number).check() instanceof GroupCheck check
                    && groupings.indexOf(check.grouping()) == grouping) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
