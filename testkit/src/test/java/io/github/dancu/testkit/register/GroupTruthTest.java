package io.github.dancu.testkit.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.register.PersonField;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of more than one row, held against what a slow search through the files finds. */
class GroupTruthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @TempDir
    Path directory;

    private final List<ExpectedFinding> told = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void what_is_told_of_two_rows_is_all_there_is(long seed) {
        List<ReadRegister> rows = written(seed);

        assertThat(told("PID_DUPLICATE")).containsExactlyInAnyOrderElementsOf(sameNumbers(rows));
        assertThat(told("DUP_IN")).containsExactlyInAnyOrderElementsOf(samePeople(rows));
        assertThat(told("CMND_SHARED"))
                .containsExactlyInAnyOrderElementsOf(differing(rows, row -> row.text(PersonField.CMND)));
        assertThat(told("PHONE_SHARED")).containsExactlyInAnyOrderElementsOf(differing(rows, GroupTruthTest::phone));
        assertThat(told("HH_NO_HEAD")).containsExactlyInAnyOrderElementsOf(homes(rows, heads -> heads == 0));
        assertThat(told("HH_MANY_HEADS")).containsExactlyInAnyOrderElementsOf(homes(rows, heads -> heads > 1));
        assertThat(told.stream().map(ExpectedFinding::rule))
                .contains("PID_DUPLICATE", "DUP_IN", "CMND_SHARED", "PHONE_SHARED", "HH_NO_HEAD", "HH_MANY_HEADS");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void what_is_told_of_two_files_is_all_there_is(long seed) {
        List<ReadRegister> rows = written(seed);
        Map<String, ReadRegister> byNumber = rows.stream()
                .collect(Collectors.toMap(row -> row.text(PersonField.NUMBER), row -> row, (first, second) -> first));
        Map<String, ReadRegister> byInsurance = rows.stream()
                .filter(row -> !row.text(PersonField.INSURANCE_NUMBER).isEmpty())
                .collect(Collectors.toMap(row -> row.text(PersonField.INSURANCE_NUMBER), row -> row));

        assertThat(told("DUP_OUT")).containsExactlyInAnyOrderElementsOf(ours(RegisterFile.OTHER_PROVINCE, byNumber));
        assertThat(told("PRISONER_MATCHED"))
                .containsExactlyInAnyOrderElementsOf(ours(RegisterFile.PRISONERS, byNumber));
        assertThat(told("PRISONER_UNMATCHED"))
                .containsExactlyInAnyOrderElementsOf(file(RegisterFile.PRISONERS).stream()
                        .filter(row -> !byNumber.containsKey(row.text(PersonField.NUMBER)))
                        .map(row -> row.line() + " ")
                        .toList());
        assertThat(told("SI_NOT_FOUND"))
                .containsExactlyInAnyOrderElementsOf(file(RegisterFile.INSURANCE).stream()
                        .filter(row -> !byInsurance.containsKey(row.text(PersonField.INSURANCE_NUMBER)))
                        .map(row -> row.line() + " ")
                        .toList());
        assertThat(told("SI_MISMATCH"))
                .containsExactlyInAnyOrderElementsOf(file(RegisterFile.INSURANCE).stream()
                        .flatMap(row -> differences(row, byInsurance.get(row.text(PersonField.INSURANCE_NUMBER))))
                        .toList());
        assertThat(file(RegisterFile.INSURANCE).size())
                .isGreaterThan(told("SI_NOT_FOUND").size() + 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void nobody_who_is_not_in_the_register_has_a_name_and_a_birth_of_it(long seed) {
        List<String> people = written(seed).stream().map(ReadRegister::person).toList();

        List<String> strangers = Stream.of(RegisterFile.PRISONERS, RegisterFile.INSURANCE)
                .flatMap(file -> file(file).stream()
                        .filter(row -> told.stream()
                                .anyMatch(one -> one.file() == file
                                        && one.line() == row.line()
                                        && !one.rule().equals("SI_MISMATCH"))))
                .map(ReadRegister::person)
                .toList();

        assertThat(strangers).hasSizeGreaterThan(70).doesNotContainAnyElementsOf(people);
    }

    private List<ReadRegister> written(long seed) {
        SyntheticRegister.of(16_000, TODAY, seed)
                .rate(RegisterFault.TWO_HEADS, 0.001)
                .rate(RegisterFault.NUMBER_OF_ANOTHER, 0.001)
                .rate(RegisterFault.PERSON_AND_NUMBER_TWICE, 0.001)
                .writeAll(directory, told::add);
        return file(RegisterFile.REGISTER);
    }

    private List<ReadRegister> file(RegisterFile file) {
        return ReadRegister.rows(directory.resolve(file.fileName()));
    }

    private List<String> told(String rule) {
        return told.stream()
                .filter(one -> one.rule().equals(rule))
                .map(one -> one.line() + " " + (rule.equals("SI_MISMATCH") ? one.field() : one.detail()))
                .toList();
    }

    private static List<String> sameNumbers(List<ReadRegister> rows) {
        return groups(rows, row -> row.text(PersonField.NUMBER).length() == 12 ? row.text(PersonField.NUMBER) : "")
                .flatMap(group ->
                        group.stream().map(row -> row.line() + (people(group) == 1 ? " SAME_PERSON" : " OTHER_PERSON")))
                .toList();
    }

    private static List<String> samePeople(List<ReadRegister> rows) {
        return groups(rows, GroupTruthTest::identity)
                .flatMap(group -> group.stream().map(row -> row.line() + " "))
                .toList();
    }

    private static String identity(ReadRegister row) {
        String birth = row.text(PersonField.BIRTH_DATE);
        boolean mother = !row.text(PersonField.MOTHER).isEmpty();
        String parent = row.folded(mother ? PersonField.MOTHER : PersonField.FATHER);
        return birth.length() != 10 || birth.startsWith("01/01") || parent.isEmpty()
                ? ""
                : row.person() + row.text(PersonField.SEX) + mother + parent;
    }

    /** Rows with the same text and different people. */
    private static List<String> differing(List<ReadRegister> rows, Function<ReadRegister, String> text) {
        return groups(rows, text)
                .filter(group -> people(group) > 1)
                .flatMap(group -> group.stream().map(row -> row.line() + " "))
                .toList();
    }

    private static List<String> homes(List<ReadRegister> rows, LongPredicate heads) {
        return rows.stream()
                .filter(row -> !row.text(PersonField.HOUSEHOLD).isEmpty())
                .collect(Collectors.groupingBy(ReadRegister::household))
                .values()
                .stream()
                .filter(home ->
                        heads.test(home.stream().filter(ReadRegister::isHead).count()))
                .map(home -> home.stream().mapToLong(ReadRegister::line).min().orElseThrow() + " ")
                .toList();
    }

    /** Our rows of people who stand in another file with their number, name and birth. */
    private List<String> ours(RegisterFile file, Map<String, ReadRegister> byNumber) {
        return file(file).stream()
                .map(row -> byNumber.get(row.text(PersonField.NUMBER)))
                .filter(row -> row != null)
                .map(row -> row.line() + " ")
                .toList();
    }

    private static Stream<String> differences(ReadRegister insured, @Nullable ReadRegister ours) {
        return ours == null
                ? Stream.of()
                : Stream.of(PersonField.NAME, PersonField.BIRTH_DATE, PersonField.SEX, PersonField.NUMBER)
                        .filter(field -> !insured.folded(field).equals(ours.folded(field)))
                        .map(field -> insured.line() + " " + field);
    }

    private static Stream<List<ReadRegister>> groups(List<ReadRegister> rows, Function<ReadRegister, String> key) {
        Collection<List<ReadRegister>> groups = rows.stream()
                .filter(row -> !key.apply(row).isEmpty())
                .collect(Collectors.groupingBy(key))
                .values();
        return groups.stream().filter(group -> group.size() > 1);
    }

    private static long people(List<ReadRegister> group) {
        return group.stream().map(ReadRegister::person).distinct().count();
    }

    private static String phone(ReadRegister row) {
        String digits = row.text(PersonField.PHONE).toLowerCase(Locale.ROOT).replace("+84", "0");
        return digits.replaceAll("\\D", "");
    }
}
