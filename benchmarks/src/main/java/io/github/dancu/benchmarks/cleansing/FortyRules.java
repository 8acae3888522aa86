package io.github.dancu.benchmarks.cleansing;

import io.github.dancu.cleansing.Criterion;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.rules.Grouping;
import io.github.dancu.cleansing.rules.Rule;
import io.github.dancu.cleansing.rules.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Forty rules of rows and groups: those of the programme, a missing field being a rule for each field, and some of one's own. */
final class FortyRules {
    private static final int FORTY = 40;

    private FortyRules() {}

    static List<Rule> of(LocalDate today, Set<String> codes) {
        List<Rule> rules = new ArrayList<>(Rules.programme(today, codes));
        rules.removeIf(rule -> rule.id().equals("FIELDS_MISSING"));
        for (PersonField field : Rules.NEEDED) {
            rules.add(Rule.named("NO_" + field, Criterion.COMPLETE)
                    .whereEmpty(field)
                    .ofRows((row, remarks) -> remarks.about(field)));
        }
        rules.addAll(ofOnesOwn());
        if (rules.size() != FORTY) {
            throw new IllegalStateException("these are " + rules.size() + " rules");
        }
        return List.copyOf(rules);
    }

    private static List<Rule> ofOnesOwn() {
        return List.of(
                Rule.named("PHONE_FORM", Criterion.CORRECT)
                        .whereFilled(PersonField.PHONE)
                        .ofRows((row, remarks) -> {
                            if (row.digits(PersonField.PHONE) < 10
                                    && row.text(PersonField.PHONE).length() < 10) {
                                remarks.about(PersonField.PHONE);
                            }
                        }),
                Rule.named("MOTHER_IS_THE_PERSON", Criterion.CORRECT).ofRows((row, remarks) -> {
                    if (row.agree(PersonField.MOTHER, PersonField.NAME)) {
                        remarks.about(PersonField.MOTHER);
                    }
                }),
                Rule.named("PARENTS_ARE_ONE", Criterion.CORRECT).ofRows((row, remarks) -> {
                    if (row.agree(PersonField.MOTHER, PersonField.FATHER)) {
                        remarks.about(PersonField.MOTHER);
                    }
                }),
                Rule.named("HEAD_IS_A_CHILD", Criterion.CORRECT).ofRows((row, remarks) -> {
                    if (row.dateNumber(PersonField.BIRTH_DATE) > 2014_00_00
                            && row.word(PersonField.RELATIONSHIP).equals("Chủ hộ")) {
                        remarks.about(PersonField.RELATIONSHIP);
                    }
                }),
                Rule.named("DIED_UNBORN", Criterion.CORRECT)
                        .whereFilled(PersonField.DEATH_DATE)
                        .ofRows((row, remarks) -> {
                            int death = row.dateNumber(PersonField.DEATH_DATE);
                            if (death != 0 && death < row.dateNumber(PersonField.BIRTH_DATE)) {
                                remarks.about(PersonField.DEATH_DATE);
                            }
                        }),
                Rule.named("TOO_OLD", Criterion.LIVE)
                        .whereEmpty(PersonField.DEATH_DATE)
                        .ofRows((row, remarks) -> {
                            int birth = row.dateNumber(PersonField.BIRTH_DATE);
                            if (birth != 0 && birth < 1905_00_00) {
                                remarks.about(PersonField.BIRTH_DATE);
                            }
                        }),
                Rule.named("INSURED_BY_TWO_NUMBERS", Criterion.CLEAN)
                        .ofGroups(Grouping.by((row, key) -> key.digits(PersonField.INSURANCE_NUMBER))
                                .where(group -> group.rows() > 1)
                                .onEachRow((row, group, remarks) -> remarks.about(PersonField.INSURANCE_NUMBER))),
                Rule.named("MOVED_TO_NOWHERE", Criterion.LIVE)
                        .whereFilled(PersonField.MOVED_OUT)
                        .whereEmpty(PersonField.STATUS)
                        .ofRows((row, remarks) -> remarks.about(PersonField.STATUS)));
    }
}
