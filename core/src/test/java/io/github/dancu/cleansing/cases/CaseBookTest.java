package io.github.dancu.cleansing.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.cleansing.CountedIndicator;
import io.github.dancu.cleansing.Criterion;
import io.github.dancu.cleansing.Indicators;
import io.github.dancu.cleansing.cases.CaseEvent.Reopened.Reason;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.rules.Rule;
import io.github.dancu.cleansing.rules.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseBookTest {
    private static final LocalDate FIRST = Town.FIRST;
    private static final LocalDate SECOND = FIRST.plusDays(10);
    private static final LocalDate THIRD = FIRST.plusDays(20);
    private static final byte[] KEY = new byte[16];

    private final CaseBook book = CaseBook.create(KEY);
    private final Town town = new Town();

    @Test
    void a_new_finding_opens_a_case_that_says_where_it_is_from() {
        town.person(1, "30742");

        town.run(book, FIRST);

        CleansingCase one = only();
        assertThat(one.state()).isEqualTo(CaseState.OPEN);
        assertThat(one.ward()).isEqualTo("30742");
        assertThat(one.register()).isEqualTo(Town.NAME);
        assertThat(one.openedOn()).isEqualTo(FIRST);
        assertThat(one.decision()).isEmpty();
        Sighting seen = one.sighting();
        assertThat(seen.rule().id()).isEqualTo("CMND_MISSING");
        assertThat(seen.rule().version()).isEqualTo(1);
        assertThat(seen.rule().message()).isEqualTo("thiếu số CMND 9 số");
        assertThat(seen.line()).isEqualTo(1);
        assertThat(seen.field()).isEqualTo("CMND");
        assertThat(seen.detail()).isEqualTo("OPEN");
        assertThat(seen.subject().number()).isEqualTo("099300000001");
        assertThat(one.history()).hasSize(1);
        assertThat(book.lastRun(Town.NAME)).contains(new RecordedRun(FIRST, 1, 0, 0, 0, 0));
        assertThat(book.lastRun("khác")).isEmpty();
    }

    @Test
    void a_case_whose_finding_is_gone_is_closed_and_one_that_comes_back_is_reopened() {
        Map<PersonField, String> person = town.person(1, "30742");
        town.run(book, FIRST);

        person.put(PersonField.CMND, "271460000");
        town.run(book, SECOND);
        CleansingCase closed = only();
        person.remove(PersonField.CMND);
        town.run(book, THIRD);

        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.history()).endsWith(new CaseEvent.Closed(SECOND));
        CleansingCase again = only();
        assertThat(again.id()).isEqualTo(closed.id());
        assertThat(again.state()).isEqualTo(CaseState.OPEN);
        assertThat(reason(again)).contains(Reason.CAME_BACK);
        assertThat(book.lastRun(Town.NAME)).contains(new RecordedRun(THIRD, 0, 1, 0, 0, 0));
        assertThat(line(FIRST)).isEqualTo("1 = 0 + 0 + 0 + 1");
        assertThat(line(SECOND)).isEqualTo("1 = 1 + 0 + 0 + 0");
        assertThat(line(THIRD)).isEqualTo("1 = 0 + 0 + 0 + 1");
        assertThat(line(FIRST.minusDays(1))).isEqualTo("0 = 0 + 0 + 0 + 0");
    }

    @Test
    void a_run_that_finds_the_same_changes_nothing_but_the_line() {
        town.person(1, "30742");
        town.run(book, FIRST);
        CleansingCase before = only();

        town.run(book, SECOND);
        CleansingCase same = only();
        town.rows.add(0, Map.of(PersonField.NAME, "Lê Mẫu", PersonField.CMND, "1"));
        town.run(book, THIRD, List.of(Town.RULES.get(1)), 1);

        assertThat(same).isEqualTo(before);
        assertThat(only().history()).isEqualTo(before.history());
        assertThat(only().sighting().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Decision.Kind.class,
            names = {"CORRECTED", "MERGED"})
    void what_was_said_to_be_gone_and_is_still_there_on_a_later_day_is_reopened(Decision.Kind kind) {
        town.person(1, "30742");
        town.run(book, FIRST);
        book.decide(only().id(), Decision.of(kind, "Lê Thị Mẫu", SECOND));
        assertThat(line(SECOND)).isEqualTo("1 = 1 + 0 + 0 + 0");

        town.run(book, SECOND);
        CleansingCase sameDay = only();
        town.run(book, THIRD);

        assertThat(sameDay.state()).isEqualTo(CaseState.DECIDED);
        assertThat(only().state()).isEqualTo(CaseState.OPEN);
        assertThat(reason(only())).contains(Reason.STILL_FOUND);
        assertThat(only().decision()).isEmpty();
        assertThat(line(THIRD)).isEqualTo("1 = 0 + 0 + 0 + 1");
    }

    @ParameterizedTest
    @EnumSource(
            value = Decision.Kind.class,
            names = {"DECLARED_NONE", "REJECTED", "REFERRED"})
    void what_was_settled_otherwise_stays_settled_while_the_same_stands_there(Decision.Kind kind) {
        Map<PersonField, String> person = town.person(1, "30742");
        town.run(book, FIRST);
        book.decide(only().id(), new Decision(kind, "Lê Thị Mẫu", SECOND, "Công an tỉnh"));

        town.run(book, THIRD);
        CleansingCase stays = only();
        person.put(PersonField.CMND, "271460000");
        town.run(book, THIRD.plusDays(1));
        person.remove(PersonField.CMND);
        town.run(book, THIRD.plusDays(2));

        assertThat(stays.state()).isEqualTo(CaseState.DECIDED);
        CaseState back = kind == Decision.Kind.REFERRED ? CaseState.OPEN : CaseState.DECIDED;
        assertThat(only().state()).isEqualTo(back);
    }

    @ParameterizedTest
    @EnumSource(
            value = Decision.Kind.class,
            names = {"DECLARED_NONE", "REJECTED", "REFERRED"})
    void what_was_settled_for_one_text_is_not_settled_for_another(Decision.Kind kind) {
        Map<PersonField, String> person = town.person(1, "30742");
        person.put(PersonField.CMND, "271460000");
        person.put(PersonField.NUMBER, "12");
        town.run(book, FIRST);
        CleansingCase first = only();
        book.decide(first.id(), new Decision(kind, "Lê Thị Mẫu", FIRST, "Công an tỉnh"));

        person.put(PersonField.NUMBER, "123");
        town.run(book, SECOND);

        assertThat(only().id()).isEqualTo(first.id());
        if (kind == Decision.Kind.REFERRED) {
            assertThat(only().state()).isEqualTo(CaseState.DECIDED);
        } else {
            assertThat(reason(only())).contains(Reason.ORIGINAL_CHANGED);
        }
    }

    @Test
    void the_ledger_has_each_decision_in_its_column_and_a_rejected_case_in_none() {
        for (int i = 1; i <= 6; i++) {
            town.person(i, i < 4 ? "30742" : "30745");
        }
        town.run(book, FIRST);
        List<CleansingCase> cases = book.cases();
        book.decide(cases.get(0).id(), Decision.of(Decision.Kind.CORRECTED, "A", SECOND));
        book.decide(cases.get(1).id(), Decision.of(Decision.Kind.MERGED, "A", SECOND));
        book.decide(cases.get(2).id(), Decision.of(Decision.Kind.DECLARED_NONE, "A", SECOND));
        book.decide(cases.get(3).id(), Decision.referred("Phường 2", "A", SECOND));
        book.decide(cases.get(4).id(), Decision.of(Decision.Kind.REJECTED, "A", SECOND));

        assertThat(line(FIRST)).isEqualTo("6 = 0 + 0 + 0 + 6");
        assertThat(line(SECOND)).isEqualTo("5 = 2 + 1 + 1 + 1");
        assertThat(book.ledger(SECOND).contradictions()).isEmpty();
        assertThat(book.ledger(SECOND).wards()).containsExactlyInAnyOrder("30742", "30745");
    }

    @Test
    void a_decision_is_taken_back_by_an_event_and_the_one_before_it_holds_again() {
        town.person(1, "30742");
        town.run(book, FIRST);
        String id = only().id();
        book.decide(id, Decision.of(Decision.Kind.DECLARED_NONE, "A", FIRST));
        book.decide(id, Decision.of(Decision.Kind.CORRECTED, "B", SECOND).note("nhầm"));

        book.undo(id, "C", SECOND);
        Optional<Decision> before = only().decision();
        book.undo(id, "C", THIRD);

        assertThat(before).contains(Decision.of(Decision.Kind.DECLARED_NONE, "A", FIRST));
        assertThat(only().state()).isEqualTo(CaseState.OPEN);
        assertThat(only().history()).hasSize(5).endsWith(new CaseEvent.Undone(THIRD, "C"));
        assertThat(line(FIRST)).isEqualTo("1 = 0 + 1 + 0 + 0");
        assertThat(line(THIRD)).isEqualTo("1 = 0 + 0 + 0 + 1");
        assertThatThrownBy(() -> book.undo(id, "C", THIRD)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_decision_is_taken_once_even_if_it_was_taken_back() {
        town.person(1, "30742");
        town.run(book, FIRST);
        String id = only().id();
        Decision decision = Decision.of(Decision.Kind.CORRECTED, "A", SECOND);

        assertThat(book.decide(id, decision)).isTrue();
        assertThat(book.decide(id, decision)).isFalse();
        book.undo(id, "B", SECOND);
        assertThat(book.decide(id, Decision.of(Decision.Kind.CORRECTED, " A ", SECOND)))
                .isFalse();
        assertThat(only().state()).isEqualTo(CaseState.OPEN);
        assertThat(book.decide(id, Decision.of(Decision.Kind.CORRECTED, "A", THIRD)))
                .isTrue();
    }

    @Test
    void a_decision_that_comes_after_its_finding_is_gone_is_kept_and_the_case_stays_closed() {
        Map<PersonField, String> person = town.person(1, "30742");
        town.run(book, FIRST);
        person.put(PersonField.CMND, "271460000");
        town.run(book, THIRD);

        book.decide(only().id(), Decision.of(Decision.Kind.DECLARED_NONE, "A", SECOND));

        assertThat(only().state()).isEqualTo(CaseState.CLOSED);
        assertThat(only().decision()).isPresent();
        assertThat(line(SECOND)).isEqualTo("1 = 0 + 1 + 0 + 0");
        assertThat(line(THIRD)).isEqualTo("1 = 1 + 0 + 0 + 0");
    }

    @Test
    void what_cannot_be_decided_is_refused() {
        town.person(1, "30742");
        town.run(book, FIRST);
        String id = only().id();
        Decision early = Decision.of(Decision.Kind.CORRECTED, "A", FIRST.minusDays(1));

        assertThatThrownBy(() -> book.decide("cnobody", early)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> book.decide(id, early)).isInstanceOf(IllegalArgumentException.class);
        book.decide(id, Decision.of(Decision.Kind.CORRECTED, "A", SECOND));
        assertThatThrownBy(() -> book.undo(id, "A", FIRST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.undo(id, " ", SECOND)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decision.of(Decision.Kind.CORRECTED, " ", SECOND))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decision.of(Decision.Kind.REFERRED, "A", SECOND))
                .hasMessageContaining("to which unit");
        assertThatThrownBy(() -> CaseBook.create(new byte[15])).hasMessageContaining("16 bytes");
        assertThatThrownBy(() -> book.taking(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Decision.Kind.class,
            names = {"CORRECTED", "MERGED"})
    void what_is_said_to_be_gone_after_a_later_run_still_found_it_is_reopened_at_once(Decision.Kind kind) {
        town.person(1, "30742");
        town.run(book, FIRST);
        town.run(book, THIRD);
        String id = only().id();

        assertThat(book.decide(id, Decision.of(kind, "A", SECOND))).isTrue();
        assertThat(book.decide(id, Decision.of(kind, "A", SECOND))).isFalse();

        assertThat(only().state()).isEqualTo(CaseState.OPEN);
        assertThat(reason(only())).contains(Reason.STILL_FOUND);
        assertThat(line(SECOND)).isEqualTo("1 = 1 + 0 + 0 + 0");
        assertThat(line(THIRD)).isEqualTo("1 = 0 + 0 + 0 + 1");
        book.decide(id, Decision.of(kind, "A", THIRD));
        assertThat(only().state()).isEqualTo(CaseState.DECIDED);
    }

    @Test
    void what_is_rejected_after_a_later_run_found_another_text_is_reopened_at_once() {
        Map<PersonField, String> person = town.person(1, "30742");
        person.put(PersonField.CMND, "271460000");
        person.put(PersonField.NUMBER, "12");
        town.run(book, FIRST);
        person.put(PersonField.NUMBER, "123");
        town.run(book, THIRD);
        String id = only().id();

        book.decide(id, Decision.of(Decision.Kind.REJECTED, "A", SECOND));
        assertThat(reason(only())).contains(Reason.ORIGINAL_CHANGED);
        book.decide(id, Decision.of(Decision.Kind.REJECTED, "A", THIRD));

        assertThat(only().state()).isEqualTo(CaseState.DECIDED);
    }

    @Test
    void a_decision_about_one_person_is_not_anothers_who_has_the_number() {
        Map<PersonField, String> person = town.person(1, "30742");
        town.run(book, FIRST);
        book.decide(only().id(), Decision.of(Decision.Kind.REJECTED, "A", FIRST));

        person.putAll(Map.of(PersonField.NAME, "Lê Mẫu", PersonField.BIRTH_DATE, "04/05/1990"));
        town.run(book, SECOND);

        assertThat(book.lastRun(Town.NAME)).contains(new RecordedRun(SECOND, 1, 0, 1, 0, 0));
        assertThat(book.cases())
                .filteredOn(one -> one.state() == CaseState.OPEN)
                .singleElement()
                .extracting(one -> one.sighting().subject().name())
                .isEqualTo("Lê Mẫu");
    }

    @Test
    void people_of_one_household_of_whom_only_the_number_is_known_are_told_apart() {
        for (int i = 1; i <= 2; i++) {
            Map<PersonField, String> person = town.person(i, "30742");
            person.put(PersonField.HOUSEHOLD, "H1");
            person.keySet().removeAll(Set.of(PersonField.NAME, PersonField.BIRTH_DATE));
        }

        town.run(book, FIRST);

        assertThat(book.cases())
                .filteredOn(one -> one.sighting().rule().id().equals("CMND_MISSING"))
                .hasSize(2)
                .noneMatch(one -> one.id().contains("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 099300000077",
        "NUMBER, ''",
        "NUMBER, 12",
        "NAME, Nguyễn Thị Mới",
        "BIRTH_DATE, 03/03/2000",
        "HOUSEHOLD, H77"
    })
    void what_is_put_right_of_a_person_leaves_the_other_cases_and_their_decisions_as_they_are(
            PersonField field, String right) {
        Map<PersonField, String> person = town.person(1, "30742");
        town.person(2, "30742").put(PersonField.NAME, "Lê Thị Mẫu");
        town.run(book, FIRST);
        List<String> ids = book.cases().stream().map(CleansingCase::id).toList();
        ids.forEach(id -> book.decide(id, Decision.of(Decision.Kind.DECLARED_NONE, "A", FIRST)));

        person.put(field, right);
        town.run(book, SECOND);
        town.run(book, THIRD);

        assertThat(book.cases())
                .filteredOn(one -> one.sighting().rule().id().equals("CMND_MISSING"))
                .extracting(CleansingCase::id)
                .isEqualTo(ids);
        assertThat(line(THIRD)).isEqualTo("2 = 0 + 2 + 0 + 0");
    }

    @Test
    void somebody_who_stands_in_the_other_list_is_done_when_matched_while_the_same_stands_there() {
        List<Rule> rules = List.of(Rule.named("PRISONER_MATCHED", Criterion.LIVE)
                .severity(Severity.INFO)
                .ofRows((row, remarks) -> remarks.about(PersonField.NUMBER, row.text(PersonField.CMND_STATE))));
        Map<PersonField, String> person = town.person(1, "30742");
        person.put(PersonField.CMND_STATE, "SAME_PERSON");
        town.run(book, FIRST, rules, 1);

        book.decide(only().id(), Decision.of(Decision.Kind.MATCHED, "A", FIRST));
        town.run(book, SECOND, rules, 1);
        assertThat(only().state()).isEqualTo(CaseState.DECIDED);
        assertThat(book.ledger(SECOND).of("prisoner-matching")).get().asString().contains("đã thực hiện 1 ");
        person.put(PersonField.CMND_STATE, "DIFFERS");
        town.run(book, THIRD, rules, 1);

        assertThat(reason(only())).contains(Reason.ORIGINAL_CHANGED);
        assertThat(book.ledger(THIRD).of("prisoner-matching")).get().asString().endsWith("còn lại 1");
    }

    @Test
    void only_the_rules_of_a_run_close_cases() {
        Map<PersonField, String> person = town.person(1, "30742");
        town.run(book, FIRST);
        person.put(PersonField.CMND, "271460000");
        List<Rule> others = Town.RULES.stream()
                .filter(rule -> !rule.id().equals("CMND_MISSING"))
                .toList();

        town.run(book, SECOND, others, 1);

        assertThat(only().state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void a_run_that_fails_changes_nothing() {
        town.person(1, "30742");
        town.run(book, FIRST);
        CleansingCase before = only();
        town.person(2, "30742");
        List<Rule> broken = new ArrayList<>(Town.RULES);
        broken.add(Rule.named("BROKEN", Criterion.CORRECT).ofRows((row, remarks) -> {
            throw new IllegalStateException("broken");
        }));

        assertThatThrownBy(() -> town.run(book, SECOND, broken, 1)).hasMessage("broken");

        assertThat(only()).isEqualTo(before);
        assertThat(book.lastRun(Town.NAME)).map(RecordedRun::day).contains(FIRST);
    }

    @Test
    void a_register_without_rows_or_without_the_column_closes_nothing() {
        town.person(1, "30742");
        town.run(book, FIRST);

        town.runWithout(PersonField.CMND, book, SECOND);
        town.rows.clear();
        town.run(book, SECOND);

        assertThat(only().state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void one_register_does_not_close_the_cases_of_another() {
        town.person(1, "30742");
        town.run(book, FIRST);
        Town other = new Town();
        other.person(2, "30745");

        io.github.dancu.cleansing.rules.CleansingRun.of(Town.RULES)
                .over(io.github.dancu.cleansing.register.Register.of(
                        java.util.EnumSet.allOf(PersonField.class), other.rows))
                .asOf(SECOND)
                .findings(book.taking("tạm trú"))
                .run();

        assertThat(book.cases())
                .filteredOn(one -> one.register().equals(Town.NAME))
                .allMatch(one -> one.state() == CaseState.OPEN);
    }

    @Test
    void a_run_that_is_older_than_the_last_one_is_refused() {
        town.person(1, "30742");
        town.run(book, SECOND);
        town.rows.clear();
        town.person(2, "30742");

        assertThatThrownBy(() -> town.run(book, FIRST))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a run of 2026-11-11 was recorded before");
        assertThat(only().sighting().subject().number()).endsWith("1");
    }

    @Test
    void what_the_register_itself_settles_is_the_same_case_and_nobodys_work() {
        Map<PersonField, String> person = town.person(1, "30742");
        town.run(book, FIRST);
        String id = only().id();

        person.put(PersonField.CMND_STATE, "cam kết chưa làm");
        town.run(book, SECOND);

        assertThat(only().id()).isEqualTo(id);
        assertThat(only().history()).hasSize(2).last().isInstanceOf(CaseEvent.Changed.class);
        assertThat(line(SECOND)).isEqualTo("1 = 0 + 1 + 0 + 0");
        assertThat(book.wards()).isEmpty();
    }

    @Test
    void who_is_too_young_is_no_case_until_old_enough() {
        Map<PersonField, String> person = town.person(1, "30742");
        person.put(PersonField.BIRTH_DATE, "02/03/2020");

        town.run(book, FIRST);
        assertThat(book.cases()).isEmpty();
        person.put(PersonField.BIRTH_DATE, "02/03/2000");
        town.run(book, SECOND);

        assertThat(only().openedOn()).isEqualTo(SECOND);
    }

    @Test
    void what_is_only_good_to_know_is_no_case_unless_an_indicator_counts_it() {
        town.person(1, "30742").putAll(Map.of(PersonField.BIRTH_DATE, "2000", PersonField.CMND, "271460000"));

        town.run(book, FIRST);
        assertThat(book.cases()).isEmpty();
        book.counting(Indicators.programme()
                .and(CountedIndicator.of("year-only", "Chỉ có năm sinh", Criterion.COMPLETE, "DATE_YEAR_ONLY")));
        town.run(book, SECOND);

        assertThat(only().sighting().rule().id()).isEqualTo("DATE_YEAR_ONLY");
        assertThat(book.ledger(SECOND).of("year-only")).get().asString().contains("chuyển về 1 ");
    }

    @Test
    void a_ward_that_changes_takes_its_cases_along_from_that_day_on() {
        Map<PersonField, String> person = town.person(1, "30742");
        town.run(book, FIRST);
        String id = only().id();

        person.put(PersonField.WARD, "30745");
        town.run(book, SECOND);

        assertThat(only().id()).isEqualTo(id);
        assertThat(book.wards()).containsExactly("30745");
        assertThat(book.ledger(FIRST).wards()).containsExactly("30742");
        assertThat(book.ledger(SECOND).wards()).containsExactly("30745");
    }

    @Test
    void of_two_rows_about_the_same_the_one_that_stays_keeps_its_case() {
        town.person(1, "30742");
        town.person(1, "30745");
        town.run(book, FIRST);
        List<CleansingCase> two = book.cases();
        CleansingCase kept = two.stream()
                .filter(one -> one.ward().equals("30745"))
                .findFirst()
                .orElseThrow();

        town.rows.remove(0);
        town.run(book, SECOND);

        assertThat(two).hasSize(2);
        assertThat(two.get(1).id()).isEqualTo(two.get(0).id() + "-2");
        assertThat(book.find(kept.id())).get().extracting(CleansingCase::state).isEqualTo(CaseState.OPEN);
        assertThat(book.cases())
                .filteredOn(one -> one.state() == CaseState.CLOSED)
                .singleElement()
                .extracting(CleansingCase::ward)
                .isEqualTo("30742");
    }

    @Test
    void a_name_says_nothing_of_the_person_and_is_anothers_with_another_key() {
        town.person(1, "30742");
        CaseBook other = CaseBook.create();
        CaseBook same = CaseBook.create(KEY);

        town.run(book, FIRST);
        town.run(other, FIRST);
        town.run(same, FIRST);

        assertThat(only().id()).matches("c[a-z2-9]{16}");
        assertThat(same.cases()).isEqualTo(book.cases());
        assertThat(other.cases().get(0).id()).isNotEqualTo(only().id());
    }

    @Test
    void nothing_personal_is_printed() {
        town.person(1, "30742");
        town.run(book, FIRST);
        book.decide(
                only().id(),
                Decision.of(Decision.Kind.CORRECTED, "Lê Thị Mẫu", SECOND).note("số 271460000"));
        book.undo(only().id(), "Lê Thị Mẫu", SECOND);

        assertThat(only().history().toString() + only() + only().sighting() + book)
                .doesNotContain("Mẫu")
                .doesNotContain("271460000")
                .doesNotContain("099300");
        assertThat(only()).hasToString("CleansingCase[" + only().id() + ", OPEN]");
        assertThat(book).hasToString("CaseBook[1 cases]");
    }

    private CleansingCase only() {
        assertThat(book.cases()).hasSize(1);
        return book.cases().get(0);
    }

    private String line(LocalDate day) {
        return CaseBookTest.line(book, day);
    }

    /** Assigned, done, declared none, referred, remaining. */
    static String line(CaseBook book, LocalDate day) {
        var line = book.ledger(day).of("cmnd-missing").orElseThrow();
        return line.assigned() + " = " + line.done() + " + " + line.declaredNone() + " + " + line.referred() + " + "
                + line.remaining();
    }

    private static Optional<Reason> reason(CleansingCase one) {
        CaseEvent last = one.history().get(one.history().size() - 1);
        return last instanceof CaseEvent.Reopened reopened ? Optional.of(reopened.reason()) : Optional.empty();
    }
}
