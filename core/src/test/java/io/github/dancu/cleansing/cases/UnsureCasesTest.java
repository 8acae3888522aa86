package io.github.dancu.cleansing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.cleansing.PersonRecord;
import io.github.dancu.cleansing.PopulationAnswer;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.rules.CleansingResult;
import io.github.dancu.cleansing.rules.CleansingRun;
import io.github.dancu.cleansing.rules.OtherRegister;
import io.github.dancu.cleansing.rules.Rule;
import io.github.dancu.cleansing.rules.Rules;
import io.github.dancu.cleansing.rules.Subject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run closes what it looked for and did not find, and nothing that it could not know of. */
class UnsureCasesTest {
    private static final LocalDate FIRST = Town.FIRST;
    private static final List<Rule> HEADS = Rules.programme(FIRST, Set.of("099")).stream()
            .filter(rule -> rule.id().equals("HH_MANY_HEADS"))
            .toList();
    private static final Set<PersonField> HOMES =
            EnumSet.of(PersonField.NAME, PersonField.WARD, PersonField.HOUSEHOLD, PersonField.RELATIONSHIP);
    private static final Set<PersonField> INSURED = EnumSet.of(PersonField.NUMBER, PersonField.NAME);
    private static final Map<PersonField, String> SOMEBODY =
            Map.of(PersonField.NUMBER, "099300000001", PersonField.NAME, "Nguyễn Thị Mẫu");
    private static final Map<PersonField, String> ANOTHER =
            Map.of(PersonField.NUMBER, "099300000002", PersonField.NAME, "Lê Văn Mẫu");
    private static final PersonRecord UNLIKE = record("099300000001", "Nguyễn Thị Khác");
    private static final PersonRecord LIKE = record("099300000001", "Nguyễn Thị Mẫu");

    private CaseBook book = CaseBook.create();

    @TempDir
    Path folder;

    @Test
    void a_case_stays_open_while_the_other_register_gives_no_answer_about_the_person() {
        insured(FIRST, person -> PopulationAnswer.of(List.of(UNLIKE)), List.of(SOMEBODY));
        assertThat(state("SI_MISMATCH")).isEqualTo(CaseState.OPEN);

        CleansingResult result =
                insured(FIRST.plusDays(1), person -> PopulationAnswer.unavailable("503"), List.of(SOMEBODY));

        assertThat(result.unanswered(Rules.POPULATION)).isEqualTo(1);
        assertThat(result.unanswered(Rules.ELSEWHERE)).isZero();
        assertThat(result.isUnanswered(Rules.ELSEWHERE, Subject.unknown())).isFalse();
        assertThat(state("SI_MISMATCH")).isEqualTo(CaseState.OPEN);
        assertThat(book.lastRun("BHXH")).contains(new RecordedRun(FIRST.plusDays(1), 0, 0, 0, 0, 1));
    }

    @Test
    void a_case_stays_open_while_it_may_be_any_of_several_people() {
        insured(FIRST, person -> PopulationAnswer.of(List.of(UNLIKE)), List.of(SOMEBODY));

        CleansingResult result =
                insured(FIRST.plusDays(1), person -> PopulationAnswer.of(List.of(LIKE, LIKE)), List.of(SOMEBODY));

        assertThat(result.unanswered(Rules.POPULATION)).isEqualTo(1);
        assertThat(state("SI_MISMATCH")).isEqualTo(CaseState.OPEN);
    }

    @Test
    void a_case_is_closed_although_nothing_is_known_of_somebody_else() {
        insured(FIRST, person -> PopulationAnswer.of(List.of(UNLIKE)), List.of(SOMEBODY));

        CleansingResult result = insured(
                FIRST.plusDays(1),
                person -> person.citizenId().equals(LIKE.citizenId())
                        ? PopulationAnswer.of(List.of(LIKE))
                        : PopulationAnswer.unavailable("503"),
                List.of(SOMEBODY, ANOTHER));

        assertThat(result.isUnanswered(Rules.POPULATION, new Subject("", "Lê Văn Mẫu", "", "")))
                .isTrue();
        assertThat(result.isUnanswered(Rules.POPULATION, Subject.unknown())).isTrue();
        assertThat(state("SI_MISMATCH")).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void if_too_many_rows_have_no_answer_it_may_be_anybody() {
        insured(FIRST, person -> PopulationAnswer.of(List.of(UNLIKE)), List.of(SOMEBODY));
        List<Map<PersonField, String>> many = new ArrayList<>(Collections.nCopies(10_001, ANOTHER));
        many.add(SOMEBODY);

        CleansingResult result = insured(
                FIRST.plusDays(1),
                person -> person.citizenId().equals(LIKE.citizenId())
                        ? PopulationAnswer.of(List.of(LIKE))
                        : PopulationAnswer.unavailable("503"),
                many);

        assertThat(result.unanswered(Rules.POPULATION)).isEqualTo(10_001);
        assertThat(state("SI_MISMATCH")).isEqualTo(CaseState.OPEN);
    }

    @Test
    void a_case_stays_open_while_a_column_is_missing_that_was_there_when_it_was_seen() {
        homes(FIRST, HOMES, "Chủ hộ", "Chủ hộ");
        assertThat(state("HH_MANY_HEADS")).isEqualTo(CaseState.OPEN);
        Set<PersonField> fewer = EnumSet.copyOf(HOMES);
        fewer.remove(PersonField.RELATIONSHIP);

        homes(FIRST.plusDays(1), fewer, "Chủ hộ", "Vợ");
        assertThat(state("HH_MANY_HEADS")).isEqualTo(CaseState.OPEN);
        book.save(folder.resolve("book.csv"));
        book = CaseBook.load(folder.resolve("book.csv"));
        assertThat(book.lastRun("cư trú")).contains(new RecordedRun(FIRST.plusDays(1), 0, 0, 0, 0, 1));
        homes(FIRST.plusDays(2), fewer, "Chủ hộ", "Vợ");
        assertThat(state("HH_MANY_HEADS")).isEqualTo(CaseState.OPEN);
        homes(FIRST.plusDays(3), HOMES, "Chủ hộ", "Vợ");

        assertThat(state("HH_MANY_HEADS")).isEqualTo(CaseState.CLOSED);
        assertThat(book.lastRun("cư trú")).contains(new RecordedRun(FIRST.plusDays(3), 0, 0, 1, 0, 0));
    }

    private CaseState state(String rule) {
        return book.cases().stream()
                .filter(one -> one.sighting().rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void homes(LocalDate day, Set<PersonField> fields, String... relationships) {
        CleansingRun.of(HEADS)
                .over(Register.of(
                        fields,
                        Arrays.stream(relationships)
                                .map(relationship -> Map.of(
                                        PersonField.NAME, "Nguyễn Thị Mẫu",
                                        PersonField.WARD, "30742",
                                        PersonField.HOUSEHOLD, "H1",
                                        PersonField.RELATIONSHIP, relationship))
                                .toList()))
                .asOf(day)
                .findings(book.taking("cư trú"))
                .run();
    }

    private CleansingResult insured(LocalDate day, OtherRegister population, List<Map<PersonField, String>> rows) {
        return CleansingRun.of(Rules.ofInsurance())
                .over(Register.of(INSURED, rows))
                .beside(Rules.POPULATION, population)
                .asOf(day)
                .findings(book.taking("BHXH"))
                .run();
    }

    private static PersonRecord record(String number, String name) {
        return PersonRecord.builder()
                .citizenId(new CitizenId(number))
                .name(PersonName.tryParse(name).orElseThrow())
                .build();
    }
}
