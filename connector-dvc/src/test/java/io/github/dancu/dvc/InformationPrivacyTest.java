package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.dossier.ProcedureCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text that people wrote, every number and every secret is a canary: none may be printed, however a call ends. */
class InformationPrivacyTest {
    private static final String[] CANARIES = {
        "Nguyễn",
        "Lê Thị",
        "Mẫu",
        "mẫu",
        "003099000001",
        "0000000001",
        "example.vn/",
        "mau@",
        "bi-mat",
        "don-vi-mau",
        "session-1",
        "TECHNICALID",
        "00000000-0000-4000",
        "Kinh",
        "Bước",
        "Chờ lâu"
    };
    private static final List<InformationAttempts.Attempt> PERSONAL = List.of(
            portal -> portal.findAccount(WHY, CitizenId.of("003099000001")),
            portal -> portal.answers(WHY, "Nguyễn Văn Mẫu"),
            portal -> portal.publish(WHY, PublicQuestion.of("Mẫu", "Nguyễn Văn Mẫu hỏi", "Lê Thị Mẫu trả lời")),
            portal -> portal.answer(
                    WHY,
                    new QuestionReply(
                            "003099000001",
                            "Kính gửi Nguyễn Văn Mẫu",
                            "Lê Thị Mẫu",
                            "",
                            LocalDateTime.of(2026, 1, 1, 0, 0))),
            portal -> portal.publishRatings(
                    WHY, RatingSummary.ofCounts(YearMonth.of(2025, 12), 1, 0, 0).withOpinions(List.of("Chờ lâu"))));

    private final FakePortal portal = new FakePortal();
    private final InformationDesk desk = new InformationDesk(portal);

    @ParameterizedTest
    @CsvSource({"-1", "3", "-3", "77", "Mẫu", "003099000001"})
    void whatever_code_stands_with_a_message_that_names_everybody(String code) {
        for (InformationAttempts.Attempt attempt : every()) {
            answerThrice("{\"error_code\":\"" + code
                    + "\",\"message\":\"session-1 Nguyễn Văn Mẫu 003099000001 bi-mat-mau\",\"result\":[]}");
            assertSilent(catchThrowable(() -> attempt.on(desk.portal)));
        }
    }

    @Test
    void rows_that_cannot_be_read() {
        for (InformationAttempts.Attempt attempt : every()) {
            answerThrice("{\"error_code\":0,\"result\":[\"Nguyễn Văn Mẫu\"]}");
            assertSilent(catchThrowable(() -> attempt.on(desk.portal)));
        }
    }

    @Test
    void answers_and_their_parts() {
        portal.recorded("procedure.json")
                .recorded("procedures.json")
                .recorded("services.json")
                .recorded("ethnic-groups.json")
                .recorded("account.json")
                .recorded("questions.json")
                .recorded("answers.json");
        ProcedureDetails procedure =
                desk.portal.procedure(WHY, ProcedureCode.of("1.004222")).value().orElseThrow();

        String printed = "" + procedure + procedure.ways()
                + procedure.ways().get(0).times()
                + procedure.ways().get(0).times().get(0).fees() + procedure.sequences()
                + procedure.sequences().get(0).steps() + procedure.papers()
                + procedure.papers().get(0).papers() + procedure.legalTexts() + procedure.agencies()
                + procedure.results() + both(desk.portal.procedures(WHY).value().orElseThrow())
                + both(desk.portal.services(WHY).value().orElseThrow())
                + both(desk.portal
                        .catalogue(WHY, Catalogue.ETHNIC_GROUPS)
                        .value()
                        .orElseThrow())
                + desk.portal.findAccount(WHY, CitizenId.of("003099000001")).value()
                + desk.portal.questionsToAgency(WHY).value()
                + desk.portal.answers(WHY, "1001").value();

        assertThat(printed)
                .contains("1.004222", "HandlingTime[Allowance[", "ProcedureFee[20000]", "PortalQuestion[***]")
                .doesNotContain(CANARIES);
    }

    @Test
    void questions_of_ours_and_what_is_bound_of_them() {
        PublicationItems items = new PublicationItems(InformationSettings.ofDefaults(), "H33.899");
        PublicationItems nested = new PublicationItems(
                InformationSettings.builder().nestedOpinions(true).build(), "H33.899");
        RatingSummary ratings = InformationAttempts.RATINGS
                .withOpinions(List.of("Chờ lâu"))
                .withNote("Lê Thị")
                .withAgencyName("Mẫu");
        YearMonth month = YearMonth.of(2026, 1);

        assertThat("" + InformationAttempts.QUESTION + InformationAttempts.REPLY + ratings
                        + items.question(InformationAttempts.QUESTION)
                        + items.reply(InformationAttempts.REPLY) + items.ratings(ratings, month)
                        + nested.ratings(ratings, month)
                        + new PortalAsker("Nguyễn Văn Mẫu", "mau@", "0000000001", "Mẫu")
                        + new PortalQuery("H33", "LayDVC", Map.of("a", "Mẫu")))
                .doesNotContain(CANARIES);
    }

    @Test
    void the_audit_log_names_nobody() {
        for (InformationAttempts.Attempt attempt : every()) {
            answerThrice("{\"error_code\":0}");
            assertSilent(catchThrowable(() -> attempt.on(desk.portal)));
        }

        assertThat(desk.audit.events())
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(event.subject() + event.outcome()).doesNotContain(CANARIES));
    }

    private void answerThrice(String body) {
        for (int i = 0; i < 6; i++) {
            portal.reply(200, body);
        }
    }

    private static List<InformationAttempts.Attempt> every() {
        List<InformationAttempts.Attempt> every = new ArrayList<>(InformationAttempts.EVERY);
        every.addAll(PERSONAL);
        return every;
    }

    private static String both(CatalogueCopy<?> copy) {
        return "" + copy + copy.entries();
    }

    private static void assertSilent(Throwable failure) {
        StringWriter printed = new StringWriter();
        if (failure != null) {
            failure.printStackTrace(new PrintWriter(printed));
        }

        assertThat(printed.toString()).doesNotContain(CANARIES);
    }
}
