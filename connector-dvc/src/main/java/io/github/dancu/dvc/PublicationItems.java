package io.github.dancu.dvc;

import static io.github.dancu.dvc.PublicationField.OPINION_PROCEDURE;
import static io.github.dancu.dvc.PublicationField.OPINION_TEXT;
import static io.github.dancu.dvc.PublicationField.QUESTION_AGENCY;
import static io.github.dancu.dvc.PublicationField.QUESTION_AGENCY_NAME;
import static io.github.dancu.dvc.PublicationField.QUESTION_ANSWER;
import static io.github.dancu.dvc.PublicationField.QUESTION_ANSWER_ID;
import static io.github.dancu.dvc.PublicationField.QUESTION_FIELD;
import static io.github.dancu.dvc.PublicationField.QUESTION_ID;
import static io.github.dancu.dvc.PublicationField.QUESTION_TEXT;
import static io.github.dancu.dvc.PublicationField.RATING_AGENCY;
import static io.github.dancu.dvc.PublicationField.RATING_AGENCY_NAME;
import static io.github.dancu.dvc.PublicationField.RATING_DISSATISFIED;
import static io.github.dancu.dvc.PublicationField.RATING_MONTH;
import static io.github.dancu.dvc.PublicationField.RATING_NOTE;
import static io.github.dancu.dvc.PublicationField.RATING_OPINIONS;
import static io.github.dancu.dvc.PublicationField.RATING_PEOPLE;
import static io.github.dancu.dvc.PublicationField.RATING_PROCEDURE;
import static io.github.dancu.dvc.PublicationField.RATING_SATISFIED;
import static io.github.dancu.dvc.PublicationField.RATING_VERY_SATISFIED;
import static io.github.dancu.dvc.PublicationField.REPLY_AGENCY;
import static io.github.dancu.dvc.PublicationField.REPLY_ANSWERED_AT;
import static io.github.dancu.dvc.PublicationField.REPLY_ANSWERED_BY;
import static io.github.dancu.dvc.PublicationField.REPLY_POSITION;
import static io.github.dancu.dvc.PublicationField.REPLY_QUESTION_ID;
import static io.github.dancu.dvc.PublicationField.REPLY_TEXT;

import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.dossier.ProcedureCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an agency makes known through the portal, as the portal wants it: text only. */
record PublicationItems(InformationSettings settings, String agency) {
    private static final int LONGEST_ID = 60;
    private static final int FIRST_YEAR = 1_000;
    private static final int LAST_YEAR = 9_999;

    /** @throws InvalidRequestException if the portal could not take it; it names every wrong field */
    NamedFields question(PublicQuestion question) {
        InputCheck check = InputCheck.of(DvcClient.SYSTEM, PortalForum.PUBLISH_QUESTION);
        requireId(check, "id", question.id());
        requireText(check, "question", question.question());
        requireText(check, "answer", question.answer());
        return check.orThrow(() -> fields().with(QUESTION_ID, question.id())
                .with(QUESTION_FIELD, WireText.filledOrNull(question.fieldCode()))
                .with(QUESTION_TEXT, question.question())
                .with(QUESTION_AGENCY, agency)
                .with(QUESTION_AGENCY_NAME, WireText.filledOrNull(question.agencyName()))
                .with(QUESTION_ANSWER_ID, WireText.filledOrNull(question.answerId()))
                .with(QUESTION_ANSWER, question.answer()));
    }

    /** @throws InvalidRequestException if the portal could not take it; it names every wrong field */
    NamedFields reply(QuestionReply reply) {
        InputCheck check = InputCheck.of(DvcClient.SYSTEM, PortalForum.ANSWER_QUESTION);
        requireId(check, "questionId", reply.questionId());
        requireText(check, "text", reply.text());
        requireText(check, "answeredBy", reply.answeredBy());
        int year = reply.answeredAt().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            check.reject("answeredAt", "has no year of four digits");
        }
        return check.orThrow(() -> fields().with(REPLY_QUESTION_ID, reply.questionId())
                .with(REPLY_AGENCY, agency)
                .with(REPLY_ANSWERED_BY, reply.answeredBy())
                .with(REPLY_POSITION, WireText.filledOrNull(reply.position()))
                .with(REPLY_ANSWERED_AT, settings.answerTime().format(reply.answeredAt()))
                .with(REPLY_TEXT, reply.text()));
    }

    /**
     * Ratings, with the procedure and the note beside the opinions or, if these are nested, the procedure in each of them.
     *
     * @param now the month that it is
     * @throws InvalidRequestException if it cannot be true; it names every wrong field
     */
    NamedFields ratings(RatingSummary ratings, YearMonth now) {
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

    private NamedFields flat(RatingSummary ratings) {
        return common(ratings)
                .with(RATING_OPINIONS, WireText.listOrNull(ratings.opinions(), opinion -> opinion))
                .with(RATING_PROCEDURE, procedure(ratings))
                .with(RATING_NOTE, WireText.filledOrNull(ratings.note()));
    }

    private NamedFields nested(RatingSummary ratings) {
        return common(ratings)
                .with(
                        RATING_OPINIONS,
                        WireText.listOrNull(
                                ratings.opinions(),
                                opinion -> fields().with(OPINION_PROCEDURE, procedure(ratings))
                                        .with(OPINION_TEXT, opinion)));
    }

    private NamedFields common(RatingSummary ratings) {
        RatingShares shares = ratings.shares();
        Function<BigDecimal, String> percent = settings.percentForm();
        return fields().with(RATING_MONTH, month(ratings.month()))
                .with(RATING_PEOPLE, Integer.toString(ratings.people()))
                .with(RATING_VERY_SATISFIED, percent.apply(shares.verySatisfied()))
                .with(RATING_SATISFIED, percent.apply(shares.satisfied()))
                .with(RATING_DISSATISFIED, percent.apply(shares.dissatisfied()))
                .with(RATING_AGENCY, agency)
                .with(RATING_AGENCY_NAME, WireText.filledOrNull(ratings.agencyName()));
    }

    private NamedFields fields() {
        return new NamedFields(settings);
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
