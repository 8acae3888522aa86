package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.SeededTest;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
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
        assertThat(citizen.birthRegistration()).isEmpty();
        assertThat(citizen.placeOfOrigin()).isEmpty();
        assertThat(citizen.nationality()).isEmpty();
        assertThat(citizen.maritalStatus()).isEmpty();
        assertThat(citizen.father()).isEmpty();
        assertThat(citizen.mother()).isEmpty();
        assertThat(citizen.spouse()).isEmpty();
        assertThat(citizen.representative()).isEmpty();
        assertThat(citizen.headOfHousehold()).isEmpty();
        assertThat(citizen.householdBookNumber()).isEmpty();
        assertThat(citizen.sensitive()).isEmpty();
        assertThat(citizen.dataAsOf()).isEmpty();
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
        assertThat(citizen.birthRegistration()).contains(new Address("91", "899", "30742", ""));
        assertThat(citizen.placeOfOrigin()).contains(new Address("89", "", "", ""));
        assertThat(citizen.nationality()).contains("VN");
        assertThat(citizen.maritalStatus()).contains(Coded.known("3", MaritalStatus.DIVORCED));
        assertThat(citizen.father()).contains(named("Nguyễn Cha Mẫu"));
        assertThat(citizen.mother()).contains(named("Trần Mẹ Mẫu"));
        assertThat(citizen.spouse()).contains(named("Lê Vợ Mẫu"));
        assertThat(citizen.representative()).contains(named("Phan Đại Diện Mẫu"));
        assertThat(citizen.headOfHousehold()).contains(HeadOfHousehold.of(named("Nguyễn Cha Mẫu"), null));
        assertThat(citizen.householdBookNumber()).contains("00 123");
        assertThat(citizen.sensitive()).contains(SensitiveDetails.of(Coded.unknown("57"), null, null));
        assertThat(citizen.dataAsOf()).contains(LocalDateTime.of(2022, 10, 15, 9, 0));
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
                .birthRegistration(null)
                .placeOfOrigin(null)
                .nationality(null)
                .maritalStatus(null)
                .father(null)
                .mother(null)
                .spouse(null)
                .representative(null)
                .headOfHousehold(null)
                .householdBookNumber(null)
                .sensitive(null)
                .dataAsOf(null)
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
                citizen -> citizen.birthRegistration(null),
                citizen -> citizen.placeOfOrigin(null),
                citizen -> citizen.nationality("US"),
                citizen -> citizen.maritalStatus(Coded.unknown("3")),
                citizen -> citizen.father(null),
                citizen -> citizen.mother(named("Nguyễn Cha Mẫu")),
                citizen -> citizen.spouse(null),
                citizen -> citizen.representative(null),
                citizen -> citizen.headOfHousehold(null),
                citizen -> citizen.householdBookNumber("00123"),
                citizen -> citizen.sensitive(SensitiveDetails.of(null, null, null)),
                citizen -> citizen.dataAsOf(LocalDateTime.of(2022, 10, 15, 9, 1)),
                citizen -> citizen.unread("NgayChungNhan", "31/02/1999"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_citizen_goes_through_its_builder_unchanged_and_is_not_touched_by_it(UnaryOperator<Citizen.Builder> change) {
        Citizen citizen = complete().build();

        assertThat(citizen.toBuilder().build()).isEqualTo(citizen).hasSameHashCodeAs(citizen);
        assertThat(change.apply(citizen.toBuilder()).build()).isNotEqualTo(citizen);
        assertThat(citizen).isEqualTo(complete().build());
    }

    @SeededTest
    void any_citizen_is_equal_to_what_its_builder_makes(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 100; i++) {
            Citizen citizen = randomCitizen(random);

            assertThat(citizen.toBuilder().build()).isEqualTo(citizen).hasSameHashCodeAs(citizen);
        }
    }

    @Test
    void what_the_law_calls_sensitive_can_be_reached_through_one_part_alone() {
        assertThat(List.of(Citizen.class.getMethods()))
                .filteredOn(method -> isSensitive(method.getGenericReturnType()))
                .extracting(Method::getName)
                .containsExactly("sensitive");
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
        assertThat(complete().build().mother().toString()).doesNotContain("Trần");
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

    private static boolean isSensitive(Type type) {
        if (type instanceof ParameterizedType generic) {
            return List.of(generic.getActualTypeArguments()).stream().anyMatch(CitizenTest::isSensitive);
        }
        return type instanceof Class<?> plain && plain.isAnnotationPresent(Sensitive.class);
    }

    private static Citizen randomCitizen(RandomGenerator random) {
        Citizen.Builder citizen = Citizen.builder(CitizenId.of("003" + RandomText.digits(random, 9)));
        List<Consumer<Citizen.Builder>> parts = List.of(
                one -> one.nationality(RandomText.anything(random)),
                one -> one.gender(PopulationCodes.GENDER.read(RandomText.anything(random))),
                one -> one.maritalStatus(Coded.unknown(RandomText.anything(random))),
                one -> one.permanentAddress(new Address("", "", RandomText.anything(random), "")),
                one -> one.placeOfOrigin(new Address("", "", "", RandomText.anything(random))),
                one -> one.mother(RelatedPerson.builder()
                        .nationality(RandomText.anything(random))
                        .build()),
                one -> one.householdBookNumber(RandomText.anything(random)),
                one -> one.sensitive(SensitiveDetails.of(null, Coded.unknown(RandomText.anything(random)), null)),
                one -> one.unread(RandomText.anything(random), RandomText.anything(random)));
        parts.stream().filter(part -> random.nextBoolean()).forEach(part -> part.accept(citizen));
        return citizen.build();
    }

    private static RelatedPerson named(String name) {
        return RelatedPerson.builder().name(PersonName.of(name)).build();
    }

    private static Citizen.Builder complete() {
        return Citizen.builder(ID)
                .name(PersonName.of("Nguyễn Văn Mẫu"))
                .birthDate(PartialDate.ofYear(1999))
                .gender(Coded.known("1", Gender.MALE))
                .cmnd(CmndNumber.of("001234567"))
                .permanentAddress(new Address("91", "", "30742", "1 đường Mẫu"))
                .currentAddress(new Address("91", "", "30760", "2 đường Mẫu"))
                .birthRegistration(new Address("91", "899", "30742", ""))
                .placeOfOrigin(new Address("89", "", "", ""))
                .nationality("VN")
                .maritalStatus(Coded.known("3", MaritalStatus.DIVORCED))
                .father(named("Nguyễn Cha Mẫu"))
                .mother(named("Trần Mẹ Mẫu"))
                .spouse(named("Lê Vợ Mẫu"))
                .representative(named("Phan Đại Diện Mẫu"))
                .headOfHousehold(HeadOfHousehold.of(named("Nguyễn Cha Mẫu"), null))
                .householdBookNumber("00 123")
                .sensitive(SensitiveDetails.of(Coded.unknown("57"), null, null))
                .dataAsOf(LocalDateTime.of(2022, 10, 15, 9, 0))
                .unread("NgayChungNhan", "30/02/1999");
    }
}
