package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DossierTest {
    private static final DossierCode CODE = DossierCode.of("H33.899-260101-0001");
    private static final Procedure PROCEDURE =
            new Procedure(ProcedureCode.of("1.004222"), "Đăng ký thường trú", "A02", "Cư trú");
    private static final PersonName NAME = PersonName.of("Nguyễn Văn Mẫu");
    private static final CitizenId ID = CitizenId.of("003099000001");
    private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 1, 1, 8, 30);

    @Test
    void a_dossier_with_only_what_is_required_was_accepted_at_the_counter() {
        Dossier dossier = required().build();

        assertThat(dossier.code()).isEqualTo(CODE);
        assertThat(dossier.procedure()).isEqualTo(PROCEDURE);
        assertThat(dossier.ownerName()).isEqualTo(NAME);
        assertThat(dossier.ownerId()).isEqualTo(ID);
        assertThat(dossier.receivedAt()).isEqualTo(RECEIVED);
        assertThat(dossier.handlingUnit()).isEqualTo("Công an Phường Mẫu");
        assertThat(dossier.status()).isEqualTo(DossierStatus.ACCEPTED);
        assertThat(dossier.channel()).isEqualTo(Channel.COUNTER);
        assertThat(dossier.resultDelivery()).isEqualTo(ResultDelivery.COUNTER);
        assertThat(dossier.dueAt()).isEmpty();
        assertThat(dossier.summary()).isEmpty();
    }

    @Test
    void every_part_comes_back_as_it_was_given() {
        Dossier dossier = required()
                .status(DossierStatus.IN_PROGRESS)
                .channel(Channel.ONLINE)
                .resultDelivery(ResultDelivery.POST)
                .dueAt(RECEIVED.plusDays(7))
                .summary("Nhập hộ khẩu")
                .build();

        assertThat(dossier.status()).isEqualTo(DossierStatus.IN_PROGRESS);
        assertThat(dossier.channel()).isEqualTo(Channel.ONLINE);
        assertThat(dossier.resultDelivery()).isEqualTo(ResultDelivery.POST);
        assertThat(dossier.dueAt()).contains(RECEIVED.plusDays(7));
        assertThat(dossier.summary()).contains("Nhập hộ khẩu");
    }

    @Test
    void a_dossier_that_lacks_everything_is_told_everything_it_lacks() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Dossier.builder(CODE).build())
                .withMessage("a dossier needs procedure, owner, receivedAt, handlingUnit");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incomplete")
    void a_dossier_that_lacks_one_part_is_told_which(String part, Dossier.Builder builder) {
        assertThatIllegalStateException().isThrownBy(builder::build).withMessage("a dossier needs " + part);
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of(
                        "procedure",
                        Dossier.builder(CODE)
                                .owner(NAME, ID)
                                .receivedAt(RECEIVED)
                                .handlingUnit("Mẫu")),
                Arguments.of(
                        "owner",
                        Dossier.builder(CODE)
                                .procedure(PROCEDURE)
                                .receivedAt(RECEIVED)
                                .handlingUnit("Mẫu")),
                Arguments.of(
                        "receivedAt",
                        Dossier.builder(CODE)
                                .procedure(PROCEDURE)
                                .owner(NAME, ID)
                                .handlingUnit("Mẫu")),
                Arguments.of(
                        "handlingUnit",
                        Dossier.builder(CODE)
                                .procedure(PROCEDURE)
                                .owner(NAME, ID)
                                .receivedAt(RECEIVED)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nulls")
    void no_part_can_be_set_to_null(String part, Function<Dossier.Builder, Dossier.Builder> setter) {
        Dossier.Builder builder = required();

        assertThatNullPointerException().isThrownBy(() -> setter.apply(builder)).withMessage(part);
    }

    @SuppressWarnings("NullAway")
    static Stream<Arguments> nulls() {
        return Stream.of(
                setter("procedure", builder -> builder.procedure(null)),
                setter("name", builder -> builder.owner(null, ID)),
                setter("id", builder -> builder.owner(NAME, null)),
                setter("receivedAt", builder -> builder.receivedAt(null)),
                setter("handlingUnit", builder -> builder.handlingUnit(null)),
                setter("status", builder -> builder.status(null)),
                setter("channel", builder -> builder.channel(null)),
                setter("resultDelivery", builder -> builder.resultDelivery(null)),
                setter("dueAt", builder -> builder.dueAt(null)),
                setter("summary", builder -> builder.summary(null)),
                setter("code", builder -> Dossier.builder(null)));
    }

    private static Arguments setter(String part, Function<Dossier.Builder, Dossier.Builder> setter) {
        return Arguments.of(part, setter);
    }

    @Test
    void a_dossier_may_be_due_when_it_is_received_but_not_before() {
        assertThat(required().dueAt(RECEIVED).build().dueAt()).contains(RECEIVED);
        assertThatIllegalStateException()
                .isThrownBy(() -> required().dueAt(RECEIVED.minusSeconds(1)).build())
                .withMessage("a dossier is never due before it is received");
    }

    @Test
    void a_summary_has_at_most_a_thousand_characters_and_a_refusal_does_not_repeat_it() {
        String longest = "ẫ".repeat(1000);

        assertThat(required().summary(longest).build().summary()).contains(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> required().summary(longest + "ẫ"))
                .withMessage("a summary has at most 1000 characters");
    }

    @Test
    void a_builder_used_again_does_not_change_what_it_built() {
        Dossier.Builder builder = required();
        Dossier dossier = builder.build();

        builder.status(DossierStatus.DONE).summary("khác");

        assertThat(dossier).isEqualTo(required().build());
    }

    @Test
    void dossiers_are_equal_if_every_part_is() {
        assertThat(required().build())
                .isEqualTo(required().build())
                .hasSameHashCodeAs(required().build())
                .isNotEqualTo(null)
                .isNotEqualTo(CODE);
        assertThat(complete(Dossier.builder(CODE)).build())
                .isNotEqualTo(complete(Dossier.builder(DossierCode.of("H33.899-260101-0002")))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void another_value_of_any_part_makes_another_dossier(UnaryOperator<Dossier.Builder> change) {
        assertThat(change.apply(required()).build()).isNotEqualTo(required().build());
    }

    static Stream<UnaryOperator<Dossier.Builder>> changes() {
        return Stream.of(
                dossier -> dossier.procedure(new Procedure(ProcedureCode.of("1.004223"), "a", "b", "c")),
                dossier -> dossier.owner(PersonName.of("Trần Thị Mẫu"), ID),
                dossier -> dossier.owner(NAME, CitizenId.of("003099000002")),
                dossier -> dossier.receivedAt(RECEIVED.plusSeconds(1)),
                dossier -> dossier.handlingUnit("Công an Phường Mẫu 2"),
                dossier -> dossier.status(DossierStatus.DONE),
                dossier -> dossier.channel(Channel.POST),
                dossier -> dossier.resultDelivery(ResultDelivery.POST),
                dossier -> dossier.dueAt(RECEIVED),
                dossier -> dossier.summary(""));
    }

    @Test
    void printing_shows_code_procedure_and_status_and_nothing_of_the_owner() {
        Dossier dossier = required().summary("Nhập hộ khẩu").build();

        assertThat(dossier).hasToString("Dossier[H33.899-260101-0001, 1.004222, ACCEPTED]");
    }

    private static Dossier.Builder required() {
        return complete(Dossier.builder(CODE));
    }

    private static Dossier.Builder complete(Dossier.Builder builder) {
        return builder.procedure(PROCEDURE).owner(NAME, ID).receivedAt(RECEIVED).handlingUnit("Công an Phường Mẫu");
    }
}
