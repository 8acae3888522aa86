package io.github.dancu.dvc;

import static io.github.dancu.dvc.InformationField.ANSWERED_AT;
import static io.github.dancu.dvc.InformationField.ANSWERED_BY;
import static io.github.dancu.dvc.InformationField.ANSWERER_POSITION;
import static io.github.dancu.dvc.InformationField.ANSWER_ID;
import static io.github.dancu.dvc.InformationField.ANSWER_TEXT;
import static io.github.dancu.dvc.InformationField.ASKED_AT;
import static io.github.dancu.dvc.InformationField.ASKER_ADDRESS;
import static io.github.dancu.dvc.InformationField.ASKER_EMAIL;
import static io.github.dancu.dvc.InformationField.ASKER_NAME;
import static io.github.dancu.dvc.InformationField.ASKER_PHONE;
import static io.github.dancu.dvc.InformationField.QUESTION_AGENCY;
import static io.github.dancu.dvc.InformationField.QUESTION_AGENCY_NAME;
import static io.github.dancu.dvc.InformationField.QUESTION_FIELD;
import static io.github.dancu.dvc.InformationField.QUESTION_ID;
import static io.github.dancu.dvc.InformationField.QUESTION_PROCEDURE;
import static io.github.dancu.dvc.InformationField.QUESTION_STATUS;
import static io.github.dancu.dvc.InformationField.QUESTION_TEXT;

import java.util.List;
import java.util.Map;

/** The rows of questions and answers, under the names that the settings give their fields. */
record QuestionReader(InformationSettings settings) {
    PortalQuestion question(RowReader row) {
        String answered = text(row, ANSWER_TEXT);
        return new PortalQuestion(
                text(row, QUESTION_ID),
                text(row, QUESTION_TEXT),
                new PortalAsker(
                        text(row, ASKER_NAME),
                        text(row, ASKER_EMAIL),
                        text(row, ASKER_PHONE),
                        text(row, ASKER_ADDRESS)),
                text(row, ASKED_AT),
                text(row, QUESTION_STATUS),
                text(row, QUESTION_FIELD),
                text(row, QUESTION_PROCEDURE),
                text(row, QUESTION_AGENCY),
                text(row, QUESTION_AGENCY_NAME),
                // Without a text there is no answer, whatever number or name stands there.
                answered.isEmpty() ? List.of() : List.of(withoutRest(row)),
                row.rest());
    }

    PortalAnswer answer(RowReader row) {
        PortalAnswer answer = withoutRest(row);
        return new PortalAnswer(
                answer.id(), answer.text(), answer.answeredBy(), answer.position(), answer.answered(), row.rest());
    }

    private PortalAnswer withoutRest(RowReader row) {
        return new PortalAnswer(
                text(row, ANSWER_ID),
                text(row, ANSWER_TEXT),
                text(row, ANSWERED_BY),
                text(row, ANSWERER_POSITION),
                text(row, ANSWERED_AT),
                Map.of());
    }

    private String text(RowReader row, InformationField field) {
        return row.text(settings.names(field));
    }
}
