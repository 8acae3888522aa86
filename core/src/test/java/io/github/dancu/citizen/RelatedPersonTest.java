package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link RelatedPerson} and {@link HeadOfHousehold}. */
class RelatedPersonTest {
    private static final RelatedPerson NOBODY = RelatedPerson.builder().build();

    @Test
    void every_part_may_be_missing() {
        assertThat(NOBODY.name()).isEmpty();
        assertThat(NOBODY.id()).isEmpty();
        assertThat(NOBODY.cmnd()).isEmpty();
        assertThat(NOBODY.nationality()).isEmpty();
        assertThat(complete().name(null).id(null).cmnd(null).nationality(null).build())
                .isEqualTo(NOBODY);
    }

    @Test
    void every_part_comes_back_as_it_was_given() {
        RelatedPerson person = complete().build();

        assertThat(person.name()).contains(PersonName.of("Trần Thị Mẫu"));
        assertThat(person.id()).contains(CitizenId.of("003170000001"));
        assertThat(person.cmnd()).contains(CmndNumber.of("001234568"));
        assertThat(person.nationality()).contains(" VN");
    }

    @Test
    void people_are_equal_if_every_part_is() {
        assertThat(complete().build())
                .isEqualTo(complete().build())
                .hasSameHashCodeAs(complete().build())
                .isNotEqualTo(null)
                .isNotEqualTo("Trần Thị Mẫu");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void another_value_of_any_part_makes_another_person(UnaryOperator<RelatedPerson.Builder> change) {
        assertThat(change.apply(complete()).build()).isNotEqualTo(complete().build());
    }

    static Stream<UnaryOperator<RelatedPerson.Builder>> changes() {
        return Stream.of(
                person -> person.name(PersonName.of("Trần Thị Khác Mẫu")),
                person -> person.id(null),
                person -> person.cmnd(null),
                person -> person.nationality("VN"));
    }

    @Test
    void printing_shows_the_last_four_digits_of_a_number_alone() {
        assertThat(complete().build()).hasToString("RelatedPerson[CitizenId[********0001]]");
        assertThat(complete().id(null).build()).hasToString("RelatedPerson[CmndNumber[*****4568]]");
        assertThat(complete().id(null).cmnd(null).build()).hasToString("RelatedPerson[***]");
        assertThat(HeadOfHousehold.of(complete().build(), null))
                .hasToString("HeadOfHousehold[RelatedPerson[CitizenId[********0001]]]");
    }

    @Test
    void a_head_is_a_person_and_what_somebody_is_to_them() {
        HeadOfHousehold head = HeadOfHousehold.of(complete().build(), Coded.unknown("CH07"));

        assertThat(head.person()).isEqualTo(complete().build());
        assertThat(head.relationship()).contains(Coded.unknown("CH07"));
        assertThat(head.isThePersonThemselves()).isFalse();
        assertThat(HeadOfHousehold.of(NOBODY, null).relationship()).isEmpty();
        assertThat(HeadOfHousehold.of(NOBODY, null).isThePersonThemselves()).isFalse();
        assertThat(HeadOfHousehold.of(NOBODY, PopulationCodes.RELATIONSHIP.read("CH01"))
                        .isThePersonThemselves())
                .isTrue();
    }

    @Test
    void heads_are_equal_if_person_and_relationship_are() {
        HeadOfHousehold head = HeadOfHousehold.of(complete().build(), Coded.unknown("CH07"));

        assertThat(head)
                .isEqualTo(HeadOfHousehold.of(complete().build(), Coded.unknown("CH07")))
                .hasSameHashCodeAs(HeadOfHousehold.of(complete().build(), Coded.unknown("CH07")))
                .isNotEqualTo(HeadOfHousehold.of(NOBODY, Coded.unknown("CH07")))
                .isNotEqualTo(HeadOfHousehold.of(complete().build(), null))
                .isNotEqualTo(null)
                .isNotEqualTo(NOBODY);
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_head_without_a_person_is_refused() {
        assertThatNullPointerException()
                .isThrownBy(() -> HeadOfHousehold.of(null, null))
                .withMessage("person");
    }

    private static RelatedPerson.Builder complete() {
        return RelatedPerson.builder()
                .name(PersonName.of("Trần Thị Mẫu"))
                .id(CitizenId.of("003170000001"))
                .cmnd(CmndNumber.of("001234568"))
                .nationality(" VN");
    }
}
