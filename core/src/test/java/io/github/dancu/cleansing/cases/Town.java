package io.github.dancu.cleansing.cases;

import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.rules.CleansingResult;
import io.github.dancu.cleansing.rules.CleansingRun;
import io.github.dancu.cleansing.rules.Rule;
import io.github.dancu.cleansing.rules.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A register of a few synthetic people, some of whom lack something. */
final class Town {
    static final String NAME = "cư trú";
    static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    static final List<Rule> RULES = Rules.programme(FIRST, Set.of("099")).stream()
            .filter(rule -> Set.of("CMND_MISSING", "FIELDS_MISSING", "PID_STRUCTURE", "DATE_YEAR_ONLY")
                    .contains(rule.id()))
            .toList();

    private static final Set<PersonField> FIELDS = EnumSet.of(
            PersonField.NUMBER,
            PersonField.NAME,
            PersonField.BIRTH_DATE,
            PersonField.SEX,
            PersonField.HOUSEHOLD,
            PersonField.WARD,
            PersonField.CMND,
            PersonField.CMND_STATE);

    final List<Map<PersonField, String>> rows = new ArrayList<>();

    /** Somebody with nothing the matter, but without an old card. */
    Map<PersonField, String> person(int count, String ward) {
        Map<PersonField, String> person = new EnumMap<>(Map.of(
                PersonField.NUMBER,
                "099300%06d".formatted(count),
                PersonField.NAME,
                "Nguyễn Thị Mẫu",
                PersonField.BIRTH_DATE,
                "02/03/2000",
                PersonField.SEX,
                "Nữ",
                PersonField.HOUSEHOLD,
                "H" + count,
                PersonField.WARD,
                ward));
        rows.add(person);
        return person;
    }

    CleansingResult run(CaseBook book, LocalDate day) {
        return run(book, day, RULES, 1);
    }

    CleansingResult run(CaseBook book, LocalDate day, List<Rule> rules, int threads) {
        return CleansingRun.of(rules)
                .over(Register.of(FIELDS, rows))
                .asOf(day)
                .threads(threads)
                .findings(book.taking(NAME))
                .run();
    }

    CleansingResult runWithout(PersonField field, CaseBook book, LocalDate day) {
        Set<PersonField> fewer = EnumSet.copyOf(FIELDS);
        fewer.remove(field);
        return CleansingRun.of(RULES)
                .over(Register.of(fewer, rows))
                .asOf(day)
                .findings(book.taking(NAME))
                .run();
    }
}
