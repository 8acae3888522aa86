package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CitizenTest {
    private static final CitizenId ID = CitizenId.of("003099000001");

    @Test
    void the_number_is_the_one_part_that_is_required() {
        Citizen citizen = Citizen.builder(ID).build();

        assertThat(citizen.id()).isEqualTo(ID);
        assertThat(citizen.name()).isEmpty();
        assertThat(citizen.birthDate()).isEmpty();
        assertThat(citizen.gender()).isEmpty();
        assertThat(citizen.cmnd()).isEmpty();
        assertThat(citizen.permanentAddress()).isEmpty();
        assertThat(citizen.currentAddress()).isEmpty();
        assertThat(citizen.unread()).isEmpty();
    }

    @Test
    void every_part_comes_back_as_it_was_given() {
        Citizen citizen = complete().build();

        assertThat(citizen.name()).contains(PersonName.of("Nguyễn Văn Mẫu"));
        assertThat(citizen.birthDate()).contains(PartialDate.ofYear(1999));
        assertThat(citizen.gender()).contains(Coded.known("1", Gender.MALE));
        assertThat(citizen.cmnd()).contains(CmndNumber.of("001234567"));
        assertThat(citizen.permanentAddress()).contains(new Address("91", "", "30742", "1 đường Mẫu"));
        assertThat(citizen.currentAddress()).contains(new Address("91", "", "30760", "2 đường Mẫu"));
        assertThat(citizen.unread()).containsEntry("NgayChungNhan", "30/02/1999");
    }

    @Test
    void a_part_set_to_null_is_absent_again() {
        Citizen citizen = complete()
                .name(null)
                .birthDate(null)
                .gender(null)
                .cmnd(null)
                .permanentAddress(null)
                .currentAddress(null)
                .build();

        assertThat(citizen)
                .isEqualTo(Citizen.builder(ID)
                        .unread("NgayChungNhan", "30/02/1999")
                        .build());
    }

    @Test
    void citizens_are_equal_if_every_part_is() {
        assertThat(complete().build())
                .isEqualTo(complete().build())
                .hasSameHashCodeAs(complete().build())
                .isNotEqualTo(null)
                .isNotEqualTo(ID);
        assertThat(Citizen.builder(ID).build())
                .isNotEqualTo(Citizen.builder(CitizenId.of("003099000002")).build());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void another_value_of_any_part_makes_another_citizen(UnaryOperator<Citizen.Builder> change) {
        assertThat(change.apply(complete()).build()).isNotEqualTo(complete().build());
    }

    static Stream<UnaryOperator<Citizen.Builder>> changes() {
        return Stream.of(
                citizen -> citizen.name(PersonName.of("Trần Thị Mẫu")),
                citizen -> citizen.birthDate(PartialDate.ofMonth(1999, 1)),
                citizen -> citizen.gender(Coded.unknown("1")),
                citizen -> citizen.cmnd(null),
                citizen -> citizen.permanentAddress(new Address("", "", "", "")),
                citizen -> citizen.currentAddress(null),
                citizen -> citizen.unread("NgayChungNhan", "31/02/1999"));
    }

    @Test
    void what_could_not_be_read_keeps_its_order_and_cannot_be_changed_from_outside() {
        Citizen.Builder builder = Citizen.builder(ID).unread("b", "1").unread("a", "2");
        Citizen citizen = builder.build();

        builder.unread("c", "3");

        assertThat(citizen.unread().keySet()).containsExactly("b", "a");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> citizen.unread().put("c", "3"));
    }

    @Test
    void printing_shows_the_last_four_digits_of_the_number_alone() {
        assertThat(complete().build()).hasToString("Citizen[CitizenId[********0001]]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void the_builder_refuses_null_where_nothing_may_be_absent() {
        assertThatNullPointerException().isThrownBy(() -> Citizen.builder(null)).withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> Citizen.builder(ID).unread(null, "text"))
                .withMessage("field");
        assertThatNullPointerException()
                .isThrownBy(() -> Citizen.builder(ID).unread("field", null))
                .withMessage("text");
    }

    private static Citizen.Builder complete() {
        return Citizen.builder(ID)
                .name(PersonName.of("Nguyễn Văn Mẫu"))
                .birthDate(PartialDate.ofYear(1999))
                .gender(Coded.known("1", Gender.MALE))
                .cmnd(CmndNumber.of("001234567"))
                .permanentAddress(new Address("91", "", "30742", "1 đường Mẫu"))
                .currentAddress(new Address("91", "", "30760", "2 đường Mẫu"))
                .unread("NgayChungNhan", "30/02/1999");
    }
}
