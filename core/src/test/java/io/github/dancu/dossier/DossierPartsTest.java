package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What attachments, further papers, results, steps and supplement rounds have in common. */
class DossierPartsTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 8, 0);
    private static final String HALF = "a\uD83D";

    @Test
    void an_attachment_keeps_what_it_was_given() {
        Attachment full = attachment()
                .id("t1")
                .componentCode("TP1")
                .link("https://example.vn/t1")
                .digitised(true)
                .reuse(Reuse.REUSED)
                .fromCitizenStore(true)
                .replacingResult("KQ.1")
                .hash("00ff")
                .build();
        Attachment bare = attachment().build();

        assertThat(full.fileName()).isEqualTo("to-khai.pdf");
        assertThat(full.id()).contains("t1");
        assertThat(full.componentCode()).contains("TP1");
        assertThat(full.link()).contains("https://example.vn/t1");
        assertThat(full.digitised()).isTrue();
        assertThat(full.reuse()).isEqualTo(Reuse.REUSED);
        assertThat(full.fromCitizenStore()).isTrue();
        assertThat(full.replacingResult()).contains("KQ.1");
        assertThat(full.hash()).contains("00ff");
        assertThat(bare.digitised()).isFalse();
        assertThat(bare.reuse()).isEqualTo(Reuse.NONE);
        assertThat(bare.fromCitizenStore()).isFalse();
        assertThat(Stream.of(bare.id(), bare.componentCode(), bare.link(), bare.replacingResult(), bare.hash()))
                .allMatch(part -> part.isEmpty());
    }

    @Test
    void a_result_keeps_what_it_was_given() {
        ResultPaper full = result().id("g1")
                .componentCode("TP1")
                .link("https://example.vn/g1")
                .resultCode("KQ.G15.000031")
                .build();
        ResultPaper bare = result().build();

        assertThat(full.name()).isEqualTo("Giấy khai sinh");
        assertThat(full.id()).contains("g1");
        assertThat(full.componentCode()).contains("TP1");
        assertThat(full.link()).contains("https://example.vn/g1");
        assertThat(full.resultCode()).contains("KQ.G15.000031");
        assertThat(Stream.of(bare.id(), bare.componentCode(), bare.link(), bare.resultCode()))
                .allMatch(part -> part.isEmpty());
    }

    @Test
    void a_step_keeps_what_it_was_given() {
        DossierStep full = step().title("Công chức")
                .department("Tư pháp")
                .startedAt(TIME.minusDays(1))
                .dueAt(TIME.plusDays(1))
                .build();
        DossierStep bare = step().build();

        assertThat(full.status()).isEqualTo(DossierStatus.read("4"));
        assertThat(full.at()).isEqualTo(TIME);
        assertThat(full.handler()).isEqualTo("Lê Thị Mẫu");
        assertThat(full.content()).isEqualTo("thụ lý");
        assertThat(full.title()).contains("Công chức");
        assertThat(full.department()).contains("Tư pháp");
        assertThat(full.startedAt()).contains(TIME.minusDays(1));
        assertThat(full.dueAt()).contains(TIME.plusDays(1));
        assertThat(Stream.of(bare.title(), bare.department(), bare.startedAt(), bare.dueAt()))
                .allMatch(part -> part.isEmpty());
    }

    @Test
    void a_round_keeps_what_it_was_given() {
        Fee fee = Fee.of("Lệ phí", 1, FeeMoment.AT_SUPPLEMENT);
        SupplementRound full = round().suppliedAt(TIME.plusDays(1))
                .receivedBy("Trần Văn Mẫu")
                .receiptNote("đủ")
                .statusCode("1")
                .oldDueAt(TIME.plusDays(2))
                .newDueAt(TIME.plusDays(3))
                .paper(attachment().build())
                .fee(fee)
                .build();
        SupplementRound bare = round().build();

        assertThat(full.id()).isEqualTo("b1");
        assertThat(full.requestedAt()).isEqualTo(TIME);
        assertThat(full.requestedBy()).isEqualTo("Lê Thị Mẫu");
        assertThat(full.reason()).isEqualTo("thiếu ảnh");
        assertThat(full.suppliedAt()).contains(TIME.plusDays(1));
        assertThat(full.receivedBy()).contains("Trần Văn Mẫu");
        assertThat(full.receiptNote()).contains("đủ");
        assertThat(full.statusCode()).contains("1");
        assertThat(full.oldDueAt()).contains(TIME.plusDays(2));
        assertThat(full.newDueAt()).contains(TIME.plusDays(3));
        assertThat(full.papers()).containsExactly(attachment().build()).isUnmodifiable();
        assertThat(full.fees()).containsExactly(fee).isUnmodifiable();
        assertThat(Stream.of(
                        bare.suppliedAt(),
                        bare.receivedBy(),
                        bare.receiptNote(),
                        bare.statusCode(),
                        bare.oldDueAt(),
                        bare.newDueAt()))
                .allMatch(part -> part.isEmpty());
        assertThat(bare.papers()).isEmpty();
        assertThat(bare.fees()).isEmpty();
    }

    @Test
    void what_is_required_and_missing_is_named_at_once() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DossierStep.builder(DossierStatus.NEW, TIME).build())
                .withMessage("a step needs handler, content");
        assertThatIllegalStateException()
                .isThrownBy(() -> DossierStep.builder(DossierStatus.NEW, TIME)
                        .handler("Mẫu")
                        .build())
                .withMessage("a step needs content");
        assertThatIllegalStateException()
                .isThrownBy(() -> SupplementRound.builder("b1", TIME).build())
                .withMessage("a supplement round needs requestedBy, reason");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> SupplementRound.builder("b1", TIME).reason("a").build())
                .withMessage("a supplement round needs requestedBy");
    }

    @Test
    void texts_are_as_long_as_the_portal_takes_and_no_longer() {
        assertThat(Attachment.builder("a".repeat(4000)).build().fileName()).hasSize(4000);
        assertThat(ResultPaper.builder("a".repeat(2000)).build().name()).hasSize(2000);
        assertThat(step().handler("a".repeat(50)).build().handler()).hasSize(50);
        assertRefused("fileName has at most 4000 characters", () -> Attachment.builder("a".repeat(4001)));
        assertRefused("name has at most 2000 characters", () -> ResultPaper.builder("a".repeat(2001)));
        assertRefused("handler has at most 50 characters", () -> step().handler("a".repeat(51)));
    }

    @Test
    void what_is_required_is_not_blank() {
        assertRefused("fileName is not blank", () -> Attachment.builder(" "));
        assertRefused("name is not blank", () -> ResultPaper.builder(""));
        assertRefused("handler is not blank", () -> step().handler("\t"));
        assertRefused("content is not blank", () -> step().content(""));
        assertRefused("id is not blank", () -> SupplementRound.builder("", TIME));
        assertRefused("requestedBy is not blank", () -> round().requestedBy(""));
        assertRefused("reason is not blank", () -> round().reason(""));
        assertRefused("name is not blank", () -> new OtherPaper("", 1, ""));
        assertRefused("there is at least one paper", () -> new OtherPaper("a", 0, ""));
    }

    @ParameterizedTest
    @MethodSource("halves")
    void half_a_character_is_refused_because_it_could_not_be_sent(ThrowingCallable setter) {
        assertThatIllegalArgumentException()
                .isThrownBy(setter)
                .withMessageEndingWith("has no half of a surrogate pair");
    }

    static Stream<ThrowingCallable> halves() {
        return Stream.of(
                () -> Attachment.builder(HALF),
                () -> attachment().id(HALF),
                () -> attachment().componentCode(HALF),
                () -> attachment().link(HALF),
                () -> attachment().replacingResult(HALF),
                () -> attachment().hash(HALF),
                () -> ResultPaper.builder(HALF),
                () -> result().id(HALF),
                () -> result().componentCode(HALF),
                () -> result().link(HALF),
                () -> result().resultCode(HALF),
                () -> step().handler(HALF),
                () -> step().content(HALF),
                () -> step().title(HALF),
                () -> step().department(HALF),
                () -> SupplementRound.builder(HALF, TIME),
                () -> round().requestedBy(HALF),
                () -> round().reason(HALF),
                () -> round().receivedBy(HALF),
                () -> round().receiptNote(HALF),
                () -> round().statusCode(HALF),
                () -> new OtherPaper(HALF, 1, ""),
                () -> new OtherPaper("a", 1, HALF));
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void no_part_is_null(ThrowingCallable setter) {
        assertThatNullPointerException().isThrownBy(setter).withMessageNotContaining(" ");
    }

    @SuppressWarnings("NullAway")
    static Stream<ThrowingCallable> nulls() {
        return Stream.of(
                () -> Attachment.builder(null),
                () -> attachment().id(null),
                () -> attachment().componentCode(null),
                () -> attachment().link(null),
                () -> attachment().reuse(null),
                () -> attachment().replacingResult(null),
                () -> attachment().hash(null),
                () -> ResultPaper.builder(null),
                () -> result().id(null),
                () -> result().componentCode(null),
                () -> result().link(null),
                () -> result().resultCode(null),
                () -> DossierStep.builder((DossierStatus) null, TIME),
                () -> DossierStep.builder(DossierStatus.NEW, null),
                () -> step().handler(null),
                () -> step().content(null),
                () -> step().title(null),
                () -> step().department(null),
                () -> step().startedAt(null),
                () -> step().dueAt(null),
                () -> SupplementRound.builder(null, TIME),
                () -> SupplementRound.builder("b1", null),
                () -> round().requestedBy(null),
                () -> round().reason(null),
                () -> round().suppliedAt(null),
                () -> round().receivedBy(null),
                () -> round().receiptNote(null),
                () -> round().statusCode(null),
                () -> round().oldDueAt(null),
                () -> round().newDueAt(null),
                () -> round().paper(null),
                () -> round().fee(null),
                () -> new OtherPaper(null, 1, ""),
                () -> new OtherPaper("a", 1, null));
    }

    @ParameterizedTest
    @MethodSource("families")
    void two_are_equal_if_every_part_is(List<Supplier<Object>> family) {
        for (Supplier<Object> one : family) {
            assertThat(one.get())
                    .isEqualTo(one.get())
                    .hasSameHashCodeAs(one.get())
                    .isNotEqualTo("a");
            assertThat(family.stream().filter(other -> one.get().equals(other.get())))
                    .containsExactly(one);
        }
    }

    static Stream<List<Supplier<Object>>> families() {
        return Stream.of(
                List.of(
                        () -> attachment().build(),
                        () -> Attachment.builder("b").build(),
                        () -> attachment().id("1").build(),
                        () -> attachment().componentCode("1").build(),
                        () -> attachment().link("1").build(),
                        () -> attachment().digitised(true).build(),
                        () -> attachment().reuse(Reuse.REUSED).build(),
                        () -> attachment().fromCitizenStore(true).build(),
                        () -> attachment().replacingResult("1").build(),
                        () -> attachment().hash("1").build()),
                List.of(
                        () -> result().build(),
                        () -> ResultPaper.builder("b").build(),
                        () -> result().id("1").build(),
                        () -> result().componentCode("1").build(),
                        () -> result().link("1").build(),
                        () -> result().resultCode("1").build()),
                List.of(
                        () -> step().build(),
                        () -> step().handler("b").build(),
                        () -> step().content("b").build(),
                        () -> step().title("b").build(),
                        () -> step().department("b").build(),
                        () -> step().startedAt(TIME).build(),
                        () -> step().dueAt(TIME).build(),
                        () -> DossierStep.builder(DossierStatus.NEW, TIME)
                                .handler("Lê Thị Mẫu")
                                .content("thụ lý")
                                .build()),
                List.of(
                        () -> round().build(),
                        () -> round().requestedBy("b").build(),
                        () -> round().reason("b").build(),
                        () -> round().suppliedAt(TIME).build(),
                        () -> round().receivedBy("b").build(),
                        () -> round().receiptNote("b").build(),
                        () -> round().statusCode("b").build(),
                        () -> round().oldDueAt(TIME).build(),
                        () -> round().newDueAt(TIME).build(),
                        () -> round().paper(attachment().build()).build(),
                        () -> round().fee(Fee.of("a", 1, FeeMoment.AT_INTAKE)).build()),
                List.of(
                        () -> new OtherPaper("a", 1, ""),
                        () -> new OtherPaper("b", 1, ""),
                        () -> new OtherPaper("a", 2, ""),
                        () -> new OtherPaper("a", 1, "1")));
    }

    @Test
    void printing_shows_no_name_no_link_and_no_reason() {
        assertThat(attachment().link("https://example.vn").build()).hasToString("Attachment[***]");
        assertThat(result().build()).hasToString("ResultPaper[***]");
        assertThat(step().build()).hasToString("DossierStep[IN_PROGRESS]");
        assertThat(DossierStep.builder(DossierStatus.read("77"), TIME)
                        .handler("Mẫu")
                        .content("a")
                        .build())
                .hasToString("DossierStep[unknown status]");
        assertThat(round().build()).hasToString("SupplementRound[waiting]");
        assertThat(round().suppliedAt(TIME).build()).hasToString("SupplementRound[supplied]");
        assertThat(new OtherPaper("Ảnh", 2, "")).hasToString("OtherPaper[2]");
    }

    private static void assertRefused(String message, ThrowingCallable refused) {
        assertThatIllegalArgumentException().isThrownBy(refused).withMessage(message);
    }

    private static Attachment.Builder attachment() {
        return Attachment.builder("to-khai.pdf");
    }

    private static ResultPaper.Builder result() {
        return ResultPaper.builder("Giấy khai sinh");
    }

    private static DossierStep.Builder step() {
        return DossierStep.builder(DossierStatus.IN_PROGRESS, TIME)
                .handler("Lê Thị Mẫu")
                .content("thụ lý");
    }

    private static SupplementRound.Builder round() {
        return SupplementRound.builder("b1", TIME).requestedBy("Lê Thị Mẫu").reason("thiếu ảnh");
    }
}
