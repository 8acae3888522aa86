package io.github.dancu.cleansing.rules;

import static io.github.dancu.cleansing.register.PersonField.BIRTH_DATE;
import static io.github.dancu.cleansing.register.PersonField.CARD_EXPIRY;
import static io.github.dancu.cleansing.register.PersonField.CMND;
import static io.github.dancu.cleansing.register.PersonField.CMND_STATE;
import static io.github.dancu.cleansing.register.PersonField.DEATH_DATE;
import static io.github.dancu.cleansing.register.PersonField.ETHNIC_GROUP;
import static io.github.dancu.cleansing.register.PersonField.FATHER_BIRTH;
import static io.github.dancu.cleansing.register.PersonField.MOTHER;
import static io.github.dancu.cleansing.register.PersonField.MOTHER_BIRTH;
import static io.github.dancu.cleansing.register.PersonField.MOVED_OUT;
import static io.github.dancu.cleansing.register.PersonField.NAME;
import static io.github.dancu.cleansing.register.PersonField.NUMBER;
import static io.github.dancu.cleansing.register.PersonField.SEX;
import static io.github.dancu.cleansing.register.PersonField.STATUS;
import static io.github.dancu.cleansing.register.PersonField.WARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Set<String> CODES = Set.of("099");
    // A woman born in 2000, as her number says.
    private static final Map<PersonField, String> PERSON = Map.of(
            NUMBER, "099300000018",
            NAME, "Nguyễn Thị Mẫu",
            BIRTH_DATE, "02/03/2000",
            SEX, "Nữ",
            CMND, "123456789");

    @Test
    void a_row_with_nothing_the_matter_has_no_findings() {
        assertThat(found(PERSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12345, NOT_12_DIGITS",
        "098300000018, UNASSIGNED_REGISTRATION_CODE",
        "099526000018, BORN_IN_FUTURE",
    })
    void a_number_that_is_not_built_as_one_is_told(String number, String detail) {
        assertThat(found(with(Map.of(NUMBER, number, BIRTH_DATE, "", SEX, "", CMND, "1"))))
                .contains("PID_STRUCTURE NUMBER " + detail);
    }

    @ParameterizedTest
    @CsvSource({
        "Nam, Nguyễn Thị Mẫu, 02/03/2000, SEX RECORD_LIKELIER",
        "Nam, Nguyễn Văn Mẫu, 02/03/2000, NUMBER NUMBER_LIKELIER",
        "1, Nguyễn Mẫu, 02/03/2000, NUMBER EITHER",
        "Nữ, Nguyễn Thị Mẫu, 02/03/2001, NUMBER EITHER",
        "Nữ, Nguyễn Thị Mẫu, 2001, BIRTH_DATE RECORD_LIKELIER",
        "Nữ, Nguyễn Thị Mẫu, 01/01/2001, BIRTH_DATE RECORD_LIKELIER",
        "Nam, Nguyễn Thị Mẫu, 02/03/1950, NUMBER NUMBER_LIKELIER",
    })
    void a_number_that_contradicts_the_row_is_told_with_the_side_that_is_likelier_wrong(
            String sex, String name, String birth, String finding) {
        assertThat(found(with(Map.of(SEX, sex, NAME, name, BIRTH_DATE, birth)))).contains("PID_CONFLICT " + finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nữ", "nữ", "2", "F", "?"})
    void a_sex_that_agrees_or_says_nothing_is_no_conflict(String sex) {
        assertThat(found(with(Map.of(SEX, sex)))).noneMatch(finding -> finding.startsWith("PID_CONFLICT"));
    }

    @ParameterizedTest
    @CsvSource({
        "30/02/2000, NO_SUCH_DAY, 01/03/2000",
        "29/02/2001, NO_SUCH_DAY, 01/03/2001",
        "31/04/2000, NO_SUCH_DAY,",
        "hôm qua, NO_DATE,",
        "02/01/2026, IN_FUTURE,",
    })
    void a_day_that_cannot_be_is_told_with_the_one_to_put_in_its_place(String date, String detail, String proposal) {
        List<Finding> findings = findings(with(Map.of(BIRTH_DATE, date, NUMBER, ""))).stream()
                .filter(finding -> finding.rule().id().equals("DATE_IMPOSSIBLE"))
                .toList();

        assertThat(findings).extracting(Finding::detail).containsExactly(detail);
        assertThat(findings.get(0).proposal().map(Proposal::text).orElse(null)).isEqualTo(proposal);
        assertThat(findings.get(0).original()).isEqualTo(date);
    }

    @Test
    void half_a_birth_date_is_told() {
        assertThat(found(with(Map.of(BIRTH_DATE, "2000")))).containsExactly("DATE_YEAR_ONLY BIRTH_DATE YEAR");
        assertThat(found(with(Map.of(BIRTH_DATE, "01/01/2000"))))
                .containsExactly("DATE_YEAR_ONLY BIRTH_DATE FIRST_OF_JANUARY");
    }

    @Test
    void a_name_of_an_old_font_is_told_with_what_it_says_and_a_lost_letter_without() {
        Finding finding = findings(with(Map.of(NAME, "TrÇn ThÞ H¹nh"))).stream()
                .filter(one -> one.rule().id().equals("NAME_ENCODING"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.proposal().map(Proposal::text)).contains("Trần Thị Hạnh");
        assertThat(finding.detail()).isEqualTo("TCVN3");
        assertThat(found(with(Map.of(NAME, "Nguy?n Thị Mẫu")))).contains("NAME_ENCODING NAME LOST_LETTER");
        assertThat(found(with(Map.of(NAME, "Nguy\uFFFDn Thị Mẫu")))).contains("NAME_ENCODING NAME LOST_LETTER");
    }

    @Test
    void a_name_that_is_not_written_as_one_is_told() {
        assertThat(found(with(Map.of(NAME, "Nguyễn  Thị Mẫu")))).containsExactly("NAME_FORM NAME SPELLING");
        assertThat(found(with(Map.of(MOTHER, "12/34")))).contains("NAME_FORM MOTHER NO_NAME");
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Mẫu, Kinh, true",
        "Nguyễn Văn Mẫu, 01, true",
        "Nguyễn Văn Mẫu,, true",
        "Nguyễn Văn Mẫu, Khmer, false",
        "Văn Thị Mẫu, Kinh, false",
        "Nguyễn Văn Thị Mẫu, Kinh, false",
        "Văn Mẫu, Kinh, false",
        "Nguyễn Vân Mẫu, Kinh, false",
        "NGUYỄN VĂN MẪU, Kinh, true",
        "Nguyen Van Mau, Kinh, true"
    })
    void a_middle_name_hints_at_a_sex_among_kinh_alone(String name, String group, boolean told) {
        List<String> found = found(with(Map.of(NAME, name, ETHNIC_GROUP, group == null ? "" : group)));

        assertThat(found.contains("SEX_NAME_CONFLICT SEX ")).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"1988, TOO_YOUNG", "1987,", "1929,", "1928, TOO_OLD", "20/02/1929, TOO_OLD", "05/03/1929,"})
    void a_parent_of_an_age_that_cannot_be_is_told(String birth, String detail) {
        List<String> found = found(with(Map.of(FATHER_BIRTH, birth, MOTHER_BIRTH, birth)));

        assertThat(found)
                .isEqualTo(
                        detail == null
                                ? List.of()
                                : List.of("PARENT_AGE FATHER_BIRTH " + detail, "PARENT_AGE MOTHER_BIRTH " + detail));
    }

    @ParameterizedTest
    @CsvSource({
        "02/03/2000,, OPEN",
        "02/03/2000, Cam kết chưa làm, DECLARED_NONE",
        "02/01/2012,, UNDER_AGE",
        "31/12/2011,, OPEN",
        "'',, OPEN"
    })
    void a_missing_card_is_told_with_its_state(String birth, String state, String detail) {
        Map<PersonField, String> row =
                with(Map.of(CMND, "", BIRTH_DATE, birth, NUMBER, "", CMND_STATE, state == null ? "" : state));

        assertThat(found(row)).contains("CMND_MISSING CMND " + detail);
    }

    @Test
    void a_field_is_missing_only_where_the_register_has_a_column_for_it() {
        assertThat(found(with(Map.of(SEX, " ")))).containsExactly("FIELDS_MISSING SEX ");
    }

    @Test
    void a_ward_that_is_not_in_force_is_told_with_what_it_became() {
        List<Finding> old = findings(with(Map.of(WARD, "30733")));

        assertThat(old).extracting(finding -> finding.rule().id()).containsExactly("UNIT_OUTDATED");
        assertThat(old.get(0).ward()).isEqualTo("30733");
        assertThat(old.get(0).proposal().map(Proposal::text)).contains("30742");
        assertThat(found(with(Map.of(WARD, "99999")))).containsExactly("UNIT_OUTDATED WARD UNKNOWN_CODE");
    }

    @ParameterizedTest
    @CsvSource({"Thường trú, true", "'', true", "Đã chết, false", "Đã xóa đăng ký, false"})
    void who_died_and_is_written_down_as_living_there_is_told(String status, boolean told) {
        assertThat(found(with(Map.of(DEATH_DATE, "01/02/2020", STATUS, status))))
                .isEqualTo(told ? List.of("DEAD_STILL_ACTIVE DEATH_DATE ") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"01/02/2020, Thường trú, true", "02/01/2027, Thường trú, false", "01/02/2020, Đã chuyển đi, false"})
    void who_moved_away_and_is_written_down_as_living_there_is_told(String day, String status, boolean told) {
        assertThat(found(with(Map.of(MOVED_OUT, day, STATUS, status))).contains("MOVED_STILL_HERE MOVED_OUT "))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"31/12/2025, true", "01/01/2026, false", "không thời hạn, false"})
    void a_card_that_has_expired_is_told(String until, boolean told) {
        assertThat(found(with(Map.of(CARD_EXPIRY, until))).contains("CARD_EXPIRED CARD_EXPIRY "))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Không thời hạn", "KHONG THOI HAN", "Vô thời hạn"})
    void a_card_without_an_end_has_no_date_that_cannot_be(String until) {
        assertThat(found(with(Map.of(CARD_EXPIRY, until)))).isEmpty();
    }

    @Test
    void each_rule_says_what_it_is_in_both_languages() {
        List<Rule> rules = Rules.programme();

        assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates().hasSize(20);
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.message(Locale.forLanguageTag("vi-VN")))
                    .isNotBlank()
                    .isNotEqualTo(rule.id());
            assertThat(rule.message(Locale.ENGLISH))
                    .isNotBlank()
                    .isNotEqualTo(rule.message(Locale.forLanguageTag("vi")));
        });
    }

    private static List<String> found(Map<PersonField, String> row) {
        return findings(row).stream()
                .map(finding -> finding.rule().id() + " " + finding.field().orElseThrow() + " " + finding.detail())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2030-02-27, UNDER_AGE", "2030-02-28, OPEN", "2030-03-01, OPEN"})
    void who_was_born_on_a_leap_day_comes_of_age_where_a_year_has_none(LocalDate today, String detail) {
        List<String> details = new ArrayList<>();
        CleansingRun.of(Rules.programme(today, CODES))
                .over(Register.of(
                        EnumSet.of(NAME, BIRTH_DATE, CMND),
                        List.of(Map.of(NAME, "Nguyễn Thị Mẫu", BIRTH_DATE, "29/02/2016"))))
                .findings(finding -> details.add(finding.rule().id() + " " + finding.detail()))
                .run();

        assertThat(details).containsExactly("CMND_MISSING " + detail);
    }

    private static List<Finding> findings(Map<PersonField, String> row) {
        List<Finding> found = new ArrayList<>();
        CleansingRun.of(Rules.programme(TODAY, CODES))
                .over(Register.of(EnumSet.copyOf(row.keySet()), List.of(row)))
                .findings(found::add)
                .threads(1)
                .run();
        return found;
    }

    private static Map<PersonField, String> with(Map<PersonField, String> changes) {
        Map<PersonField, String> row = new EnumMap<>(PERSON);
        row.putAll(changes);
        return row;
    }
}
