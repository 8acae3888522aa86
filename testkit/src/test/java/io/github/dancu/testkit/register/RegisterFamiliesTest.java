package io.github.dancu.testkit.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CitizenIdStructure;
import io.github.dancu.citizen.Gender;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.place.AdministrativeUnits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is so of every clean register. */
class RegisterFamiliesTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

    @TempDir
    Path directory;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_household_has_one_head_and_families_fit_together(long seed) {
        Map<String, List<ReadRegister>> homes =
                rows(seed, 4_000).stream().collect(Collectors.groupingBy(ReadRegister::household));

        assertThat(homes.values()).allSatisfy(home -> {
            assertThat(home).filteredOn(ReadRegister::isHead).hasSize(1);
            assertThat(home).hasSizeLessThan(12);
            ReadRegister head =
                    home.stream().filter(ReadRegister::isHead).findFirst().orElseThrow();
            home.stream().filter(is("Con")).forEach(child -> childOf(child, head, home));
            home.stream()
                    .filter(is("Em"))
                    .forEach(one -> assertThat(one.text(PersonField.MOTHER)).isEqualTo(head.text(PersonField.MOTHER)));
            home.stream()
                    .filter(is("Mẹ"))
                    .forEach(one -> assertThat(head.text(PersonField.MOTHER)).isEqualTo(one.text(PersonField.NAME)));
            home.stream()
                    .filter(is("Vợ").or(is("Chồng")))
                    .forEach(one -> assertThat(one.text(PersonField.SEX)).isNotEqualTo(head.text(PersonField.SEX)));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void parents_are_of_an_age_to_have_children(long seed) {
        assertThat(rows(seed, 4_000)).allSatisfy(row -> {
            int year = row.year(PersonField.BIRTH_DATE);
            assertThat(year).isBetween(1900, 2025);
            if (!row.text(PersonField.MOTHER).isEmpty()) {
                assertThat(year - row.year(PersonField.MOTHER_BIRTH)).isBetween(17, 60);
            }
            if (!row.text(PersonField.FATHER).isEmpty()) {
                assertThat(year - row.year(PersonField.FATHER_BIRTH)).isBetween(17, 66);
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void numbers_are_nobodys_and_say_sex_and_year(long seed) {
        List<ReadRegister> rows = rows(seed, 4_000);
        Set<String> official = CitizenIdStructure.officialCodes();

        assertThat(rows).allSatisfy(row -> {
            CitizenId number = CitizenId.of(row.text(PersonField.NUMBER));
            assertThat(official).doesNotContain(number.registrationCode());
            assertThat(SyntheticRegister.registrationCodes()).contains(number.registrationCode());
            assertThat(number.birthYear()).isEqualTo(row.year(PersonField.BIRTH_DATE));
            assertThat(number.gender() == Gender.FEMALE ? "Nữ" : "Nam").isEqualTo(row.text(PersonField.SEX));
            assertThat(row.text(PersonField.CMND)).matches("(00\\d{7})?");
            assertThat(row.text(PersonField.PHONE)).matches("((0|\\+84)12\\d{8})?");
            assertThat(row.text(PersonField.INSURANCE_NUMBER)).matches("(00\\d{8})?");
            assertThat(row.text(PersonField.ADDRESS)).contains("Mẫu");
            assertThat(AdministrativeUnits.vietnam().ward(row.text(PersonField.WARD), TODAY))
                    .isPresent();
        });
        for (PersonField field : List.of(PersonField.NUMBER, PersonField.CMND, PersonField.INSURANCE_NUMBER)) {
            List<String> numbers = rows.stream()
                    .map(row -> row.text(field))
                    .filter(text -> !text.isEmpty())
                    .toList();
            assertThat(new HashSet<>(numbers)).hasSameSizeAs(numbers);
        }
        assertThat(official).doesNotContainAnyElementsOf(Numbers.OTHER_CODES);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void people_are_as_in_vietnam(long seed) {
        List<ReadRegister> rows = rows(seed, 20_000);
        List<ReadRegister> kinh = rows.stream()
                .filter(row -> row.text(PersonField.ETHNIC_GROUP).equals("Kinh"))
                .toList();

        assertThat(share(kinh, row -> row.text(PersonField.NAME).startsWith("Nguyễn ")))
                .isBetween(0.31, 0.38);
        assertThat(share(kinh, row -> row.text(PersonField.NAME).startsWith("Trần ")))
                .isBetween(0.08, 0.12);
        assertThat(share(kinh, row -> syllables(row) == 3)).isCloseTo(0.71, within(0.02));
        assertThat(share(kinh, row -> syllables(row) == 4)).isCloseTo(0.26, within(0.02));
        assertThat(share(rows, row -> !row.text(PersonField.ETHNIC_GROUP).equals("Kinh")))
                .isBetween(0.06, 0.10);
        assertThat(share(rows, row -> row.text(PersonField.SEX).equals("Nữ"))).isBetween(0.47, 0.53);
        assertThat(share(rows, row -> row.year(PersonField.BIRTH_DATE) > 2011)).isBetween(0.15, 0.28);
        long homes = rows.stream().map(ReadRegister::household).distinct().count();
        assertThat((double) rows.size() / homes).isBetween(3.0, 3.8);
        assertThat(share(rows, row -> !row.text(PersonField.DEATH_DATE).isEmpty()))
                .isBetween(0.002, 0.02);
        assertThat(share(rows, row -> !row.text(PersonField.MOVED_OUT).isEmpty()))
                .isBetween(0.004, 0.02);
        assertThat(twins(rows)).isPositive();
    }

    private static long twins(List<ReadRegister> rows) {
        return rows.stream()
                .filter(is("Con"))
                .collect(Collectors.groupingBy(row -> row.household() + row.text(PersonField.BIRTH_DATE)))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .count();
    }

    private static void childOf(ReadRegister child, ReadRegister head, List<ReadRegister> home) {
        boolean woman = head.text(PersonField.SEX).equals("Nữ");
        Stream<ReadRegister> spouse = home.stream().filter(is("Vợ").or(is("Chồng")));
        PersonField own = woman ? PersonField.MOTHER : PersonField.FATHER;
        PersonField other = woman ? PersonField.FATHER : PersonField.MOTHER;
        assertThat(child.text(own)).isEqualTo(head.text(PersonField.NAME));
        spouse.forEach(one -> assertThat(child.text(other)).isEqualTo(one.text(PersonField.NAME)));
        if (!List.of("Ê-đê", "Cơ-ho").contains(child.text(PersonField.ETHNIC_GROUP))) {
            assertThat(firstWord(child.text(PersonField.NAME))).isEqualTo(firstWord(child.text(PersonField.FATHER)));
        }
    }

    private static Predicate<ReadRegister> is(String relationship) {
        return row -> row.text(PersonField.RELATIONSHIP).equals(relationship);
    }

    private static double share(List<ReadRegister> rows, Predicate<ReadRegister> so) {
        return (double) rows.stream().filter(so).count() / rows.size();
    }

    private static int syllables(ReadRegister row) {
        return row.text(PersonField.NAME).split(" ", -1).length;
    }

    private static String firstWord(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    private List<ReadRegister> rows(long seed, int people) {
        SyntheticRegister.of(people, TODAY, seed).clean().write(directory.resolve("clean.csv"), truth -> {});
        return ReadRegister.rows(directory.resolve("clean.csv"));
    }
}
