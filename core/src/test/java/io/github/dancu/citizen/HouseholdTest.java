package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseholdTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 10, 15);
    private static final HouseholdMember HEAD = member("003099000001", "CH01").build();
    private static final HouseholdMember WIFE = member("003199000002", "CH02").build();
    private static final HouseholdMember SON =
            member("003220000003", "CH12").until(TODAY.minusDays(1)).build();

    @Test
    void the_head_is_the_one_who_is_called_so() {
        Household household = Household.of(List.of(WIFE, HEAD));

        assertThat(household.head()).contains(HEAD);
        assertThat(household.heads()).containsExactly(HEAD);
        assertThat(household.members()).containsExactly(WIFE, HEAD);
    }

    @Test
    void a_household_may_have_no_head() {
        assertThat(Household.of(List.of(WIFE)).head()).isEmpty();
        assertThat(Household.of(List.of(WIFE)).heads()).isEmpty();
    }

    @Test
    void a_household_with_several_heads_names_them_all_and_picks_none() {
        HouseholdMember second = member("003199000009", "CH01").build();

        assertThat(Household.of(List.of(HEAD, second)).head()).isEmpty();
        assertThat(Household.of(List.of(HEAD, second)).heads()).containsExactly(HEAD, second);
    }

    @Test
    void a_household_may_hold_nobody_or_the_same_person_twice() {
        assertThat(Household.of(List.of()).members()).isEmpty();
        assertThat(Household.of(List.of()).head()).isEmpty();
        assertThat(Household.of(List.of(WIFE, WIFE)).members()).hasSize(2);
    }

    @Test
    void those_who_live_here_are_picked_by_the_day() {
        Household household = Household.of(List.of(HEAD, WIFE, SON));

        assertThat(household.members().stream()
                        .filter(member -> member.livesHere(TODAY))
                        .toList())
                .containsExactly(HEAD, WIFE);
        assertThat(household.members().stream()
                        .filter(member -> member.livesHere(TODAY.minusDays(1)))
                        .toList())
                .containsExactly(HEAD, WIFE, SON);
    }

    @Test
    void code_and_address_are_added_without_changing_the_rest() {
        Household plain = Household.of(List.of(HEAD));
        Address address = new Address("91", "", "30742", "1 đường Mẫu");
        Household full = plain.withCode(HouseholdCode.of("0000000001")).withAddress(address);

        assertThat(full.code()).contains(HouseholdCode.of("0000000001"));
        assertThat(full.address()).contains(address);
        assertThat(full.members()).containsExactly(HEAD);
        assertThat(plain.code()).isEmpty();
        assertThat(plain.address()).isEmpty();
        assertThat(full.withCode(null).withAddress(null)).isEqualTo(plain).hasSameHashCodeAs(plain);
    }

    @Test
    void households_are_equal_if_every_part_is() {
        Household household = Household.of(List.of(HEAD, WIFE));

        assertThat(household)
                .isEqualTo(Household.of(List.of(HEAD, WIFE)))
                .isNotEqualTo(Household.of(List.of(WIFE, HEAD)))
                .isNotEqualTo(household.withCode(HouseholdCode.of("0000000001")))
                .isNotEqualTo(household.withAddress(new Address("91", "", "", "")))
                .isNotEqualTo(null)
                .isNotEqualTo(HEAD);
    }

    @Test
    void the_members_cannot_be_changed_from_outside() {
        List<HouseholdMember> given = new ArrayList<>(List.of(HEAD));
        Household household = Household.of(given);

        given.add(WIFE);

        assertThat(household.members()).containsExactly(HEAD);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> household.members().clear());
    }

    @Test
    void printing_shows_how_many_people_there_are() {
        assertThat(Household.of(List.of(HEAD, WIFE)).withCode(HouseholdCode.of("0000000001")))
                .hasToString("Household[2 members]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_no_list_and_no_member() {
        assertThatNullPointerException().isThrownBy(() -> Household.of(null));
        assertThatNullPointerException().isThrownBy(() -> Household.of(Arrays.asList(HEAD, null)));
    }

    private static HouseholdMember.Builder member(String id, String relationship) {
        return HouseholdMember.builder()
                .id(CitizenId.of(id))
                .relationship(PopulationCodes.RELATIONSHIP.read(relationship));
    }
}
