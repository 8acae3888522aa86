package io.github.dancu.cleansing.rules;

import static io.github.dancu.cleansing.register.PersonField.HOUSEHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.cleansing.Criterion;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupRulesTest {
    private static final List<Rule> RULES = Rules.programme(LocalDate.of(2026, 1, 1), Set.of("099")).stream()
            .filter(rule -> rule.check() instanceof GroupCheck)
            .toList();

    @TempDir
    Path folder;

    @Test
    void a_person_who_stands_there_twice_is_told_in_both_rows() throws IOException {
        assertThat(found(
                        "Họ tên,Ngày sinh,Giới tính,Họ tên mẹ,Họ tên cha",
                        "Lê Mẫu,02/03/2000,Nam,Trần Thị Mẫu,",
                        "LE MAU,2000-03-02,1,Trần Thị Mẫu,Lê Út",
                        "Lê Mẫu,02/03/2000,Nam,,Trần Thị Mẫu",
                        "Lê Mẫu,02/03/2000,Nữ,Trần Thị Mẫu,",
                        "Lê Mẫu,02/03/2001,Nam,Trần Thị Mẫu,",
                        "Lê Mậu,02/03/2000,Nam,Trần Thị Bưởi,"))
                .containsExactly("DUP_IN 2 NAME ", "DUP_IN 3 NAME ", "DUP_IN 4 NAME ");
    }

    @ParameterizedTest
    @CsvSource({"2000,Nam,Mẹ", "01/01/2000,Nam,Mẹ", "02/03/2000,,Mẹ", "02/03/2000,Nam,''", "31/02/2000,Nam,Mẹ"})
    void who_is_not_known_well_enough_is_compared_with_nobody(String birth, String sex, String mother)
            throws IOException {
        String row = "Lê Mẫu," + birth + "," + (sex == null ? "" : sex) + "," + mother;

        assertThat(found("Họ tên,Ngày sinh,Giới tính,Họ tên mẹ", row, row)).isEmpty();
    }

    @Test
    void a_number_in_several_rows_is_told_with_whether_it_is_of_one_person() throws IOException {
        assertThat(found(
                        "Số định danh,Họ tên,Ngày sinh",
                        "099300000018,Lê Mẫu,02/03/2000",
                        "099300000019,Lê Mẫu,02/03/2000",
                        "099 300 000 018,Le Mau,2000-03-02",
                        "099300000019,Trần Mẫu,02/03/2000",
                        ",Lê Mẫu,02/03/2000",
                        ",Trần Mẫu,02/03/2000"))
                .containsExactly(
                        "PID_DUPLICATE 2 NUMBER SAME_PERSON",
                        "PID_DUPLICATE 3 NUMBER OTHER_PERSON",
                        "PID_DUPLICATE 4 NUMBER SAME_PERSON",
                        "PID_DUPLICATE 5 NUMBER OTHER_PERSON");
    }

    @Test
    void an_old_card_or_a_phone_of_several_people_is_told_and_of_one_is_not() throws IOException {
        assertThat(found(
                        "CMND,Điện thoại,Họ tên,Ngày sinh",
                        "000000001,0900000001,Lê Mẫu,02/03/2000",
                        "000000001,+84900000001,Trần Mẫu,02/03/2000",
                        "000000002,0900000002,Lê Mẫu,02/03/2000",
                        "000000002,0900000002,LÊ MẪU,2000",
                        "000000000,000,Phan Mẫu,02/03/2000",
                        "000000000,000,Võ Mẫu,02/03/2000"))
                .containsExactly(
                        "CMND_SHARED 2 CMND ", "PHONE_SHARED 2 PHONE ", "CMND_SHARED 3 CMND ", "PHONE_SHARED 3 PHONE ");
    }

    @Test
    void a_household_has_one_head_and_is_told_once() throws IOException {
        assertThat(found(
                        "Mã hộ,Mã xã,Quan hệ với chủ hộ,Họ tên",
                        "H1,30742,Chủ hộ,Lê Mẫu",
                        "H1,30742,Vợ,Trần Mẫu",
                        "H2,30742,Con đẻ,Phan Mẫu",
                        "H2,30742,,Võ Mẫu",
                        "H3,30742,CH01,Ngô Mẫu",
                        "H3,30742,chủ hộ,Đỗ Mẫu",
                        "H1,30745,Con đẻ,Lý Mẫu",
                        ",30742,Con đẻ,Hồ Mẫu"))
                .containsExactly("HH_NO_HEAD 4 HOUSEHOLD ", "HH_MANY_HEADS 6 HOUSEHOLD ", "HH_NO_HEAD 8 HOUSEHOLD ");
    }

    @Test
    void a_household_needs_no_ward() throws IOException {
        assertThat(found("Mã hộ,Quan hệ với chủ hộ,Họ tên", "H1,Chủ hộ,Lê Mẫu", "H1,Vợ,Trần Mẫu", "H2,Vợ,Phan Mẫu"))
                .containsExactly("HH_NO_HEAD 4 HOUSEHOLD ");
    }

    @Test
    void twins_whose_names_differ_in_a_tone_are_told_apart_by_their_numbers() throws IOException {
        assertThat(found(
                        "Số định danh,Họ tên,Ngày sinh,Giới tính,Họ tên mẹ",
                        "099300000018,Lê Minh Thảo,02/03/2000,Nữ,Trần Thị Mẫu",
                        "099300000019,Lê Minh Thạo,02/03/2000,Nữ,Trần Thị Mẫu",
                        ",Lê Minh Thạo,02/03/2000,Nữ,Phan Thị Mẫu",
                        "099300000020,Lê Minh Thạo,02/03/2000,Nữ,Phan Thị Mẫu"))
                .containsExactly(
                        "DUP_IN 2 NAME OTHER_NUMBER", "DUP_IN 3 NAME OTHER_NUMBER", "DUP_IN 4 NAME ", "DUP_IN 5 NAME ");
    }

    @Test
    void a_blank_line_is_nobody() throws IOException {
        String person = "Lê Mẫu,02/03/2000,Nam,Trần Thị Mẫu";

        assertThat(found("Họ tên,Ngày sinh,Giới tính,Họ tên mẹ", person, "", "\"Phan\",,,", "", "  ", "\"\",,,", ""))
                .isEmpty();
    }

    @Test
    void a_register_that_changes_while_it_is_read_is_told_as_one() {
        List<Map<PersonField, String>> first = List.of(household("H1"), household("H2"));
        List<Map<PersonField, String>> second = List.of(household("H2"), household("H1"));
        assertThatThrownBy(() -> twice(first, second)).hasMessageContaining("has changed while it was read");
        assertThatThrownBy(() -> twice(first, List.of())).hasMessageContaining("has changed while it was read");
        assertThatThrownBy(() -> twice(first, List.of(household("H1"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has changed while it was read");
        assertThat(twice(first, first).findings("HH_NO_HEAD")).isEqualTo(2);
    }

    @Test
    void a_register_that_says_nothing_of_heads_has_no_household_without_one() throws IOException {
        assertThat(found("Mã hộ,Mã xã,Họ tên", "H1,30742,Lê Mẫu")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void groups_are_what_a_map_finds_whatever_the_order_and_the_number_of_threads(long seed) throws IOException {
        List<String> rows = households(30_000, new Random(seed));
        Set<String> expected = headless(rows);

        List<Finding> alone = findings(rows, 1);
        Collections.shuffle(rows, new Random(seed));
        List<Finding> together = findings(rows, 4);

        assertThat(originals(alone)).hasSameSizeAs(alone).isEqualTo(expected);
        assertThat(originals(together)).hasSameSizeAs(together).isEqualTo(expected);
    }

    @Test
    void a_rule_of_ones_own_about_groups_takes_a_few_lines() throws IOException {
        Grouping wards =
                Grouping.by((row, key) -> key.asWritten(PersonField.WARD)).marking(row -> row.has(PersonField.PHONE));
        Rule rule = Rule.named("WARD_WITHOUT_PHONES", Criterion.COMPLETE)
                .severity(Severity.INFO)
                .ofGroups(wards.where(group -> group.rows() > 1 && group.marked() == 0)
                        .onFirstRow((row, group, remarks) -> remarks.about(PersonField.WARD, "ROWS_" + group.rows())));

        assertThat(found(
                        List.of(rule),
                        "Mã xã,Điện thoại,Họ tên",
                        "1,,Lê",
                        "2,,Lê",
                        "2,,Lê",
                        "3,,Lê",
                        "3,0900000001,Lê"))
                .containsExactly("WARD_WITHOUT_PHONES 3 WARD ROWS_2");
        assertThatThrownBy(() -> Rule.named("HALF", Criterion.CLEAN).ofGroups(wards.where(group -> true)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HALF does not say onEachRow or onFirstRow");
    }

    private static CleansingResult twice(List<Map<PersonField, String>> first, List<Map<PersonField, String>> second) {
        Iterator<List<Map<PersonField, String>>> readings =
                List.of(first, second).iterator();
        return CleansingRun.of(RULES)
                .over(Register.of(
                        EnumSet.of(HOUSEHOLD, PersonField.RELATIONSHIP),
                        () -> readings.next().iterator()))
                .run();
    }

    private static Map<PersonField, String> household(String code) {
        return Map.of(HOUSEHOLD, code, PersonField.RELATIONSHIP, "Vợ");
    }

    private List<String> found(String... lines) throws IOException {
        return found(RULES, lines);
    }

    private List<String> found(List<Rule> rules, String... lines) throws IOException {
        List<String> found = new ArrayList<>();
        CleansingRun.of(rules)
                .over(Register.csv(Files.writeString(folder.resolve("people.csv"), String.join("\n", lines))))
                .findings(finding -> found.add(finding.rule().id() + " " + finding.line() + " "
                        + finding.field().orElseThrow() + " " + finding.detail()))
                .run();
        return found;
    }

    private List<Finding> findings(List<String> rows, int threads) throws IOException {
        List<Finding> found = new ArrayList<>();
        CleansingRun.of(RULES.stream()
                        .filter(rule -> rule.id().equals("HH_NO_HEAD"))
                        .toList())
                .over(Register.csv(Files.writeString(
                        folder.resolve("people.csv"),
                        "Mã hộ,Mã xã,Quan hệ với chủ hộ,Họ tên,Địa chỉ\n" + String.join("\n", rows))))
                .findings(found::add)
                .threads(threads)
                .run();
        return found;
    }

    private static List<String> households(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(row -> "H" + random.nextInt(count / 3) + ",30742,"
                        + (random.nextInt(3) == 0 ? "Chủ hộ" : "Con đẻ") + ",Lê Mẫu,đường số " + random.nextInt(100))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Set<String> headless(List<String> rows) {
        Set<String> all = new HashSet<>();
        Set<String> withHead = new HashSet<>();
        rows.forEach(row -> (row.contains("Chủ hộ") ? withHead : all).add(row.split(",", -1)[0]));
        all.removeAll(withHead);
        return all;
    }

    private static Set<String> originals(List<Finding> findings) {
        assertThat(findings).allMatch(finding -> finding.field().orElseThrow() == HOUSEHOLD);
        return findings.stream().map(Finding::original).collect(Collectors.toSet());
    }
}
