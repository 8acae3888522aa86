package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HouseholdMemberTest {
    private static final HouseholdMember NOBODY = HouseholdMember.builder().build();

    @Test
    void every_part_may_be_missing() {
        assertThat(NOBODY.id()).isEmpty();
        assertThat(NOBODY.name()).isEmpty();
        assertThat(NOBODY.birthDate()).isEmpty();
        assertThat(NOBODY.gender()).isEmpty();
        assertThat(NOBODY.relationship()).isEmpty();
        assertThat(NOBODY.residenceKind()).isEmpty();
        assertThat(NOBODY.since()).isEmpty();
        assertThat(NOBODY.until()).isEmpty();
        assertThat(NOBODY.isHead()).isFalse();
        assertThat(complete()
                        .id(null)
                        .name(null)
                        .birthDate(null)
                        .gender(null)
                        .relationship(null)
                        .residenceKind(null)
                        .since(null)
                        .until(null)
                        .build())
                .isEqualTo(NOBODY);
    }

    @Test
    void every_part_comes_back_as_it_was_given() {
        HouseholdMember member = complete().build();

        assertThat(member.id()).contains(CitizenId.of("003099000001"));
        assertThat(member.name()).contains(PersonName.of("Nguyễn Văn Mẫu"));
        assertThat(member.birthDate()).contains(PartialDate.ofYear(1999));
        assertThat(member.gender()).contains(Coded.known("1", Gender.MALE));
        assertThat(member.relationship()).contains(Coded.known("CH01", Relationship.HEAD));
        assertThat(member.residenceKind()).contains(Coded.known("1", ResidenceKind.PERMANENT));
        assertThat(member.since()).contains(LocalDate.of(2020, 1, 1));
        assertThat(member.until()).contains(LocalDate.of(2022, 12, 31));
        assertThat(member.isHead()).isTrue();
    }

    @ParameterizedTest(name = "from {0} to {1} on {2}")
    @CsvSource({
        ",,2022-10-15,true",
        "2022-10-15,,2022-10-15,true",
        "2022-10-16,,2022-10-15,false",
        ",2022-10-15,2022-10-15,true",
        ",2022-10-14,2022-10-15,false",
        "2020-01-01,2022-12-31,2021-06-30,true",
        "2020-01-01,2022-12-31,2019-12-31,false",
        "2020-01-01,2022-12-31,2023-01-01,false",
        "2022-12-31,2020-01-01,2021-06-30,false"
    })
    void lives_here_from_the_first_day_to_the_last(LocalDate since, LocalDate until, LocalDate today, boolean lives) {
        HouseholdMember member =
                HouseholdMember.builder().since(since).until(until).build();

        assertThat(member.livesHere(today)).isEqualTo(lives);
    }

    @Test
    void a_citizen_of_whom_nothing_but_the_number_is_known_can_be_a_member() {
        CitizenId id = CitizenId.of("003099000001");

        assertThat(HouseholdMember.builder(Citizen.builder(id).build()).build())
                .isEqualTo(HouseholdMember.builder().id(id).build());
    }

    @Test
    void a_citizens_own_record_says_what_they_are_to_the_head() {
        HouseholdMember expected =
                complete().residenceKind(null).since(null).until(null).build();
        Citizen citizen = Citizen.builder(CitizenId.of("003099000001"))
                .name(PersonName.of("Nguyễn Văn Mẫu"))
                .birthDate(PartialDate.ofYear(1999))
                .gender(PopulationCodes.GENDER.read("1"))
                .headOfHousehold(
                        HeadOfHousehold.of(RelatedPerson.builder().build(), PopulationCodes.RELATIONSHIP.read("CH01")))
                .build();

        assertThat(HouseholdMember.builder(citizen).build()).isEqualTo(expected);
    }

    @Test
    void members_are_equal_if_every_part_is() {
        assertThat(complete().build())
                .isEqualTo(complete().build())
                .hasSameHashCodeAs(complete().build())
                .isNotEqualTo(null)
                .isNotEqualTo(CitizenId.of("003099000001"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void another_value_of_any_part_makes_another_member(UnaryOperator<HouseholdMember.Builder> change) {
        assertThat(change.apply(complete()).build()).isNotEqualTo(complete().build());
    }

    static Stream<UnaryOperator<HouseholdMember.Builder>> changes() {
        return Stream.of(
                member -> member.id(null),
                member -> member.name(null),
                member -> member.birthDate(null),
                member -> member.gender(null),
                member -> member.relationship(Coded.unknown("CH01")),
                member -> member.residenceKind(null),
                member -> member.since(null),
                member -> member.until(null));
    }

    @Test
    void printing_shows_the_last_four_digits_of_the_number_alone() {
        assertThat(complete().build()).hasToString("HouseholdMember[CitizenId[********0001]]");
        assertThat(complete().id(null).build()).hasToString("HouseholdMember[***]");
    }

    private static HouseholdMember.Builder complete() {
        return HouseholdMember.builder()
                .id(CitizenId.of("003099000001"))
                .name(PersonName.of("Nguyễn Văn Mẫu"))
                .birthDate(PartialDate.ofYear(1999))
                .gender(Coded.known("1", Gender.MALE))
                .relationship(PopulationCodes.RELATIONSHIP.read("CH01"))
                .residenceKind(CivilStatusCodes.RESIDENCE_KIND.read("1"))
                .since(LocalDate.of(2020, 1, 1))
                .until(LocalDate.of(2022, 12, 31));
    }
}
