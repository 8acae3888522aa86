package io.github.dancu.cleansing.rules;

import static io.github.dancu.cleansing.register.PersonField.BIRTH_DATE;
import static io.github.dancu.cleansing.register.PersonField.NAME;
import static io.github.dancu.cleansing.register.PersonField.NUMBER;
import static io.github.dancu.cleansing.register.PersonField.SEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.cleansing.PopulationAnswer;
import io.github.dancu.cleansing.PopulationIndex;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.Register;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SourceRulesTest {
    private static final List<Map<PersonField, String>> PEOPLE = List.of(
            person("099300000018", "Nguyễn Thị Mẫu", "02/03/2000", "Nữ"),
            person("099200000019", "Lê Văn Mẫu", "04/05/2000", "Nam"));

    @Test
    void insurance_records_are_told_in_what_they_differ_and_that_they_are_nobodys() {
        assertThat(found(
                        Rules.ofInsurance(),
                        Rules.POPULATION,
                        List.of(
                                person("099300000018", "NGUYEN THI MAU", "02/03/2000", "Nữ"),
                                person("099200000019", "Lê Văn Mẫu", "05/05/2001", "Nữ"),
                                person("099200000077", "Phan Văn Mẫu", "04/05/1970", "Nam"))))
                .containsExactly("SI_MISMATCH 2 BIRTH_DATE BIRTH_DATE+SEX", "SI_NOT_FOUND 3 NAME ");
    }

    @Test
    void a_person_in_a_list_is_told_by_whether_the_list_says_the_same() {
        List<Map<PersonField, String>> rows = List.of(
                person("099300000018", "Nguyễn Thị Mẫu", "02/03/2000", "Nữ"),
                person("099200000019", "Lê Văn Mẫu", "05/05/2000", "Nam"),
                person("099200000077", "Lê Văn Mẫu", "04/05/2000", "Nam"));

        assertThat(found(Rules.ofOtherProvinces(), Rules.ELSEWHERE, rows))
                .containsExactly("DUP_OUT 1 NUMBER SAME_PERSON", "DUP_OUT 2 NUMBER DIFFERS");
        assertThat(found(Rules.ofPrisoners(), Rules.PRISONERS, rows))
                .containsExactly("PRISONER_MATCHED 1 NUMBER SAME_PERSON", "PRISONER_MATCHED 2 NUMBER DIFFERS");
    }

    @Test
    void a_namesake_of_the_same_year_is_nobody_in_particular_and_one_who_stands_there_twice_is_told() {
        List<Map<PersonField, String>> elsewhere = List.of(
                person("", "Nguyễn Thị Mẫu", "2000", "Nữ"),
                person("099200000019", "Lê Văn Mẫu", "04/05/2000", "Nam"),
                person("099200000019", "Lê Văn Mẫu", "04/05/2000", "Nam"));

        assertThat(found(Rules.ofOtherProvinces(), Rules.ELSEWHERE, PEOPLE, elsewhere))
                .containsExactly("DUP_OUT 2 NUMBER SEVERAL");
    }

    @Test
    void a_prisoner_whom_the_register_does_not_know_is_told() {
        assertThat(found(
                        Rules.ofPrisonerList(),
                        Rules.POPULATION,
                        List.of(
                                person("099300000018", "Nguyễn Thị Mẫu", "02/03/2000", "Nữ"),
                                person("", "Phan Văn Mẫu", "04/05/1970", "Nam"))))
                .containsExactly("PRISONER_UNMATCHED 2 NAME ");
    }

    @Test
    void a_register_that_gives_no_answer_is_told_and_ends_nothing_and_is_asked_once_for_all_rules() {
        AtomicInteger asked = new AtomicInteger();
        List<String> found = new ArrayList<>();

        CleansingRun.of(Rules.ofInsurance())
                .over(register(PEOPLE))
                .beside(Rules.POPULATION, person -> {
                    asked.incrementAndGet();
                    return PopulationAnswer.unavailable("TIMEOUT");
                })
                .findings(finding -> found.add(finding.rule().id() + " " + finding.detail()))
                .run();

        assertThat(found).containsExactly("SI_UNCLEAR UNANSWERED", "SI_UNCLEAR UNANSWERED");
        assertThat(asked).hasValue(PEOPLE.size());
    }

    @Test
    void a_run_without_the_registers_that_its_rules_look_into_says_which() {
        List<Rule> rules = new ArrayList<>(Rules.ofPrisoners());
        rules.addAll(Rules.ofOtherProvinces());
        CleansingRun run = CleansingRun.of(rules).over(register(PEOPLE));

        assertThatThrownBy(run::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("beside(…) for elsewhere, prisoners");
    }

    @Test
    void what_a_row_says_that_cannot_be_read_is_kept_in_its_record() {
        List<String> raw = new ArrayList<>();

        CleansingRun.of(Rules.ofInsurance())
                .over(register(List.of(person("12", "Lê Mẫu", "31/02/2000", "?"))))
                .beside(Rules.POPULATION, person -> {
                    raw.add(person.raw().toString());
                    return PopulationAnswer.nobody();
                })
                .run();

        assertThat(raw).containsExactly("{NUMBER=12, BIRTH_DATE=31/02/2000, SEX=?}");
    }

    private static List<String> found(List<Rule> rules, String source, List<Map<PersonField, String>> rows) {
        return found(rules, source, rows, PEOPLE);
    }

    private static List<String> found(
            List<Rule> rules,
            String source,
            List<Map<PersonField, String>> rows,
            List<Map<PersonField, String>> others) {
        List<String> found = new ArrayList<>();
        CleansingRun.of(rules)
                .over(register(rows))
                .beside(source, PopulationIndex.of(register(others).records())::find)
                .findings(finding -> found.add(finding.rule().id() + " " + finding.line() + " "
                        + finding.field().orElseThrow() + " " + finding.detail()))
                .run();
        return found;
    }

    private static Register register(List<Map<PersonField, String>> rows) {
        return Register.of(EnumSet.of(NUMBER, NAME, BIRTH_DATE, SEX), rows);
    }

    private static Map<PersonField, String> person(String number, String name, String birth, String sex) {
        return Map.of(NUMBER, number, NAME, name, BIRTH_DATE, birth, SEX, sex);
    }
}
