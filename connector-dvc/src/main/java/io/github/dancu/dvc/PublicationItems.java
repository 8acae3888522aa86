package io.github.dancu.dvc;

import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dvc.wire.NestedRatingItem;
import io.github.dancu.dvc.wire.OpinionItem;
import io.github.dancu.dvc.wire.PublicQuestionItem;
import io.github.dancu.dvc.wire.QuestionReplyItem;
import io.github.dancu.dvc.wire.RatingItem;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What an agency makes known through the portal, as the portal wants it: text only. */
record PublicationItems(InformationSettings settings, String agency) {
    private static final int LONGEST_ID = 60;
    private static final int FIRST_YEAR = 1_000;
    private static final int LAST_YEAR = 9_999;

    /** @throws InvalidRequestException if the portal could not take it; it names every wrong field */
    PublicQuestionItem question(PublicQuestion question) {
        InputCheck check = InputCheck.of(DvcClient.SYSTEM, PortalForum.PUBLISH_QUESTION);
        requireId(check, "id", question.id());
        requireText(check, "question", question.question());
        requireText(check, "answer", question.answer());
        return check.orThrow(() -> new PublicQuestionItem(
                question.id(),
                WireText.filledOrNull(question.fieldCode()),
                question.question(),
                agency,
                WireText.filledOrNull(question.agencyName()),
                WireText.filledOrNull(question.answerId()),
                question.answer()));
    }

    /** @throws InvalidRequestException if the portal could not take it; it names every wrong field */
    QuestionReplyItem reply(QuestionReply reply) {
        InputCheck check = InputCheck.of(DvcClient.SYSTEM, PortalForum.ANSWER_QUESTION);
        requireId(check, "questionId", reply.questionId());
        requireText(check, "text", reply.text());
        requireText(check, "answeredBy", reply.answeredBy());
        int year = reply.answeredAt().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            check.reject("answeredAt", "has no year of four digits");
        }
        return check.orThrow(() -> new QuestionReplyItem(
                reply.questionId(),
                agency,
                reply.answeredBy(),
                WireText.filledOrNull(reply.position()),
                settings.answerTime().format(reply.answeredAt()),
                reply.text()));
    }

    /**
     * A {@link RatingItem} or a {@link NestedRatingItem}.
     *
     * @param now the month that it is
     * @throws InvalidRequestException if it cannot be true; it names every wrong field
     */
    Object ratings(RatingSummary ratings, YearMonth now) {
        return RatingCheck.of(ratings, now).orThrow(() -> settings.nestedOpinions() ? nested(ratings) : flat(ratings));
    }

    static void requireId(InputCheck check, String field, String id) {
        if (id.isBlank()) {
            check.reject(field, "is missing");
        } else if (id.length() > LONGEST_ID) {
            check.reject(field, "is longer than " + LONGEST_ID + " characters");
        }
    }

    static String month(YearMonth month) {
        return month.getMonthValue() + "-" + month.getYear();
    }

    private RatingItem flat(RatingSummary ratings) {
        RatingShares shares = ratings.shares();
        return new RatingItem(
                month(ratings.month()),
                Integer.toString(ratings.people()),
                shares.verySatisfied().toPlainString(),
                shares.satisfied().toPlainString(),
                shares.dissatisfied().toPlainString(),
                WireText.listOrNull(ratings.opinions(), opinion -> opinion),
                procedure(ratings),
                WireText.filledOrNull(ratings.note()),
                agency,
                WireText.filledOrNull(ratings.agencyName()));
    }

    private NestedRatingItem nested(RatingSummary ratings) {
        RatingShares shares = ratings.shares();
        return new NestedRatingItem(
                month(ratings.month()),
                Integer.toString(ratings.people()),
                shares.verySatisfied().toPlainString(),
                shares.satisfied().toPlainString(),
                shares.dissatisfied().toPlainString(),
                WireText.listOrNull(ratings.opinions(), opinion -> new OpinionItem(procedure(ratings), opinion)),
                agency,
                WireText.filledOrNull(ratings.agencyName()));
    }

    private static @Nullable String procedure(RatingSummary ratings) {
        return ratings.procedure().map(ProcedureCode::toText).orElse(null);
    }

    private static void requireText(InputCheck check, String field, String text) {
        if (text.isBlank()) {
            check.reject(field, "is missing");
        }
    }
}
