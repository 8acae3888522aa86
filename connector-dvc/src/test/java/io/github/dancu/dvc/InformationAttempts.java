package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.WHY;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.connect.Answer;
import io.github.dancu.dossier.ProcedureCode;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/** Everything that can be asked of a portal's information, once. */
final class InformationAttempts {
    static final PublicQuestion QUESTION = PublicQuestion.of("17", "Cần giấy tờ gì?", "Tờ khai mẫu CT01.");
    static final QuestionReply REPLY = new QuestionReply(
            "1001", "Tờ khai mẫu CT01.", "Lê Thị Mẫu", "Cán bộ", LocalDateTime.of(2026, 1, 1, 8, 5, 9));
    static final RatingSummary RATINGS = RatingSummary.ofCounts(YearMonth.of(2025, 12), 2, 1, 0);
    static final List<Attempt> EVERY = List.of(
            portal -> portal.procedure(WHY, ProcedureCode.of("1.004222")),
            portal -> portal.procedures(WHY),
            portal -> portal.services(WHY),
            portal -> portal.catalogue(WHY, Catalogue.ETHNIC_GROUPS),
            portal -> portal.findAccount(WHY, CitizenId.of("003099000001")),
            portal -> portal.questionsToAgency(WHY),
            portal -> portal.questionsOfAgency(WHY),
            portal -> portal.answers(WHY, "1001"),
            portal -> portal.publish(WHY, QUESTION),
            portal -> portal.answer(WHY, REPLY),
            portal -> portal.publishRatings(WHY, RATINGS));

    private InformationAttempts() {}

    /** One question, or one thing that is made known. */
    @FunctionalInterface
    interface Attempt {
        Answer<?> on(PortalInformation portal);
    }
}
