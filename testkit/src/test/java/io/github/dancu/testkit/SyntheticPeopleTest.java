package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.RelatedPerson;
import io.github.dancu.citizen.SensitiveDetails;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticPeopleTest {
    /** The 63 province codes of personal numbers. */
    private static final Set<String> ASSIGNED = Set.of(
            ("001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 "
                            + "044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 "
                            + "082 083 084 086 087 089 091 092 093 094 095 096")
                    .split(" "));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 7, -1, 20221015})
    void the_same_seed_gives_the_same_people(long seed) {
        assertThat(SyntheticPeople.of(200, seed)).isEqualTo(SyntheticPeople.of(200, seed));
    }

    @Test
    void another_seed_gives_other_people() {
        assertThat(SyntheticPeople.of(50, 1)).doesNotContainAnyElementsOf(SyntheticPeople.of(50, 2));
    }

    @Test
    void a_larger_population_begins_with_the_same_people() {
        assertThat(SyntheticPeople.of(100, 7))
                .startsWith(SyntheticPeople.of(40, 7).toArray(SyntheticPerson[]::new));
    }

    @Test
    void no_two_of_100000_people_share_a_number() {
        List<SyntheticPerson> people = SyntheticPeople.of(100_000, 7);

        Set<CitizenId> ids = people.stream().map(SyntheticPerson::id).collect(Collectors.toSet());
        Set<Object> insured = people.stream().map(SyntheticPerson::insurance).collect(Collectors.toSet());
        Set<Object> cards = people.stream().map(SyntheticPerson::card).collect(Collectors.toSet());
        List<CmndNumber> cmnds =
                people.stream().flatMap(one -> one.citizen().cmnd().stream()).toList();
        assertThat(ids).hasSize(100_000);
        assertThat(insured).hasSize(100_000);
        assertThat(cards).hasSize(100_000);
        assertThat(new HashSet<>(cmnds)).hasSameSizeAs(cmnds);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 7, -1})
    void nobody_can_be_real(long seed) {
        assertThat(SyntheticPeople.of(2_000, seed)).allSatisfy(person -> {
            assertThat(ASSIGNED).hasSize(63).doesNotContain(person.id().registrationCode());
            assertThat(person.insurance().digits()).startsWith("00");
            assertThat(person.citizen().cmnd().map(CmndNumber::digits).orElse("00"))
                    .startsWith("00");
            assertThat(person.name().text()).contains("Mẫu");
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 7, -1})
    void the_personal_number_states_sex_and_birth_year(long seed) {
        assertThat(SyntheticPeople.of(2_000, seed)).allSatisfy(person -> {
            assertThat(person.citizen().gender().orElseThrow().means(person.id().gender()))
                    .isTrue();
            assertThat(person.id().birthYear()).isEqualTo(person.birthDate().year());
        });
    }

    @Test
    void both_sexes_and_both_centuries_occur() {
        List<SyntheticPerson> people = SyntheticPeople.of(200, 7);

        assertThat(people).extracting(person -> person.id().gender()).contains(Gender.MALE, Gender.FEMALE);
        assertThat(people).anyMatch(bornSince(2000)).anyMatch(bornSince(2000).negate());
    }

    @Test
    void a_card_ends_with_the_social_insurance_number() {
        assertThat(SyntheticPeople.of(200, 7))
                .allSatisfy(person -> assertThat(person.card().text())
                        .endsWith("91" + person.insurance().digits())
                        .hasSize(15));
    }

    @Test
    void names_are_diverse_and_carry_composed_diacritics() {
        List<String> names = SyntheticPeople.of(2_000, 7).stream()
                .map(person -> person.name().text())
                .toList();

        assertThat(new HashSet<>(names)).hasSizeGreaterThan(1_000);
        assertThat(String.join(" ", names)).contains("Đ", "ạ", "ườ", "ẫ", "ỵ", "Ổ");
        assertThat(names).allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC));
    }

    @Test
    void the_hard_cases_stand_in_their_places() {
        List<SyntheticPerson> people = SyntheticPeople.of(40, 7);

        assertThat(places(people, one -> one.birthDate().month().isEmpty())).containsExactly(4, 14, 24, 34);
        assertThat(places(people, one -> one.cardUntil().getYear() == 2021)).containsExactly(9, 29);
        assertThat(places(people, one -> !one.isKnownToBhxh())).containsExactly(19, 39);
        assertThat(places(people, one -> one.citizen().cmnd().isEmpty()))
                .contains(3, 7, 11, 15, 19, 23, 27, 31, 35, 39);
        assertThat(places(
                        people,
                        one -> one.citizen()
                                .currentAddress()
                                .orElseThrow()
                                .districtCode()
                                .isEmpty()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).map(i -> 2 * i + 1).boxed().toList());
    }

    @Test
    void records_lack_relatives_and_hold_unknown_codes_in_their_places() {
        List<SyntheticPerson> people = SyntheticPeople.of(40, 7);

        assertThat(places(people, one -> one.citizen().mother().isEmpty())).containsExactly(2, 12, 22, 32);
        assertThat(places(
                        people,
                        one -> one.citizen()
                                .sensitive()
                                .flatMap(SensitiveDetails::ethnicGroup)
                                .filter(Coded.unknown("99")::equals)
                                .isPresent()))
                .containsExactly(6, 16, 26, 36);
    }

    @Test
    void relatives_are_invented_too() {
        List<RelatedPerson> relatives = SyntheticPeople.of(2_000, 7).stream()
                .map(SyntheticPerson::citizen)
                .flatMap(one ->
                        Stream.of(one.father(), one.mother(), one.spouse()).flatMap(Optional::stream))
                .toList();

        assertThat(relatives).isNotEmpty().allSatisfy(relative -> {
            assertThat(relative.id()).isEmpty();
            assertThat(relative.cmnd().orElseThrow().digits()).startsWith("00");
            assertThat(relative.name().orElseThrow().text()).contains("Mẫu");
        });
    }

    @Test
    void there_are_heads_of_households_all_grown_and_all_sorts_of_marital_status() {
        List<SyntheticPerson> people = SyntheticPeople.of(2_000, 7);

        assertThat(people.stream()
                        .filter(one ->
                                one.citizen().headOfHousehold().orElseThrow().isThePersonThemselves()))
                .isNotEmpty()
                .noneMatch(bornSince(2008));
        assertThat(people)
                .extracting(one -> one.citizen().maritalStatus().orElseThrow().raw())
                .contains("1", "2", "3");
        assertThat(people.stream()
                        .filter(bornSince(2008))
                        .map(one -> one.citizen().maritalStatus().orElseThrow().raw()))
                .containsOnly("1");
    }

    @Test
    void people_born_after_2007_have_no_CMND() {
        assertThat(SyntheticPeople.of(2_000, 7).stream().filter(bornSince(2008)))
                .isNotEmpty()
                .allMatch(person -> person.citizen().cmnd().isEmpty());
    }

    @Test
    void a_person_prints_only_a_masked_number() {
        SyntheticPerson person = SyntheticPeople.of(1, 7).get(0);

        assertThat(person.toString())
                .isEqualTo("SyntheticPerson[CitizenId[********"
                        + person.id().digits().substring(8) + "]]");
    }

    @Test
    void a_population_of_an_impossible_size_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SyntheticPeople.of(-1, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> SyntheticPeople.of(1_000_001, 7));
    }

    private static Predicate<SyntheticPerson> bornSince(int year) {
        return person -> person.birthDate().year() >= year;
    }

    private static List<Integer> places(List<SyntheticPerson> people, Predicate<SyntheticPerson> wanted) {
        return IntStream.range(0, people.size())
                .filter(place -> wanted.test(people.get(place)))
                .boxed()
                .toList();
    }
}
