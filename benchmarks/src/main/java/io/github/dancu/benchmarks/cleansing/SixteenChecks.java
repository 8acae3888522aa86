package io.github.dancu.benchmarks.cleansing;

import io.github.dancu.citizen.Gender;
import io.github.dancu.cleansing.Criterion;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.PersonRow;
import io.github.dancu.cleansing.rules.RowTest;
import io.github.dancu.cleansing.rules.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sixteen checks of one row, each as a condition of SQL and as a rule, that say the same of every row. */
final class SixteenChecks {
    private static final List<SqlCheck> ALL = List.of(
            empty("NO_NUMBER", PersonField.NUMBER),
            empty("NO_NAME", PersonField.NAME),
            empty("NO_BIRTH_DATE", PersonField.BIRTH_DATE),
            empty("NO_ADDRESS", PersonField.ADDRESS),
            empty("NO_HOUSEHOLD", PersonField.HOUSEHOLD),
            empty("NO_RELATIONSHIP", PersonField.RELATIONSHIP),
            new SqlCheck(
                    "NUMBER_FORM",
                    PersonField.NUMBER,
                    "not regexp_full_match(NUMBER, '[0-9]{12}')",
                    row -> row.has(PersonField.NUMBER) && !hasNumber(row)),
            new SqlCheck(
                    "NO_SUCH_DAY",
                    PersonField.BIRTH_DATE,
                    "BIRTH_DATE is not null and try_strptime(BIRTH_DATE, '%d/%m/%Y') is null"
                            + " and not regexp_full_match(BIRTH_DATE, '[0-9]{4}')",
                    row -> row.has(PersonField.BIRTH_DATE) && row.dateNumber(PersonField.BIRTH_DATE) == 0),
            new SqlCheck(
                    "YEAR_ONLY",
                    PersonField.BIRTH_DATE,
                    "regexp_full_match(BIRTH_DATE, '[0-9]{4}')",
                    row -> row.has(PersonField.BIRTH_DATE)
                            && row.dateNumber(PersonField.BIRTH_DATE) != 0
                            && row.dateNumber(PersonField.BIRTH_DATE) % 10_000 == 0),
            new SqlCheck(
                    "FIRST_OF_JANUARY",
                    PersonField.BIRTH_DATE,
                    "BIRTH_DATE like '01/01/%'",
                    row -> row.dateNumber(PersonField.BIRTH_DATE) % 10_000 == 101),
            new SqlCheck(
                    "SEX_OF_NUMBER",
                    PersonField.SEX,
                    "regexp_full_match(NUMBER, '[0-9]{12}') and ((SEX = 'Nam' and substr(NUMBER, 4, 1) in ('1','3','5','7','9'))"
                            + " or (SEX = 'Nữ' and substr(NUMBER, 4, 1) in ('0','2','4','6','8')))",
                    SixteenChecks::hasAnotherSexThanItsNumber),
            new SqlCheck(
                    "YEAR_OF_NUMBER",
                    PersonField.BIRTH_DATE,
                    "regexp_full_match(NUMBER, '[0-9]{12}') and try_strptime(BIRTH_DATE, '%d/%m/%Y') is not null"
                            + " and substr(NUMBER, 5, 2) <> substr(BIRTH_DATE, 9, 2)",
                    SixteenChecks::hasAnotherYearThanItsNumber),
            new SqlCheck(
                    "MAN_NAMED_THI",
                    PersonField.NAME,
                    "SEX = 'Nam' and NAME like '% Thị %'",
                    row -> row.gender().filter(sex -> sex == Gender.MALE).isPresent()
                            && row.text(PersonField.NAME).contains(" Thị ")),
            new SqlCheck(
                    "CARD_EXPIRED",
                    PersonField.CARD_EXPIRY,
                    "try_strptime(CARD_EXPIRY, '%d/%m/%Y') < TIMESTAMP '2026-11-26'",
                    row -> row.dateNumber(PersonField.CARD_EXPIRY) > 0
                            && row.dateNumber(PersonField.CARD_EXPIRY) < 20261126),
            new SqlCheck(
                    "DEAD_AND_LIVING_THERE",
                    PersonField.DEATH_DATE,
                    "DEATH_DATE is not null and STATUS = 'Thường trú'",
                    row -> row.has(PersonField.DEATH_DATE)
                            && row.word(PersonField.STATUS).equals("Thường trú")),
            new SqlCheck(
                    "NO_CMND",
                    PersonField.CMND,
                    "CMND is null and CMND_STATE is null",
                    row -> !row.has(PersonField.CMND) && !row.has(PersonField.CMND_STATE)));

    private static final List<PersonField> COLUMNS = List.of(
            PersonField.NUMBER,
            PersonField.CMND,
            PersonField.CMND_STATE,
            PersonField.NAME,
            PersonField.BIRTH_DATE,
            PersonField.SEX,
            PersonField.ADDRESS,
            PersonField.HOUSEHOLD,
            PersonField.RELATIONSHIP,
            PersonField.CARD_EXPIRY,
            PersonField.STATUS,
            PersonField.DEATH_DATE);

    private SixteenChecks() {}

    /** All of them. */
    static List<SqlCheck> all() {
        return ALL;
    }

    /** All as rules. */
    static List<Rule> rules() {
        return ALL.stream().map(SqlCheck::rule).toList();
    }

    /** All in one query over a file: how many rows there are, and how many each is true of. */
    static String query(String file) {
        String columns = COLUMNS.stream()
                .map(field -> "\"" + field.vietnamese() + "\" as " + field)
                .collect(Collectors.joining(", "));
        String counts = ALL.stream()
                .map(check -> "count(*) filter (" + check.sql() + ") as " + check.name())
                .collect(Collectors.joining(", "));
        return "select count(*) as ALL_ROWS, " + counts + " from (select " + columns + " from read_csv('"
                + file.replace("'", "''") + "', header = true, all_varchar = true))";
    }

    /** Counts by the name of the check. */
    static Map<String, Long> named(List<Long> counts) {
        Map<String, Long> named = new LinkedHashMap<>();
        for (SqlCheck check : ALL) {
            named.put(check.name(), counts.get(named.size()));
        }
        return named;
    }

    /** Twelve digits, and nothing else. */
    private static boolean hasNumber(PersonRow row) {
        return row.digits(PersonField.NUMBER) == 12;
    }

    private static boolean hasAnotherSexThanItsNumber(PersonRow row) {
        long number = row.citizenNumber();
        Gender sex = row.gender().orElse(null);
        return number >= 0 && sex != null && (number / 100_000_000 % 2 == 0) != (sex == Gender.MALE) && hasNumber(row);
    }

    private static boolean hasAnotherYearThanItsNumber(PersonRow row) {
        long number = row.citizenNumber();
        int birth = row.dateNumber(PersonField.BIRTH_DATE);
        return number >= 0 && birth % 100 != 0 && number / 1_000_000 % 100 != birth / 10_000 % 100 && hasNumber(row);
    }

    private static SqlCheck empty(String name, PersonField field) {
        return new SqlCheck(name, field, field + " is null", row -> !row.has(field));
    }

    /** One check. */
    record SqlCheck(String name, PersonField field, String sql, RowTest test) {
        Rule rule() {
            return Rule.named(name, Criterion.CORRECT).ofRows((row, remarks) -> {
                if (test.test(row)) {
                    remarks.about(field);
                }
            });
        }
    }
}
