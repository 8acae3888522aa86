package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.PersonName;
import java.time.LocalDateTime;
import java.util.List;
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
    private static final Attachment ATTACHMENT =
            Attachment.builder("to-khai.pdf").build();
    private static final OtherPaper OTHER_PAPER = new OtherPaper("Ảnh", 2, "");
    private static final Fee FEE = Fee.of("Lệ phí", 20_000, FeeMoment.AT_INTAKE);
    private static final ResultPaper RESULT =
            ResultPaper.builder("Giấy xác nhận").build();
    private static final DossierStep STEP = DossierStep.builder(DossierStatus.IN_PROGRESS, RECEIVED)
            .handler("Lê Thị Mẫu")
            .content("thụ lý")
            .build();
    private static final SupplementRound ROUND = SupplementRound.builder("b1", RECEIVED)
            .requestedBy("Lê Thị Mẫu")
            .reason("thiếu ảnh")
            .build();

    @Test
    void a_dossier_with_only_what_is_required_was_accepted_at_the_counter() {
        Dossier dossier = required().build();

        assertThat(dossier.code()).isEqualTo(CODE);
        assertThat(dossier.procedure()).isEqualTo(PROCEDURE);
        assertThat(dossier.ownerName()).isEqualTo(NAME);
        assertThat(dossier.ownerId()).contains(ID);
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
                setter("id", builder -> builder.owner(NAME, (CitizenId) null)),
                setter("receivedAt", builder -> builder.receivedAt(null)),
                setter("handlingUnit", builder -> builder.handlingUnit(null)),
                setter("status", builder -> builder.status(null)),
                setter("channel", builder -> builder.channel(null)),
                setter("resultDelivery", builder -> builder.resultDelivery(null)),
                setter("dueAt", builder -> builder.dueAt(null)),
                setter("summary", builder -> builder.summary(null)),
                setter("cmnd", builder -> builder.owner(NAME, (CmndNumber) null)),
                setter("owner", builder -> builder.owner(null)),
                setter("contact", builder -> builder.contact(null)),
                setter("portalAccount", builder -> builder.portalAccount(null)),
                setter("submittedAt", builder -> builder.submittedAt(null)),
                setter("finishedAt", builder -> builder.finishedAt(null)),
                setter("returnedAt", builder -> builder.returnedAt(null)),
                setter("refusedAt", builder -> builder.refusedAt(null)),
                setter("submissionPlace", builder -> builder.submissionPlace(null)),
                setter("deliveryNote", builder -> builder.deliveryNote(null)),
                setter("note", builder -> builder.note(null)),
                setter("attachment", builder -> builder.attachment(null)),
                setter("paper", builder -> builder.otherPaper(null)),
                setter("fee", builder -> builder.fee(null)),
                setter("result", builder -> builder.result(null)),
                setter("contents", builder -> builder.contents(null)),
                setter("step", builder -> builder.step(null)),
                setter("supplement", builder -> builder.supplement(null)),
                setter("history", builder -> builder.history(null)),
                setter("facts", builder -> builder.facts(null)),
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
                .withMessage("summary has at most 1000 characters");
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
                dossier -> dossier.summary(""),
                dossier -> dossier.owner(NAME, CmndNumber.of("000000001")),
                dossier -> dossier.owner(Owner.of(OwnerKind.BUSINESS, NAME, "0000000000")),
                dossier -> dossier.contact(Contact.none().withPhone("0")),
                dossier -> dossier.portalAccount("tech-1"),
                dossier -> dossier.submittedAt(RECEIVED),
                dossier -> dossier.finishedAt(RECEIVED),
                dossier -> dossier.returnedAt(RECEIVED),
                dossier -> dossier.refusedAt(RECEIVED),
                dossier -> dossier.submissionPlace(SubmissionPlace.NATIONAL_PORTAL),
                dossier -> dossier.deliveryNote(""),
                dossier -> dossier.note(""),
                dossier -> dossier.attachment(ATTACHMENT),
                dossier -> dossier.otherPaper(OTHER_PAPER),
                dossier -> dossier.fee(FEE),
                dossier -> dossier.result(RESULT),
                dossier -> dossier.step(STEP),
                dossier -> dossier.supplement(ROUND),
                dossier -> dossier.facts(IndicatorFacts.none().withVneidVerified(false)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_copy_holds_every_part(UnaryOperator<Dossier.Builder> change) {
        Dossier dossier = change.apply(required()).build();

        assertThat(dossier.toBuilder().build()).isEqualTo(dossier);
    }

    @Test
    void every_further_part_comes_back_as_it_was_given() {
        Contact contact = Contact.none().withEmail("mau@example.vn");
        IndicatorFacts facts = IndicatorFacts.none().withDigitisedParts(true);

        Dossier dossier = required()
                .owner(NAME, CmndNumber.of("000000001"))
                .contact(contact)
                .portalAccount("tech-1")
                .submittedAt(RECEIVED.minusDays(1))
                .finishedAt(RECEIVED.plusDays(2))
                .returnedAt(RECEIVED.plusDays(3))
                .refusedAt(RECEIVED.plusDays(4))
                .submissionPlace(SubmissionPlace.NATIONAL_PORTAL)
                .deliveryNote("Phường Mẫu")
                .note("ghi chú")
                .attachment(ATTACHMENT)
                .otherPaper(OTHER_PAPER)
                .fee(FEE)
                .result(RESULT)
                .step(STEP)
                .supplement(ROUND)
                .facts(facts)
                .build();

        assertThat(dossier.owner()).isEqualTo(Owner.citizen(NAME, CmndNumber.of("000000001")));
        assertThat(dossier.ownerId()).isEmpty();
        assertThat(dossier.contact()).isEqualTo(contact);
        assertThat(dossier.portalAccount()).contains("tech-1");
        assertThat(dossier.dates().submittedAt()).contains(RECEIVED.minusDays(1));
        assertThat(dossier.dates().finishedAt()).contains(RECEIVED.plusDays(2));
        assertThat(dossier.dates().returnedAt()).contains(RECEIVED.plusDays(3));
        assertThat(dossier.dates().refusedAt()).contains(RECEIVED.plusDays(4));
        assertThat(dossier.submissionPlace()).isEqualTo(SubmissionPlace.NATIONAL_PORTAL);
        assertThat(dossier.deliveryNote()).contains("Phường Mẫu");
        assertThat(dossier.note()).contains("ghi chú");
        assertThat(dossier.contents())
                .isEqualTo(
                        new DossierContents(List.of(ATTACHMENT), List.of(OTHER_PAPER), List.of(FEE), List.of(RESULT)));
        assertThat(dossier.history()).isEqualTo(new DossierHistory(List.of(STEP), List.of(ROUND)));
        assertThat(dossier.facts()).isEqualTo(facts);
    }

    @Test
    void what_is_not_stated_is_absent() {
        Dossier dossier = required().build();

        assertThat(dossier.contact()).isEqualTo(Contact.none());
        assertThat(dossier.portalAccount()).isEmpty();
        assertThat(dossier.dates().submittedAt()).isEmpty();
        assertThat(dossier.dates().finishedAt()).isEmpty();
        assertThat(dossier.dates().returnedAt()).isEmpty();
        assertThat(dossier.dates().refusedAt()).isEmpty();
        assertThat(dossier.submissionPlace()).isEqualTo(SubmissionPlace.LOCAL_PORTAL);
        assertThat(dossier.deliveryNote()).isEmpty();
        assertThat(dossier.note()).isEmpty();
        assertThat(dossier.contents()).isEqualTo(DossierContents.none());
        assertThat(dossier.history()).isEqualTo(DossierHistory.none());
        assertThat(dossier.facts()).isEqualTo(IndicatorFacts.none());
    }

    @Test
    void lists_are_added_to_and_replaced_as_a_whole() {
        Dossier.Builder builder = required().fee(FEE).fee(FEE).step(STEP).step(STEP);

        assertThat(builder.build().contents().fees()).containsExactly(FEE, FEE);
        assertThat(builder.build().history().steps()).containsExactly(STEP, STEP);
        assertThat(builder.contents(DossierContents.none())
                        .history(DossierHistory.none())
                        .build())
                .isEqualTo(required().build());
    }

    @Test
    void another_status_or_one_more_step_makes_another_dossier() {
        Dossier dossier = required().build();
        DossierStep unknown = DossierStep.builder(DossierStatus.read("77"), RECEIVED)
                .handler("Mẫu")
                .content("mẫu")
                .build();

        assertThat(dossier.withStatus(DossierStatus.DONE))
                .isEqualTo(required().status(DossierStatus.DONE).build());
        assertThat(dossier.withStep(STEP))
                .isEqualTo(
                        required().step(STEP).status(DossierStatus.IN_PROGRESS).build());
        assertThat(dossier.withStep(unknown)).isEqualTo(required().step(unknown).build());
        assertThat(dossier).isEqualTo(required().build());
    }

    @Test
    void texts_have_limits_and_can_be_written_back() {
        String longest = "ẫ".repeat(2000);

        assertThat(required().note(longest).build().note()).contains(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> required().note(longest + "ẫ"))
                .withMessage("note has at most 2000 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> required().deliveryNote("a\uD83D"))
                .withMessage("deliveryNote has no half of a surrogate pair");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> required().handlingUnit("\uDE00a"))
                .withMessage("handlingUnit has no half of a surrogate pair");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> required().portalAccount(" "))
                .withMessage("portalAccount is not blank");
        assertThat(required().deliveryNote("\uD83D\uDE00").build().deliveryNote())
                .contains("\uD83D\uDE00");
    }

    @Test
    void printing_any_group_of_parts_shows_no_value() {
        Dossier dossier = required()
                .submittedAt(RECEIVED)
                .attachment(ATTACHMENT)
                .step(STEP)
                .facts(IndicatorFacts.none().withVneidVerified(true))
                .build();

        assertThat(dossier.dates()).hasToString("DossierDates[SUBMITTED, RECEIVED]");
        assertThat(dossier.contents()).hasToString("DossierContents[1 attachments, 0 other papers, 0 fees, 0 results]");
        assertThat(dossier.history()).hasToString("DossierHistory[1 steps, 0 supplements]");
        assertThat(dossier.facts())
                .hasToString("IndicatorFacts[digitisedParts=null, vneidVerified=true, onlinePayment=null,"
                        + " 0 data bases]");
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
