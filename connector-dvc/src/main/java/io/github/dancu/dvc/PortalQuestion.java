package io.github.dancu.dvc;

import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.ProcedureCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A question that somebody asked at the portal (<i>câu hỏi, hỏi đáp</i>), as it came. Anything may be missing; what the fields are called
 * is inferred, see {@link InformationField}.
 *
 * <p>Personal data: {@link #toString()} shows nothing of it. Immutable and thread-safe.
 *
 * @param id its number, or empty
 * @param text what is asked, or empty
 * @param asker who asked
 * @param asked when it was asked, or empty
 * @param status its status, or empty; its values are not published
 * @param fieldCode the code of the field it is about, or empty
 * @param procedure the code of the procedure it is about, or empty
 * @param agency the code of the agency that is asked, or empty
 * @param agencyName the name of the agency that is asked, or empty
 * @param answers what stands beside it as an answer: none or one
 * @param more the other fields of the row that hold something, by the portal's name of the field, objects and lists as JSON
 */
@Personal
public record PortalQuestion(
        String id,
        String text,
        PortalAsker asker,
        String asked,
        String status,
        String fieldCode,
        String procedure,
        String agency,
        String agencyName,
        List<PortalAnswer> answers,
        Map<String, String> more) {
    public PortalQuestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(asker, "asker");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(fieldCode, "fieldCode");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(agencyName, "agencyName");
        answers = List.copyOf(answers);
        more = OtherFields.copyOf(more);
    }

    /** When it was asked, in Vietnam's time, a day alone as its beginning; empty if it is not said, or in a form that we do not know. */
    public Optional<LocalDateTime> askedAt() {
        return TimeForms.time(asked);
    }

    /** The procedure it is about; empty if it is not said, or no code that we know the shape of. */
    public Optional<ProcedureCode> procedureCode() {
        return ProcedureCode.tryParse(procedure);
    }

    /** The agency that is asked; empty if it is not said, or no code that we know the shape of. */
    public Optional<AgencyCode> agencyCode() {
        return AgencyCode.tryParse(agency);
    }

    /** Whether an answer stands beside it. */
    public boolean isAnswered() {
        return !answers.isEmpty();
    }

    @Override
    public String toString() {
        return "PortalQuestion[***]";
    }
}
